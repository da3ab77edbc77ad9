// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "stemmer/roots/prefixes.h"

namespace warta {

// A word spelled prefix + middle + suffix, on the stack; empty when it is too long.
class SpelledWord {
 public:
  SpelledWord(std::string_view prefix, std::string_view middle, std::string_view suffix) {
    if (prefix.size() + middle.size() + suffix.size() > sizeof buffer_) return;
    char* end = std::ranges::copy(prefix, buffer_).out;
    end = std::ranges::copy(middle, end).out;
    end = std::ranges::copy(suffix, end).out;
    size_ = static_cast<std::size_t>(end - buffer_);
  }
  std::string_view view() const { return {buffer_, size_}; }

 private:
  char buffer_[kLongestWord];
  std::size_t size_ = 0;
};

}  // namespace warta
