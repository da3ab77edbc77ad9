// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/numbers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace warta {
namespace {

char byte_at(std::string_view text, std::size_t i) {
  return i < text.size() ? text[i] : '\0';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t digits_end(std::string_view text, std::size_t i) {
  while (is_digit(byte_at(text, i))) ++i;
  return i;
}

// ".026" at `i`, and no fourth digit.
bool is_group(std::string_view text, std::size_t i) {
  return byte_at(text, i) == '.' && digits_end(text, i + 1) == i + 4;
}

bool is_decimal_mark(std::string_view text, std::size_t i) {
  const char mark = byte_at(text, i);
  return (mark == ',' || mark == '.') && is_digit(byte_at(text, i + 1));
}

}  // namespace

std::size_t read_number(std::string_view text, std::size_t begin, std::string& normal) {
  std::size_t end = digits_end(text, begin);
  normal.assign(text.substr(begin, end - begin));
  if (end == begin) return begin;
  if (normal.size() <= 3 && normal.front() != '0') {
    for (; is_group(text, end); end += 4) normal.append(text.substr(end + 1, 3));
  }
  if (!is_decimal_mark(text, end)) return end;
  const std::size_t after = digits_end(text, end + 1);
  // A second mark makes it a date or a list, whose parts are numbers; letters make it a code.
  if (is_decimal_mark(text, after) || is_letter(byte_at(text, after))) return end;
  std::string_view decimals = text.substr(end + 1, after - end - 1);
  while (decimals.ends_with('0')) decimals.remove_suffix(1);
  if (!decimals.empty()) normal.append(".").append(decimals);
  return after;
}

Scale read_scale(std::string_view text, std::size_t i) {
  static constexpr std::array<std::pair<std::string_view, int>, 8> kScales = {{{"ribu", 3},
                                                                               {"juta", 6},
                                                                               {"miliar", 9},
                                                                               {"milyar", 9},
                                                                               {"miliyar", 9},
                                                                               {"triliun", 12},
                                                                               {"trilyun", 12},
                                                                               {"rb", 3}}};
  if (byte_at(text, i) != ' ') return {};
  const std::string_view rest = text.substr(i + 1);
  for (const auto& [word, exponent] : kScales) {
    if (rest.starts_with(word) && !is_letter(byte_at(rest, word.size()))) {
      return {exponent, i + 1 + word.size()};
    }
  }
  return {};
}

std::string scaled_number(std::string_view number, int exponent) {
  const std::size_t point = number.find('.');
  std::string whole(number.substr(0, point));
  std::string_view decimals = point == std::string_view::npos ? "" : number.substr(point + 1);
  for (; exponent > 0; --exponent) {
    whole.push_back(decimals.empty() ? '0' : decimals.front());
    if (!decimals.empty()) decimals.remove_prefix(1);
  }
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  if (!decimals.empty()) whole.append(".").append(decimals);
  return whole;
}

}  // namespace warta
