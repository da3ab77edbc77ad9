// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/stemmer.h"

#include <algorithm>

#include "stemmer/roots/affixes.h"
#include "stemmer/roots/clitic_hosts.h"
#include "stemmer/roots/clitics.h"
#include "stemmer/roots/compounds.h"
#include "stemmer/roots/last_resort.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/partial_doubling.h"
#include "stemmer/roots/reduplication.h"

namespace warta {
namespace {

constexpr std::size_t kShortestWord = 3;  // shorter ones have nothing to lose

void read_all_affixes(std::string_view word, AffixReadings& readings) {
  read_affixes(word, {}, readings);
  for (const CliticSplit& split : CliticSplits(word)) {
    read_affixes(split.word, split.clitics, readings);
  }
  if (const AffixReading* best = readings.best();
      best == nullptr || best->licence == Licence::none) {
    read_slips(word, {}, readings);
    for (const CliticSplit& split : CliticSplits(word)) {
      read_slips(split.word, split.clitics, readings);
    }
  }
}

bool is_plain(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

// Hyphens and digits gone where they mean doubling; `rule` says how.
std::string_view undoubled(std::string_view word, std::string_view& rule) {
  if (word.find('-') != std::string_view::npos) {
    const Unhyphenated piece = unhyphenate(word);
    rule = piece.rule;
    return piece.word;
  }
  rule = "X2";
  return without_digit_two(word);
}

}  // namespace

std::string_view Stemmer::stem(std::string_view word) const {
  LexiconEntry entry;
  if (word.size() < kShortestWord) return word;
  if (Lexicon::find(word, entry)) return entry.root;
  if (!is_plain(word)) {
    std::string_view rule;
    const std::string_view piece = undoubled(word, rule);
    if (!piece.empty()) return stem(piece);
    const std::string_view compound = root_of_hyphenated_compound(word);
    return compound.empty() ? word : compound;
  }
  if (const KnownHost host = find_known_host(word); !host.root.empty()) return host.root;
  // Before the affixes, which would read "ter- + angka" in "diterangkanya".
  if (word.ends_with("kanya")) {
    if (const std::string_view root = root_without_n(word); !root.empty()) return root;
  }
  if (const std::string_view root = root_of_doubled_noun(word); !root.empty()) return root;
  AffixReadings readings;
  read_all_affixes(word, readings);
  const AffixReading* best = readings.best();
  if (best != nullptr) return best->root;
  const std::string_view root = find_last_resort(word).root;
  return root.empty() ? word : root;
}

std::vector<StemAnalysis> Stemmer::explain(std::string_view word) const {
  std::vector<StemAnalysis> analyses;
  const auto add = [&](std::string_view root, std::string rule) {
    analyses.push_back({std::string(root), std::move(rule), analyses.empty()});
  };
  std::vector<AffixReading> rejected;
  LexiconEntry entry;
  if (Lexicon::find(word, entry)) {
    add(entry.root, entry.is_name ? "name" : entry.is_root ? "headword" : "licensed form");
  }
  if (!is_plain(word)) {
    std::string_view rule;
    const std::string_view piece = undoubled(word, rule);
    if (!piece.empty()) {
      for (const StemAnalysis& inner : explain(piece)) {
        add(inner.root, std::string(rule) + ", then " + inner.rule);
      }
    } else if (const std::string_view root = root_of_hyphenated_compound(word); !root.empty()) {
      add(root, "compound");
    }
  } else if (word.size() >= kShortestWord) {
    if (const KnownHost host = find_known_host(word); !host.root.empty()) {
      add(host.root, "known word with " + std::string(host.clitic));
    }
    if (const auto root = root_without_n(word); word.ends_with("kanya") && !root.empty()) {
      add(root, "-kan + -nya, an n left out");
    }
    if (const std::string_view root = root_of_doubled_noun(word); !root.empty()) {
      add(root, "first letter doubled + -an");
    }
    AffixReadings readings;
    readings.keep_rejected(rejected);
    read_all_affixes(word, readings);
    for (const AffixReading& reading : readings.sorted()) add(reading.root, reading.rule());
    if (const LastResort last = find_last_resort(word); analyses.empty() && !last.root.empty()) {
      add(last.root, std::string(last.rule));
    }
  }
  if (analyses.empty()) add(word, "stays as it is");
  for (const AffixReading& reading : rejected) {
    add(reading.root, reading.rule() + ", rejected: no licence for so short a root");
  }
  return analyses;
}

}  // namespace warta
