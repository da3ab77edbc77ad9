// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_sequence.h"

#include <algorithm>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>

#include "searcher/ranking/rarity.h"
#include "stemmer/analyzer.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Words that begin as typed are found by their roots, unless there are more of those than this.
constexpr std::size_t kMostRoots = 200;

// Roots of the words that may stand at a place; nothing when they are too many.
std::set<std::string> roots_of(const WordChoice& choice, const OpenIndex& index) {
  std::set<std::string> roots;
  if (choice.forms.size() > kMostRoots) return roots;
  for (const std::string& form : choice.forms) {
    if (!choice.are_prefixes) {
      // A number or a code is its own root; the index has a form under one of both.
      roots.emplace(Analyzer::root(form, TokenKind::word));
      roots.emplace(form);
      continue;
    }
    for (const auto& reader : index.readers()) {
      const WordReader& tokens = reader->segment().tokens();
      for (WordId word : tokens.words_with_prefix(form, kMostWordsOfHead)) {
        roots.emplace(tokens.root(word));
        if (roots.size() > kMostRoots) return {};
      }
    }
  }
  return roots;
}

}  // namespace

Plan term_plan(std::vector<FlatPostingsPtr> postings, const OpenIndex& index, double factor) {
  std::size_t having = 0;
  for (const FlatPostingsPtr& list : postings) having += list->size();
  Plan plan = Plan::of(Plan::Kind::term);
  plan.postings = std::move(postings);
  plan.weight = factor * rarity(having, index.articles());
  return plan;
}

std::string root_term(FieldId id, std::string_view root) {
  return make_term("Z" + std::string(field(id).prefix), root);
}

WordChoice words_with_head(const std::string& head, const OpenIndex& index, bool& is_cut) {
  std::unordered_map<std::string_view, std::uint64_t> counts;
  is_cut = false;
  for (const auto& reader : index.readers()) {
    const WordReader& words = reader->segment().tokens();
    const std::vector<WordId> found = words.words_with_prefix(head, kMostWordsOfHead + 1);
    is_cut = is_cut || found.size() > kMostWordsOfHead;
    for (WordId word : found) counts[words.normal(word)] += words.count(word);
  }
  is_cut = is_cut || counts.size() > kMostWordsOfHead;
  if (!is_cut) return {{head}, true};
  std::vector<std::pair<std::string_view, std::uint64_t>> order(counts.begin(), counts.end());
  const auto end =
      order.begin() + static_cast<std::ptrdiff_t>(std::min(kMostWordsOfHead, order.size()));
  std::ranges::partial_sort(order, end, [](const auto& a, const auto& b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  });
  WordChoice choice;
  for (auto word = order.begin(); word != end; ++word) choice.forms.emplace_back(word->first);
  return choice;
}

WordSequence phrase_of(std::string_view text) {
  TokenizedText words;
  tokenize(text, words);
  WordSequence sequence;
  for (const Token& token : words.tokens) {
    if (token.alternative) continue;
    sequence.push_back({{std::string(words.normal(token))}});
    if (sequence.size() == SequenceMatcher::kMostPlaces) break;
  }
  return sequence;
}

Plan build_sequence(WordSequence sequence, FieldId field, const OpenIndex& index) {
  std::vector<Plan> places;
  for (const WordChoice& choice : sequence) {
    std::vector<std::vector<FlatPostingsPtr>> roots;
    for (const std::string& root : roots_of(choice, index)) {
      roots.push_back(index.postings(root_term(field, root)));
    }
    if (roots.empty()) continue;
    std::vector<FlatPostingsPtr> merged;
    for (std::size_t i = 0; i < index.readers().size(); ++i) {
      std::vector<FlatPostingsPtr> lists;
      for (auto& root : roots) {
        if (root[i]->size() > 0) lists.push_back(std::move(root[i]));
      }
      merged.push_back(lists.size() == 1 ? std::move(lists.front())
                                         : std::make_shared<FlatPostings>(merge_postings(
                                               lists, index.readers()[i]->articles())));
    }
    places.push_back(term_plan(std::move(merged), index, 1));
  }
  Plan plan = Plan::of(Plan::Kind::sequence);
  plan.sequence = std::make_shared<const WordSequence>(std::move(sequence));
  plan.in_title = field == FieldId::title;
  plan.children.push_back(places.empty() ? Plan::of(Plan::Kind::everything)
                                         : Plan::joined(Plan::Kind::all, std::move(places)));
  return plan;
}

}  // namespace warta
