// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/word_overlap.h"

#include <algorithm>
#include <string>

#include "stemmer/roots/stemmer.h"
#include "stemmer/text/byte_set.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/word_hash.h"

namespace warta {
namespace {

constexpr std::size_t kShortest = 4;  // bytes; shorter words tell nothing: "dan", "di"

constexpr ByteSet kBetween(" \t\n.,:;!?\"'()[]|/*#");

// Calls `take` with the stem of each telling word until it says false.
template <typename Take>
void for_each_word(std::string_view text, Take take) {
  const Stemmer stemmer;
  const std::string normal = normalized(text);
  const std::string_view all = normal;
  for (std::size_t i = kBetween.run_end(all, 0); i < all.size();) {
    const std::size_t end = kBetween.find(all, i);
    const std::string_view word = all.substr(i, end - i);
    if (word.size() >= kShortest && !take(stemmer.stem(word))) return;
    i = kBetween.run_end(all, end);
  }
}

}  // namespace

std::size_t WordSet::add(std::string_view text, std::size_t most) {
  std::size_t taken = 0;
  for_each_word(text, [&](std::string_view word) {
    if (taken == most) return false;
    words_.insert(word_hash(word));
    ++taken;
    return true;
  });
  return taken;
}

WordSet::Overlap WordSet::overlap(std::string_view line) const {
  Overlap found;
  for_each_word(line, [&](std::string_view word) {
    ++found.words;
    found.known += words_.contains(word_hash(word)) ? 1U : 0U;
    return true;
  });
  return found;
}

}  // namespace warta
