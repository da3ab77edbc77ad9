// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/vocabulary_builder.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "stemmer/analyzer.h"

namespace warta {
namespace {

// 0, 1, 2 ... in the order of `key`.
template <typename Key>
std::vector<std::uint32_t> sorted_by(std::size_t size, Key key) {
  std::vector<std::uint32_t> order(size);
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
  return order;
}

// Strings one behind the other, and where each ends.
class Pieces {
 public:
  void add(std::string_view text) {
    bytes_ += text;
    ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
  }
  void write(SectionWriter& out, const std::string& bytes, const std::string& ends) const {
    out.begin(bytes);
    out.append(bytes_);
    out.begin(ends);
    out.append_array(std::span(ends_));
  }

 private:
  std::string bytes_;
  std::vector<std::uint32_t> ends_;
};

void write_array(SectionWriter& out, const std::string& name,
                 const std::vector<std::uint32_t>& numbers) {
  out.begin(name);
  out.append_array(std::span(numbers));
}

bool is_reduced(TokenKind kind) {
  return kind == TokenKind::word || kind == TokenKind::abbreviation;
}

}  // namespace

VocabularyBuilder::Number VocabularyBuilder::add(std::string_view normal, TokenKind kind) {
  const auto known = word_numbers_.find({normal, is_reduced(kind)});
  if (known != word_numbers_.end()) return known->second;
  const Number number = add(normal, Analyzer::root(normal, kind));
  word_numbers_.emplace(Key{words_[number].normal, is_reduced(kind)}, number);
  return number;
}

VocabularyBuilder::Number VocabularyBuilder::add(std::string_view normal, std::string_view root) {
  const bool reduced = root != normal;
  const auto known = word_numbers_.find({normal, reduced});
  if (known != word_numbers_.end()) return known->second;
  Word word;
  word.normal = texts_.emplace_back(normal);
  if (const auto same = root_numbers_.find(root); same != root_numbers_.end()) {
    word.root = same->second;
  } else {
    word.root = static_cast<Number>(roots_.size());
    roots_.push_back(reduced ? std::string_view(texts_.emplace_back(root)) : word.normal);
    root_numbers_.emplace(roots_.back(), word.root);
  }
  const auto number = static_cast<Number>(words_.size());
  words_.push_back(word);
  word_numbers_.emplace(Key{word.normal, reduced}, number);
  return number;
}

std::vector<WordId> VocabularyBuilder::write(SectionWriter& out) const {
  const auto roots_in_order = sorted_by(roots_.size(), [&](Number root) { return roots_[root]; });
  std::vector<std::uint32_t> rank(roots_.size());
  Pieces roots;
  for (std::uint32_t i = 0; i < roots_in_order.size(); ++i) {
    rank[roots_in_order[i]] = i;
    roots.add(roots_[roots_in_order[i]]);
  }

  // The most frequent first; words of one frequency in the order of their forms, so that the file
  // does not depend on the order of the articles' threads.
  const auto by_count = sorted_by(words_.size(), [&](Number number) {
    const Word& word = words_[number];
    return std::tuple(~word.count, word.normal, rank[word.root]);
  });
  std::vector<WordId> ids(words_.size());
  Pieces normals;
  std::vector<std::uint32_t> counts;
  std::vector<std::uint32_t> root_of;
  for (std::uint32_t i = 0; i < by_count.size(); ++i) {
    const Word& word = words_[by_count[i]];
    ids[by_count[i]] = kFirstWord + i;
    normals.add(word.normal);
    counts.push_back(word.count);
    root_of.push_back(rank[word.root]);
  }
  const auto normal = [&](std::uint32_t i) { return words_[by_count[i]].normal; };
  const auto by_normal =
      sorted_by(words_.size(), [&](std::uint32_t i) { return std::tuple(normal(i), root_of[i]); });
  const auto by_root =
      sorted_by(words_.size(), [&](std::uint32_t i) { return std::tuple(root_of[i], i); });

  normals.write(out, "words.normals", "words.normal_ends");
  write_array(out, "words.counts", counts);
  write_array(out, "words.roots", root_of);
  roots.write(out, "roots", "root_ends");
  write_array(out, "words.by_root", by_root);
  write_array(out, "words.by_normal", by_normal);
  return ids;
}

}  // namespace warta
