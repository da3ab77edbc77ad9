// SPDX-License-Identifier: GPL-3.0-or-later
// Where an office ends and the name behind it begins: "Wali Kota Bima Arya" is Arya of Bima, or
// Bima Arya.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/open_index.h"
#include "searcher/resolve/typed_office.h"

namespace warta {

struct OfficeReading {
  TypedOffice office;             // its rest is the agency, as in "menteri keuangan"
  std::set<std::string> held;     // the names by which the index may have it, normal forms
  std::vector<std::string> name;  // degrees and titles left out
};

// An office that the index has under the name typed, or such a one with its region behind it,
// "kabid humas polda metro jaya"; nothing where it is none. It has no name.
std::optional<OfficeReading> read_held_office(const std::string& typed, const OpenIndex& index);

// The offices that the text may begin with, and what is left of it, never empty; the shortest
// office first. Also those that only the index knows, as "Kepala Badan Gizi Nasional".
std::vector<OfficeReading> office_readings(std::string_view typed, const OpenIndex& index);

}  // namespace warta
