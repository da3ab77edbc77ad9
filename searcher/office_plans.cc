// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/office_plans.h"

#include <algorithm>
#include <utility>

#include "indexer/schema/columns.h"
#include "searcher/match/evaluate.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

FieldId field_of(RegionCode code) {
  return level_of(code) == RegionLevel::province ? FieldId::province : FieldId::regency;
}

// Articles that name the holder of an office for which fits(office).
template <typename Fits>
Plan offices_plan(const OpenIndex& index, Fits fits) {
  Plan plan = Plan::of(Plan::Kind::values);
  plan.field = FieldId::office;
  for (const auto& reader : index.readers()) {
    const Column& offices = reader->segment().columns().of(FieldId::office);
    std::vector<std::uint32_t>& values = plan.values.emplace_back();
    for (std::uint32_t value = 0; value < offices.size(); ++value) {
      if (fits(view_office_value(offices.text(value)))) values.push_back(value);
    }
  }
  return plan;
}

// The same, of one of the regions.
template <typename Fits>
Plan offices_plan(const OpenIndex& index, const std::vector<RegionCode>& regions, Fits fits) {
  std::vector<std::string> names(regions.size());
  std::ranges::transform(regions, names.begin(), name_of);
  return offices_plan(index, [&](const OfficeView& office) {
    return std::ranges::find(names, office.jurisdiction) != names.end() && fits(office);
  });
}

// The name of a kecamatan, kelurahan or desa, without that, in normal form; of another region
// nothing.
std::string name_of_place(std::string_view jurisdiction) {
  for (const std::string_view level : {"Kecamatan ", "Kelurahan ", "Desa "}) {
    if (jurisdiction.starts_with(level)) return normalized(jurisdiction.substr(level.size()));
  }
  return {};
}

}  // namespace

Plan filter_term(std::string_view prefix, std::string_view value, const OpenIndex& index) {
  Plan plan = Plan::of(Plan::Kind::term);
  plan.postings = index.postings(make_term(prefix, value));
  return plan;
}

bool is_in(const OpenIndex& index, const Field& row, std::string_view value) {
  return index.frequency(make_term(row.prefix, value)) > 0;
}

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

Plan about_plan(const std::vector<RegionCode>& regions, const OpenIndex& index) {
  std::vector<Plan> choices;
  choices.reserve(regions.size());
  for (const RegionCode code : regions) {
    choices.push_back(filter_term(field(field_of(code)).prefix, printed_code(code), index));
  }
  return Plan::joined(Plan::Kind::any, std::move(choices));
}

Plan office_plan(const TypedOffice& office, const OpenIndex& index) {
  const std::string position = normalized(office.position);
  std::vector<Plan> parts;
  parts.push_back(office.acting ? acting_plan(position, index)
                                : filter_term(field(FieldId::position).prefix, position, index));
  if (office.regions.empty()) return std::move(parts.front());
  parts.push_back(about_plan(office.regions, index));
  std::vector<Plan> choices;
  choices.push_back(Plan::joined(Plan::Kind::all, std::move(parts)));
  choices.push_back(offices_plan(index, office.regions, [&](const OfficeView& held) {
    return (held.acting || !office.acting) &&
           (position.empty() || normalized(held.position) == position);
  }));
  return Plan::joined(Plan::Kind::any, std::move(choices));
}

Plan place_office_plan(const TypedOffice& office, const OpenIndex& index) {
  const std::string position = normalized(office.position);
  const std::string place = joined(office.place);
  std::vector<std::string> names(office.districts.size());
  std::ranges::transform(office.districts, names.begin(), name_of);
  return offices_plan(index, [&](const OfficeView& held) {
    return (held.acting || !office.acting) &&
           (std::ranges::find(names, held.jurisdiction) != names.end() ||
            name_of_place(held.jurisdiction) == place) &&
           normalized(held.position) == position;
  });
}

std::size_t articles_with(const Plan& plan, const OpenIndex& index) {
  const Bm25 bm25;  // nothing is weighted
  const Deadline deadline;
  std::size_t articles = 0;
  for (std::size_t i = 0; i < index.readers().size(); ++i) {
    articles += Evaluator(*index.readers()[i], i, bm25, deadline).living(plan).documents.size();
  }
  return articles;
}

std::string acting_name(std::string_view position) {
  return "Pj./Plt." + (position.empty() ? std::string() : " " + std::string(position));
}

std::vector<std::string> meaning_of(const TypedOffice& office) {
  std::vector<std::string> means = {office.acting ? acting_name(office.position) : office.position};
  for (const RegionCode code : office.regions) means.push_back(name_of(code));
  return means;
}

Plan holders_plan(const std::vector<std::string>& offices, const std::vector<RegionCode>& regions,
                  const OpenIndex& index) {
  return offices_plan(index, regions, [&](const OfficeView& held) {
    return std::ranges::find(offices, normalized(held.position)) != offices.end();
  });
}

}  // namespace warta
