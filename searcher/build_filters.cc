// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_filters.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "searcher/build_value.h"
#include "searcher/office_plans.h"
#include "searcher/pasted_address.h"
#include "searcher/remarks.h"
#include "searcher/resolve/typed_office.h"
#include "searcher/tell_value.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using Kind = QueryNode::Kind;

// The filters on one field, or on the day by any of its fields.
struct FilterGroup {
  std::map<FieldId, std::vector<Plan>> choices;     // of each field one must hold
  std::vector<Plan> ends;                           // since and until
  std::map<std::size_t, std::vector<Plan>> either;  // of dates joined by OR one must hold

  Plan whole() && {
    for (auto& [id, values] : choices) {
      ends.push_back(Plan::joined(Plan::Kind::any, std::move(values)));
    }
    for (auto& [number, dates] : either) {
      ends.push_back(Plan::joined(Plan::Kind::any, std::move(dates)));
    }
    return Plan::joined(Plan::Kind::all, std::move(ends));
  }
};

// date for since, until, year, month and day; else the field itself.
FieldId filter_group(FieldId id) {
  return field(id).slot == field(FieldId::date).slot ? FieldId::date : id;
}

class FilterBuilder {
 public:
  FilterBuilder(Query& query, const OpenIndex& index, BuiltQuery& out)
      : query_(query), index_(index), out_(out) {}

  void build() {
    std::vector<FieldClause> clauses = std::move(query_.filters);
    query_.filters.clear();
    if (query_.regions_of_offices) read_offices(clauses);
    has_year_ = std::ranges::any_of(
        clauses, [](const FieldClause& clause) { return clause.field == FieldId::year; });
    for (FieldClause& clause : clauses) add_filter(clause);
    take_choices();
    for (auto& [group, filter] : groups_) {
      out_.filters.push_back({group, std::move(filter).whole()});
    }
  }

 private:
  void read_offices(const std::vector<FieldClause>& clauses) {
    for (const FieldClause& clause : clauses) {
      if (clause.field != FieldId::position) continue;
      const std::string office = read_office(clause.value).position;
      offices_.push_back(normalized(office.empty() ? canonical_position(clause.value) : office));
    }
  }

  // "(provinsi:Jabar OR provinsi:Banten)" narrows the whole query as "provinsi:(Jabar OR Banten)"
  // does, so that the facet of the field leaves it out.
  void take_choices() {
    std::erase_if(query_.root.children, [&](const QueryNode& node) {
      if (node.excluded || node.is_date || node.kind != Kind::any) return false;
      std::vector<const QueryNode*> leaves;
      if (!collect_choices(node, leaves)) return false;
      std::vector<BuiltValue> values;
      for (const QueryNode* leaf : leaves) {
        values.push_back(build_value(leaf->field, leaf->text, query_.today, index_, false));
        if (!values.back().problem.empty()) return false;  // it is words beside the others
      }
      std::vector<Plan> choices;
      for (std::size_t i = 0; i < leaves.size(); ++i) {
        tell_value(leaves[i]->field, leaves[i]->text, leaves[i]->begin, leaves[i]->end, values[i],
                   query_, out_.resolved);
        choices.push_back(std::move(values[i].plan));
      }
      const FieldId first = leaves.front()->field;
      const bool is_one_field =
          std::ranges::all_of(leaves, [&](const QueryNode* leaf) { return leaf->field == first; });
      groups_[is_one_field ? first : filter_group(first)].ends.push_back(
          Plan::joined(Plan::Kind::any, std::move(choices)));
      return true;
    });
  }

  // Whether all that it is a choice of are filters of one group; adds them to `leaves`.
  static bool collect_choices(const QueryNode& node, std::vector<const QueryNode*>& leaves) {
    if (node.excluded || node.is_date) return false;
    if (node.kind == Kind::field) {
      leaves.push_back(&node);
      return node.field != FieldId::title &&
             filter_group(node.field) == filter_group(leaves.front()->field);
    }
    const bool is_choice =
        node.kind == Kind::any || (node.kind == Kind::all && node.children.size() == 1);
    return is_choice && std::ranges::all_of(node.children, [&](const QueryNode& child) {
             return collect_choices(child, leaves);
           });
  }

  void add_filter(FieldClause& clause) {
    BuiltValue value =
        build_value(clause.field, clause.value, query_.today, index_, clause.end == 0);
    if (!value.problem.empty()) {
      if (clause.end == 0) {
        if (!value.is_unknown) {
          throw Error(ErrorCode::bad_request, text_of(value.problem, Language::english));
        }
        // A caller's, which another state of the index may know.
        query_.notes.push_back({0, 0, value.problem});
        add_to_group(std::move(clause), std::move(value.plan));
        return;
      }
      note_words_instead(clause.begin, clause.end, std::move(value.problem), query_);
      QueryNode node;
      node.kind = Kind::words;
      node.text = clause.field == FieldId::url ? words_of_address(clause.value) : clause.value;
      node.begin = clause.begin;
      node.end = clause.end;
      node.text_begin = clause.text_begin;
      node.field = clause.field;
      node.is_value = clause.field == FieldId::position || clause.field == FieldId::official ||
                      clause.field == FieldId::url || field(clause.field).kind == FieldKind::region;
      query_.root.children.push_back(std::move(node));
      return;
    }
    note_early_end(clause, value.plan);
    // "tahun:2024 bulan:11" is no month of every year.
    if (clause.field == FieldId::month && has_year_) value.certain_note.clear();
    const std::string& typed = clause.typed.empty() ? clause.value : clause.typed;
    tell_value(clause.field, typed, clause.begin, clause.end, value, query_, out_.resolved);
    if (!offices_.empty() && !value.regions.empty()) {
      std::vector<Plan> choices;
      choices.push_back(std::move(value.plan));
      choices.push_back(holders_plan(offices_, value.regions, index_));
      value.plan = Plan::joined(Plan::Kind::any, std::move(choices));
    }
    add_to_group(std::move(clause), std::move(value.plan));
  }

  // "sejak:2024-11-10 sampai:2024-11-01", told where the second stands.
  void note_early_end(const FieldClause& clause, const Plan& plan) {
    if (clause.field != FieldId::since && clause.field != FieldId::until) return;
    const bool was_early = first_day_ > last_day_;
    if (clause.field == FieldId::since) first_day_ = std::max(first_day_, plan.first_day);
    if (clause.field == FieldId::until) last_day_ = std::min(last_day_, plan.last_day);
    if (was_early || first_day_ <= last_day_) return;
    query_.notes.push_back({clause.begin, clause.end, {make_remark(RemarkKind::days_end_early)}});
  }

  void add_to_group(FieldClause&& clause, Plan&& plan) {
    // Two provinces are alternatives, and so are two months, but a month and a year must both hold;
    // since and until are ends that must both hold, and so must a date among the words beside any
    // other.
    const bool end =
        clause.implied || clause.field == FieldId::since || clause.field == FieldId::until;
    FilterGroup& filters = groups_[end ? FieldId::date : clause.field];
    std::vector<Plan>& plans = clause.either > 0 ? filters.either[clause.either]
                               : end             ? filters.ends
                                                 : filters.choices[clause.field];
    plans.push_back(std::move(plan));
    query_.filters.push_back(std::move(clause));
  }

  Query& query_;
  const OpenIndex& index_;
  BuiltQuery& out_;
  std::map<FieldId, FilterGroup> groups_;
  std::vector<std::string> offices_;  // asked for, in normal form, where regions are theirs
  bool has_year_ = false;             // among the filters
  std::uint32_t first_day_ = 0;       // of since, and the last of until
  std::uint32_t last_day_ = std::numeric_limits<std::uint32_t>::max();
};

}  // namespace

void build_filters(Query& query, const OpenIndex& index, BuiltQuery& out) {
  FilterBuilder(query, index, out).build();
}

}  // namespace warta
