// SPDX-License-Identifier: GPL-3.0-or-later
// Some dozens of words, of which a text has few.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta {

// A word is compared with those alone that begin with its letter.
template <std::size_t kCount>
class WordList {
 public:
  // REQUIRES: none of `words` is empty
  consteval explicit WordList(const std::array<std::string_view, kCount>& words) : words_(words) {
    std::ranges::sort(words_, {}, [](std::string_view word) { return letter(word); });
    for (const std::string_view word : words) ++ends_[letter(word)];
    for (std::size_t i = 1; i < ends_.size(); ++i) ends_[i] += ends_[i - 1];
  }

  constexpr bool contains(std::string_view word) const {
    if (word.empty()) return false;
    const std::size_t first = letter(word);
    for (std::size_t i = first == 0 ? 0 : ends_[first - 1]; i < ends_[first]; ++i) {
      if (words_[i] == word) return true;
    }
    return false;
  }

 private:
  static constexpr std::size_t letter(std::string_view word) {
    return static_cast<unsigned char>(word.front()) % 32U;
  }

  std::array<std::string_view, kCount> words_;  // by their first letters
  std::array<std::uint8_t, 32> ends_{};         // of the words of each letter
};

}  // namespace warta
