// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/compounds.h"

#include <array>
#include <span>

#include "stemmer/roots/affixes.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/prefixes.h"
#include "stemmer/roots/spelled_word.h"
#include "stemmer/text/one_of.h"

namespace warta {
namespace {

// Pieces of two letters prove nothing but for these: "T-ara" is no "tara".
constexpr auto kShortPrefixes =
    std::to_array<std::string_view>({"al", "de", "e", "go", "ko", "re"});

// What may stand around a compound as a circumfix. One affix alone would read glued words and names
// as compounds: "bersamaiphone", "Permatasari".
std::span<const std::string_view> circumfix_ends(Prefix prefix) {
  static constexpr auto kVerbEnds = std::to_array<std::string_view>({"kan", "i"});
  static constexpr auto kNounEnds = std::to_array<std::string_view>({"an"});
  switch (prefix) {
    case Prefix::me:
    case Prefix::di:
      return kVerbEnds;
    case Prefix::pe:
    case Prefix::per:
    case Prefix::ke:
      return kNounEnds;
    default:
      return {};
  }
}

bool is_compound(std::string_view root) {
  constexpr std::size_t kShortestPart = 4;
  LexiconEntry first, second;
  for (std::size_t cut = kShortestPart; cut + kShortestPart <= root.size(); ++cut) {
    if (Lexicon::find(root.substr(0, cut), first) && first.is_root &&
        Lexicon::find(root.substr(cut), second) && second.is_root) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::string_view compound_within_affixes(std::string_view word) {
  if (word.size() > kLongestWord) return {};
  for (std::size_t i = 0; i < kPrefixCount; ++i) {
    const auto prefix = static_cast<Prefix>(i);
    if (!may_begin(word, prefix)) continue;
    for (const PrefixRests::Rest& rest : without_prefix(prefix, word)) {
      // No sound may be hidden by the prefix, for the root is a piece of `word`.
      if (rest.restored != '\0' || rest.before_syllable) continue;
      for (const std::string_view suffix : circumfix_ends(prefix)) {
        if (!rest.tail.ends_with(suffix)) continue;
        const std::string_view root = rest.tail.substr(0, rest.tail.size() - suffix.size());
        if (is_compound(root)) return root;
      }
    }
  }
  return {};
}

std::string_view root_of_hyphenated_compound(std::string_view word) {
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos) return {};
  const std::string_view first = word.substr(0, hyphen);
  const std::string_view second = word.substr(hyphen + 1);
  if (second.size() < 3 || (first.size() < 3 && !is_one_of(first, kShortPrefixes))) return {};
  LexiconEntry entry;
  const SpelledWord joined(first, second, {});
  if (Lexicon::find(joined.view(), entry)) return entry.is_name ? std::string_view{} : entry.root;
  AffixReadings readings;  // "disebar-luaskan", "pertanggung-jawaban"
  read_affixes(joined.view(), {}, readings);
  const AffixReading* best = readings.best();
  return best != nullptr && best->root.size() > second.size() ? best->root : std::string_view{};
}

}  // namespace warta
