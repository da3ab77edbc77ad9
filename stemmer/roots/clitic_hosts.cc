// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/clitic_hosts.h"

#include "stemmer/roots/affixes.h"
#include "stemmer/roots/clitics.h"
#include "stemmer/roots/lexicon.h"

namespace warta {
namespace {

bool has_affixes(std::string_view word) {
  AffixReadings readings;
  read_affixes(word, {}, readings);
  return readings.best() != nullptr;
}

}  // namespace

KnownHost find_known_host(std::string_view word) {
  LexiconEntry entry;
  for (const CliticSplit& split : CliticSplits(word)) {
    if (!Lexicon::find(split.word, entry)) continue;
    // A particle behind a name may be chance: "sebongkah" is of "bongkah", not of Sebong.
    if (entry.is_name && !split.clitics.ends_with("nya") && has_affixes(word)) continue;
    return {entry.root, split.clitics};
  }
  // Only verbs take ku- and kau-; without that check "kumala" would be ku- + mala.
  const std::string_view host = without_proclitic(word);
  if (!host.empty() && Lexicon::find(host, entry) &&
      (entry.classes() & affix_class::kAnyVerb) != 0) {
    return {entry.root, "ku-"};
  }
  return {};
}

std::string_view root_behind_proclitic(std::string_view word) {
  const std::string_view host = without_proclitic(word);
  if (!host.ends_with("kan") && !host.ends_with('i')) return {};
  AffixReadings readings;
  read_affixes(host, {}, readings);
  const AffixReading* best = readings.best();
  const bool is_likely = best != nullptr && best->licence != Licence::none &&
                         (best->suffix == "kan" || best->suffix == "i");
  return is_likely ? best->root : std::string_view{};
}

std::string_view root_without_n(std::string_view word) {
  return word.ends_with("anya") ? Lexicon::root_of_form(word.substr(0, word.size() - 2))
                                : std::string_view{};
}

}  // namespace warta
