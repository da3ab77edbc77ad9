// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/stemmer.h"

#include <algorithm>

#include "stemmer/roots/affixes.h"
#include "stemmer/roots/clitics.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/prefixes.h"
#include "stemmer/roots/reduplication.h"

namespace warta {
namespace {

constexpr std::size_t kShortestWord = 3;         // shorter ones have nothing to lose
constexpr std::size_t kShortestUnknownHost = 4;  // "membernya", but not "Sonya" and "Kenya"

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

struct LastResort {
  std::string_view root;  // empty when there is none
  std::string_view rule;
};

// The root of a known form that is spelled prefix + middle + suffix; empty when there is no such
// form.
std::string_view root_of_form(std::string_view prefix, std::string_view middle,
                              std::string_view suffix) {
  char buffer[kLongestWord + 8];
  if (middle.size() > kLongestWord) return {};
  char* end = std::ranges::copy(prefix, buffer).out;
  end = std::ranges::copy(middle, end).out;
  end = std::ranges::copy(suffix, end).out;
  LexiconEntry entry;
  const bool known = Lexicon::find({buffer, end}, entry);
  return known && !entry.is_root && !entry.is_name ? entry.root : std::string_view{};
}

// Spoken verbs as interviews quote them: the nasal without its me- ("ngambil", "nunggu", "megang"),
// nge- before a whole root ("ngelihat"), ny- for a c ("nyoba"); each also with -in ("ngomongin").
std::string_view find_spoken(std::string_view word) {
  if (word.size() < 5 || (word[0] != 'n' && word[0] != 'm')) return {};
  if (const auto root = root_of_form("me", word, {}); !root.empty()) return root;
  std::string_view host = word;
  if (word.ends_with("in") && word.size() > 6) {
    host.remove_suffix(2);
    for (const std::string_view suffix : {"", "kan", "i"}) {
      if (const auto root = root_of_form("me", host, suffix); !root.empty()) return root;
    }
  }
  LexiconEntry entry;
  if (host.starts_with("nge") && Lexicon::find(host.substr(3), entry) &&
      (entry.classes & affix_class::kAnyVerb) != 0) {
    return entry.root;
  }
  return host.starts_with("ny") ? root_of_form("menc", host.substr(2), {}) : std::string_view{};
}

// What is left when neither the lexicon nor the affixes reach a word. Measured on 104,101 word
// types of news: these rules moved 750, about 25 of them for the worse (names such as "Minang" and
// "Catalunya"), which got rows in roots.tsv.
LastResort find_last_resort(std::string_view word) {
  if (const auto root = find_spoken(word); !root.empty()) return {root, "spoken verb"};
  for (const CliticSplit& split : CliticSplits(word)) {
    if (const auto root = find_spoken(split.word); !root.empty()) return {root, "spoken verb"};
  }
  if (!word.ends_with("nya")) return {};
  // "kendaraanya" for "kendaraannya", the most common slip of the pen in news.
  if (word.ends_with("anya")) {
    const auto root = root_of_form({}, word.substr(0, word.size() - 2), {});
    if (!root.empty()) return {root, "-an + -nya, an n left out"};
  }
  // No other clitic comes off an unknown word: names end in -lah, -kah, -ku and -mu of their own.
  const std::string_view host = word.substr(0, word.size() - 3);
  return host.size() >= kShortestUnknownHost ? LastResort{host, "-nya"} : LastResort{};
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
  if (best != nullptr) return best->root;
  const std::string_view root = find_last_resort(word).root;
  return root.empty() ? word : root;
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
    for (const AffixReading& reading : readings.sorted()) add(reading.root, reading.rule());
    if (const LastResort last = find_last_resort(word); analyses.empty() && !last.root.empty()) {
      add(last.root, std::string(last.rule));
    }
  }
  if (analyses.empty()) add(word, "stays as it is");
  return analyses;
}

}  // namespace warta
