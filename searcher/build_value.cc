// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <utility>

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/columns.h"
#include "searcher/build_official.h"
#include "searcher/build_position.h"
#include "searcher/build_words.h"
#include "searcher/date_remarks.h"
#include "searcher/office_plans.h"
#include "searcher/remarks.h"
#include "searcher/resolve/region_plan.h"
#include "searcher/resolve/region_values.h"
#include "searcher/resolve/source_values.h"
#include "stemmer/dates/date_names.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// Values of one filter that an answer lists.
constexpr std::size_t kMostMeanings = 10;

BuiltValue build_region(const Field& row, const std::string& value, const OpenIndex& index) {
  const bool is_province = row.id == FieldId::province;
  RegionValues found =
      find_regions(value, is_province ? RegionLevel::province : RegionLevel::regency);
  BuiltValue built;
  if (found.codes.empty()) {
    const RemarkKind kind = is_province ? RemarkKind::no_province : RemarkKind::no_regency;
    built.problem = {make_remark(kind, {value})};
    return built;
  }
  (found.is_certain ? built.certain_note : built.note) = std::move(found.note);
  std::vector<Plan> choices;
  for (const RegionCode code : found.codes) {
    choices.push_back(region_plan(code, index, &built.certain_note));
    built.means.push_back(name_of(code));
  }
  built.plan = Plan::joined(Plan::Kind::any, std::move(choices));
  built.regions = std::move(found.codes);
  return built;
}

BuiltValue build_source(const Field& row, const std::string& value, const OpenIndex& index,
                        bool is_chosen) {
  SourceValues found = find_sources(value, index, is_chosen);
  if (found.sources.empty()) {
    return BuiltValue::unknown(make_remark(RemarkKind::no_source, {value}));
  }
  BuiltValue built;
  std::vector<Plan> choices;
  for (const std::string& source : found.sources) {
    choices.push_back(filter_term(row.prefix, source, index));
  }
  built.plan = Plan::joined(Plan::Kind::any, std::move(choices));
  if (found.is_one_of_several) {
    built.note = {make_remark(RemarkKind::source_itself, {value})};
  }
  if (found.is_head) {
    built.note = {make_remark(RemarkKind::no_source, {value}),
                  make_remark(RemarkKind::taken_as_those_that_begin_so)};
  }
  if (found.sources.size() > kMostMeanings) found.sources.resize(kMostMeanings);
  if (found.sources != std::vector{value}) built.means = std::move(found.sources);
  return built;
}

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

// "2024-11-10..2024-11-01"
bool ends_early(const std::string& value, std::chrono::sys_days today) {
  const std::size_t between = value.find("..");
  if (between == std::string::npos) return false;
  const auto first = parse_date_range(value.substr(0, between), today);
  const auto last = parse_date_range(value.substr(between + 2), today);
  return first && last && last->last < first->first;
}

// One that is chosen and that no calendar has is no date: whoever gives an option counts on its
// day.
BuiltValue build_days(const Field& row, const std::string& value, std::chrono::sys_days today,
                      bool is_chosen) {
  if (row.id == FieldId::month) {
    if (const auto month = month_without_year(value)) {
      return build_month_of_every_year(*month, today);
    }
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
  const bool from_start = row.kind == FieldKind::to_day || day_number(range->first) <= 19000101;
  const bool to_end = row.kind == FieldKind::from_day || day_number(range->last) >= 20991231;
  built.plan = Plan::of(Plan::Kind::days);
  built.plan.first_day = from_start ? 0 : day_number(range->first);
  built.plan.last_day =
      to_end ? std::numeric_limits<std::uint32_t>::max() : day_number(range->last);
  built.means.push_back((from_start ? "" : iso_date(range->first)) + ".." +
                        (to_end ? "" : iso_date(range->last)));
  return built;
}

BuiltValue build_advertorial(const Field& row, const std::string& value, const OpenIndex& index) {
  BuiltValue built;
  const std::string typed = normalized(value);
  const bool is_no = typed == "tidak" || typed == "no";
  if (!is_no && typed != kIsAdvertorial && typed != "yes") {
    built.problem = {make_remark(RemarkKind::neither_yes_nor_no, {value})};
    return built;
  }
  built.plan = filter_term(row.prefix, kIsAdvertorial, index);
  if (!is_no) return built;
  Plan others = Plan::of(Plan::Kind::without);
  others.children.push_back(Plan::of(Plan::Kind::everything));
  others.children.push_back(std::move(built.plan));
  built.plan = std::move(others);
  return built;
}

// A keyword as the index has it.
std::string keyword_of(FieldId id, const std::string& value) {
  if (id == FieldId::id) return value;
  return id == FieldId::url ? canonical_url(value) : normalized(value);
}

}  // namespace

BuiltValue BuiltValue::unknown(Remark problem) {
  BuiltValue built;
  built.plan = Plan::of(Plan::Kind::none);
  built.problem.push_back(std::move(problem));
  built.is_unknown = true;
  return built;
}

BuiltValue build_value(FieldId id, const std::string& value, std::chrono::sys_days today,
                       const OpenIndex& index, bool is_chosen) {
  const Field& row = field(id);
  switch (row.kind) {
    case FieldKind::region:
      return build_region(row, value, index);
    case FieldKind::names:
      return is_chosen ? build_chosen_official(value, index) : build_official(value, index);
    case FieldKind::keyword: {
      if (id == FieldId::position) {
        return is_chosen ? build_chosen_position(value, index) : build_position(value, index);
      }
      if (id == FieldId::source) return build_source(row, value, index, is_chosen);
      if (id == FieldId::advertorial) return build_advertorial(row, value, index);
      const std::string keyword = keyword_of(id, value);
      if (id == FieldId::url && !is_in(index, row, keyword)) {
        return BuiltValue::unknown(make_remark(RemarkKind::no_address));
      }
      BuiltValue built;
      built.plan = filter_term(row.prefix, keyword, index);
      return built;
    }
    case FieldKind::words: {
      BuiltValue built;
      built.plan =
          Plan::joined(Plan::Kind::all, build_words(value, {id}, index, nullptr)).scaled(0);
      return built;
    }
    case FieldKind::day:
    case FieldKind::from_day:
    case FieldKind::to_day:
    case FieldKind::part:
      return build_days(row, value, today, is_chosen);
  }
  return {};
}

}  // namespace warta
