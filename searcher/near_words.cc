// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/near_words.h"

#include <algorithm>
#include <bit>

namespace warta {

NearMatcher::NearMatcher(const WordReader& tokens, const NearWords& words)
    : tokens_(tokens), words_(words) {
  if (!tokens.has_roots()) return;
  for (std::size_t i = 0; i < words.roots.size(); ++i) {
    for (const WordId word : tokens.words_of_root(words.roots[i])) {
      known_[word] |= std::uint64_t{1} << i;
    }
  }
}

std::uint64_t NearMatcher::roots_of(WordId word) {
  const auto found = known_.find(word);
  if (found != known_.end()) return found->second;
  if (tokens_.has_roots()) return 0;
  const auto at = std::ranges::find(words_.roots, tokens_.root(word));
  const std::uint64_t roots =
      at == words_.roots.end() ? 0 : std::uint64_t{1} << (at - words_.roots.begin());
  return known_[word] = roots;
}

bool NearMatcher::has(std::uint32_t document) {
  // Places count from the distance on, so that 0 is too far from any.
  std::vector<std::size_t> last(words_.roots.size());
  std::size_t place = words_.distance;
  bool is_reading = false;  // another one of the word before
  for (WordStream stream = tokens_.article(document); stream.next();) {
    if (stream.id() == kAlsoReadAs) {
      is_reading = true;
      continue;
    }
    if (stream.id() == kTitleEnd) {
      place += words_.distance + 1;  // the headline is near nothing
      continue;
    }
    if (!is_reading) ++place;
    is_reading = false;
    std::uint64_t roots = roots_of(stream.id());
    if (roots == 0) continue;
    for (; roots != 0; roots &= roots - 1) {
      last[static_cast<std::size_t>(std::countr_zero(roots))] = place;
    }
    if (place - std::ranges::min(last) <= words_.distance) return true;
  }
  return false;
}

}  // namespace warta
