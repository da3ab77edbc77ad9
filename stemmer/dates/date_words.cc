// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "stemmer/dates/date_names.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using namespace std::string_view_literals;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::years;

using UnitWord = std::pair<std::string_view, DateUnit>;

constexpr std::array<std::string_view, 10> kNumbers = {
    "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"};

// Of ASCII, and those of half and full width.
constexpr std::array kDashes = {"-"sv, "\xE2\x80\x93"sv, "\xE2\x80\x94"sv};

std::string without_marks_around(std::string_view word) {
  constexpr std::string_view kMarks = ",.;:()[]'\"?!";
  const std::string text = normalized(word);
  const std::size_t begin = text.find_first_not_of(kMarks);
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.find_last_not_of(kMarks) + 1 - begin);
}

bool may_end_range(std::string_view word) {
  return day_number_of(word) || month_named(word);
}

std::optional<int> number_of(std::string_view word, std::size_t most_digits) {
  if (word.empty() || word.size() > most_digits) return std::nullopt;
  int number = 0;
  for (const char c : word) {
    if (!is_ascii_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::optional<DateUnit> take_unit_word(DateWords& words, std::span<const UnitWord> known) {
  for (const auto& [word, unit] : known) {
    if (words.take(word)) return unit;
  }
  return std::nullopt;
}

}  // namespace

std::span<const std::string_view> number_words() {
  return kNumbers;
}

bool is_dash(std::string_view word) {
  return is_one_of(word, kDashes);
}

std::optional<int> day_number_of(std::string_view word) {
  const auto number = number_of(word, 2);
  return number && *number >= 1 && *number <= 31 ? number : std::nullopt;
}

std::optional<year> year_number_of(std::string_view word) {
  const auto number = word.size() == 4 ? number_of(word, 4) : std::nullopt;
  return number && *number >= 1900 && *number < 2100 ? std::optional(year(*number)) : std::nullopt;
}

DateWords::DateWords(std::span<const std::string_view> words, sys_days today) : today_(today) {
  pieces_.reserve(words.size() + 2);  // two more for one joined range
  for (std::size_t i = 0; i < words.size(); ++i) add_word(words[i], i);
}

// "Rabu," is "rabu", "(6/11/2024)" is "6/11/2024".
void DateWords::add_word(std::string_view word, std::size_t place) {
  std::string text = without_marks_around(word);
  for (const std::string_view mark : kDashes) {
    const std::size_t dash = text.find(mark);
    if (dash == std::string::npos) continue;
    std::string left = text.substr(0, dash);
    std::string right = text.substr(dash + mark.size());
    if (may_end_range(left) && may_end_range(right)) {
      pieces_.push_back({std::move(left), place});
      pieces_.push_back({"-", place});
      pieces_.push_back({std::move(right), place});
      return;
    }
  }
  pieces_.push_back({std::move(text), place});
}

bool DateWords::is_at_word_end() const {
  return at_ >= pieces_.size() || pieces_[at_].word != pieces_[at_ - 1].word;
}

bool DateWords::take_one_of(std::span<const std::string_view> words) {
  if (!is_one_of(piece(), words)) return false;
  ++at_;
  return true;
}

sys_days DateWords::count_from_today() {
  is_relative_ = true;
  return today_;
}

std::optional<DateUnit> DateWords::take_unit() {
  static constexpr std::array kUnits = {
      UnitWord{"hari", DateUnit::day}, UnitWord{"minggu", DateUnit::week},
      UnitWord{"pekan", DateUnit::week}, UnitWord{"bulan", DateUnit::month},
      UnitWord{"tahun", DateUnit::year}};
  return take_unit_word(*this, kUnits);
}

std::optional<DateUnit> DateWords::take_one_unit() {
  static constexpr std::array kUnits = {
      UnitWord{"sehari", DateUnit::day}, UnitWord{"seminggu", DateUnit::week},
      UnitWord{"sepekan", DateUnit::week}, UnitWord{"sebulan", DateUnit::month},
      UnitWord{"setahun", DateUnit::year}};
  return take_unit_word(*this, kUnits);
}

std::optional<int> DateWords::take_count() {
  const auto word = std::ranges::find(kNumbers, piece());
  const auto number = word != kNumbers.end()
                          ? std::optional(static_cast<int>(word - kNumbers.begin()) + 1)
                          : number_of(piece(), 3);
  if (!number || *number == 0) return std::nullopt;
  ++at_;
  return number;
}

std::optional<int> DateWords::take_day_number() {
  const auto number = day_number_of(piece());
  if (number) ++at_;
  return number;
}

std::optional<month> DateWords::take_month() {
  const auto named = month_named(piece());
  if (!named) return std::nullopt;
  ++at_;
  return month(static_cast<unsigned>(named->number));
}

std::optional<year> DateWords::take_year_number() {
  const auto number = year_number_of(piece());
  if (number) ++at_;
  return number;
}

std::optional<int> DateWords::take_move() {
  static constexpr std::array kPast = {"lalu"sv, "kemarin"sv, "kemaren"sv, "silam"sv};
  static constexpr std::array kNext = {"depan"sv, "mendatang"sv};
  if (take_one_of(kPast)) return -1;
  if (take("ini")) return 0;
  if (take_one_of(kNext)) return 1;
  if (piece() != "yang" || piece(1) != "lalu") return std::nullopt;
  at_ += 2;
  return -1;
}

bool DateWords::take_until() {
  static constexpr std::array kUntil = {"sampai"sv, "hingga"sv, "sd"sv, "s.d"sv, "s/d"sv};
  if (!take_one_of(kUntil) && !take_one_of(kDashes)) return false;
  take("dengan");
  return true;
}

std::optional<year> DateWords::take_year() {
  return attempt([&]() -> std::optional<year> {
    if (take("tahun")) {
      if (const auto move = take_move()) return year_of(count_from_today()) + years(*move);
    }
    return take_year_number();
  });
}

}  // namespace warta
