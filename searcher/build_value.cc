// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_value.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/columns.h"
#include "searcher/build_days.h"
#include "searcher/build_official.h"
#include "searcher/build_position.h"
#include "searcher/build_words.h"
#include "searcher/office_plans.h"
#include "searcher/remarks.h"
#include "searcher/resolve/region_plan.h"
#include "searcher/resolve/region_values.h"
#include "searcher/resolve/source_values.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

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
