// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_value.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <utility>

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/columns.h"
#include "searcher/build_words.h"
#include "searcher/resolve/official_values.h"
#include "searcher/resolve/region_plan.h"
#include "searcher/resolve/region_values.h"
#include "searcher/resolve/source_values.h"
#include "searcher/spelling/edit_distance.h"
#include "stemmer/dates/dates.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/tables/table.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// Values of one filter that an answer lists.
constexpr std::size_t kMostMeanings = 10;

// Letters of an office in which one may be wrong.
constexpr std::size_t kLeastOffice = 5;

Plan filter_term(std::string_view prefix, std::string_view value, const OpenIndex& index) {
  Plan plan = Plan::of(Plan::Kind::term);
  plan.postings = index.postings(make_term(prefix, value));
  return plan;
}

// Whether some article has the value, dead ones counted.
bool is_in(const OpenIndex& index, const Field& row, std::string_view value) {
  return index.frequency(make_term(row.prefix, value)) > 0;
}

std::string name_of(RegionCode code) {
  const Region* region = Gazetteer::instance().find(code);
  return region != nullptr ? std::string(region->name) : printed_code(code);
}

// No value that anything in the index has.
BuiltValue unknown(std::string problem) {
  BuiltValue built;
  built.plan = Plan::of(Plan::Kind::none);
  built.problem = std::move(problem);
  built.is_unknown = true;
  return built;
}

FieldId field_of(RegionCode code) {
  return level_of(code) == RegionLevel::province ? FieldId::province : FieldId::regency;
}

BuiltValue build_region(const Field& row, const std::string& value, const OpenIndex& index) {
  const bool is_province = row.id == FieldId::province;
  RegionValues found =
      find_regions(value, is_province ? RegionLevel::province : RegionLevel::regency);
  BuiltValue built;
  if (found.codes.empty()) {
    built.problem = "no " + std::string(row.name) + " is called '" + value + "'";
    return built;
  }
  built.note = std::move(found.note);
  std::vector<Plan> choices;
  for (const RegionCode code : found.codes) {
    choices.push_back(region_plan(code, index, &built.note));
    built.means.push_back(name_of(code));
  }
  built.plan = Plan::joined(Plan::Kind::any, std::move(choices));
  built.regions = std::move(found.codes);
  return built;
}

// Articles that name somebody who acts in the office, a normal form; of none, in whatever office.
Plan acting_plan(std::string_view position, const OpenIndex& index) {
  Plan plan = Plan::of(Plan::Kind::values);
  plan.field = FieldId::office;
  for (const auto& reader : index.readers()) {
    const Column& offices = reader->segment().columns().of(FieldId::office);
    std::vector<std::uint32_t>& values = plan.values.emplace_back();
    for (const std::uint32_t value : reader->acting_offices()) {
      const OfficeView office = view_office_value(offices.text(value));
      if (position.empty() || normalized(office.position) == position) values.push_back(value);
    }
  }
  return plan;
}

// Articles that name the holder of an office of one of the regions for which fits(office).
template <typename Fits>
Plan offices_plan(const OpenIndex& index, const std::vector<RegionCode>& regions, Fits fits) {
  std::vector<std::string> names(regions.size());
  std::ranges::transform(regions, names.begin(), name_of);
  Plan plan = Plan::of(Plan::Kind::values);
  plan.field = FieldId::office;
  for (const auto& reader : index.readers()) {
    const Column& offices = reader->segment().columns().of(FieldId::office);
    std::vector<std::uint32_t>& values = plan.values.emplace_back();
    for (std::uint32_t value = 0; value < offices.size(); ++value) {
      const OfficeView office = view_office_value(offices.text(value));
      const bool is_there = std::ranges::find(names, office.jurisdiction) != names.end();
      if (is_there && fits(office)) values.push_back(value);
    }
  }
  return plan;
}

// An office; where a region is named with it, its holder there, or the office in an article about
// the region.
Plan office_plan(const TypedOffice& office, const OpenIndex& index) {
  const std::string position = normalized(office.position);
  std::vector<Plan> parts;
  parts.push_back(office.acting ? acting_plan(position, index)
                                : filter_term(field(FieldId::position).prefix, position, index));
  std::vector<Plan> regions;
  for (const RegionCode code : office.regions) {
    regions.push_back(filter_term(field(field_of(code)).prefix, printed_code(code), index));
  }
  if (regions.empty()) return std::move(parts.front());
  parts.push_back(Plan::joined(Plan::Kind::any, std::move(regions)));
  std::vector<Plan> choices;
  choices.push_back(Plan::joined(Plan::Kind::all, std::move(parts)));
  choices.push_back(offices_plan(index, office.regions, [&](const OfficeView& held) {
    return (held.acting || !office.acting) &&
           (position.empty() || normalized(held.position) == position);
  }));
  return Plan::joined(Plan::Kind::any, std::move(choices));
}

std::string acting_name(std::string_view position) {
  return "Pj./Plt." + (position.empty() ? std::string() : " " + std::string(position));
}

std::vector<std::string> meaning_of(const TypedOffice& office) {
  std::vector<std::string> means = {office.acting ? acting_name(office.position) : office.position};
  for (const RegionCode code : office.regions) means.push_back(name_of(code));
  return means;
}

// As words the name would find people who hold no office.
BuiltValue nobody(const std::string& value) {
  BuiltValue built;
  built.plan = Plan::of(Plan::Kind::none);
  built.note = "no official is called '" + value + "'";
  return built;
}

BuiltValue build_official(const std::string& value, const OpenIndex& index) {
  TypedOffice office = read_office(value);
  // Before a name it says who is meant: the same man is "Bupati" in other articles.
  if (!office.rest.empty()) office.acting = false;
  BuiltValue built;
  std::vector<Plan> parts;
  if (!office.position.empty() || office.acting) parts.push_back(office_plan(office, index));
  if (office.rest.empty()) {
    // "pejabat:bupati"
    if (parts.empty()) return nobody(value);
    built.plan = std::move(parts.front());
    built.means = meaning_of(office);
    return built;
  }
  OfficialMatches found = find_officials(office.rest, index);
  if (found.spelled.empty()) {
    return nobody(value);
  }
  if (found.is_other && !found.by_slip) {
    built.note = "no official is called '" + value + "'; taken as '" + found.spelled.front() + "'";
  }
  if (found.by_slip) {
    built.note =
        "hardly any official is called '" + value + "'; taken as '" + found.spelled.front() + "'";
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

// The offices that are printed almost so, of those that the index knows.
std::set<std::string> near_offices(const std::string& typed, const OpenIndex& index) {
  std::set<std::string> near;
  if (typed.size() < kLeastOffice || typed.size() > EditDistance::kLongest) return near;
  const EditDistance edits(typed);
  const auto add = [&](std::string_view printed, std::string_view position) {
    if (edits.to(printed) == 1 && is_in(index, field(FieldId::position), normalized(position))) {
      near.emplace(position);
    }
  };
  for (const auto& reader : index.readers()) {
    const Column& column = reader->segment().columns().of(FieldId::position);
    for (std::uint32_t value = 0; value < column.size(); ++value) {
      add(normalized(column.text(value)), column.text(value));
    }
  }
  const Table& printed = table("positions");
  for (std::size_t i = 0; i < printed.size(); ++i) add(printed.row(i)[0], printed.row(i)[1]);
  return near;
}

BuiltValue build_position(const std::string& value, const OpenIndex& index) {
  BuiltValue built;
  const TypedOffice office = read_office(value);
  const Field& row = field(FieldId::position);
  const std::string typed = normalized(canonical_position(value));
  const bool is_agencys = office.takes_agency && !office.rest.empty() && !is_in(index, row, typed);
  if ((!office.position.empty() || office.acting) && (office.rest.empty() || is_agencys)) {
    built.plan = office_plan(office, index);
    built.means = meaning_of(office);
    if (is_agencys || office.names_agency) {
      built.note = "whose office '" + value + "' is, the index does not tell; taken as '" +
                   built.means.front() + "' of any agency";
    }
    return built;
  }
  if (office.acting && office.position.empty()) {
    // "Plt Kepala Sekolah": an office that is in no table, as printed.
    std::string printed;
    for (const std::string& word : office.rest) printed.append(printed.empty() ? "" : " ") += word;
    built.plan = acting_plan(printed, index);
    built.means.push_back(acting_name(printed));
    return built;
  }
  std::vector<Plan> choices;
  choices.push_back(filter_term(row.prefix, typed, index));
  if (!is_in(index, row, typed)) {
    for (const std::string& near : near_offices(normalized(value), index)) {
      choices.push_back(filter_term(row.prefix, normalized(near), index));
      built.means.push_back(near);
    }
    const std::string problem = "no article has the office '" + value + "'";
    if (built.means.empty()) return unknown(problem);
    built.note = problem + "; taken as '" + built.means.front() + "'";
  }
  built.plan = Plan::joined(Plan::Kind::any, std::move(choices));
  return built;
}

// Articles that have the very value in the column of the field; nothing where none has.
Plan listed_value(FieldId id, std::string_view value, const OpenIndex& index) {
  Plan plan = Plan::of(Plan::Kind::values);
  plan.field = id;
  bool is_any = false;
  for (const auto& reader : index.readers()) {
    const Column& column = reader->segment().columns().of(id);
    std::vector<std::uint32_t>& numbers = plan.values.emplace_back();
    for (std::uint32_t number = 0; number < column.size(); ++number) {
      if (column.text(number) == value) numbers.push_back(number);
    }
    is_any = is_any || !numbers.empty();
  }
  return is_any ? std::move(plan) : Plan();
}

// "Dubes", where some are printed so and others "Duta Besar".
BuiltValue build_chosen_position(const std::string& value, const OpenIndex& index) {
  Plan listed = listed_value(FieldId::position, value, index);
  if (listed.empty()) return build_position(value, index);
  BuiltValue built;
  built.plan = std::move(listed);
  const std::string usual = canonical_position(value);
  if (normalized(usual) != normalized(value)) {
    built.note = "only what is listed as '" + value + "'; in the query, jabatan:\"" + value +
                 "\" takes '" + usual + "'";
  }
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
    built.note = "only the one listed as '" + value + "'; in the query, pejabat:\"" + value +
                 "\" takes all who may be called so";
  }
  return built;
}

BuiltValue build_source(const Field& row, const std::string& value, const OpenIndex& index) {
  SourceValues found = find_sources(value, index);
  if (found.sources.empty()) return unknown("no source is called '" + value + "'");
  BuiltValue built;
  std::vector<Plan> choices;
  for (const std::string& source : found.sources) {
    choices.push_back(filter_term(row.prefix, source, index));
  }
  built.plan = Plan::joined(Plan::Kind::any, std::move(choices));
  if (found.has_below) {
    built.note =
        "only '" + value + "' itself; its name without the ending takes those below it, too";
  }
  if (found.is_head) {
    built.note = "no source is called '" + value + "'; taken as those that begin so";
  }
  if (found.sources.size() > kMostMeanings) found.sources.resize(kMostMeanings);
  if (found.sources != std::vector{value}) built.means = std::move(found.sources);
  return built;
}

BuiltValue build_days(const Field& row, const std::string& value, std::chrono::sys_days today) {
  BuiltValue built;
  const std::optional<DateRange> range = parse_date_range(value, today);
  if (!range) {
    built.problem =
        "'" + value +
        "' is no date; write 2024-11-06, 6/11/2024, 'November 2024', 2024, 'pekan lalu'";
    return built;
  }
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
    built.problem = "'" + value + "' is neither 'ya' nor 'tidak'";
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

Plan holders_plan(const std::vector<std::string>& offices, const std::vector<RegionCode>& regions,
                  const OpenIndex& index) {
  return offices_plan(index, regions, [&](const OfficeView& held) {
    return std::ranges::find(offices, normalized(held.position)) != offices.end();
  });
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
      if (id == FieldId::source) return build_source(row, value, index);
      if (id == FieldId::advertorial) return build_advertorial(row, value, index);
      BuiltValue built;
      built.plan = filter_term(row.prefix, keyword_of(id, value), index);
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
      return build_days(row, value, today);
  }
  return {};
}

}  // namespace warta
