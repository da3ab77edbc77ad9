// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/year_parts.h"

#include <algorithm>
#include <array>

#include "stemmer/dates/calendar_dates.h"
#include "stemmer/dates/relative_dates.h"

namespace warta {
namespace {

using namespace std::string_view_literals;
using std::chrono::days;
using std::chrono::month;
using std::chrono::months;

// "awal November 2024". "awal Oktober-November 2024" begins there and goes on to the last day.
std::optional<DateRange> read_third_of_month(DateWords& words, int index) {
  const auto whole = read_month(words);
  if (!whole) return std::nullopt;
  const auto first_month = month_of(whole->first);
  const DateRange third = third_of(whole_month(first_month), index);
  return first_month == month_of(whole->last) ? third : DateRange{third.first, whole->last};
}

// "awal bulan lalu", "awal 2024"
std::optional<DateRange> read_third_of_unit(DateWords& words, int index) {
  auto whole = read_moved_unit(words);
  if (!whole) {
    const auto y = words.take_year();
    if (y) whole = whole_year(*y);
  }
  // Of a week there are no thirds.
  if (!whole || whole->last - whole->first < days(27)) return std::nullopt;
  return third_of(*whole, index);
}

// "Q3", "TW III", "semester pertama": its months, and which of them.
struct PartOfYear {
  unsigned months = 0;
  unsigned index = 0;
};

std::optional<PartOfYear> take_part_of_year(DateWords& words) {
  static constexpr std::array kHalves = {"semester"sv, "paruh"sv};
  static constexpr std::array kQuarters = {"triwulan"sv, "kuartal"sv, "tw"sv, "quarter"sv};
  static constexpr std::array kShort = {"q1"sv, "q2"sv, "q3"sv, "q4"sv};
  const auto quarter = std::ranges::find(kShort, words.piece());
  if (quarter != kShort.end()) {
    words.skip(1);
    return PartOfYear{3, static_cast<unsigned>(quarter - kShort.begin())};
  }
  const bool is_half = words.take_one_of(kHalves);
  if (!is_half && !words.take_one_of(kQuarters)) return std::nullopt;
  const unsigned size = is_half ? 6 : 3;
  const auto index = words.take_ordinal(12 / size);
  return index ? std::optional(PartOfYear{size, *index}) : std::nullopt;
}

}  // namespace

std::optional<int> take_third(DateWords& words) {
  static constexpr std::array kThirds = {"awal"sv, "pertengahan"sv, "akhir"sv};
  const auto third = std::ranges::find(kThirds, words.piece());
  if (third == kThirds.end()) return std::nullopt;
  words.skip(1);
  return static_cast<int>(third - kThirds.begin());
}

std::optional<DateRange> read_third(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const auto third = take_third(words);
    if (!third) return std::nullopt;
    const auto of_month = read_third_of_month(words, *third);
    return of_month ? of_month : read_third_of_unit(words, *third);
  });
}

std::optional<DateRange> read_third_of_now(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const auto third = take_third(words);
    const auto unit = third ? words.take_unit() : std::nullopt;
    if (unit != DateUnit::month && unit != DateUnit::year) return std::nullopt;
    return third_of(unit_around(*unit, words.count_from_today(), 0), *third);
  });
}

std::optional<DateRange> read_quarter_or_half(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const auto part = take_part_of_year(words);
    const auto y = part ? words.take_year() : std::nullopt;
    if (!y) return std::nullopt;
    const auto first = *y / month(1 + part->months * part->index);
    return whole_months(first, first + months(part->months - 1));
  });
}

}  // namespace warta
