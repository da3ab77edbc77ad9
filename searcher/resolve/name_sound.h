// SPDX-License-Identifier: GPL-3.0-or-later
// Words of names that are spelled apart and said alike: "Edy" and "Edi", "Soemarno" and "Sumarno",
// "Rachmat" and "Rahmat", "Moh" and "Muhammad".
#pragma once

#include <string>
#include <string_view>

namespace warta {

// Equal for words that sound alike. REQUIRES: a word in normal form
std::string name_sound(std::string_view typed);

}  // namespace warta
