// SPDX-License-Identifier: GPL-3.0-or-later
// Offices of a place below kabupaten and kota: "kapolsek menteng", "lurah kemang", "kades
// sukamaju".
#pragma once

#include <optional>

#include "searcher/build_value.h"
#include "searcher/open_index.h"
#include "searcher/resolve/typed_office.h"

namespace warta {

// Articles that name the holder of the office of such a place, or name a holder and say the office
// with the place; where none does, those about the kabupaten that it lies in, with a note. Nothing
// where that is not known, either. REQUIRES: the office has a position and a place
std::optional<BuiltValue> build_office_of_place(const TypedOffice& office, const OpenIndex& index);

}  // namespace warta
