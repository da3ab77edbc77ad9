// SPDX-License-Identifier: GPL-3.0-or-later
// Offices that nobody holds: those of candidates and of former holders, whom the index does not
// count as officials.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

// The name behind an office that is not held, "capres Anies Baswedan", "mantan Bupati Bombana
// Tafdil", in normal form: no words where none stands there. Nothing where the text begins with no
// such office.
std::optional<std::vector<std::string>> name_behind_unheld_office(std::string_view typed);

}  // namespace warta
