// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/vocabulary_builder.h"

#include <xxhash.h>

#include <algorithm>

#include "indexer/write/text_order.h"
#include "indexer/write/vocabulary_sections.h"
#include "stemmer/analyzer.h"

namespace warta {
namespace {

bool is_reduced(TokenKind kind) {
  return kind == TokenKind::word || kind == TokenKind::abbreviation;
}

std::uint64_t hash_of(std::string_view text) {
  return XXH3_64bits(text.data(), text.size());
}

}  // namespace

// A word is there under each key that stands for it: the hash of its form, and one more where the
// form is reduced to a root. One that is its own root is there under both once both have come.
std::optional<VocabularyBuilder::Number> VocabularyBuilder::find(std::string_view normal,
                                                                 std::uint64_t key) const {
  return word_numbers_.find(key, [&](Number number) { return words_[number].normal == normal; });
}

VocabularyBuilder::Number VocabularyBuilder::add(std::string_view normal, TokenKind kind) {
  const std::uint64_t key = hash_of(normal) + (is_reduced(kind) ? 1 : 0);
  if (const auto known = find(normal, key)) return *known;
  const std::string_view root = Analyzer::root(normal, kind);
  const Number number = add(normal, root);
  if (is_reduced(kind) && root == normal) word_numbers_.add(key, number);
  return number;
}

VocabularyBuilder::Number VocabularyBuilder::add(std::string_view normal, std::string_view root) {
  const std::uint64_t key = hash_of(normal) + (root != normal ? 1 : 0);
  if (const auto known = find(normal, key)) return *known;
  const auto number = static_cast<Number>(words_.size());
  Word word;
  word.normal = texts_.emplace_back(normal);
  word.root = add_root(root, word.normal);
  words_.push_back(word);
  word_numbers_.add(key, number);
  return number;
}

VocabularyBuilder::Number VocabularyBuilder::add_root(std::string_view root,
                                                      std::string_view word) {
  const std::uint64_t hash = hash_of(root);
  const auto known =
      root_numbers_.find(hash, [&](Number number) { return roots_[number] == root; });
  if (known) return *known;
  const auto number = static_cast<Number>(roots_.size());
  roots_.push_back(root == word ? word : std::string_view(texts_.emplace_back(root)));
  root_numbers_.add(hash, number);
  return number;
}

std::vector<VocabularyBuilder::Number> VocabularyBuilder::roots_in_order() const {
  return text_order(roots_.size(), [&](Number root) { return roots_[root]; });
}

std::vector<WordId> VocabularyBuilder::write(SectionWriter& out) const {
  const std::vector<Number> roots = roots_in_order();
  std::vector<std::uint32_t> rank(roots.size());  // by root
  for (std::uint32_t i = 0; i < roots.size(); ++i) rank[roots[i]] = i;

  const std::vector<Number> order = alphabetical_words(rank);
  OrderedVocabulary ordered;
  ordered.roots = roots.size();
  ordered.root_text = [&](std::uint32_t root) { return roots_[roots[root]]; };
  ordered.normal = [&](std::uint32_t word) { return words_[order[word]].normal; };
  for (const Number number : order) {
    ordered.counts.push_back(words_[number].count);
    ordered.root_of.push_back(rank[words_[number].root]);
  }
  const std::vector<WordId> in_order = write_vocabulary(ordered, out);
  std::vector<WordId> ids(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) ids[order[i]] = in_order[i];
  return ids;
}

// Words of one form in the order of their roots.
std::vector<VocabularyBuilder::Number> VocabularyBuilder::alphabetical_words(
    std::span<const std::uint32_t> rank) const {
  std::vector<Number> order =
      text_order(words_.size(), [&](Number number) { return words_[number].normal; });
  const auto form = [&](Number number) { return words_[number].normal; };
  for (auto at = order.begin(); at != order.end();) {
    const auto end =
        std::find_if(at, order.end(), [&](Number number) { return form(number) != form(*at); });
    if (end - at > 1) {
      std::ranges::sort(at, end, {}, [&](Number number) { return rank[words_[number].root]; });
    }
    at = end;
  }
  return order;
}

}  // namespace warta
