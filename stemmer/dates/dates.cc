// SPDX-License-Identifier: GPL-3.0-or-later
// find_dates: digits are what is looked for; a weekday, a month or a bracket is read from there.
#include "stemmer/dates/dates.h"

#include <algorithm>
#include <array>

#include "stemmer/dates/date_names.h"
#include "stemmer/dates/date_text.h"
#include "stemmer/dates/numeric_date.h"
#include "stemmer/text/bytes.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_real_day(std::optional<int> year, int month, int day) {
  if (month < 1 || month > 12 || day < 1) return false;
  // A day without its year may be the 29th of February.
  const std::chrono::year_month_day date{std::chrono::year(year.value_or(2000)),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  return date.ok();
}

class DateFinder {
 public:
  explicit DateFinder(std::string_view text) : text_(text), source_(text) {}

  std::vector<DateMention> find() {
    std::vector<DateMention> found;
    const auto next_digit = [&](std::size_t i) { return find_between(text_, i, '0', '9'); };
    for (std::size_t i = next_digit(0); i < text_.size(); i = next_digit(i)) {
      if (std::optional<DateMention> date = read_at(i)) {
        i = std::max(date->end, i + 1);
        found.push_back(*date);
      } else {
        i = end_of_figures(i);
      }
    }
    return found;
  }

 private:
  using Number = DateText::Number;
  char at(std::size_t i) const { return source_.at(i); }
  bool has(std::size_t i, std::string_view piece) const { return source_.has(i, piece); }
  std::size_t skip_spaces(std::size_t i) const { return source_.skip_spaces(i); }
  std::size_t back_over_marks(std::size_t i) const { return source_.back_over_marks(i); }
  Number read_number(std::size_t i) const { return source_.read_number(i); }

  // Past "2025-2029", "1.026.000", "0403/2024": figures that are no date, read as a whole.
  std::size_t end_of_figures(std::size_t i) const {
    while (is_ascii_digit(at(i)) ||
           ("./,-:"sv.find(at(i)) != std::string_view::npos && is_ascii_digit(at(i + 1))))
      ++i;
    return i;
  }

  // "Senin" with where it begins, when it stands before the date at `i`.
  struct WeekdayBefore {
    std::chrono::weekday day;
    std::size_t begin = 0;
  };
  std::optional<WeekdayBefore> weekday_before(std::size_t i, bool of_range) const {
    static constexpr std::array kBetween = {
        "tanggal"sv, "tgl"sv,  "pagi"sv, "siang"sv,    "sore"sv,  "malam"sv,
        "petang"sv,  "dini"sv, "hari"sv, "dinihari"sv, "subuh"sv, "ini"sv,
        "kemarin"sv, "lalu"sv, "wib"sv,  "wita"sv,     "wit"sv};
    for (int words = 0; words < 4; ++words) {
      const std::size_t end = back_over_marks(i);
      const std::size_t begin = date_word_begin(text_, end);
      if (begin == end) return std::nullopt;
      const std::string_view word = text_.substr(begin, end - begin);
      const auto weekday = weekday_named(word);
      if (weekday && (!weekday->is_short || is_capital(word.front()))) {
        WeekdayBefore found{weekday->day, begin};
        // "Senin-Selasa (9-10/6/2025)": the first day of both.
        if (of_range) {
          if (const auto first = weekday_before(begin, false)) found = *first;
        }
        return found;
      }
      const bool skipped =
          word.size() <= 8 && std::ranges::any_of(kBetween, [&](std::string_view between) {
            return std::ranges::equal(word, between, {},
                                      [](char c) { return static_cast<char>(c | 0x20); });
          });
      if (!skipped) return std::nullopt;
      i = begin;
    }
    return std::nullopt;
  }

  // "Nomor 6/11/2024" is a law's number.
  bool is_numbered(std::size_t i) const {
    static constexpr std::array kNumberWords = {"nomor"sv, "no"sv,   "pasal"sv,
                                                "ayat"sv,  "pkpu"sv, "perkara"sv};
    const std::size_t end = back_over_marks(i);
    const std::string_view word =
        text_.substr(date_word_begin(text_, end), end - date_word_begin(text_, end));
    return std::ranges::any_of(kNumberWords, [&](std::string_view known) {
      return std::ranges::equal(word, known, {},
                                [](char c) { return static_cast<char>(c | 0x20); });
    });
  }

  std::optional<DateMention> read_at(std::size_t i) const {
    const Number first = read_number(i);
    if (first.digits == 4) {
      if (auto date = read_iso(i, first)) return date;
      return read_month_year(i, first);
    }
    if (first.digits > 2) return std::nullopt;
    const char before = i > 0 ? text_[i - 1] : ' ';
    if (is_ascii_letter(before) && !weekday_before(i, false)) return std::nullopt;
    if ((before == '/' || before == ',' || before == '.' || before == '-') && i > 1 &&
        is_ascii_digit(text_[i - 2])) {
      return std::nullopt;
    }
    const std::size_t after_first = i + first.digits;
    if (auto date = read_month_first(i, after_first, first.value)) return date;
    if (auto date = read_day_month(i, after_first, first.value, false)) return date;
    // "6-8 Juni 2025", "7 dan 8 Juni", "9-10/6/2025": the first day.
    const std::size_t second_at = skip_range_mark(after_first);
    const Number second = read_number(second_at);
    if (second_at == after_first || second.digits == 0 || second.digits > 2 ||
        second.value <= first.value || second.value > 31) {
      return std::nullopt;
    }
    return read_day_month(i, second_at + second.digits, first.value, true);
  }

  std::size_t skip_range_mark(std::size_t i) const {
    static constexpr std::array kMarks = {"-"sv,       "\xE2\x80\x93"sv, "dan "sv, "hingga "sv,
                                          "sampai "sv, "s.d. "sv,        "s/d "sv, "& "sv};
    const std::size_t start = skip_spaces(i);
    for (std::string_view mark : kMarks) {
      if (has(start, mark)) return skip_spaces(start + mark.size());
    }
    return i;
  }

  std::optional<DateMention> read_day_month(std::size_t begin, std::size_t after_day, int day,
                                            bool range) const {
    if (auto date = read_named(begin, after_day, day, range)) return date;
    return read_numeric(begin, after_day, day, range);
  }

  // "Oktober 17, 2024", as software in English prints it.
  std::optional<DateMention> read_month_first(std::size_t day_at, std::size_t after_day,
                                              int day) const {
    if (at(after_day) != ',' || day_at < 2 || text_[day_at - 1] != ' ') return std::nullopt;
    const std::size_t word_end = day_at - 1;
    const std::size_t word_begin = date_word_begin(text_, word_end);
    const auto month = month_named(text_.substr(word_begin, word_end - word_begin));
    if (!month || !is_capital(text_[word_begin])) return std::nullopt;
    const std::size_t year_at = skip_spaces(after_day + 1);
    const Number year = read_number(year_at);
    DateMention date;
    date.day = day;
    date.month = month->number;
    if (year.digits == 4) date.year = year_of(year);
    date.end = year_at + year.digits;
    if (!date.year || !is_real_day(date.year, date.month, day)) return std::nullopt;
    return finish(word_begin, date, false);
  }

  // "12 Juni 2025", "7-Nov-2024", "12 Juni".
  std::optional<DateMention> read_named(std::size_t begin, std::size_t after_day, int day,
                                        bool range) const {
    std::size_t i = skip_spaces(after_day);
    const bool joined = i == after_day && (at(i) == '-' || at(i) == '/' || at(i) == '.');
    if (joined) ++i;
    const std::size_t word_end = date_word_end(text_, i);
    if (word_end == i) return std::nullopt;
    const auto month = month_named(text_.substr(i, word_end - i));
    if (!month || (month->is_short && !is_capital(at(i)))) return std::nullopt;
    DateMention date;
    date.month = month->number;
    date.day = day;
    date.end = word_end;
    std::size_t year_at = word_end;
    if (month->is_short && at(year_at) == '.') ++year_at;
    year_at = joined && at(year_at) == '-' ? year_at + 1 : skip_spaces(year_at);
    const Number year = read_number(year_at);
    // "7 Nov 24 orang": two digits are a year only in "7-Nov-24".
    if (year.digits == 4 || (joined && year.digits == 2)) date.year = year_of(year);
    if (date.year) date.end = year_at + year.digits;
    if (!is_real_day(date.year, date.month, day)) return std::nullopt;
    return finish(begin, date, range);
  }

  // "6/11/2024", "6-11-2024", "6.11.2024", "Senin (9/6)", "( 23 / 9 / 2019 )".
  std::optional<DateMention> read_numeric(std::size_t begin, std::size_t after_day, int day,
                                          bool range) const {
    std::optional<NumericDate> found = read_numeric_date(source_, after_day);
    if (!found) {
      found = read_misprinted_date(source_, after_day);
      if (!found || !weekday_before(begin, range)) return std::nullopt;
    }
    if (!is_real_day(found->year, found->month, day) || is_numbered(begin)) return std::nullopt;
    // The weaker forms are scores, shares and section numbers unless a weekday or a bracket says
    // otherwise.
    const bool in_weekday = weekday_before(begin, range).has_value();
    const bool in_bracket = begin > 0 && text_[begin - 1] == '(' && at(found->end) == ')';
    if (!found->year && !(in_weekday && found->mark == '/')) return std::nullopt;
    const bool weak = (found->short_year && found->mark != '/') || found->spaced;
    const bool timed = found->short_year && !found->spaced && time_follows(found->end);
    if (weak && !in_weekday && !in_bracket && !timed) return std::nullopt;
    DateMention date;
    date.day = day;
    date.month = found->month;
    date.year = found->year;
    date.end = found->end;
    return finish(begin, date, range);
  }

  // "2024-11-06", also at the head of a timestamp.
  std::optional<DateMention> read_iso(std::size_t begin, const Number& year) const {
    if (begin > 0 &&
        (is_ascii_letter(text_[begin - 1]) || text_[begin - 1] == '/' || text_[begin - 1] == '-')) {
      return std::nullopt;
    }
    const std::size_t mark_at = begin + year.digits;
    const char mark = at(mark_at);
    if (mark != '-' && mark != '/') return std::nullopt;
    const Number month = read_number(mark_at + 1);
    const std::size_t second_mark = mark_at + 1 + month.digits;
    if (month.digits != 2 || at(second_mark) != mark) return std::nullopt;
    const Number day = read_number(second_mark + 1);
    DateMention date;
    date.year = year_of(year);
    date.month = month.value;
    date.day = day.value;
    date.end = second_mark + 1 + day.digits;
    if (day.digits != 2 || !date.year || !is_real_day(date.year, date.month, day.value))
      return std::nullopt;
    if (at(date.end) == mark) return std::nullopt;
    return finish(begin, date, false);
  }

  // "November 2024", from its year back.
  std::optional<DateMention> read_month_year(std::size_t year_at, const Number& year) const {
    std::size_t word_end = back_over_marks(year_at);
    const std::size_t word_begin = date_word_begin(text_, word_end);
    if (word_end == word_begin) return std::nullopt;
    const auto month = month_named(text_.substr(word_begin, word_end - word_begin));
    if (!month || (month->is_short && !is_capital(text_[word_begin]))) return std::nullopt;
    if (skip_spaces(word_end) != year_at) return std::nullopt;
    const std::size_t before = back_over_marks(word_begin);
    if (before > 0 && is_ascii_digit(text_[before - 1])) return std::nullopt;  // "32 Juni 2025"
    DateMention date;
    date.begin = word_begin;
    date.end = year_at + year.digits;
    date.year = year_of(year);
    date.month = month->number;
    if (!date.year) return std::nullopt;
    return date;
  }

  // Takes in weekday and brackets, and looks for a time behind.
  DateMention finish(std::size_t begin, DateMention date, bool range) const {
    date.begin = begin;
    if (const auto weekday = weekday_before(begin, range)) {
      date.weekday = weekday->day;
      date.begin = weekday->begin;
    }
    if (date.begin > 0 && text_[date.begin - 1] == '(') --date.begin;
    const std::size_t close = skip_spaces(date.end);
    const std::string_view inside = text_.substr(date.begin, begin - date.begin);
    if (at(close) == ')' && inside.find('(') != std::string_view::npos) date.end = close + 1;
    date.has_time = time_follows(date.end);
    return date;
  }

  // "10:22", "10.22 WIB", "T10:22:00".
  bool time_follows(std::size_t i) const {
    if (at(i) == 'T' && is_ascii_digit(at(i + 1))) {
      ++i;
    } else {
      for (std::size_t before = i + 1; before != i;) {
        before = i;
        i = skip_spaces(i);
        if (",|-\n"sv.find(at(i)) != std::string_view::npos && i < text_.size()) ++i;
        i = source_.skip_dash(i);
      }
    }
    const Number hour = read_number(i);
    if (hour.digits < 1 || hour.digits > 2 || hour.value > 24) return false;
    const char mark = at(i + hour.digits);
    const Number minute = read_number(i + hour.digits + 1);
    if ((mark != ':' && mark != '.') || minute.digits != 2 || minute.value > 59) return false;
    const std::size_t zone = skip_spaces(i + hour.digits + 1 + minute.digits);
    return mark == ':' || has(zone, "WI") || has(zone, "Wi");
  }

  std::string_view text_;
  DateText source_;
};

}  // namespace

std::vector<DateMention> find_dates(std::string_view text) {
  return DateFinder(text).find();
}

}  // namespace warta
