// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in Indonesian and plain spelling, in one form in which equal ones are equal: "1.026" and
// "1026", "83,82" and "83.82", "8 ribu" and "8.000", "08.30" and "8:30".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace warta {

// Reads the number at text[begin] into `normal`: no thousands marks, a decimal point, no zeros
// behind it; a clock time is read as hours, point, minutes. Returns where it ends; `begin` when no
// digit stands there. Of dates and lists
// ("6.11.2024", "1,2") it reads one part.
std::size_t read_number(std::string_view text, std::size_t begin, std::string& normal);

struct Scale {
  int exponent = 0;     // of ten; 0: there is none
  std::size_t end = 0;  // where its word ends
};

// The scale behind a number that ends at `i`, with or without a space: "ribu", "juta", "miliar",
// "triliun"; of money also "M" (miliar) and "T".
Scale read_scale(std::string_view text, std::size_t i, bool is_money = false);

// "1.5" and 6 are "1500000". REQUIRES: `number` comes from read_number
std::string scaled_number(std::string_view number, int exponent);

}  // namespace warta
