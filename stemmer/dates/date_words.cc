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

constexpr std::array kThirdsOfMonth = {"awal"sv, "pertengahan"sv, "akhir"sv};

std::string without_marks_around(std::string_view word) {
  constexpr std::string_view kMarks = ",.;:()[]'\"?!";
  const std::string text = normalized(word);
  const std::size_t begin = text.find_first_not_of(kMarks);
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.find_last_not_of(kMarks) + 1 - begin);
}

// Whether they are the ends of a range: "4-6", "Oktober-November", "2019-2021"; "2024-11" is a
// month.
bool may_be_range(std::string_view left, std::string_view right) {
  const auto may_end = [](std::string_view word) {
    return day_number_of(word) || month_named(word);
  };
  if (may_end(left) && may_end(right)) return true;
  if (weekday_named(left) && weekday_named(right)) return true;
  if (month_named(left) && is_one_of(right, kThirdsOfMonth)) return true;
  const auto first = year_number_of(left);
  const auto last = year_number_of(right);
  return first && last && *first < *last;
}

// "III", as of a quarter.
bool is_ordinal(std::string_view word) {
  static constexpr std::array kOrdinals = {"1"sv, "2"sv,  "3"sv,   "4"sv,
                                           "i"sv, "ii"sv, "iii"sv, "iv"sv};
  return is_one_of(word, kOrdinals);
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

std::size_t glued_head(std::string_view word) {
  static constexpr std::array kGlued = {"pasca-"sv, "pasca"sv, "pra-"sv};
  const auto is_head = [&](std::string_view head) {
    return word.size() > head.size() && word.starts_with(head);
  };
  const auto found = std::ranges::find_if(kGlued, is_head);
  return found == kGlued.end() ? 0 : found->size();
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
  if (add_range(text, place) || add_two(text, place)) return;
  pieces_.push_back({std::move(text), place});
}

bool DateWords::add_range(std::string_view text, std::size_t place) {
  for (const std::string_view mark : kDashes) {
    const std::size_t dash = text.find(mark);
    if (dash == std::string::npos) continue;
    const std::string_view left = text.substr(0, dash);
    const std::string_view right = text.substr(dash + mark.size());
    if (!may_be_range(left, right)) continue;
    pieces_.push_back({std::string(left), place});
    pieces_.push_back({"-", place});
    pieces_.push_back({std::string(right), place});
    return true;
  }
  return false;
}

// "pasca-Pemilu", "pascapemilu", "III/2019"
bool DateWords::add_two(std::string_view text, std::size_t place) {
  const auto add = [&](std::string_view left, std::string_view right) {
    pieces_.push_back({std::string(left), place});
    pieces_.push_back({std::string(right), place});
    return true;
  };
  if (const std::size_t head = glued_head(text); head > 0) {
    const std::string_view glued = text.substr(0, head);
    return add(glued.substr(0, glued.find('-')), text.substr(head));
  }
  const std::size_t slash = text.find('/');
  if (slash == std::string::npos) return false;
  const std::string_view left = text.substr(0, slash);
  const std::string_view right = text.substr(slash + 1);
  return is_ordinal(left) && year_number_of(right) && add(left, right);
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

std::optional<std::chrono::days> DateWords::take_days_from() {
  const std::string_view word = piece();
  const bool is_before = word.starts_with("h-");
  if (!is_before && !word.starts_with("h+")) return std::nullopt;
  const auto number = number_of(word.substr(2), 2);
  if (!number) return std::nullopt;
  ++at_;
  return std::chrono::days(is_before ? -*number : *number);
}

std::optional<int> DateWords::take_move() {
  static constexpr std::array kPast = {"lalu"sv, "kemarin"sv, "kemaren"sv, "silam"sv};
  static constexpr std::array kNext = {"depan"sv, "mendatang"sv};
  if (!is_traffic() && take_one_of(kPast)) return -1;
  if (take("ini")) return 0;
  if (take_one_of(kNext)) return 1;
  if (piece() != "yang" || piece(1) != "lalu") return std::nullopt;
  at_ += 2;
  return -1;
}

std::optional<unsigned> DateWords::take_ordinal(unsigned count) {
  static constexpr std::array<std::array<std::string_view, 4>, 4> kOrdinals = {
      {{"1", "i", "pertama", "satu"},
       {"2", "ii", "kedua", "dua"},
       {"3", "iii", "ketiga", "tiga"},
       {"4", "iv", "keempat", "empat"}}};
  for (unsigned i = 0; i < count; ++i) {
    if (take_one_of(kOrdinals[i])) return i;
  }
  return std::nullopt;
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
