// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/region_plan.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/remarks.h"
#include "stemmer/dates/dates.h"
#include "stemmer/regions/region_splits.h"

namespace warta {
namespace {

Plan articles_about(RegionCode code, const OpenIndex& index) {
  Plan plan = Plan::of(Plan::Kind::term);
  plan.postings = index.postings(region_term(code));
  return plan;
}

// Whether some article of the plan is of a day before `end`, YYYYMMDD; dead ones counted.
bool has_before(const Plan& plan, std::uint32_t end, const OpenIndex& index) {
  for (std::size_t i = 0; i < plan.postings.size(); ++i) {
    const Columns& columns = index.readers()[i]->segment().columns();
    const bool has = std::ranges::any_of(plan.postings[i]->documents, [&](std::uint32_t document) {
      return columns.day(document) != 0 && columns.day(document) < end;
    });
    if (has) return true;
  }
  return false;
}

// One remark on all that were parts of a region until the same day.
void add_remarks(const std::vector<RegionSplit>& splits, std::vector<Remark>& notes) {
  std::map<std::pair<std::chrono::sys_days, RegionCode>, std::string> made;
  for (const RegionSplit& split : splits) {
    std::string& names = made[{split.day, split.from}];
    names.append(names.empty() ? "" : ", ").append(name_of(split.made));
  }
  for (const auto& [until, names] : made) {
    notes.push_back(make_remark(RemarkKind::region_was_part,
                                {names, iso_date(until.first), name_of(until.second)}));
  }
}

}  // namespace

std::string region_term(RegionCode code) {
  const FieldId id = level_of(code) == RegionLevel::province ? FieldId::province : FieldId::regency;
  return make_term(field(id).prefix, printed_code(code));
}

Plan region_plan(RegionCode code, const OpenIndex& index, std::vector<Remark>* notes) {
  std::vector<Plan> choices;
  choices.push_back(articles_about(code, index));
  std::vector<RegionSplit> counted;
  for (const RegionSplit& split : splits_of(code)) {
    Plan made = articles_about(split.made, index);
    if (!has_before(made, day_number(split.day), index)) continue;
    Plan days = Plan::of(Plan::Kind::days);
    days.first_day = 0;
    days.last_day = day_number(split.day - std::chrono::days(1));
    std::vector<Plan> before;
    before.push_back(std::move(made));
    before.push_back(std::move(days));
    choices.push_back(Plan::joined(Plan::Kind::all, std::move(before)));
    counted.push_back(split);
  }
  if (notes != nullptr) add_remarks(counted, *notes);
  return Plan::joined(Plan::Kind::any, std::move(choices));
}

}  // namespace warta
