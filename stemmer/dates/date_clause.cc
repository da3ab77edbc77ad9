// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_clause.h"

#include <array>

#include "stemmer/dates/date_names.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/one_of.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// Words before a day that has yet to come.
constexpr std::array kFutureBefore = {
    "pemungutan"sv, "pencoblosan"sv, "coblosan"sv,     "akan"sv,  "bakal"sv,
    "rencananya"sv, "dijadwalkan"sv, "direncanakan"sv, "nanti"sv, "mendatang"sv};
constexpr std::array kFutureAfter = {"mendatang"sv, "nanti"sv, "depan"sv};

bool ends_clause(char c) {
  return ",.;:!?\"\n()"sv.find(c) != std::string_view::npos;
}

}  // namespace

bool stands_behind(std::string_view text, const DateMention& date,
                   std::span<const std::string_view> words, int reach) {
  std::size_t i = date.begin;
  for (int count = 0; count < reach; ++count) {
    while (i > 0 && !is_ascii_letter(text[i - 1])) {
      if (ends_clause(text[i - 1]) && text[i - 1] != '(') return false;
      --i;
    }
    const std::size_t begin = date_word_begin(text, i);
    if (begin == i) return false;
    if (is_one_of_any_case(text.substr(begin, i - begin), words)) return true;
    i = begin;
  }
  return false;
}

bool stands_before(std::string_view text, const DateMention& date,
                   std::span<const std::string_view> words) {
  std::size_t i = date.end;
  while (i < text.size() && text[i] == ' ') ++i;
  return is_one_of_any_case(text.substr(i, date_word_end(text, i) - i), words);
}

bool is_told_as_future(std::string_view text, const DateMention& date) {
  return stands_behind(text, date, kFutureBefore, kTimeReach) ||
         stands_before(text, date, kFutureAfter);
}

}  // namespace warta
