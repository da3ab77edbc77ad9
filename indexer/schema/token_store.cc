// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/token_store.h"

#include <algorithm>

namespace warta {
namespace {

// The i-th of strings that stand one behind the other. Whatever the numbers are, it stays inside.
template <typename End>
std::string_view piece(std::string_view bytes, std::span<const End> ends, std::size_t i) {
  const std::size_t begin = i == 0 ? 0 : ends[i - 1];
  if (ends[i] > bytes.size() || begin > ends[i]) return {};
  return bytes.substr(begin, ends[i] - begin);
}

// Of words in the order of what `text_of` says of them, those of which it says `text`.
template <typename TextOf>
std::vector<WordId> words_with(std::span<const std::uint32_t> order, std::string_view text,
                               TextOf text_of) {
  const auto key = [&](std::uint32_t word) { return text_of(word + kFirstWord); };
  std::vector<WordId> words;
  for (auto at = std::ranges::lower_bound(order, text, {}, key);
       at != order.end() && key(*at) == text; ++at) {
    words.push_back(*at + kFirstWord);
  }
  return words;
}

}  // namespace

TokenStore::TokenStore(const SectionFile& file)
    : file_(file),
      normals_(file.section("words.normals")),
      normal_ends_(file.array<std::uint32_t>("words.normal_ends")),
      counts_(file.array<std::uint32_t>("words.counts")),
      root_of_(file.array<std::uint32_t>("words.roots")),
      roots_(file.section("roots")),
      root_ends_(file.array<std::uint32_t>("root_ends")),
      by_root_(file.array<std::uint32_t>("words.by_root")),
      by_normal_(file.array<std::uint32_t>("words.by_normal")),
      articles_(file.section("tokens")),
      article_ends_(file.array<std::uint64_t>("token_ends")) {
  const std::size_t words = counts_.size();
  for (const auto& each : {normal_ends_, root_of_, by_root_, by_normal_}) {
    if (each.size() != words) file.damaged("words");
  }
}

std::string_view TokenStore::root_text(std::uint32_t root) const {
  if (root >= root_ends_.size()) file_.damaged("roots");
  return piece(roots_, root_ends_, root);
}

std::string_view TokenStore::normal(WordId word) const {
  if (word < kFirstWord || word >= words_end()) file_.damaged("words");
  return piece(normals_, normal_ends_, word - kFirstWord);
}

std::uint32_t TokenStore::root_number(WordId word) const {
  if (word < kFirstWord || word >= words_end()) file_.damaged("words");
  const std::uint32_t root = root_of_[word - kFirstWord];
  if (root >= root_ends_.size()) file_.damaged("roots");
  return root;
}

std::string_view TokenStore::root(WordId word) const {
  return root_text(root_number(word));
}

std::vector<WordId> TokenStore::words_of_root(std::string_view root) const {
  return words_with(by_root_, root, [&](WordId word) { return this->root(word); });
}

std::vector<WordId> TokenStore::words_of_form(std::string_view normal) const {
  return words_with(by_normal_, normal, [&](WordId word) { return this->normal(word); });
}

std::vector<WordId> TokenStore::words_with_prefix(std::string_view prefix,
                                                  std::size_t limit) const {
  const auto text = [&](std::uint32_t word) { return normal(word + kFirstWord); };
  const auto head = [&](std::uint32_t word) { return text(word).substr(0, prefix.size()); };
  const auto begin = std::ranges::lower_bound(by_normal_, prefix, {}, head);
  const auto end = std::ranges::upper_bound(begin, by_normal_.end(), prefix, {}, head);
  std::vector<WordId> words;
  for (auto at = begin; at != end; ++at) {
    const WordId word = *at + kFirstWord;
    if (words.size() < limit) {
      words.push_back(word);
      if (words.size() == limit) std::ranges::make_heap(words);
    } else if (!words.empty() && word < words.front()) {
      // The larger the number, the rarer the word.
      std::ranges::pop_heap(words);
      words.back() = word;
      std::ranges::push_heap(words);
    }
  }
  const auto in_order = [&](WordId a, WordId b) { return normal(a) < normal(b); };
  if (words.size() == limit) std::ranges::stable_sort(words, in_order);
  return words;
}

void TokenStore::each_form(const TakeForm& take) const {
  for (WordId word = kFirstWord; word < words_end(); ++word) take(normal(word), count(word));
}

WordStream TokenStore::article(std::uint32_t document) const {
  return WordStream(piece(articles_, article_ends_, document - 1));
}

}  // namespace warta
