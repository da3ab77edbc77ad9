// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_holder.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "indexer/schema/columns.h"
#include "searcher/office_plans.h"
#include "searcher/place_office.h"
#include "searcher/remarks.h"
#include "searcher/resolve/agency_office.h"
#include "searcher/resolve/name_variants.h"
#include "searcher/resolve/office_readings.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// Values of FieldId::office.
using Values = std::unordered_set<std::string_view>;

// The office of such a value, with its region.
std::string_view office_of(std::string_view value) {
  return value.substr(value.find('\t'));
}

// Calls take(text, segment, value) for all of the index.
template <typename Take>
void each_office_value(const OpenIndex& index, Take take) {
  for (std::size_t i = 0; i < index.readers().size(); ++i) {
    const Column& offices = index.readers()[i]->segment().columns().of(FieldId::office);
    for (std::uint32_t value = 0; value < offices.size(); ++value) {
      take(offices.text(value), i, value);
    }
  }
}

// Those of one of the offices by one of the people found.
Values values_held(const OfficeReading& reading, const OfficialMatches& found,
                   const OpenIndex& index) {
  const std::unordered_set<std::string_view> names(found.spelled.begin(), found.spelled.end());
  Values held;
  each_office_value(index, [&](std::string_view text, std::size_t, std::uint32_t) {
    const OfficeView office = view_office_value(text);
    if (names.contains(office.name) && reading.held.contains(normalized(office.position))) {
      held.insert(text);
    }
  });
  return held;
}

// Values of one office, each of another name, and in how many articles they are.
using Uses = std::map<std::string_view, std::size_t>;

// Of values that are held, adds those that are other names of the same people.
void add_variants_of_office(const Uses& uses, Values& held) {
  std::vector<PrintedName> names;
  std::vector<std::string_view> values;
  for (const auto& [value, articles] : uses) {
    if (articles == 0) continue;
    names.push_back({view_office_value(value).name, articles});
    values.push_back(value);
  }
  const std::vector<std::size_t> known_by = join_variants(names);
  std::set<std::size_t> holders;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (held.contains(values[i])) holders.insert(known_by[i]);
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (holders.contains(known_by[i])) held.insert(values[i]);
  }
}

// Adds the other names of each holder that lists of officials have with the office.
void add_variants(const OpenIndex& index, Values& held) {
  std::unordered_map<std::string_view, Uses> offices;
  for (const std::string_view value : held) offices[office_of(value)];
  std::vector<std::unordered_map<std::uint32_t, std::size_t*>> counts(index.readers().size());
  each_office_value(index, [&](std::string_view text, std::size_t segment, std::uint32_t value) {
    const auto uses = offices.find(office_of(text));
    if (uses != offices.end()) counts[segment][value] = &uses->second[text];
  });
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const SegmentReader& reader = *index.readers()[i];
    const Column& column = reader.segment().columns().of(FieldId::office);
    each_living(reader, [&](std::uint32_t document) {
      for (const std::uint32_t value : column.values(document)) {
        if (const auto known = counts[i].find(value); known != counts[i].end()) ++*known->second;
      }
    });
  }
  for (const auto& [office, uses] : offices) add_variants_of_office(uses, held);
}

// Articles that have one of the values for which fits(office).
template <typename Fits>
Plan values_plan(const Values& held, const OpenIndex& index, Fits fits) {
  Plan plan = Plan::of(Plan::Kind::values);
  plan.field = FieldId::office;
  plan.values.resize(index.readers().size());
  each_office_value(index, [&](std::string_view text, std::size_t segment, std::uint32_t value) {
    if (held.contains(text) && fits(view_office_value(text))) plan.values[segment].push_back(value);
  });
  return plan;
}

// Whether one of them lies in the other.
bool overlap(RegionCode a, RegionCode b) {
  const bool is_one_province =
      level_of(a) == RegionLevel::province || level_of(b) == RegionLevel::province;
  return is_one_province ? province_of(a) == province_of(b) : regency_of(a) == regency_of(b);
}

bool may_be_of(std::string_view jurisdiction, const std::vector<RegionCode>& regions) {
  const std::vector<RegionCode> own = Gazetteer::instance().lookup(jurisdiction);
  return own.empty() || std::ranges::any_of(regions, [&](RegionCode region) {
           return overlap(own.front(), region);
         });
}

Plan both(Plan a, Plan b) {
  std::vector<Plan> plans;
  plans.push_back(std::move(a));
  plans.push_back(std::move(b));
  return Plan::joined(Plan::Kind::all, std::move(plans));
}

// Articles that have one of the values: of one of the regions, or of no other in an article about
// these; of whatever region where none is named.
Plan held_plan(const Values& held, const std::vector<RegionCode>& regions, const OpenIndex& index) {
  if (regions.empty()) return values_plan(held, index, [](const OfficeView&) { return true; });
  std::vector<std::string> called(regions.size());
  std::ranges::transform(regions, called.begin(), name_of);
  std::vector<Plan> ways;
  ways.push_back(values_plan(held, index, [&](const OfficeView& office) {
    return std::ranges::find(called, office.jurisdiction) != called.end();
  }));
  ways.push_back(both(values_plan(held, index,
                                  [&](const OfficeView& office) {
                                    return may_be_of(office.jurisdiction, regions);
                                  }),
                      about_plan(regions, index)));
  return Plan::joined(Plan::Kind::any, std::move(ways));
}

bool names_agency(const TypedOffice& office) {
  return office.takes_agency && (!office.rest.empty() || office.names_agency);
}

// Those that have the place or the agency of the office, too; nothing where none may.
std::optional<Plan> narrowed(const TypedOffice& office, Plan held, const OpenIndex& index) {
  if (!office.place.empty()) {
    auto of_place = build_office_of_place(office, index);
    if (!of_place || !of_place->note.empty()) return std::nullopt;
    return both(std::move(held), std::move(of_place->plan));
  }
  if (!names_agency(office)) return held;
  return both(std::move(held), agency_plan(office, index));
}

// The names of the holders, the usual ones of those found first.
std::vector<std::string> names_in(const Values& held, const OfficialMatches& found) {
  std::set<std::string_view> left;
  for (const std::string_view value : held) left.insert(view_office_value(value).name);
  std::vector<std::string> names;
  for (const std::string& name : found.spelled) {
    if (left.erase(name) > 0) names.push_back(name);
  }
  names.insert(names.end(), left.begin(), left.end());
  if (names.size() > kMostMeanings) names.resize(kMostMeanings);
  return names;
}

// Of one way to read it, those of the people found who hold the office; nothing where none does.
std::optional<BuiltValue> build_held_by(const OfficeReading& reading, const OfficialMatches& found,
                                        const OpenIndex& index) {
  Values held = values_held(reading, found, index);
  if (held.empty()) return std::nullopt;
  add_variants(index, held);
  const TypedOffice& office = reading.office;
  auto plan = narrowed(office, held_plan(held, office.regions, index), index);
  if (!plan || articles_with(*plan, index) == 0) return std::nullopt;
  BuiltValue built;
  built.plan = *std::move(plan);
  built.means = names_in(held, found);
  if (names_agency(office)) {
    const std::string typed =
        joined(office.printed) + (office.rest.empty() ? "" : " ") + joined(office.rest);
    built.note = {make_remark(RemarkKind::office_of_agency, {typed, office.position})};
  }
  return built;
}

// Of the readings the one that most articles have, of those the first; find(name) has the people.
template <typename Find>
std::optional<BuiltValue> build_best(const std::string& value,
                                     const std::vector<OfficeReading>& readings,
                                     const OpenIndex& index, Find find) {
  std::optional<BuiltValue> best;
  std::size_t most = 0;
  for (const OfficeReading& reading : readings) {
    const OfficialMatches found = find(reading.name);
    auto built = build_held_by(reading, found, index);
    const std::size_t articles = built ? articles_with(built->plan, index) : 0;
    if (articles <= most) continue;
    most = articles;
    std::ranges::move(remarks_on_name(value, found), std::back_inserter(built->note));
    best = std::move(built);
  }
  return best;
}

}  // namespace

std::optional<BuiltValue> build_holder(const std::string& value, const OpenIndex& index) {
  const std::vector<OfficeReading> readings = office_readings(value, index);
  for (const Namesakes namesakes : {Namesakes::left_out, Namesakes::taken}) {
    auto best = build_best(value, readings, index, [&](const std::vector<std::string>& name) {
      return officials_called(name, index, namesakes);
    });
    if (best) return best;
  }
  return std::nullopt;
}

std::optional<BuiltValue> build_holder_called_almost(const std::string& value,
                                                     const OpenIndex& index) {
  return build_best(
      value, office_readings(value, index), index,
      [&](const std::vector<std::string>& name) { return find_officials(name, index); });
}

std::vector<Remark> remarks_on_name(const std::string& value, const OfficialMatches& found) {
  if (!found.is_other && !found.by_slip) return {};
  const RemarkKind kind = found.by_slip && !found.is_nobodys ? RemarkKind::hardly_any_official
                                                             : RemarkKind::no_official;
  return {make_remark(kind, {value}), make_remark(RemarkKind::taken_as, {found.spelled.front()})};
}

}  // namespace warta
