// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/relative_dates.h"

#include <array>

namespace warta {
namespace {

using namespace std::string_view_literals;
using std::chrono::days;

constexpr std::array kPartsOfDay = {"pagi"sv, "siang"sv, "sore"sv, "petang"sv, "malam"sv};

// "malam", "dini hari"; how many words it is.
std::size_t part_of_day(const DateWords& words, std::size_t ahead) {
  if (words.piece(ahead) == "dini" && words.piece(ahead + 1) == "hari") return 2;
  return is_one_of(words.piece(ahead), kPartsOfDay) ? 1 : 0;
}

// "tadi malam" and "malam tadi" were yesterday, "malam ini" is to come.
std::optional<DateRange> read_part_of_today(DateWords& words) {
  const bool is_behind = words.piece() == "tadi";
  const std::size_t size = part_of_day(words, is_behind ? 1 : 0);
  if (size == 0) return std::nullopt;
  const std::string_view part = words.piece(is_behind ? 1 : 0);
  const std::string_view mark = is_behind ? words.piece() : words.piece(size);
  if (mark != "tadi" && mark != "ini") return std::nullopt;
  const bool was_yesterday = part == "malam" && mark == "tadi";
  words.skip(size + 1);
  return one_day(words.count_from_today() - days(was_yesterday ? 1 : 0));
}

// "24 jam terakhir" began yesterday.
std::optional<DateRange> read_last_hours(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const auto count = words.take_count();
    if (!count || !words.take("jam") || !words.take("terakhir")) return std::nullopt;
    const auto today = words.count_from_today();
    return DateRange{today - std::chrono::ceil<days>(std::chrono::hours(*count)), today};
  });
}

}  // namespace

std::optional<CountedUnit> take_counted_unit(DateWords& words) {
  return words.attempt([&]() -> std::optional<CountedUnit> {
    if (const auto unit = words.take_one_unit()) return CountedUnit{1, *unit};
    const auto count = words.take_count();
    const auto unit = count ? words.take_unit() : std::nullopt;
    return unit ? std::optional(CountedUnit{*count, *unit}) : std::nullopt;
  });
}

void take_part_of_day(DateWords& words) {
  words.skip(part_of_day(words, 0));
}

std::optional<DateRange> read_named_day(DateWords& words) {
  static constexpr std::array kYesterday = {"kemarin"sv, "kemaren"sv, "semalam"sv};
  const auto day = [&](int moved) {
    take_part_of_day(words);  // "kemarin malam"
    return one_day(words.count_from_today() + days(moved));
  };
  if (words.piece() == "kemarin" && (words.piece(1) == "lusa" || words.piece(1) == "dulu")) {
    words.skip(2);
    return day(-2);
  }
  if (const auto today = read_part_of_today(words)) return today;
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
    if (const auto hours = read_last_hours(words)) return hours;
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
