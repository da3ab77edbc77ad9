// SPDX-License-Identifier: GPL-3.0-or-later
// Nicknames that newspapers call officials by; data/nicknames.tsv.
#pragma once

#include <string_view>

namespace warta {

// "joko widodo", of "jokowi"; empty where it is no nickname. REQUIRES: normal form
std::string_view name_behind(std::string_view nickname);

}  // namespace warta
