// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/word_overlap.h"

#include <algorithm>
#include <string>

#include "stemmer/text/normalize.h"
#include "stemmer/text/word_hash.h"

namespace warta {
namespace {

constexpr std::size_t kShortest = 4;  // bytes; shorter words tell nothing: "dan", "di"
constexpr std::size_t kBeginning = 6;

// Calls `take` with the beginning of each telling word until it says false.
template <typename Take>
void for_each_word(std::string_view text, Take take) {
  constexpr std::string_view kBetween = " \t\n.,:;!?\"'()[]|/*#";
  const std::string normal = normalized(text);
  const std::string_view all = normal;
  for (std::size_t i = all.find_first_not_of(kBetween); i < all.size();) {
    const std::size_t end = std::min(all.find_first_of(kBetween, i), all.size());
    const std::string_view word = all.substr(i, end - i);
    if (word.size() >= kShortest && !take(word.substr(0, kBeginning))) return;
    i = std::min(all.find_first_not_of(kBetween, end), all.size());
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
