// SPDX-License-Identifier: GPL-3.0-or-later
// Names and texts of others on a terminal, in a log or a table: whatever bytes they have, they stay
// on their line and drive nothing.
#pragma once

#include <string>
#include <string_view>

namespace warta {

// `text` with what is not to be printed as it is written out: controls ("\n" as "\n" in two
// letters, escape as "\x1b"), bytes that are not UTF-8 ("\xff"), and the characters that part lines
// or turn the direction of writing ("\u202e"). All else, a backslash too, stays.
std::string printable(std::string_view text);

}  // namespace warta
