// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens of figures: numbers, amounts of money, measures. Part of the tokenizer.
//
// Each function returns where what it has read ends; where it began when that was nothing.
#pragma once

#include <cstddef>
#include <string>

#include "stemmer/text/token_writer.h"

namespace warta {

class NumberScanner {
 public:
  // The writer is not owned.
  explicit NumberScanner(TokenWriter& out) : out_(out) {}

  // "1.026", "83,82%", "0403", "8 ribu" also as "8000", "50kg" also as "50" and "kg". Not so codes
  // ("4G", "2x24"), which are words. REQUIRES: a digit stands at `begin`
  std::size_t scan(std::size_t begin);

  // The "Rp" of "Rp1.026.000", which is a word of its own.
  std::size_t scan_currency(std::size_t begin);

 private:
  bool is_behind_currency(std::size_t begin) const;
  std::size_t scan_measure(std::size_t begin, std::size_t number_end);

  TokenWriter& out_;
  std::string number_;  // the normal form of the one being read
};

}  // namespace warta
