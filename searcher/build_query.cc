// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_query.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <optional>

#include "indexer/schema/canonical_url.h"
#include "indexer/schema/columns.h"
#include "searcher/build_words.h"
#include "stemmer/dates/dates.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using Kind = QueryNode::Kind;

// Places that a SequenceMatcher has.
constexpr std::size_t kLongestSequence = 64;

// The filters on one field, or on the day.
struct FilterGroup {
  std::vector<Plan> choices;  // one of them must hold
  std::vector<Plan> ends;     // since and until

  Plan whole() && {
    ends.push_back(Plan::joined(Plan::Kind::any, std::move(choices)));
    return Plan::joined(Plan::Kind::all, std::move(ends));
  }
};

class Builder {
 public:
  Builder(Query& query, Match match, const OpenIndex& index, const Deadline& deadline,
          BuiltQuery& out)
      : query_(query), match_(match), index_(index), deadline_(deadline), out_(out) {}

  void build() {
    // Filters first: one that cannot be resolved becomes words of the tree.
    std::map<FieldId, FilterGroup> groups;
    std::vector<FieldClause> clauses = std::move(query_.filters);
    query_.filters.clear();
    for (FieldClause& clause : clauses) add_filter(clause, groups);
    for (auto& [group, filter] : groups) {
      out_.filters.push_back({group, std::move(filter).whole()});
    }
    Plan words = build_all(query_.root, true);
    out_.has_words = !words.empty();
    out_.words = out_.has_words ? std::move(words) : Plan::of(Plan::Kind::everything);
  }

 private:
  void add_filter(FieldClause& clause, std::map<FieldId, FilterGroup>& groups) {
    std::string problem;
    Plan filter = build_value(clause.field, clause.value, problem);
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
    (end ? group_filters.ends : group_filters.choices).push_back(std::move(filter));
    query_.filters.push_back(std::move(clause));
  }

  // The value as the index has it.
  static std::string keyword_of(FieldId id, const std::string& value) {
    if (id == FieldId::id) return value;
    if (id == FieldId::url) return canonical_url(value);
    return normalized(id == FieldId::position ? canonical_position(value) : value);
  }

  // A field's value as a query without weight. `problem` says why there is none.
  Plan build_value(FieldId id, const std::string& value, std::string& problem) {
    const Field& row = field(id);
    switch (row.kind) {
      case FieldKind::region:
        return build_region(row, value, problem);
      case FieldKind::names:
        return build_name(row, value);
      case FieldKind::keyword:
        if (row.id == FieldId::advertorial) return build_advertorial(row, value, problem);
        return filter_term(make_term(row.prefix, keyword_of(row.id, value)));
      case FieldKind::words:
        return build_every_word(value, row.id).scaled(0);
      case FieldKind::day:
      case FieldKind::from_day:
      case FieldKind::to_day:
      case FieldKind::part:
        return build_days(row, value, problem);
    }
    return {};
  }

  Plan filter_term(const std::string& term) const {
    Plan plan = Plan::of(Plan::Kind::term);
    plan.postings = index_.postings(term);
    return plan;
  }

  Plan build_advertorial(const Field& row, const std::string& value, std::string& problem) const {
    const std::string typed = normalized(value);
    const bool is_no = typed == "tidak" || typed == "no";
    if (!is_no && typed != kIsAdvertorial && typed != "yes") {
      problem = "'" + value + "' is neither 'ya' nor 'tidak'";
      return {};
    }
    Plan marked = filter_term(make_term(row.prefix, kIsAdvertorial));
    if (!is_no) return marked;
    Plan others = Plan::of(Plan::Kind::without);
    others.children.push_back(Plan::of(Plan::Kind::everything));
    others.children.push_back(std::move(marked));
    return others;
  }

  Plan build_region(const Field& row, const std::string& value, std::string& problem) {
    const bool province = row.id == FieldId::province;
    std::vector<Plan> terms;
    for (RegionCode code : Gazetteer::instance().lookup(value)) {
      if ((level_of(code) == RegionLevel::province) != province) continue;
      if (level_of(code) == RegionLevel::district) continue;
      terms.push_back(filter_term(make_term(row.prefix, printed_code(code))));
    }
    if (terms.empty()) problem = "no " + std::string(row.name) + " is called '" + value + "'";
    return Plan::joined(Plan::Kind::any, std::move(terms));
  }

  Plan build_name(const Field& row, const std::string& value) {
    TokenizedText words;
    tokenize(value, words);
    std::vector<Plan> terms;
    for (const Token& token : words.tokens) {
      if (!token.alternative)
        terms.push_back(filter_term(make_term(row.prefix, words.normal(token))));
    }
    if (terms.empty()) return Plan::of(Plan::Kind::none);
    return Plan::joined(Plan::Kind::all, std::move(terms));
  }

  static Plan build_days(const Field& row, const std::string& value, std::string& problem) {
    const std::optional<DateRange> range = parse_date_range(value);
    if (!range) {
      problem = "'" + value + "' is no date; write 2024-11-06, 6/11/2024, 'November 2024' or 2024";
      return {};
    }
    Plan plan = Plan::of(Plan::Kind::days);
    plan.first_day = row.kind == FieldKind::to_day ? 0 : day_number(range->first);
    plan.last_day = row.kind == FieldKind::from_day ? std::numeric_limits<std::uint32_t>::max()
                                                    : day_number(range->last);
    return plan;
  }

  WordOptions options_for(FieldId id) const { return {id, false, Asks::nothing, &deadline_}; }

  // Every word of a text, in any form; shown where it counts for the answer.
  Plan build_every_word(std::string_view text, FieldId id, ShownWords* shown = nullptr) {
    return Plan::joined(Plan::Kind::all, build_words(text, options_for(id), index_, shown));
  }
  Plan build_shown_words(std::string_view text, FieldId id, bool mark) {
    return build_every_word(text, id, mark ? &shown_ : nullptr);
  }

  Plan build_phrase(std::string_view text, bool mark) {
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

  Plan build_node(const QueryNode& node, bool mark) {
    deadline_.check();
    switch (node.kind) {
      case Kind::words:
        return build_shown_words(node.text, FieldId::text, mark);
      case Kind::phrase:
        return build_phrase(node.text, mark);
      case Kind::prefix: {
        return build_prefix(node.text, FieldId::text, node, mark);
      }
      case Kind::field:
        return build_field(node, mark);
      case Kind::all:
        return build_all(node, mark);
      case Kind::any: {
        std::vector<Plan> choices;
        for (const QueryNode& child : node.children) choices.push_back(build_node(child, mark));
        return Plan::joined(Plan::Kind::any, std::move(choices));
      }
    }
    return {};
  }

  // `node` is where it stands.
  Plan build_prefix(std::string_view head, FieldId id, const QueryNode& node, bool mark) {
    const std::string normal = normalized(head);
    if (mark) out_.marked.prefixes.push_back(normal);
    bool is_cut = false;
    WordChoice choice = words_with_head(normal, index_, is_cut);
    if (is_cut) {
      query_.notes.push_back({node.begin, node.end,
                              "very many words begin so; the " + std::to_string(kMostWordsOfHead) +
                                  " most frequent are looked for"});
    }
    return build_sequence({std::move(choice)}, id, index_);
  }

  Plan build_field(const QueryNode& node, bool mark) {
    if (node.field == FieldId::title) {
      const std::string_view text = node.text;
      if (is_prefix(text)) {
        return build_prefix(text.substr(0, text.size() - 1), node.field, node, mark);
      }
      return build_shown_words(node.text, FieldId::title, mark);
    }
    std::string problem;
    Plan value = build_value(node.field, node.text, problem);
    if (problem.empty()) return std::move(value).scaled(0);
    query_.notes.push_back({node.begin, node.end, problem + "; taken as words"});
    return build_every_word(node.text, FieldId::text);
  }

  Plan build_all(const QueryNode& node, bool mark) {
    std::vector<Plan> wanted;
    std::vector<Plan> unwanted;
    for (std::size_t i = 0; i < node.children.size();) {
      const QueryNode& child = node.children[i];
      if (is_plain(child)) {
        i = build_run(node, i, mark, wanted);
        continue;
      }
      Plan part = build_node(child, mark && !child.excluded);
      if (!part.empty()) (child.excluded ? unwanted : wanted).push_back(std::move(part));
      ++i;
    }
    if (&node == &query_.root) out_.parts = wanted.size();
    const auto kind = match_ == Match::every_word ? Plan::Kind::all : Plan::Kind::any;
    Plan all = Plan::joined(kind, std::move(wanted));
    if (unwanted.empty()) return all;
    Plan without = Plan::of(Plan::Kind::without);
    without.children.push_back(all.empty() ? Plan::of(Plan::Kind::everything) : std::move(all));
    without.children.push_back(Plan::joined(Plan::Kind::any, std::move(unwanted)).scaled(0));
    return without;
  }

  static bool is_prefix(std::string_view text) {
    return text.size() > 2 && text.ends_with('*') && text.find(' ') == std::string_view::npos;
  }

  static bool is_plain(const QueryNode& node) { return node.kind == Kind::words && !node.excluded; }

  // Words that stand side by side are built together: "kerja sama" is one alias. Returns where the
  // run ends.
  std::size_t build_run(const QueryNode& node, std::size_t first, bool mark,
                        std::vector<Plan>& wanted) {
    std::string run;
    std::size_t i = first;
    for (; i < node.children.size() && is_plain(node.children[i]); ++i) {
      if (!run.empty()) run.push_back(' ');
      run.append(node.children[i].text);
    }
    std::vector<Plan> words = build_words(run, {FieldId::text, true, out_.asks, &deadline_}, index_,
                                          mark ? &shown_ : nullptr);
    std::ranges::move(words, std::back_inserter(wanted));
    return i;
  }

  Query& query_;
  Match match_;
  const OpenIndex& index_;
  const Deadline& deadline_;
  BuiltQuery& out_;
  std::size_t place_ = 0;
  ShownWords shown_{out_.expanded, out_.marked, out_.typed, place_};
};

}  // namespace

BuiltQuery build_query(Query& query, Match match, const OpenIndex& index,
                       const Deadline& deadline) {
  BuiltQuery built;
  built.asks = query.asks;
  Builder(query, match, index, deadline, built).build();
  return built;
}

FieldId filter_group(FieldId id) {
  return field(id).slot == field(FieldId::date).slot ? FieldId::date : id;
}

}  // namespace warta
