// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_spans.h"

#include <array>

#include "stemmer/dates/calendar_dates.h"
#include "stemmer/dates/relative_dates.h"
#include "stemmer/dates/weekday_dates.h"
#include "stemmer/dates/year_parts.h"

namespace warta {
namespace {

using namespace std::string_view_literals;
using std::chrono::year;
using std::chrono::years;

// The order matters: what takes more words of the same beginning comes first.
std::optional<DateRange> read_date(DateWords& words) {
  for (auto* const read : {read_figures, read_weekday, read_day, read_month_before_day,
                           read_moved_day, read_counted_units, read_week_of_month, read_month,
                           read_moved_unit, read_third, read_quarter_or_half, read_named_day}) {
    if (auto range = read(words)) return range;
  }
  return std::nullopt;
}

// "sampai", and "dan" behind "antara".
bool take_link(DateWords& words, bool is_between) {
  return words.take_until() || (is_between && words.take("dan"));
}

// "1 September sampai 15 Oktober 2019", "antara 1 dan 5 November 2024", "akhir Agustus hingga awal
// September 2019": the year, and where it is
// missing the month, is that of the last day.
std::optional<DateRange> read_open_span(DateWords& words, bool is_between) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const auto third = take_third(words);
    const auto d = third ? std::nullopt : words.take_day_number();
    const auto named = words.take_month();
    if (third ? !named : !d && !(is_between && named)) return std::nullopt;
    if (!take_link(words, is_between)) return std::nullopt;
    const auto last = read_date(words);
    if (!last) return std::nullopt;
    const auto end = month_of(last->last);
    const auto m = named.value_or(end.month());
    const year y = m > end.month() ? end.year() - years(1) : end.year();
    const auto begin = third ? std::optional(third_of(whole_month(y / m), *third).first)
                             : day_of_calendar(y, m, d.value_or(1));
    if (!begin || *begin > last->last) return std::nullopt;
    return DateRange{*begin, last->last};
  });
}

// What the lead of a span says of it.
struct Lead {
  bool is_between = false;     // "antara"
  bool is_throughout = false;  // "sepanjang": a bare year may follow
  bool is_by_day = false;      // "pada tanggal": a bare day may follow
};

Lead take_lead(DateWords& words) {
  static constexpr std::array kLeads = {"pada"sv,      "tanggal"sv, "tgl"sv,   "selama"sv,
                                        "sepanjang"sv, "dalam"sv,   "antara"sv};
  Lead lead;
  lead.is_between = words.piece() == "antara";
  lead.is_throughout = words.piece() == "selama" || words.piece() == "sepanjang";
  lead.is_by_day =
      words.piece() == "tanggal" || words.piece() == "tgl" || words.piece(1) == "tanggal";
  if (words.take_one_of(kLeads)) words.take("tanggal");
  return lead;
}

std::optional<DateRange> read_led(DateWords& words, const Lead& lead) {
  auto range = lead.is_by_day ? read_day_of_moved_month(words) : std::nullopt;
  if (!range) range = read_date(words);
  if (range || !lead.is_throughout) return range;
  const auto y = words.take_year();
  return y ? std::optional(whole_year(*y)) : std::nullopt;
}

// "sekarang", "saat ini": where a span ends.
std::optional<DateRange> read_now(DateWords& words) {
  const bool is_this_time = words.piece() == "saat" && words.piece(1) == "ini";
  if (is_this_time) words.skip(2);
  if (!is_this_time && !words.take("sekarang") && !words.take("kini")) return std::nullopt;
  const auto today = words.count_from_today();
  return DateRange{today, today};
}

// "lalu", "silam" behind a date that is past without it.
bool take_past(DateWords& words) {
  static constexpr std::array kPast = {"lalu"sv, "silam"sv};
  return !words.is_traffic() && words.take_one_of(kPast);
}

std::optional<year> take_plain_year(DateWords& words) {
  words.take("tahun");
  return words.take_year_number();
}

// "2019 lalu", "tahun 2019 silam"
std::optional<DateRange> read_past_year(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const auto y = take_plain_year(words);
    return y && take_past(words) ? std::optional(whole_year(*y)) : std::nullopt;
  });
}

std::optional<DateRange> read_years_behind(DateWords& words, bool is_between) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const auto first = take_plain_year(words);
    if (!first || !take_link(words, is_between)) return std::nullopt;
    if (const auto now = read_now(words)) return DateRange{whole_year(*first).first, now->last};
    const auto last = take_plain_year(words);
    if (!last || *last < *first) return std::nullopt;
    return DateRange{whole_year(*first).first, whole_year(*last).last};
  });
}

}  // namespace

std::optional<DateRange> read_years(DateWords& words) {
  return read_years_behind(words, false);
}

std::optional<DateRange> read_span(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const Lead lead = take_lead(words);
    if (auto range = read_years_behind(words, lead.is_between)) return range;
    if (auto range = read_past_year(words)) return range;
    if (auto range = read_open_span(words, lead.is_between)) return range;
    const auto first = read_led(words, lead);
    if (!first) return std::nullopt;
    const auto last = words.attempt([&]() -> std::optional<DateRange> {
      if (!take_link(words, lead.is_between)) return std::nullopt;
      auto range = read_now(words);
      if (!range) range = read_date(words);
      return range && range->last >= first->first ? range : std::nullopt;
    });
    if (!words.is_relative()) take_past(words);
    return last ? DateRange{first->first, last->last} : *first;
  });
}

}  // namespace warta
