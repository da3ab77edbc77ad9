// SPDX-License-Identifier: GPL-3.0-or-later
// The names by which texts call one office: "kepala bin" and "kepala badan intelijen negara".
#pragma once

#include <set>
#include <string>
#include <vector>

namespace warta {

// The words as typed, other names of all of them, and those with another name of the institution
// that they end with. Normal forms.
std::set<std::vector<std::string>> names_of_office(const std::vector<std::string>& words);

}  // namespace warta
