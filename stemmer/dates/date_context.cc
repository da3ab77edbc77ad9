// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_context.h"

#include <array>
#include <string_view>

#include "stemmer/dates/date_names.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/one_of.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr int kMostWordsBetween = 3;  // a weekday and its date

// "Minggu dini hari tanggal 10 Pebruari"
bool may_stand_between(std::string_view word) {
  static constexpr std::array kBetween = {
      "tanggal"sv, "tgl"sv,  "pagi"sv, "siang"sv,    "sore"sv,  "malam"sv,
      "petang"sv,  "dini"sv, "hari"sv, "dinihari"sv, "subuh"sv, "ini"sv,
      "kemarin"sv, "lalu"sv, "wib"sv,  "wita"sv,     "wit"sv};
  return word.size() <= 8 && is_one_of_any_case(word, kBetween);
}

}  // namespace

std::optional<WeekdayBefore> weekday_before(const DateText& text, std::size_t i, bool of_range) {
  for (int words = 0; words <= kMostWordsBetween; ++words) {
    const std::size_t end = text.back_over_marks(i);
    const std::size_t begin = date_word_begin(text.text(), end);
    if (begin == end) return std::nullopt;
    const std::string_view word = text.text().substr(begin, end - begin);
    const auto weekday = weekday_named(word);
    if (weekday && (!weekday->is_short || is_ascii_upper(word.front()))) {
      const auto first = of_range ? weekday_before(text, begin, false) : std::nullopt;
      return first ? *first : WeekdayBefore{weekday->day, begin};
    }
    if (!may_stand_between(word)) return std::nullopt;
    i = begin;
  }
  return std::nullopt;
}

bool is_numbered(const DateText& text, std::size_t i) {
  static constexpr std::array kNumberWords = {"nomor"sv, "no"sv,   "pasal"sv,
                                              "ayat"sv,  "pkpu"sv, "perkara"sv};
  const std::size_t end = text.back_over_marks(i);
  const std::size_t begin = date_word_begin(text.text(), end);
  return is_one_of_any_case(text.text().substr(begin, end - begin), kNumberWords);
}

bool time_follows(const DateText& text, std::size_t i) {
  if (text.at(i) == 'T' && is_ascii_digit(text.at(i + 1))) {
    ++i;
  } else {
    for (std::size_t before = i + 1; before != i;) {
      before = i;
      i = text.skip_spaces(i);
      if (",|-\n"sv.find(text.at(i)) != std::string_view::npos) ++i;
      i = text.skip_dash(i);
    }
  }
  const DateText::Number hour = text.read_number(i);
  if (hour.digits < 1 || hour.digits > 2 || hour.value > 24) return false;
  const char mark = text.at(i + hour.digits);
  const DateText::Number minute = text.read_number(i + hour.digits + 1);
  if ((mark != ':' && mark != '.') || minute.digits != 2 || minute.value > 59) return false;
  const std::size_t zone = text.skip_spaces(i + hour.digits + 1 + minute.digits);
  return mark == ':' || text.has(zone, "WI") || text.has(zone, "Wi");
}

DateMention in_context(const DateText& text, DateMention date, bool of_range) {
  const std::size_t begin = date.begin;
  if (const auto weekday = weekday_before(text, begin, of_range)) {
    date.weekday = weekday->day;
    date.begin = weekday->begin;
  }
  if (date.begin > 0 && text.at(date.begin - 1) == '(') --date.begin;
  const std::size_t close = text.skip_spaces(date.end);
  const std::string_view before = text.text().substr(date.begin, begin - date.begin);
  if (text.at(close) == ')' && before.find('(') != std::string_view::npos) date.end = close + 1;
  date.has_time = time_follows(text, date.end);
  return date;
}

}  // namespace warta
