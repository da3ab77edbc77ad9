// SPDX-License-Identifier: GPL-3.0-or-later
// Names of fields with a letter wrong: "pejabt:jokowi", "offical:jokowi".
#pragma once

#include <string_view>

#include "indexer/schema/fields.h"

namespace warta {

// The field to filter by that is called so but for one edit. Null: none, or two, or the name is a
// word that people write before a colon ("sampah:", "Sumbar:").
const Field* field_almost_called(std::string_view name);

}  // namespace warta
