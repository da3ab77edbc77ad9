// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a line as a step of few: how it ends, how many of its words have a capital. What
// weighs lines learns a weight for each step.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace warta {

inline constexpr std::array<std::string_view, 8> kLineEnds = {
    "open", "stop", "question", "call", "ellipsis", "bracket", "quote", "mark"};
inline constexpr std::array<std::string_view, 5> kLineCapitals = {"few", "some", "most",
                                                                  "small-first", "loud"};

// Which of kLineEnds. REQUIRES: `line` is not empty
std::size_t end_of_line(std::string_view line);

// Which of kLineCapitals. REQUIRES: `line` is not empty and has `words` words
std::size_t capitals_of_line(std::string_view line, std::size_t words);

// The first of some bounds that is not below `value`; their number when all are.
template <std::size_t N, typename Value>
std::size_t step_of(Value value, const std::array<Value, N>& bounds) {
  return static_cast<std::size_t>(std::ranges::lower_bound(bounds, value) - bounds.begin());
}

}  // namespace warta
