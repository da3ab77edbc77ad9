// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/numbers.h"

#include <algorithm>
#include <array>

#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

char byte_at(std::string_view text, std::size_t i) {
  return i < text.size() ? text[i] : '\0';
}

std::size_t digits_end(std::string_view text, std::size_t i) {
  while (is_ascii_digit(byte_at(text, i))) ++i;
  return i;
}

// ".026" at `i`, and no fourth digit.
bool is_group(std::string_view text, std::size_t i) {
  return byte_at(text, i) == '.' && digits_end(text, i + 1) == i + 4;
}

bool is_decimal_mark(std::string_view text, std::size_t i) {
  const char mark = byte_at(text, i);
  return (mark == ',' || mark == '.' || mark == ':') && is_ascii_digit(byte_at(text, i + 1));
}

// "17:30", "08.05": hours and minutes with a mark at `mark` and behind them `after`.
bool is_clock_time(std::string_view text, std::size_t begin, std::size_t mark, std::size_t after) {
  return mark - begin <= 2 && after - mark == 3 && text[mark] != ',' && text[mark + 1] < '6' &&
         (mark - begin == 1 || text[begin] < '3');
}

bool starts_with_folded(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::ranges::equal(text.substr(0, word.size()), word, {}, ascii_lower);
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
  // A second mark makes it a date or a list, whose parts are numbers; letters behind a point make
  // it a code: "Pasal 1.2b", but "1,5kg".
  const bool is_code = text[end] != ',' && is_ascii_letter(byte_at(text, after));
  if (is_decimal_mark(text, after) || is_code) return end;
  const bool is_time = is_clock_time(text, begin, end, after);
  if (text[end] == ':' && !is_time) return end;
  if (is_time && normal.size() == 2 && normal.front() == '0') normal.erase(0, 1);
  std::string_view decimals = text.substr(end + 1, after - end - 1);
  while (decimals.ends_with('0')) decimals.remove_suffix(1);
  if (!decimals.empty()) normal.append(".").append(decimals);
  return after;
}

Scale read_scale(std::string_view text, std::size_t i, bool is_money) {
  struct ScaleWord {
    std::string_view word;
    int exponent;
    bool money_only;  // one letter means much else
  };
  static constexpr auto kScales = std::to_array<ScaleWord>({{"ribu", 3, false},
                                                            {"juta", 6, false},
                                                            {"miliar", 9, false},
                                                            {"milyar", 9, false},
                                                            {"miliyar", 9, false},
                                                            {"triliun", 12, false},
                                                            {"trilyun", 12, false},
                                                            {"rb", 3, false},
                                                            {"jt", 6, false},
                                                            {"m", 9, true},
                                                            {"t", 12, true}});
  if (byte_at(text, i) == ' ') {
    ++i;
  } else if (text.substr(std::min(i, text.size())).starts_with(kNoBreakSpace)) {
    i += kNoBreakSpace.size();
  }
  const std::string_view rest = text.substr(std::min(i, text.size()));
  for (const ScaleWord& scale : kScales) {
    if (scale.money_only && !is_money) continue;
    if (starts_with_folded(rest, scale.word) &&
        !is_ascii_letter(byte_at(rest, scale.word.size()))) {
      return {scale.exponent, i + scale.word.size()};
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
