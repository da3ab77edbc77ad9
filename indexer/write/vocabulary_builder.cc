// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/vocabulary_builder.h"

#include <xxhash.h>

#include <algorithm>
#include <functional>
#include <numeric>

#include "indexer/write/text_order.h"
#include "stemmer/analyzer.h"

namespace warta {
namespace {

// Strings one behind the other, and where each ends.
class Pieces {
 public:
  void add(std::string_view text) {
    bytes_ += text;
    ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size()); }
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

// 0, 1, 2 ... in the order of `keys`, which are below `end`; equal ones in the order of the
// numbers.
std::vector<std::uint32_t> in_order_of(const std::vector<std::uint32_t>& keys, std::size_t end) {
  std::vector<std::uint32_t> next(end + 1);  // by key: its place in the order
  for (const std::uint32_t key : keys) ++next[key + 1];
  std::partial_sum(next.begin(), next.end(), next.begin());
  std::vector<std::uint32_t> order(keys.size());
  for (std::uint32_t i = 0; i < keys.size(); ++i) order[next[keys[i]]++] = i;
  return order;
}

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
  std::vector<std::uint32_t> rank(roots_.size());  // by root
  Pieces roots;
  for (const Number root : roots_in_order()) {
    rank[root] = roots.size();
    roots.add(roots_[root]);
  }

  // The most frequent first; words of one frequency in the order of their forms, so that the file
  // does not depend on the order of the articles' threads.
  const std::vector<std::uint32_t> alphabetical = alphabetical_words(rank);
  std::vector<std::uint32_t> by_count = alphabetical;
  std::ranges::stable_sort(by_count, std::greater(),
                           [&](Number number) { return words_[number].count; });
  std::vector<WordId> ids(words_.size());
  Pieces normals;
  std::vector<std::uint32_t> counts;
  std::vector<std::uint32_t> root_of;
  for (const Number number : by_count) {
    const Word& word = words_[number];
    ids[number] = kFirstWord + normals.size();
    normals.add(word.normal);
    counts.push_back(word.count);
    root_of.push_back(rank[word.root]);
  }
  std::vector<std::uint32_t> by_normal;
  by_normal.reserve(alphabetical.size());
  for (const Number number : alphabetical) by_normal.push_back(ids[number] - kFirstWord);

  normals.write(out, "words.normals", "words.normal_ends");
  write_array(out, "words.counts", counts);
  write_array(out, "words.roots", root_of);
  roots.write(out, "roots", "root_ends");
  write_array(out, "words.by_root", in_order_of(root_of, roots.size()));
  write_array(out, "words.by_normal", by_normal);
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
