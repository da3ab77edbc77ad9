// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people type them in queries and options.
#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

#include "stemmer/dates/calendar.h"
#include "stemmer/dates/date_names.h"
#include "stemmer/dates/date_phrases.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

// A figure or a month's name of the typed date.
struct Piece {
  int value = 0;
  std::size_t digits = 0;  // none: a month's name
};

// Up to three pieces; nothing when there are more or other words.
std::optional<std::vector<Piece>> read_pieces(std::string_view text) {
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < text.size();) {
    if (is_ascii_digit(text[i])) {
      Piece piece;
      while (i < text.size() && is_ascii_digit(text[i])) {
        if (++piece.digits > 4) return std::nullopt;
        piece.value = piece.value * 10 + (text[i++] - '0');
      }
      pieces.push_back(piece);
    } else if (const std::size_t end = date_word_end(text, i); end > i) {
      const std::string_view word = text.substr(i, end - i);
      if (const auto named = month_named(word)) {
        pieces.push_back({named->number, 0});
      } else if (!pieces.empty() || !weekday_named(word)) {
        return std::nullopt;
      }
      i = end;
    } else if (std::string_view(" \t,./-()").find(text[i]) != std::string_view::npos) {
      ++i;
    } else {
      return std::nullopt;
    }
    if (pieces.size() > 3) return std::nullopt;
  }
  return pieces;
}

std::optional<int> year_of(const Piece& piece) {
  if (piece.digits == 4 && piece.value >= 1900 && piece.value < 2100) return piece.value;
  if (piece.digits == 2) return 2000 + piece.value;
  return std::nullopt;
}

std::optional<DateRange> typed_day(std::optional<int> y, const Piece& m, const Piece& d) {
  if (!y || d.digits == 0 || d.digits > 2) return std::nullopt;
  const auto day = day_of_calendar(year(*y), month(static_cast<unsigned>(m.value)), d.value);
  return day ? std::optional(one_day(*day)) : std::nullopt;
}

std::optional<DateRange> typed_month(std::optional<int> y, const Piece& m) {
  const month number(static_cast<unsigned>(m.value));
  return y && number.ok() ? std::optional(whole_month(year(*y) / number)) : std::nullopt;
}

std::optional<DateRange> read_one(std::string_view text) {
  const auto pieces = read_pieces(text);
  if (!pieces) return std::nullopt;
  const std::vector<Piece>& p = *pieces;
  switch (p.size()) {
    case 1:
      if (p[0].digits != 4 || !year_of(p[0])) return std::nullopt;
      return whole_year(year(p[0].value));
    case 2:  // "2024-11", "11/2024", "November 2024"; "9/6" has no year
      if (p[0].digits == 4) return typed_month(year_of(p[0]), p[1]);
      if (p[1].digits == 4) return typed_month(year_of(p[1]), p[0]);
      return std::nullopt;
    case 3:
      if (p[0].digits == 4) return typed_day(year_of(p[0]), p[1], p[2]);
      if (p[0].digits == 0) return typed_day(year_of(p[2]), p[0], p[1]);  // "November 6, 2024"
      return typed_day(year_of(p[2]), p[1], p[0]);
    default:
      return std::nullopt;
  }
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// A phrase that takes the whole of `text`.
std::optional<DatePhrase> read_phrase(std::string_view text, sys_days today) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  const auto phrase = date_phrase_at(words, today);
  if (!phrase || phrase->words != words.size()) return std::nullopt;
  return phrase;
}

// With phrases where `today` is known.
std::optional<DateRange> read_range(std::string_view text, std::optional<sys_days> today,
                                    DateOddity* oddity) {
  const auto read_side = [&](std::string_view side) {
    const auto phrase = today ? read_phrase(side, *today) : std::nullopt;
    if (!phrase) return read_one(side);
    if (oddity != nullptr && phrase->oddity != DateOddity::none) *oddity = phrase->oddity;
    return std::optional(phrase->range);
  };
  text = trimmed(text);
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return read_side(text);
  const std::string_view left = trimmed(text.substr(0, dots));
  const std::string_view right = trimmed(text.substr(dots + 2));
  const auto first = read_side(left);
  const auto last = read_side(right);
  if ((!first && !left.empty()) || (!last && !right.empty()) || (!first && !last))
    return std::nullopt;
  DateRange range{kEarliestDay, kLatestDay};
  if (first) range.first = first->first;
  if (last) range.last = last->last;
  if (range.last < range.first) return std::nullopt;
  return range;
}

}  // namespace

std::optional<DateRange> parse_date_range(std::string_view text) {
  return read_range(text, std::nullopt, nullptr);
}

std::optional<DateRange> parse_date_range(std::string_view text, sys_days today,
                                          DateOddity* oddity) {
  if (oddity != nullptr) *oddity = DateOddity::none;
  return read_range(text, today, oddity);
}

std::string iso_date(sys_days when) {
  const year_month_day date(when);
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text;
}

std::optional<sys_days> parse_iso_date(std::string_view text) {
  constexpr std::string_view kShape = "dddd-dd-dd";
  if (text.size() < kShape.size()) return std::nullopt;
  for (std::size_t i = 0; i < kShape.size(); ++i) {
    if (kShape[i] == 'd' ? !is_ascii_digit(text[i]) : text[i] != kShape[i]) return std::nullopt;
  }
  if (text.size() > kShape.size() && is_ascii_digit(text[kShape.size()])) return std::nullopt;
  const auto range = read_one(text.substr(0, kShape.size()));
  if (!range) return std::nullopt;
  return range->first;
}

}  // namespace warta
