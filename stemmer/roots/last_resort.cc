// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/last_resort.h"

#include "stemmer/roots/clitic_hosts.h"
#include "stemmer/roots/clitics.h"
#include "stemmer/roots/compounds.h"
#include "stemmer/roots/partial_doubling.h"
#include "stemmer/roots/spoken_verbs.h"

namespace warta {
namespace {

constexpr std::size_t kShortestUnknownHost = 4;  // "membernya", but not "Sonya" and "Kenya"

}  // namespace

LastResort find_last_resort(std::string_view word) {
  if (const auto root = root_of_spoken_verb(word); !root.empty()) return {root, "spoken verb"};
  for (const CliticSplit& split : CliticSplits(word)) {
    const auto root = root_of_spoken_verb(split.word);
    if (!root.empty()) return {root, "spoken verb"};
  }
  if (const auto root = root_behind_doubled_letter(word); !root.empty()) {
    return {root, "first letter doubled"};
  }
  if (const auto root = compound_within_affixes(word); !root.empty()) {
    return {root, "affixes + compound"};
  }
  if (const auto root = root_behind_proclitic(word); !root.empty()) return {root, "ku- + verb"};
  if (!word.ends_with("nya")) return {};
  if (const auto root = root_without_n(word); !root.empty()) {
    return {root, "-an + -nya, an n left out"};
  }
  // No other clitic comes off an unknown word: names end in -lah, -kah, -ku and -mu of their own.
  const std::string_view host = word.substr(0, word.size() - 3);
  return host.size() >= kShortestUnknownHost ? LastResort{host, "-nya"} : LastResort{};
}

}  // namespace warta
