// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_query.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

#include "indexer/schema/canonical_url.h"
#include "searcher/build_words.h"
#include "stemmer/dates/dates.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using Kind = QueryNode::Kind;
using XQuery = Xapian::Query;

// Places that a SequenceMatcher has.
constexpr std::size_t kLongestSequence = 64;

// The filters on one field, or on the day.
struct FilterGroup {
  XQuery choices;  // one of them must hold
  XQuery ends;     // since and until

  XQuery whole() const {
    if (choices.empty()) return ends;
    return ends.empty() ? choices : XQuery(XQuery::OP_AND, choices, ends);
  }
};

class Builder {
 public:
  Builder(Query& query, Match match, const OpenIndex& index, BuiltQuery& out)
      : query_(query), match_(match), index_(index), out_(out) {}

  void build() {
    // Filters first: one that cannot be resolved becomes words of the tree.
    std::map<FieldId, FilterGroup> groups;
    std::vector<FieldClause> clauses = std::move(query_.filters);
    query_.filters.clear();
    for (FieldClause& clause : clauses) add_filter(clause, groups);
    for (const auto& [group, filter] : groups) out_.filters.push_back({group, filter.whole()});
    const XQuery words = build_all(query_.root, true);
    out_.has_words = !words.empty();
    out_.words = out_.has_words ? words : XQuery::MatchAll;
  }

 private:
  void add_filter(FieldClause& clause, std::map<FieldId, FilterGroup>& groups) {
    std::string problem;
    const XQuery filter = build_value(clause.field, clause.value, problem);
    if (!problem.empty()) {
      if (clause.end == 0) throw Error(ErrorCode::bad_request, problem);
      query_.notes.push_back({clause.begin, clause.end, problem + "; taken as words"});
      QueryNode node;
      node.kind = Kind::words;
      node.text = clause.value;
      node.begin = clause.begin;
      node.end = clause.end;
      query_.root.children.push_back(std::move(node));
      return;
    }
    const FieldId group = filter_group(clause.field);
    // Two provinces are alternatives; since and until are ends that must both hold.
    const bool end = clause.field == FieldId::since || clause.field == FieldId::until;
    FilterGroup& group_filters = groups[group];
    XQuery& joined = end ? group_filters.ends : group_filters.choices;
    joined = joined.empty() ? filter : XQuery(end ? XQuery::OP_AND : XQuery::OP_OR, joined, filter);
    query_.filters.push_back(std::move(clause));
  }

  // The value as the index has it.
  static std::string keyword_of(FieldId id, const std::string& value) {
    if (id == FieldId::id) return value;
    if (id == FieldId::url) return canonical_url(value);
    return normalized(id == FieldId::position ? canonical_position(value) : value);
  }

  // A field's value as a query without weight. `problem` says why there is none.
  XQuery build_value(FieldId id, const std::string& value, std::string& problem) {
    const Field& row = field(id);
    switch (row.kind) {
      case FieldKind::region:
        return build_region(row, value, problem);
      case FieldKind::names:
        return build_name(row, value);
      case FieldKind::keyword: {
        return XQuery(make_term(row.prefix, keyword_of(row.id, value)));
      }
      case FieldKind::words:
        return build_every_word(value, row.id);
      case FieldKind::day:
      case FieldKind::from_day:
      case FieldKind::to_day:
      case FieldKind::part:
        return build_days(row, value, problem);
    }
    return {};
  }

  static XQuery build_region(const Field& row, const std::string& value, std::string& problem) {
    const bool province = row.id == FieldId::province;
    std::vector<XQuery> terms;
    for (RegionCode code : Gazetteer::instance().lookup(value)) {
      if ((level_of(code) == RegionLevel::province) != province) continue;
      if (level_of(code) == RegionLevel::district) continue;
      terms.emplace_back(make_term(row.prefix, printed_code(code)));
    }
    if (terms.empty()) problem = "no " + std::string(row.name) + " is called '" + value + "'";
    return {XQuery::OP_OR, terms.begin(), terms.end()};
  }

  static XQuery build_name(const Field& row, const std::string& value) {
    TokenizedText words;
    tokenize(value, words);
    std::vector<XQuery> terms;
    for (const Token& token : words.tokens) {
      if (!token.alternative) terms.emplace_back(make_term(row.prefix, words.normal(token)));
    }
    return {XQuery::OP_AND, terms.begin(), terms.end()};
  }

  static XQuery build_days(const Field& row, const std::string& value, std::string& problem) {
    const std::optional<DateRange> range = parse_date_range(value);
    if (!range) {
      problem = "'" + value + "' is no date; write 2024-11-06, 6/11/2024, 'November 2024' or 2024";
      return {};
    }
    const Slot slot = row.slot;
    if (row.kind == FieldKind::from_day)
      return {XQuery::OP_VALUE_GE, slot, packed_day(range->first)};
    // Articles without a day have an empty value, which is less than every day.
    const std::string first = row.kind == FieldKind::to_day ? "0" : packed_day(range->first);
    return {XQuery::OP_VALUE_RANGE, slot, first, packed_day(range->last)};
  }

  // Every word of a text, in any form; shown where it counts for the answer.
  XQuery build_every_word(std::string_view text, FieldId id, ShownWords* shown = nullptr) {
    const BuiltWords words = build_words(text, {id}, index_, shown);
    out_.has_forms = out_.has_forms || words.has_forms;
    return {XQuery::OP_AND, words.parts.begin(), words.parts.end()};
  }
  XQuery build_shown_words(std::string_view text, FieldId id, bool mark) {
    return build_every_word(text, id, mark ? &shown_ : nullptr);
  }

  XQuery build_phrase(std::string_view text, bool mark) {
    TokenizedText words;
    tokenize(text, words);
    WordSequence sequence;
    for (const Token& token : words.tokens) {
      if (token.alternative) continue;
      sequence.push_back({{std::string(words.normal(token))}});
      if (mark) out_.marked.exact.emplace(words.normal(token));
    }
    if (sequence.empty()) return {};
    // Longer ones are found by their head: nobody types one by heart.
    if (sequence.size() > kLongestSequence) sequence.resize(kLongestSequence);
    return build_sequence(std::move(sequence), FieldId::text, index_);
  }

  XQuery build_node(const QueryNode& node, bool mark) {
    switch (node.kind) {
      case Kind::words:
        return build_shown_words(node.text, FieldId::text, mark);
      case Kind::phrase:
        return build_phrase(node.text, mark);
      case Kind::prefix: {
        return build_prefix(node.text, FieldId::text, mark);
      }
      case Kind::field:
        return build_field(node, mark);
      case Kind::all:
        return build_all(node, mark);
      case Kind::any: {
        std::vector<XQuery> choices;
        for (const QueryNode& child : node.children) choices.push_back(build_node(child, mark));
        return {XQuery::OP_OR, choices.begin(), choices.end()};
      }
    }
    return {};
  }

  XQuery build_prefix(std::string_view head, FieldId id, bool mark) {
    const std::string normal = normalized(head);
    if (mark) out_.marked.prefixes.push_back(normal);
    return build_sequence({{{normal}, true}}, id, index_);
  }

  XQuery build_field(const QueryNode& node, bool mark) {
    if (node.field == FieldId::title) {
      const std::string_view text = node.text;
      if (is_prefix(text)) return build_prefix(text.substr(0, text.size() - 1), node.field, mark);
      return build_shown_words(node.text, FieldId::title, mark);
    }
    std::string problem;
    XQuery value = build_value(node.field, node.text, problem);
    if (problem.empty()) return XQuery(0.0, value);
    query_.notes.push_back({node.begin, node.end, problem + "; taken as words"});
    return build_every_word(node.text, FieldId::text);
  }

  XQuery build_all(const QueryNode& node, bool mark) {
    std::vector<XQuery> wanted;
    std::vector<XQuery> unwanted;
    for (std::size_t i = 0; i < node.children.size();) {
      const QueryNode& child = node.children[i];
      if (is_plain(child)) {
        i = build_run(node, i, mark, wanted);
        continue;
      }
      XQuery part = build_node(child, mark && !child.excluded);
      if (!part.empty()) (child.excluded ? unwanted : wanted).push_back(std::move(part));
      ++i;
    }
    const auto op = match_ == Match::every_word ? XQuery::OP_AND : XQuery::OP_OR;
    XQuery all(op, wanted.begin(), wanted.end());
    if (unwanted.empty()) return all;
    if (wanted.empty()) all = XQuery::MatchAll;
    return {XQuery::OP_AND_NOT, all, XQuery(XQuery::OP_OR, unwanted.begin(), unwanted.end())};
  }

  static bool is_prefix(std::string_view text) {
    return text.size() > 2 && text.ends_with('*') && text.find(' ') == std::string_view::npos;
  }

  static bool is_plain(const QueryNode& node) { return node.kind == Kind::words && !node.excluded; }

  // Words that stand side by side are built together: "kerja sama" is one alias. Returns where the
  // run ends.
  std::size_t build_run(const QueryNode& node, std::size_t first, bool mark,
                        std::vector<XQuery>& wanted) {
    std::string run;
    std::size_t i = first;
    for (; i < node.children.size() && is_plain(node.children[i]); ++i) {
      if (!run.empty()) run.push_back(' ');
      run.append(node.children[i].text);
    }
    BuiltWords words = build_words(run, {FieldId::text, true}, index_, mark ? &shown_ : nullptr);
    out_.has_forms = out_.has_forms || words.has_forms;
    std::ranges::move(words.parts, std::back_inserter(wanted));
    return i;
  }

  Query& query_;
  Match match_;
  const OpenIndex& index_;
  BuiltQuery& out_;
  ShownWords shown_{out_.expanded, out_.marked, out_.typed};
};

}  // namespace

BuiltQuery build_query(Query& query, Match match, const OpenIndex& index) {
  BuiltQuery built;
  Builder(query, match, index, built).build();
  return built;
}

Xapian::Query combine(const BuiltQuery& built, const FieldId* left_out) {
  XQuery whole = built.words;
  for (const BuiltFilter& filter : built.filters) {
    if (left_out != nullptr && filter.group == *left_out) continue;
    whole = XQuery(XQuery::OP_FILTER, whole, filter.query);
  }
  return whole;
}

FieldId filter_group(FieldId id) {
  return field(id).slot == field(FieldId::date).slot ? FieldId::date : id;
}

}  // namespace warta
