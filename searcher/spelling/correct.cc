// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/spelling/correct.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>
#include <utility>

#include "searcher/resolve/named_place.h"
#include "searcher/resolve/region_slip.h"
#include "searcher/resolve/shortened_name.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Words of one query that are put right.
constexpr std::size_t kMostWords = 4;

// Words of a query in which what stands side by side tells a slip.
constexpr std::size_t kMostBeside = 3;

// Of a region's name: "Ogan Komering Ulu Selatan".
constexpr std::size_t kLongestRegion = 4;

// What the logarithm of the articles with a word next to its neighbour is worth against its score,
// and what is left of how often it is at all.
constexpr double kBesideWeight = 2.5;
constexpr double kUsualWeight = 0.3;

bool has_text(const QueryNode& node) {
  using Kind = QueryNode::Kind;
  if (node.is_value || node.is_quoted) return false;
  if (node.kind == Kind::field) return node.field == FieldId::title;
  return node.kind == Kind::words;
}

// `also_excluded`: words that must not be there are put right as well.
void add_words(const QueryNode& node, std::size_t most, bool also_excluded, const OpenIndex& index,
               std::vector<MisspelledWord>& found) {
  if (node.excluded && !also_excluded) return;
  if (node.excluded) most = kFewArticles;
  for (const QueryNode& child : node.children) {
    add_words(child, most, also_excluded, index, found);
  }
  if (!has_text(node)) return;
  TokenizedText text;
  tokenize(node.text, text);
  for (const Token& token : text.tokens) {
    if (found.size() == kMostWords) return;
    const bool is_word = token.kind == TokenKind::word || token.kind == TokenKind::abbreviation;
    const std::string_view normal = text.normal(token);
    // A normal form of another size is of other letters than were typed.
    if (token.alternative || !is_word || normal.size() != token.end - token.begin) continue;
    if (!may_be_misspelled(normal, most, index) || !regions_shortened(normal).empty()) continue;
    std::vector<Respelling> choices = respellings(normal, index);
    if (choices.empty()) continue;
    found.push_back(
        {node.text_begin + token.begin, node.text_begin + token.end, std::move(choices)});
  }
}

// "PILKDA" becomes "PILKADA", "Bombna" becomes "Bombana".
std::string with_capitals(std::string word, std::string_view like) {
  const bool all = like.size() > 1 && std::ranges::all_of(like, is_ascii_upper);
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool is_capital = all || (i == 0 && is_ascii_upper(like.front()));
    if (is_capital && is_ascii_lower(word[i])) word[i] = static_cast<char>(word[i] - 'a' + 'A');
  }
  return word;
}

// A word of a node, in normal form and where it stands.
struct PlacedWord {
  std::string normal;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Words side by side from children[first] on, as many as may be a region's name.
std::vector<PlacedWord> words_from(std::span<const QueryNode> children, std::size_t first) {
  std::vector<PlacedWord> words;
  TokenizedText text;
  for (std::size_t i = first; i < children.size() && words.size() < kLongestRegion; ++i) {
    const QueryNode& node = children[i];
    if (node.kind != QueryNode::Kind::words || node.excluded || node.is_value) break;
    tokenize(node.text, text);
    for (const Token& token : text.tokens) {
      if (token.alternative) continue;
      words.push_back({std::string(text.normal(token)), node.text_begin + token.begin,
                       node.text_begin + token.end});
    }
  }
  if (words.size() > kLongestRegion) words.resize(kLongestRegion);
  return words;
}

// Of words that are almost a region's name the one that is wrong: it is hardly another word, even
// where the dictionary has it ("Sulawesi Tengara").
void add_region_word(std::span<const PlacedWord> words, const OpenIndex& index,
                     std::vector<MisspelledWord>& found) {
  std::vector<std::string_view> normals(words.size());
  std::ranges::transform(words, normals.begin(), &PlacedWord::normal);
  const std::optional<RegionSlip> slip = region_slip(normals);
  if (!slip || !is_rare_beside(normals[slip->word], slip->right, index)) return;
  const PlacedWord& wrong = words[slip->word];
  std::erase_if(found, [&](const MisspelledWord& word) { return word.begin == wrong.begin; });
  if (found.size() < kMostWords)
    found.push_back({wrong.begin, wrong.end, {{slip->right, 0}}, true});
}

void add_region_words(const QueryNode& node, const OpenIndex& index,
                      std::vector<MisspelledWord>& found) {
  for (const QueryNode& child : node.children) add_region_words(child, index, found);
  if (node.kind != QueryNode::Kind::all) return;
  for (std::size_t first = 0; first < node.children.size(); ++first) {
    const std::vector<PlacedWord> words = words_from(node.children, first);
    for (std::size_t size = 2; size <= words.size(); ++size) {
      add_region_word(std::span(words).first(size), index, found);
    }
  }
}

// Leaves out what is of a region's name that is right: "muko muko".
void erase_names(const QueryNode& node, std::vector<MisspelledWord>& found) {
  for (const QueryNode& child : node.children) erase_names(child, found);
  if (node.kind != QueryNode::Kind::all) return;
  for (std::size_t first = 0; first < node.children.size() && !found.empty(); ++first) {
    const std::vector<PlacedWord> words = words_from(node.children, first);
    std::vector<PlaceWord> named(words.size());
    std::ranges::transform(words, named.begin(), [](const PlacedWord& word) {
      return PlaceWord{word.normal, word.normal};
    });
    const NamedPlace place = place_at(named);
    const bool is_name = place.words > 1 || (!place.codes.empty() && !place.is_doubtful);
    if (!is_name) continue;
    const std::size_t end = words[place.words - 1].end;
    std::erase_if(found, [&](const MisspelledWord& word) {
      return word.begin >= words.front().begin && word.end <= end;
    });
  }
}

}  // namespace

double score_next_to(const Respelling& choice, std::size_t articles) {
  return choice.score - (1 - kUsualWeight) * choice.usual +
         kBesideWeight * std::log(1 + static_cast<double>(articles));
}

std::vector<MisspelledWord> misspelled_words(const Query& query, std::size_t most,
                                             const OpenIndex& index) {
  std::vector<MisspelledWord> found;
  add_words(query.root, most, false, index, found);
  erase_names(query.root, found);
  add_region_words(query.root, index, found);
  std::ranges::sort(found, {}, &MisspelledWord::begin);
  return found;
}

std::vector<MisspelledWord> words_beside_others(const Query& query, const OpenIndex& index) {
  std::vector<MisspelledWord> found;
  const std::vector<QueryNode>& nodes = query.root.children;
  const bool is_plain = std::ranges::all_of(nodes, [](const QueryNode& node) {
    return node.kind == QueryNode::Kind::words && !node.excluded && !node.is_value;
  });
  if (!is_plain || nodes.size() < 2 || nodes.size() > kMostBeside) return found;
  for (const PlacedWord& word : words_from(nodes, 0)) {
    if (word.normal.size() != word.end - word.begin) continue;
    std::vector<Respelling> choices = other_words(word.normal, index);
    if (!choices.empty()) found.push_back({word.begin, word.end, std::move(choices)});
  }
  erase_names(query.root, found);
  return found;
}

std::vector<MisspelledWord> unknown_words(const Query& query, const OpenIndex& index) {
  std::vector<MisspelledWord> found;
  add_words(query.root, 0, true, index, found);
  erase_names(query.root, found);
  std::ranges::sort(found, {}, &MisspelledWord::begin);
  return found;
}

std::string respelled(const std::string& typed, const std::vector<MisspelledWord>& words,
                      const std::vector<const Respelling*>& chosen) {
  std::string text;
  std::size_t copied = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    text.append(typed, copied, words[i].begin - copied);
    const std::string_view word =
        std::string_view(typed).substr(words[i].begin, words[i].end - words[i].begin);
    text.append(with_capitals(chosen[i]->word, word));
    copied = words[i].end;
  }
  return text.append(typed, copied);
}

}  // namespace warta
