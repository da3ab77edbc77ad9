// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/place_office.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "searcher/build_sequence.h"
#include "searcher/office_plans.h"
#include "searcher/remarks.h"
#include "stemmer/tables/table.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// Articles that have the office and say it with the place, in any of the ways to say it:
// "Kapolsek Metro Menteng", "Kepala Desa Sukamaju".
Plan said_plan(const TypedOffice& office, const OpenIndex& index) {
  std::vector<Plan> ways;
  const Table& positions = table("positions");
  for (std::size_t i = 0; i < positions.size(); ++i) {
    const auto row = positions.row(i);
    if (row[1] != office.position) continue;
    WordSequence sequence;
    for (const std::string_view word : words_at_spaces(row[0])) {
      sequence.push_back({{std::string(word)}});
    }
    for (const std::string& word : office.place) sequence.push_back({{word}});
    if (sequence.size() > SequenceMatcher::kMostPlaces) continue;
    ways.push_back(build_sequence(std::move(sequence), FieldId::text, index));
  }
  if (ways.empty()) return {};
  TypedOffice anywhere;
  anywhere.position = office.position;
  anywhere.acting = office.acting;
  std::vector<Plan> both;
  both.push_back(office_plan(anywhere, index));
  both.push_back(Plan::joined(Plan::Kind::any, std::move(ways)).scaled(0));
  return Plan::joined(Plan::Kind::all, std::move(both));
}

std::string names_of(const std::vector<RegionCode>& codes) {
  std::vector<std::string> names;
  for (const RegionCode code : codes) {
    std::string name = name_of(code);
    if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
  }
  return joined(names, ", ");
}

// "Kecamatan Menteng"; a place that no table has as it was typed.
std::string name_of_place(const TypedOffice& office) {
  return office.districts.empty() ? joined(office.place) : names_of(office.districts);
}

}  // namespace

std::optional<BuiltValue> build_office_of_place(const TypedOffice& office, const OpenIndex& index) {
  BuiltValue built;
  std::vector<Plan> choices;
  choices.push_back(place_office_plan(office, index));
  choices.push_back(said_plan(office, index));
  built.plan = Plan::joined(Plan::Kind::any, std::move(choices));
  if (articles_with(built.plan, index) > 0) {
    built.means = {meaning_of(office).front(), name_of_place(office)};
    return built;
  }
  TypedOffice above = office;
  for (const RegionCode code : office.districts) {
    const auto regency = regency_of(code);
    if (!regency || std::ranges::find(above.regions, *regency) != above.regions.end()) continue;
    above.regions.push_back(*regency);
  }
  if (above.regions.empty()) return std::nullopt;
  built.plan = office_plan(above, index);
  built.means = meaning_of(above);
  if (office.districts.empty()) return built;  // "camat oku"
  built.note = {
      make_remark(RemarkKind::region_lies_in, {name_of_place(office), names_of(above.regions)})};
  return built;
}

}  // namespace warta
