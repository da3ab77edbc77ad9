// SPDX-License-Identifier: GPL-3.0-or-later
// The places of offices that are typed with a slip: "jombng" of a bupati, "mentng" of a kapolsek.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "searcher/open_index.h"
#include "searcher/resolve/typed_office.h"

namespace warta {

// The words behind the office with the place put right that they begin with, of `least` words or
// more: one of those that have such an office in the index, else a province, kabupaten or kota,
// else, where the office is of one, a kecamatan. Empty where none is near.
std::string place_without_slips(const TypedOffice& office, std::span<const std::string> behind,
                                std::size_t least, const OpenIndex& index);

}  // namespace warta
