// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_query.h"

#include <algorithm>
#include <iterator>

#include "searcher/asked_office.h"
#include "searcher/build_filters.h"
#include "searcher/build_place.h"
#include "searcher/build_sequence.h"
#include "searcher/build_value.h"
#include "searcher/build_words.h"
#include "searcher/match/evaluate.h"
#include "searcher/remarks.h"
#include "searcher/tell_value.h"
#include "stemmer/analyzer.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using Kind = QueryNode::Kind;

// Each looks into every article where very many words begin so.
constexpr std::size_t kMostPrefixes = 8;

constexpr std::size_t kMostNameWords = 4;  // of a region

// Places that a SequenceMatcher has.
constexpr std::size_t kLongestSequence = SequenceMatcher::kMostPlaces;

class Builder {
 public:
  Builder(Query& query, Match match, const OpenIndex& index, const Deadline& deadline,
          BuiltQuery& out)
      : query_(query), match_(match), index_(index), deadline_(deadline), out_(out) {}

  void build() {
    // Filters first: one that cannot be resolved becomes words of the tree.
    build_filters(query_, index_, out_);
    if (match_ == Match::question) out_.answers = asked_holders(plain_text(query_.root), index_);
    Plan words = build_all(query_.root, true);
    out_.has_words = !words.empty();
    out_.words = out_.has_words ? std::move(words) : Plan::of(Plan::Kind::everything);
  }

 private:
  WordOptions options_for(FieldId id) const {
    const Places places = id == FieldId::title ? Places::as_names : Places::as_words;
    return {id, false, Asks::nothing, places, &deadline_};
  }

  // Every word of a text, in any form; shown where it counts for the answer.
  Plan build_every_word(std::string_view text, FieldId id, ShownWords* shown = nullptr) {
    return Plan::joined(Plan::Kind::all, build_words(text, options_for(id), index_, shown));
  }
  Plan build_shown_words(std::string_view text, FieldId id, bool mark) {
    return build_every_word(text, id, mark ? &shown_ : nullptr);
  }

  Plan build_phrase(const QueryNode& node, FieldId id, bool mark) {
    WordSequence sequence = phrase_of(node.text);
    if (sequence.empty()) return {};
    if (mark && sequence.size() == 1) out_.marked.exact.insert(sequence.front().forms.front());
    if (mark && sequence.size() > 1) {
      // Its words by themselves are no match, and would draw the snippet away from it.
      std::vector<std::string>& phrase = out_.marked.phrases.emplace_back();
      for (const WordChoice& choice : sequence) phrase.push_back(choice.forms.front());
    }
    return build_sequence(std::move(sequence), id, index_);
  }

  Plan build_node(const QueryNode& node, bool mark) {
    deadline_.check();
    switch (node.kind) {
      case Kind::words:
        return build_shown_words(node.text, FieldId::text, mark);
      case Kind::phrase:
        return build_phrase(node, FieldId::text, mark);
      case Kind::prefix: {
        return build_prefix(node.text, FieldId::text, node, mark);
      }
      case Kind::field:
        return build_field(node, mark);
      case Kind::near:
        return build_near(node, mark);
      case Kind::all:
        return build_all(node, mark);
      case Kind::any: {
        // Where any word will do, all articles of those days would be found for nothing.
        if (node.is_date && match_ != Match::every_word) return build_node(node.children[0], mark);
        std::vector<Plan> choices;
        for (const QueryNode& child : node.children) choices.push_back(build_node(child, mark));
        return Plan::joined(Plan::Kind::any, std::move(choices));
      }
    }
    return {};
  }

  // Articles that have all the words, of which those are kept that have them near one another.
  Plan build_near(const QueryNode& node, bool mark) {
    std::vector<Plan> parts;
    NearWords near;
    for (const QueryNode& child : node.children) {
      parts.push_back(build_shown_words(child.text, FieldId::text, mark));
      TokenizedText words;
      tokenize(child.text, words);
      for (const Token& token : words.tokens) {
        if (token.alternative || near.roots.size() == kLongestSequence) continue;
        const std::string root(Analyzer::root(words.normal(token), token.kind));
        if (std::ranges::find(near.roots, root) == near.roots.end()) near.roots.push_back(root);
      }
    }
    near.distance = node.distance * (node.children.size() - 1);
    Plan plan = Plan::of(Plan::Kind::near);
    plan.near = std::make_shared<const NearWords>(std::move(near));
    plan.children.push_back(Plan::joined(Plan::Kind::all, std::move(parts)));
    return plan;
  }

  // `node` is where it stands. One too many is left out.
  Plan build_prefix(std::string_view head, FieldId id, const QueryNode& node, bool mark) {
    if (++prefixes_ > kMostPrefixes) {
      if (prefixes_ == kMostPrefixes + 1) {
        query_.notes.push_back(
            {node.begin,
             node.end,
             {make_remark(RemarkKind::prefixes_left_out, {std::to_string(kMostPrefixes)})}});
      }
      return {};
    }
    const std::string normal = normalized(head);
    if (mark) out_.marked.prefixes.push_back(normal);
    bool is_cut = false;
    WordChoice choice = words_with_head(normal, index_, is_cut);
    if (is_cut) {
      query_.notes.push_back(
          {node.begin,
           node.end,
           {make_remark(RemarkKind::prefix_is_cut, {std::to_string(kMostWordsOfHead)})}});
    }
    return build_sequence({std::move(choice)}, id, index_);
  }

  Plan build_field(const QueryNode& node, bool mark) {
    if (node.field == FieldId::title) {
      if (node.is_quoted) return build_phrase(node, FieldId::title, mark);
      const std::string_view text = node.text;
      if (is_prefix(text)) {
        return build_prefix(text.substr(0, text.size() - 1), node.field, node, mark);
      }
      return build_shown_words(node.text, FieldId::title, mark);
    }
    BuiltValue value = build_value(node.field, node.text, query_.today, index_, false);
    if (value.problem.empty()) {
      const std::string& typed = node.typed.empty() ? node.text : node.typed;
      tell_value(node.field, typed, node.begin, node.end, value, query_, out_.resolved);
      return std::move(value.plan).scaled(0);
    }
    note_words_instead(node.begin, node.end, std::move(value.problem), query_);
    return build_every_word(node.text, FieldId::text);
  }

  Plan build_all(const QueryNode& node, bool mark) {
    std::vector<Plan> wanted;
    std::vector<Plan> unwanted;
    std::vector<Plan> hints;
    std::vector<std::string> typed;  // of each that is wanted
    std::vector<std::string> hinted;
    for (std::size_t i = 0; i < node.children.size();) {
      const QueryNode& child = node.children[i];
      if (is_plain(child)) {
        i = child.is_hint ? build_run(node, i, mark, hints, hinted)
                          : build_run(node, i, mark, wanted, typed);
        continue;
      }
      if (child.is_hint) {  // in a bracket, which no run goes into
        ++i;
        continue;
      }
      if (child.excluded && child.kind == Kind::words && !child.is_date) {
        i = build_excluded_words(node, i, unwanted);
        continue;
      }
      Plan part = build_node(child, mark && !child.excluded);
      ++i;
      if (part.empty()) continue;
      if (!child.excluded) typed.push_back(typed_text(child));
      (child.excluded ? unwanted : wanted).push_back(std::move(part));
    }
    const bool is_root = &node == &query_.root;
    if (is_root) out_.parts = std::move(typed);
    Plan::Kind kind = match_ == Match::every_word ? Plan::Kind::all : Plan::Kind::any;
    if (is_root && (match_ == Match::most_words || match_ == Match::question)) {
      kind = wanted.size() <= kMostParts ? Plan::Kind::some : Plan::Kind::any;
    }
    Plan all = Plan::joined(kind, std::move(wanted));
    if (match_ == Match::every_word) all = with_hints(std::move(all), std::move(hints));
    if (unwanted.empty()) return all;
    Plan without = Plan::of(Plan::Kind::without);
    without.children.push_back(all.empty() ? Plan::of(Plan::Kind::everything) : std::move(all));
    without.children.push_back(Plan::joined(Plan::Kind::any, std::move(unwanted)).scaled(0));
    return without;
  }

  // A minus takes away what the same words would find: "-Sulawesi Tenggara" the whole name and what
  // is about the region. Returns where the words end.
  std::size_t build_excluded_words(const QueryNode& node, std::size_t first,
                                   std::vector<Plan>& unwanted) {
    std::string run = node.children[first].text;
    std::size_t end = first + 1;
    std::string longer = run;
    const std::size_t most = std::min(first + kMostNameWords, node.children.size());
    for (std::size_t i = end; i < most && is_plain(node.children[i]); ++i) {
      longer.append(" ").append(node.children[i].text);
      if (!is_place_name(longer)) continue;
      run = longer;
      end = i + 1;
    }
    const WordOptions options{FieldId::text, false, Asks::nothing, Places::with_inside, &deadline_};
    unwanted.push_back(Plan::joined(Plan::Kind::all, build_words(run, options, index_, nullptr)));
    return end;
  }

  // The same articles, of which those that have a hint count for more.
  static Plan with_hints(Plan&& plan, std::vector<Plan>&& hints) {
    if (hints.empty() || plan.empty()) return std::move(plan);
    std::vector<Plan> both;
    both.push_back(Plan(plan).scaled(0));
    both.push_back(Plan::joined(Plan::Kind::any, std::move(hints)));
    std::vector<Plan> choices;
    choices.push_back(std::move(plan));
    choices.push_back(Plan::joined(Plan::Kind::all, std::move(both)));
    return Plan::joined(Plan::Kind::any, std::move(choices));
  }

  // A piece of the query as it stands there.
  static std::string typed_text(const QueryNode& node) {
    if (node.kind == Kind::phrase) return '"' + node.text + '"';
    if (node.kind == Kind::prefix) return node.text + '*';
    if (node.kind == Kind::field) {
      const std::string quote = node.is_quoted ? "\"" : "";
      return std::string(field(node.field).indonesian) + ':' + quote + node.text + quote;
    }
    std::string_view between = " ";
    if (node.kind == Kind::any) between = " OR ";
    if (node.kind == Kind::near) between = " NEAR ";
    std::string text = node.text;
    for (const QueryNode& child : node.children) {
      if (child.excluded) continue;
      text.append(text.empty() ? "" : between).append(typed_text(child));
    }
    return text;
  }

  static bool is_prefix(std::string_view text) {
    return text.size() > 2 && text.ends_with('*') && text.find(' ') == std::string_view::npos;
  }

  static bool is_plain(const QueryNode& node) {
    // An office counts as a whole, the words of an address or of a region one by one.
    const bool is_office =
        node.is_value && (node.field == FieldId::position || node.field == FieldId::official);
    return node.kind == Kind::words && !node.excluded && !is_office;
  }

  // The words of a query that is nothing else; else empty.
  static std::string plain_text(const QueryNode& root) {
    std::string text;
    for (const QueryNode& node : root.children) {
      if (!is_plain(node)) return {};
      text.append(text.empty() ? "" : " ").append(node.text);
    }
    return text;
  }

  // Words that stand side by side are built together: "kerja sama" is one alias. Returns where the
  // run ends.
  std::size_t build_run(const QueryNode& node, std::size_t first, bool mark,
                        std::vector<Plan>& wanted, std::vector<std::string>& typed) {
    std::string run;
    std::size_t i = first;
    const auto goes_on = [&](const QueryNode& child) {
      return is_plain(child) && child.is_hint == node.children[first].is_hint;
    };
    for (; i < node.children.size() && goes_on(node.children[i]); ++i) {
      if (!run.empty()) run.push_back(' ');
      run.append(node.children[i].text);
    }
    // Where any word will do, what only lies in a region would be found for nothing.
    const Places places =
        mark && match_ == Match::any_word ? Places::as_names : Places::with_inside;
    const WordOptions options{FieldId::text, true, out_.asks, places, &deadline_};
    std::vector<Plan> words = build_words(run, options, index_, mark ? &shown_ : nullptr, &typed);
    std::ranges::move(words, std::back_inserter(wanted));
    return i;
  }

  Query& query_;
  Match match_;
  const OpenIndex& index_;
  const Deadline& deadline_;
  BuiltQuery& out_;
  std::size_t prefixes_ = 0;  // that were asked for
  std::size_t place_ = 0;
  ShownWords shown_{out_.expanded, out_.resolved, out_.regions, out_.marked, out_.typed, place_};
};

}  // namespace

BuiltQuery build_query(Query& query, Match match, const OpenIndex& index,
                       const Deadline& deadline) {
  BuiltQuery built;
  built.asks = query.asks;
  Builder(query, match, index, deadline, built).build();
  return built;
}

}  // namespace warta
