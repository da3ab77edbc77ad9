// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_days.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <string_view>

#include "searcher/date_remarks.h"
#include "searcher/remarks.h"
#include "stemmer/dates/date_names.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

constexpr std::array kMonths = {"Januari",   "Februari", "Maret",    "April",
                                "Mei",       "Juni",     "Juli",     "Agustus",
                                "September", "Oktober",  "November", "Desember"};

// "November", "11": a month without its year.
std::optional<std::uint32_t> month_without_year(std::string_view value) {
  if (const auto named = month_named(value)) return static_cast<std::uint32_t>(named->number);
  std::uint32_t number = 0;
  const char* end = value.data() + value.size();
  const auto read = std::from_chars(value.data(), end, number);
  const bool is_month = read.ec == std::errc() && read.ptr == end && number >= 1 && number <= 12;
  return is_month ? std::optional(number) : std::nullopt;
}

BuiltValue build_month_of_every_year(std::uint32_t month, std::chrono::sys_days today) {
  BuiltValue built;
  built.plan = Plan::of(Plan::Kind::days);
  built.plan.last_day = std::numeric_limits<std::uint32_t>::max();
  built.plan.month = month;
  built.means.emplace_back(kMonths[month - 1]);
  const std::string year = iso_date(today).substr(0, 4);
  const std::string number = (month < 10 ? "0" : "") + std::to_string(month);
  built.certain_note = {make_remark(RemarkKind::month_of_every_year,
                                    {built.means.front(), year + '-' + number, year})};
  return built;
}

constexpr std::array kWeekdays = {"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"};

// "Minggu", "hari Minggu": a day of every week.
std::optional<std::chrono::weekday> weekday_without_date(std::string_view value) {
  constexpr std::string_view kDay = "hari ";
  const std::string wanted = lower_case(value);
  const auto named = weekday_named(wanted.starts_with(kDay) ? wanted.substr(kDay.size()) : wanted);
  return named ? std::optional(named->day) : std::nullopt;
}

BuiltValue build_weekday(std::chrono::weekday weekday) {
  BuiltValue built;
  built.plan = Plan::of(Plan::Kind::days);
  built.plan.last_day = std::numeric_limits<std::uint32_t>::max();
  built.plan.weekday = weekday;
  built.means.emplace_back(kWeekdays.at(weekday.c_encoding()));
  built.certain_note = {make_remark(RemarkKind::weekday_of_every_week, {built.means.front()})};
  return built;
}

// "2024-11-10..2024-11-01"
bool ends_early(const std::string& value, std::chrono::sys_days today) {
  const std::size_t between = value.find("..");
  if (between == std::string::npos) return false;
  const auto first = parse_date_range(value.substr(0, between), today);
  const auto last = parse_date_range(value.substr(between + 2), today);
  return first && last && last->last < first->first;
}

// "sejak:2019..2020" is both, whatever the field says of one day.
bool has_both_ends(const std::string& value) {
  static constexpr std::array kLinks = {"..", " - ", " hingga ", " s.d. ", " s/d ", " sampai "};
  return std::ranges::any_of(kLinks, [&](std::string_view link) {
    const std::size_t at = value.find(link);
    return at != std::string::npos && at > 0 && at + link.size() < value.size();
  });
}

}  // namespace

BuiltValue build_days(const Field& row, const std::string& value, std::chrono::sys_days today,
                      bool is_chosen) {
  if (row.id == FieldId::month) {
    if (const auto month = month_without_year(value)) {
      return build_month_of_every_year(*month, today);
    }
  }
  if (row.id == FieldId::day || row.id == FieldId::date) {
    if (const auto weekday = weekday_without_date(value)) return build_weekday(*weekday);
  }
  BuiltValue built;
  DateOddity oddity = DateOddity::none;
  const std::optional<DateRange> range = parse_date_range(value, today, &oddity);
  if (!range && ends_early(value, today)) {
    built.plan = Plan::of(Plan::Kind::none);
    built.note = {make_remark(RemarkKind::days_end_early)};
    return built;
  }
  if (!range || (is_chosen && oddity == DateOddity::no_such_day)) {
    built.problem = {make_remark(RemarkKind::no_date, {value})};
    return built;
  }
  if (const auto remark = remark_on(oddity, *range)) built.note = {*remark};
  const bool is_end = !has_both_ends(value);
  const bool from_start =
      (is_end && row.kind == FieldKind::to_day) || day_number(range->first) <= 19000101;
  const bool to_end =
      (is_end && row.kind == FieldKind::from_day) || day_number(range->last) >= 20991231;
  built.plan = Plan::of(Plan::Kind::days);
  built.plan.first_day = from_start ? 0 : day_number(range->first);
  built.plan.last_day =
      to_end ? std::numeric_limits<std::uint32_t>::max() : day_number(range->last);
  built.means.push_back((from_start ? "" : iso_date(range->first)) + ".." +
                        (to_end ? "" : iso_date(range->last)));
  return built;
}

}  // namespace warta
