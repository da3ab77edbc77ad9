// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/relative_dates.h"

#include <array>

namespace warta {
namespace {

using namespace std::string_view_literals;
using std::chrono::days;

struct CountedUnit {
  int count = 1;
  DateUnit unit = DateUnit::day;
};

// "3 hari", "sepekan"
std::optional<CountedUnit> take_counted_unit(DateWords& words) {
  if (const auto unit = words.take_one_unit()) return CountedUnit{1, *unit};
  const auto count = words.take_count();
  const auto unit = count ? words.take_unit() : std::nullopt;
  return unit ? std::optional(CountedUnit{*count, *unit}) : std::nullopt;
}

}  // namespace

std::optional<DateRange> read_named_day(DateWords& words) {
  static constexpr std::array kYesterday = {"kemarin"sv, "kemaren"sv, "semalam"sv};
  static constexpr std::array kParts = {"pagi"sv, "siang"sv, "sore"sv};
  const auto day = [&](int moved) { return one_day(words.count_from_today() + days(moved)); };
  if (words.piece() == "kemarin" && (words.piece(1) == "lusa" || words.piece(1) == "dulu")) {
    words.skip(2);
    return day(-2);
  }
  if (words.piece() == "tadi") {
    const bool is_night = words.piece(1) == "malam";
    if (!is_night && !is_one_of(words.piece(1), kParts)) return std::nullopt;
    words.skip(2);
    return day(is_night ? -1 : 0);
  }
  if (words.take_one_of(kYesterday)) return day(-1);
  if (words.take("besok")) return day(1);
  if (words.take("lusa")) return day(2);
  return std::nullopt;
}

std::optional<DateRange> read_moved_unit(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const bool is_weekend =
        words.piece() == "akhir" && (words.piece(1) == "pekan" || words.piece(1) == "minggu");
    if (is_weekend) words.skip(1);
    const auto unit = words.take_unit();
    const auto move = unit ? words.take_move() : std::nullopt;
    // "hari lalu" is no day.
    if (!move || (*unit == DateUnit::day && *move != 0)) return std::nullopt;
    DateRange range = unit_around(*unit, words.count_from_today(), *move);
    if (is_weekend) range.first = range.last - days(1);
    return range;
  });
}

std::optional<DateRange> read_counted_units(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    static constexpr std::array kUntilNow = {"terakhir"sv, "belakangan"sv, "ini"sv};
    const auto counted = take_counted_unit(words);
    if (!counted) return std::nullopt;
    if (words.take_one_of(kUntilNow)) {
      words.take("ini");  // "belakangan ini", "terakhir ini"
      return last_units(counted->unit, words.count_from_today(), counted->count);
    }
    const auto move = words.take_move();
    if (!move || *move >= 0) return std::nullopt;
    return unit_around(counted->unit, words.count_from_today(), -counted->count);
  });
}

}  // namespace warta
