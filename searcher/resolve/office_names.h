// SPDX-License-Identifier: GPL-3.0-or-later
// The names by which texts call one office: "kepala bin" and "kepala badan intelijen negara".
#pragma once

#include <set>
#include <string>
#include <vector>

#include "searcher/open_index.h"
#include "searcher/resolve/typed_office.h"

namespace warta {

// The words as typed, other names of all of them, and those with another name of the institution
// that they end with. Normal forms.
std::set<std::vector<std::string>> names_of_office(const std::vector<std::string>& words);

// Those that the index has, in normal form, of an office as typed and as read_office() reads it: as
// it stands, as the table has it, and by other names of the institution.
std::set<std::string> held_names_of_office(const std::string& typed, const TypedOffice& office,
                                           const OpenIndex& index);

}  // namespace warta
