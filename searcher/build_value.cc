// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <unordered_set>
#include <utility>

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/columns.h"
#include "searcher/build_position.h"
#include "searcher/build_words.h"
#include "searcher/date_remarks.h"
#include "searcher/office_plans.h"
#include "searcher/place_office.h"
#include "searcher/remarks.h"
#include "searcher/resolve/agency_office.h"
#include "searcher/resolve/office_held.h"
#include "searcher/resolve/office_slip.h"
#include "searcher/resolve/official_values.h"
#include "searcher/resolve/region_plan.h"
#include "searcher/resolve/region_slip.h"
#include "searcher/resolve/region_values.h"
#include "searcher/resolve/source_values.h"
#include "searcher/resolve/typed_office.h"
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

// As words the name would find people who hold no office.
BuiltValue nobody(const std::string& value) {
  BuiltValue built;
  built.plan = Plan::of(Plan::Kind::none);
  built.note = {make_remark(RemarkKind::no_official, {value})};
  return built;
}

// Whether some article has one of the names with the office.
bool is_held_by(const std::string& position, const std::vector<std::string>& names,
                const OpenIndex& index) {
  const std::string held = normalized(position);
  const std::unordered_set<std::string_view> wanted(names.begin(), names.end());
  return std::ranges::any_of(index.readers(), [&](const auto& reader) {
    const Column& offices = reader->segment().columns().of(FieldId::office);
    for (std::uint32_t value = 0; value < offices.size(); ++value) {
      const OfficeView office = view_office_value(offices.text(value));
      if (wanted.contains(office.name) && normalized(office.position) == held) {
        return true;
      }
    }
    return false;
  });
}

// "bupati bogr": an office of a region that is called almost so.
BuiltValue build_office_of(TypedOffice office, std::vector<RegionCode> regions,
                           const OpenIndex& index) {
  BuiltValue built;
  const std::string typed = joined(office.rest);
  office.rest.clear();
  office.regions = std::move(regions);
  built.plan = office_plan(office, index);
  built.means = meaning_of(office);
  std::string taken;
  for (const RegionCode code : office.regions) {
    taken.append(taken.empty() ? "" : ", ").append(name_of(code));
  }
  built.note = {make_remark(RemarkKind::no_region, {typed}),
                make_remark(RemarkKind::taken_as, {taken})};
  return built;
}

// "Kapolsek Menteng" with or without a name behind it, "Lurah Kemang", whose place no table has;
// nothing where it may be somebody's name, "Camat Rahmat", or no article has it.
std::optional<BuiltValue> build_office_or_name(TypedOffice& office, const OpenIndex& index) {
  if (office.position.empty() || office.place.empty()) return std::nullopt;
  auto of_place = build_office_of_place(office, index);
  if (!office.rest.empty() || (of_place && of_place->note.empty())) return of_place;
  const OfficialMatches named = find_officials(office.place, index);
  const bool is_name = !named.spelled.empty() && !named.by_slip && !named.is_other;
  if (!is_name) return of_place;
  office.rest = std::exchange(office.place, {});
  return std::nullopt;
}

// "menteri keuangan", "menteri keuangn"
bool is_agencys(const std::string& value, const OpenIndex& index) {
  if (agency_office(value)) return true;
  const std::optional<std::string> meant = office_without_slips(value, index);
  return meant && agency_office(*meant);
}

BuiltValue build_official(const std::string& value, const OpenIndex& index);

// "mentri keuangan", "bupti edy suharmanto", which nobody is called: the same without the slip in
// its office.
std::optional<BuiltValue> build_slip(const std::string& value, const OpenIndex& index) {
  const std::optional<std::string> meant = office_without_slips(value, index);
  if (!meant) return std::nullopt;
  BuiltValue built = build_official(*meant, index);
  const bool is_nobody = std::ranges::any_of(
      built.note, [](const Remark& remark) { return remark.kind == "no_official"; });
  if (is_nobody) return std::nullopt;
  built.note.insert(built.note.begin(), {make_remark(RemarkKind::no_official, {value}),
                                         make_remark(RemarkKind::taken_as, {*meant})});
  return built;
}

// "capres Prabowo", "mantan Bupati Bombana": who is named behind it; where nobody is, the words say
// who it may be.
BuiltValue build_unheld(const std::string& value, const std::vector<std::string>& name,
                        const OpenIndex& index) {
  Remark problem = make_remark(RemarkKind::office_not_held, {value});
  if (name.empty()) return BuiltValue::unknown(std::move(problem));
  const std::string called = joined(name);
  BuiltValue built = build_official(called, index);
  built.note.insert(built.note.begin(),
                    {std::move(problem), make_remark(RemarkKind::taken_as, {called})});
  return built;
}

BuiltValue build_official(const std::string& value, const OpenIndex& index) {
  if (const auto name = name_behind_unheld_office(value)) return build_unheld(value, *name, index);
  TypedOffice office = read_office(value);
  // Before a name it says who is meant: the same man is "Bupati" in other articles.
  const bool is_acting = std::exchange(office.acting, office.acting && office.rest.empty());
  BuiltValue built;
  std::vector<Plan> parts;
  auto of_place = build_office_or_name(office, index);
  if (of_place && office.rest.empty()) return *std::move(of_place);
  if (of_place) {
    parts.push_back(std::move(of_place->plan));
  } else if (!office.position.empty() || office.acting) {
    parts.push_back(office_plan(office, index));
  }
  if (office.rest.empty()) {
    // "pejabat:bupati"
    if (office.names_agency) return build_position(value, index);
    if (parts.empty()) return nobody(value);
    built.plan = std::move(parts.front());
    built.means = meaning_of(office);
    return built;
  }
  OfficialMatches found = find_officials(office.rest, index);
  // Nobody is called so who holds it: "Menteri Keuangan" is no Menteri called almost so, "Bupati
  // Bogr" no Boga.
  const bool is_guess = found.spelled.empty() || found.by_slip || found.is_other;
  const bool is_held =
      is_guess && !office.position.empty() && is_held_by(office.position, found.spelled, index);
  if (office.takes_agency && (found.by_slip || found.spelled.empty()) &&
      (!is_held || is_agencys(value, index))) {
    return build_position(value, index);
  }
  if (is_guess && !is_held && !office.position.empty() && office.regions.empty()) {
    std::vector<RegionCode> regions = regions_almost_called(joined(office.rest));
    if (!regions.empty() && !office.takes_agency) {
      office.acting = is_acting;
      return build_office_of(std::move(office), std::move(regions), index);
    }
  }
  if (is_guess && !is_held && office.is_of_place && office.regions.empty()) {
    TypedOffice of_village = office;
    of_village.acting = is_acting;
    of_village.place = std::exchange(of_village.rest, {});
    if (auto village = build_office_of_place(of_village, index)) return *std::move(village);
  }
  if (is_guess) {
    if (auto meant = build_slip(value, index)) return *std::move(meant);
  }
  if (found.spelled.empty()) {
    return nobody(value);
  }
  if (found.is_other || found.by_slip) {
    const RemarkKind kind = found.by_slip && !found.is_nobodys ? RemarkKind::hardly_any_official
                                                               : RemarkKind::no_official;
    built.note = {make_remark(kind, {value}),
                  make_remark(RemarkKind::taken_as, {found.spelled.front()})};
  }
  Plan names = Plan::of(Plan::Kind::values);
  names.field = FieldId::official;
  names.values = std::move(found.names);
  parts.push_back(std::move(names));
  built.plan = Plan::joined(Plan::Kind::all, std::move(parts));
  if (found.spelled.size() > kMostMeanings) found.spelled.resize(kMostMeanings);
  built.means = std::move(found.spelled);
  return built;
}

// A row of the facet of officials is that person alone, by all names.
BuiltValue build_chosen_official(const std::string& value, const OpenIndex& index) {
  BuiltValue all = build_official(value, index);
  std::vector<std::vector<std::uint32_t>> names = names_of_person(value, index);
  if (std::ranges::all_of(names, &std::vector<std::uint32_t>::empty)) return all;
  BuiltValue built;
  built.plan = Plan::of(Plan::Kind::values);
  built.plan.field = FieldId::official;
  built.plan.values = std::move(names);
  if (all.plan.kind != Plan::Kind::values || all.plan.values != built.plan.values) {
    built.note = {make_remark(RemarkKind::listed_official, {value})};
  }
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
