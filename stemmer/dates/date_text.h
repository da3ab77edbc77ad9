// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a text around its digits: spaces of every kind, dashes, numbers.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "stemmer/text/characters.h"

namespace warta {

class DateText {
 public:
  explicit DateText(std::string_view text) : text_(text) {}

  std::string_view text() const { return text_; }
  char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }
  bool has(std::size_t i, std::string_view piece) const {
    return text_.substr(i).starts_with(piece);
  }

  std::size_t skip_spaces(std::size_t i) const {
    for (;;) {
      if (at(i) == ' ' || at(i) == '\t') {
        ++i;
      } else if (static_cast<unsigned char>(at(i)) < 0x80) {
        return i;
      } else {
        const auto wide =
            std::ranges::find_if(kWideSpaces, [&](auto space) { return has(i, space); });
        if (wide == kWideSpaces.end()) return i;
        i += wide->size();
      }
    }
  }

  // Past a dash of any length but "-"; `i` itself when there is none.
  std::size_t skip_dash(std::size_t i) const {
    const auto dash = std::ranges::find_if(kDashes, [&](auto piece) { return has(i, piece); });
    return dash == kDashes.end() ? i : i + dash->size();
  }

  // Back over spaces and what stands between a weekday and its date: "Rabu, (", "Rabu - ".
  std::size_t back_over_marks(std::size_t i) const {
    while (i > 0) {
      const char c = text_[i - 1];
      if (std::string_view(" \t\n\r,.([-|:").find(c) != std::string_view::npos) {
        --i;
        continue;
      }
      if (static_cast<unsigned char>(c) < 0x80) return i;
      const auto ends_here = [&](std::string_view piece) {
        return text_.substr(0, i).ends_with(piece);
      };
      const auto space = std::ranges::find_if(kWideSpaces, ends_here);
      const auto dash = std::ranges::find_if(kDashes, ends_here);
      if (space != kWideSpaces.end()) {
        i -= space->size();
      } else if (dash != kDashes.end()) {
        i -= dash->size();
      } else {
        return i;
      }
    }
    return i;
  }

  struct Number {
    int value = 0;
    std::size_t digits = 0;  // 5: more than a date has
  };
  Number read_number(std::size_t i) const {
    Number number;
    while (is_ascii_digit(at(i)) && number.digits < 5) {
      number.value = number.value * 10 + (text_[i++] - '0');
      ++number.digits;
    }
    return number;
  }

 private:
  static constexpr std::array<std::string_view, 4> kWideSpaces = {"\xC2\xA0", "\xE2\x80\x89",
                                                                  "\xE2\x80\xAF", "\xE2\x80\x8B"};
  static constexpr std::array<std::string_view, 4> kDashes = {"\xE2\x80\x93", "\xE2\x80\x94",
                                                              "\xE2\x80\x90", "\xE2\x80\x91"};

  std::string_view text_;
};

}  // namespace warta
