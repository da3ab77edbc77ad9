// SPDX-License-Identifier: GPL-3.0-or-later
// The value of "pejabat:" where it is an office with a name behind it: both are one person's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "searcher/build_value.h"
#include "searcher/open_index.h"
#include "searcher/resolve/official_values.h"

namespace warta {

// Articles that name somebody called so with the office, of the ways to read it the one that most
// articles have; nothing where nobody called so, as typed, holds such an office.
std::optional<BuiltValue> build_holder(const std::string& value, const OpenIndex& index);

// The same of somebody who is called almost so, with a note.
std::optional<BuiltValue> build_holder_called_almost(const std::string& value,
                                                     const OpenIndex& index);

// What there is to say where nobody has the name as typed; else nothing.
std::vector<Remark> remarks_on_name(const std::string& value, const OfficialMatches& found);

}  // namespace warta
