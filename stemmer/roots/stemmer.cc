// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/stemmer.h"

#include <algorithm>

#include "stemmer/roots/affixes.h"
#include "stemmer/roots/clitics.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/reduplication.h"

namespace warta {
namespace {

constexpr std::size_t kShortestWord = 3;  // shorter ones have nothing to lose

// The dictionary's answer for a word with a clitic, "bukunya", "kubaca"; empty when it has none.
struct KnownHost {
  std::string_view root;
  std::string_view clitic;
};

KnownHost find_host(std::string_view word) {
  LexiconEntry entry;
  for (const CliticSplit& split : CliticSplits(word)) {
    if (Lexicon::find(split.word, entry)) return {entry.root, split.clitics};
  }
  // Only verbs take ku- and kau-; without that check "kumala" would be ku- + mala.
  const std::string_view host = without_proclitic(word);
  if (!host.empty() && Lexicon::find(host, entry) && (entry.classes & affix_class::kAnyVerb) != 0) {
    return {entry.root, "ku-"};
  }
  return {};
}

// "pepohonan", "dedaunan": the first letter doubled with an e, around a noun with -an.
std::string_view find_partly_doubled(std::string_view word) {
  if (word.size() < 8 || word[1] != 'e' || word[0] != word[2] || !word.ends_with("an")) return {};
  if (word[0] == 'k' || word[0] == 'm') return {};  // ke- -an and meN-: "kekerabatan", "memasukan"
  LexiconEntry entry;
  const std::string_view root = word.substr(2, word.size() - 4);
  return Lexicon::find(root, entry) && entry.is_root ? entry.root : std::string_view{};
}

void read_all_affixes(std::string_view word, AffixReadings& readings) {
  read_affixes(word, {}, readings);
  for (const CliticSplit& split : CliticSplits(word)) {
    read_affixes(split.word, split.clitics, readings);
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
    return piece.empty() ? word : stem(piece);
  }
  if (const KnownHost host = find_host(word); !host.root.empty()) return host.root;
  if (const std::string_view root = find_partly_doubled(word); !root.empty()) return root;
  AffixReadings readings;
  read_all_affixes(word, readings);
  const AffixReading* best = readings.best();
  return best != nullptr ? best->root : word;
}

std::vector<StemAnalysis> Stemmer::explain(std::string_view word) const {
  std::vector<StemAnalysis> analyses;
  const auto add = [&](std::string_view root, std::string rule) {
    analyses.push_back({std::string(root), std::move(rule), analyses.empty()});
  };
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
    }
  } else if (word.size() >= kShortestWord) {
    if (const KnownHost host = find_host(word); !host.root.empty()) {
      add(host.root, "known word with " + std::string(host.clitic));
    }
    if (const std::string_view root = find_partly_doubled(word); !root.empty()) {
      add(root, "first letter doubled + -an");
    }
    AffixReadings readings;
    read_all_affixes(word, readings);
    std::vector<AffixReading> sorted(readings.all().begin(), readings.all().end());
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &AffixReading::score);
    for (const AffixReading& reading : sorted) add(reading.root, reading.rule());
  }
  if (analyses.empty()) add(word, "stays as it is");
  return analyses;
}

}  // namespace warta
