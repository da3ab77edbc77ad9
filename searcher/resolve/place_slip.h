// SPDX-License-Identifier: GPL-3.0-or-later
// The places of offices that are typed with a slip: "jombng" of a bupati, "mentng" of a kapolsek.
#pragma once

#include <string>

#include "searcher/open_index.h"
#include "searcher/resolve/typed_office.h"

namespace warta {

// The words behind the office with which a place begins, and the place put right: of those that
// have such an office in the index, else a province, kabupaten or kota, else, where the office is
// of one, a kecamatan. The words behind it stay. Empty where none is near.
std::string place_without_slips(const TypedOffice& office, const OpenIndex& index);

}  // namespace warta
