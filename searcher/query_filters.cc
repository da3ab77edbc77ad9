// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query_filters.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace warta {
namespace {

using Kind = QueryNode::Kind;

bool is_filter(const QueryNode& node) {
  return node.kind == Kind::field && !node.excluded && node.field != FieldId::title;
}

// "provinsi:(Jambi OR Riau)": values of one field are alternatives as filters are.
bool is_choice_of_filters(const QueryNode& node) {
  const FieldId field = node.children.empty() ? FieldId::text : node.children.front().field;
  return node.kind == Kind::any && !node.excluded &&
         std::ranges::all_of(node.children, [&](const QueryNode& choice) {
           return is_filter(choice) && choice.field == field;
         });
}

FieldClause clause_of(QueryNode&& node) {
  FieldClause clause;
  clause.field = node.field;
  clause.value = std::move(node.text);
  clause.begin = node.begin;
  clause.end = node.end;
  clause.text_begin = node.text_begin;
  return clause;
}

}  // namespace

void take_filters(Query& query) {
  std::vector<QueryNode> kept;
  for (QueryNode& child : query.root.children) {
    if (is_filter(child)) {
      query.filters.push_back(clause_of(std::move(child)));
    } else if (is_choice_of_filters(child)) {
      for (QueryNode& choice : child.children)
        query.filters.push_back(clause_of(std::move(choice)));
    } else {
      kept.push_back(std::move(child));
    }
  }
  query.root.children = std::move(kept);
}

}  // namespace warta
