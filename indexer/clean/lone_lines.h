// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the lines of a body that stand for themselves: those that a site may have set between the
// paragraphs. What a line says is not asked; RecurringLines asks how often it is said.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace warta {

// Furniture is short. Bytes; a longer line is never found.
inline constexpr std::size_t kLongestLoneLine = 200;

struct LoneLine {
  std::size_t line = 0;    // its place among the lines
  std::uint64_t hash = 0;  // of its normal form
  bool bracketed = false;  // "(Ditulis oleh Sari)"
};

// The lines of a body, without their line feeds.
std::vector<std::string_view> lines_of(std::string_view body);

// The short lines that can go without tearing a sentence, in order. Quotations, labels with a colon
// behind them, names and lines of half the body are left out.
// REQUIRES: `lines` come from lines_of()
std::vector<LoneLine> find_lone_lines(const std::vector<std::string_view>& lines);

}  // namespace warta
