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

// "III", "ketiga": 2. Nothing when it is no ordinal below `count`.
std::optional<unsigned> take_ordinal(DateWords& words, unsigned count) {
  static constexpr std::array<std::array<std::string_view, 4>, 4> kOrdinals = {
      {{"1", "i", "pertama", "satu"},
       {"2", "ii", "kedua", "dua"},
       {"3", "iii", "ketiga", "tiga"},
       {"4", "iv", "keempat", "empat"}}};
  for (unsigned i = 0; i < count; ++i) {
    if (words.take_one_of(kOrdinals[i])) return i;
  }
  return std::nullopt;
}

}  // namespace

std::optional<DateRange> read_third(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    static constexpr std::array kThirds = {"awal"sv, "pertengahan"sv, "akhir"sv};
    const auto third = std::ranges::find(kThirds, words.piece());
    if (third == kThirds.end()) return std::nullopt;
    words.skip(1);
    const auto index = static_cast<int>(third - kThirds.begin());
    const auto of_month = read_third_of_month(words, index);
    return of_month ? of_month : read_third_of_unit(words, index);
  });
}

std::optional<DateRange> read_quarter_or_half(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const bool is_half = words.take("semester");
    if (!is_half && !words.take("triwulan") && !words.take("kuartal")) return std::nullopt;
    const unsigned size = is_half ? 6 : 3;  // months
    const auto index = take_ordinal(words, 12 / size);
    const auto y = index ? words.take_year() : std::nullopt;
    if (!y) return std::nullopt;
    const auto first = *y / month(1 + size * *index);
    return whole_months(first, first + months(size - 1));
  });
}

}  // namespace warta
