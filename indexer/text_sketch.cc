// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/text_sketch.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "indexer/story/body_text.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Of two texts that share a fifth of their pairs, 99 of 100 share a tenth of so many.
constexpr std::size_t kMostPairs = 32;
constexpr std::size_t kSharedOf = 10;

std::vector<std::uint32_t> pairs_of(const std::vector<std::uint32_t>& words) {
  std::vector<std::uint32_t> pairs;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const std::array<std::uint32_t, 2> pair = {words[i], words[i + 1]};
    pairs.push_back(static_cast<std::uint32_t>(XXH3_64bits(pair.data(), sizeof pair)));
  }
  std::ranges::sort(pairs);
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace

TextSketch text_sketch(const TaggedArticle& article) {
  TextSketch sketch;
  TokenizedText tokens;
  tokenize(article.text, tokens);
  sketch.pairs = pairs_of(body_text(tokens).words);
  if (sketch.pairs.size() > kMostPairs) sketch.pairs.resize(kMostPairs);
  tokenize(article.title, tokens);
  if (!article.title.empty()) sketch.title = hash_of_words(tokens);
  return sketch;
}

bool are_versions(const TextSketch& one, const TextSketch& other) {
  if (one.title != 0 && one.title == other.title) return true;
  // The smallest of both texts together are drawn from them at random (Broder, "On the resemblance
  // and containment of documents", 1997).
  std::vector<std::uint32_t> all;
  std::ranges::set_union(one.pairs, other.pairs, std::back_inserter(all));
  if (all.size() > kMostPairs) all.resize(kMostPairs);
  const auto has = [](const TextSketch& text, std::uint32_t pair) {
    return std::ranges::binary_search(text.pairs, pair);
  };
  const auto shared = static_cast<std::size_t>(std::ranges::count_if(
      all, [&](std::uint32_t pair) { return has(one, pair) && has(other, pair); }));
  return shared * kSharedOf >= all.size();
}

}  // namespace warta
