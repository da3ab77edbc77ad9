// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between two words of a text: whether a name may go on from one to the next.
#pragma once

#include <cstdint>
#include <string_view>

namespace warta {

// From what joins to what parts.
enum class WordGap : std::uint8_t { plain, point, bracket, comma, stop };

// `gap` is the text between the words; the strongest of its marks counts.
WordGap classify_gap(std::string_view gap);

}  // namespace warta
