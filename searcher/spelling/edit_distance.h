// SPDX-License-Identifier: GPL-3.0-or-later
// How far a word is from the one that was meant.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta {

// Letters put in, left out, replaced or exchanged with the next, between one word and many others:
// the letters of the word as bits, so that a letter of the other takes a dozen instructions.
//
// Hyyro's bit-vector algorithm (2003) for optimal string alignment.
class EditDistance {
 public:
  static constexpr std::size_t kLongest = 64;  // bytes

  // REQUIRES: 1 to kLongest bytes
  explicit EditDistance(std::string_view word);

  std::size_t to(std::string_view other) const;

 private:
  std::array<std::uint64_t, 256> places_{};  // of each byte in the word
  std::size_t size_;
};

// What writing `typed` for `meant` costs: 1 for an edit as good as any other, less for those that
// people make more often: letters exchanged, doubled, silent, of one sound, or side by side on the
// keyboard. A wrong first letter costs more.
double slip_cost(std::string_view typed, std::string_view meant);

}  // namespace warta
