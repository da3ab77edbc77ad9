// SPDX-License-Identifier: GPL-3.0-or-later
// Words whose first letter is doubled with an e: "pepohonan", "reranting".
#pragma once

#include <string_view>

namespace warta {

// "pepohonan", "dedaunan": around a noun with -an, as most such words are. Empty when `word` is
// none.
std::string_view root_of_doubled_noun(std::string_view word);

// "reranting": before a root alone. Weaker, for words begin so by chance.
std::string_view root_behind_doubled_letter(std::string_view word);

}  // namespace warta
