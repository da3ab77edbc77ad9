// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/stemmer.h"

#include <algorithm>
#include <array>
#include <span>

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

bool has_affixes(std::string_view word) {
  AffixReadings readings;
  read_affixes(word, {}, readings);
  return readings.best() != nullptr;
}

KnownHost find_host(std::string_view word) {
  LexiconEntry entry;
  for (const CliticSplit& split : CliticSplits(word)) {
    if (!Lexicon::find(split.word, entry)) continue;
    // A particle behind a name may be chance: "sebongkah" is of "bongkah", not of Sebong.
    if (entry.is_name && !split.clitics.ends_with("nya") && has_affixes(word)) continue;
    return {entry.root, split.clitics};
  }
  // Only verbs take ku- and kau-; without that check "kumala" would be ku- + mala.
  const std::string_view host = without_proclitic(word);
  if (!host.empty() && Lexicon::find(host, entry) && (entry.classes & affix_class::kAnyVerb) != 0) {
    return {entry.root, "ku-"};
  }
  return {};
}

// "kupastikan", "kaupertaruhkan": ku- or kau- before a verb that the dictionary makes likely.
std::string_view find_behind_proclitic(std::string_view word) {
  const std::string_view host = without_proclitic(word);
  if (!host.ends_with("kan") && !host.ends_with('i')) return {};
  AffixReadings readings;
  read_affixes(host, {}, readings);
  const AffixReading* best = readings.best();
  const bool is_likely = best != nullptr && best->licence != Licence::none &&
                         (best->suffix == "kan" || best->suffix == "i");
  return is_likely ? best->root : std::string_view{};
}

// The first letter doubled with an e: what stands behind it, else nothing. ke- and meN- look alike:
// "kekerabatan", "memasukan".
std::string_view behind_doubled_letter(std::string_view word) {
  const bool is_doubled = word.size() >= 7 && word[1] == 'e' && word[0] == word[2];
  return is_doubled && word[0] != 'k' && word[0] != 'm' ? word.substr(2) : std::string_view{};
}

// "pepohonan", "dedaunan": mostly around a noun with -an.
std::string_view find_partly_doubled(std::string_view word) {
  const std::string_view rest = behind_doubled_letter(word);
  if (rest.size() < 6 || !rest.ends_with("an")) return {};
  LexiconEntry entry;
  const bool known = Lexicon::find(rest.substr(0, rest.size() - 2), entry);
  return known && entry.is_root ? entry.root : std::string_view{};
}

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

struct LastResort {
  std::string_view root;  // empty when there is none
  std::string_view rule;
};

// A word spelled prefix + middle + suffix, on the stack; empty when it is too long.
class SpelledWord {
 public:
  SpelledWord(std::string_view prefix, std::string_view middle, std::string_view suffix) {
    if (prefix.size() + middle.size() + suffix.size() > sizeof buffer_) return;
    char* end = std::ranges::copy(prefix, buffer_).out;
    end = std::ranges::copy(middle, end).out;
    end = std::ranges::copy(suffix, end).out;
    size_ = static_cast<std::size_t>(end - buffer_);
  }
  std::string_view view() const { return {buffer_, size_}; }

 private:
  char buffer_[kLongestWord];
  std::size_t size_ = 0;
};

// The root of a known form; empty when `word` is none.
std::string_view root_of_form(std::string_view word) {
  LexiconEntry entry;
  const bool known = Lexicon::find(word, entry);
  return known && !entry.is_root && !entry.is_name ? entry.root : std::string_view{};
}

// The same of "me" + host, or of a word that the dictionary makes likely where the spelling leaves
// no doubt of a nasal. Names begin with n and m, too: "Nanda" is no "menanda".
std::string_view root_with_nasal(std::string_view host, std::string_view suffix) {
  const SpelledWord word("me", host, suffix);
  if (const auto root = root_of_form(word.view()); !root.empty()) return root;
  const bool is_ny = host.starts_with("ny");
  if (is_ny) {  // "nyoba"
    const SpelledWord with_c("menc", host.substr(2), suffix);
    if (const auto root = root_of_form(with_c.view()); !root.empty()) return root;
  }
  const bool is_ng = host.starts_with("ng") && std::string_view("aeiou").find(host[2]) < 5;
  if (!is_ng && !is_ny) return {};
  AffixReadings readings;
  read_affixes(word.view(), {}, readings);
  const AffixReading* best = readings.best();
  return best != nullptr && best->licence != Licence::none ? best->root : std::string_view{};
}

// Spoken verbs as interviews quote them: the nasal without its me- ("ngambil", "nunggu", "megang"),
// nge- before a whole root ("ngelihat"), ny- for a c ("nyoba"); each also with -in ("ngomongin").
std::string_view find_spoken(std::string_view word) {
  if (word.size() < 5 || (word[0] != 'n' && word[0] != 'm')) return {};
  if (const auto root = root_with_nasal(word, {}); !root.empty()) return root;
  std::string_view host = word;
  if (word.ends_with("in") && word.size() > 6) {
    host.remove_suffix(2);
    for (const std::string_view suffix : {"", "kan", "i"}) {
      if (const auto root = root_with_nasal(host, suffix); !root.empty()) return root;
    }
  }
  LexiconEntry entry;
  if (!host.starts_with("nge") || !Lexicon::find(host.substr(3), entry)) return {};
  const bool is_verb = (entry.classes & affix_class::kAnyVerb) != 0;
  return is_verb || (entry.is_root && has_one_vowel(host.substr(3))) ? entry.root
                                                                     : std::string_view{};
}

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

// "dialihwahanakan": a compound that no table knows, within a circumfix, both words of it known. No
// sound may be hidden by the prefix, for the root is a piece of `word`. Of 110,000 word types of
// news 14 moved: 6 compounds for the better, 8 glued or misspelt words to another non-word.
std::string_view find_compound(std::string_view word) {
  if (word.size() > kLongestWord) return {};
  for (std::size_t i = 0; i < kPrefixCount; ++i) {
    const auto prefix = static_cast<Prefix>(i);
    if (!may_begin(word, prefix)) continue;
    for (const PrefixRests::Rest& rest : without_prefix(prefix, word)) {
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

// "kendaraanya" for "kendaraannya", "diterangkanya" for "diterangkannya": the most common slip of
// the pen in news.
std::string_view find_without_n(std::string_view word) {
  return word.ends_with("anya") ? root_of_form(word.substr(0, word.size() - 2))
                                : std::string_view{};
}

// What is left when neither the lexicon nor the affixes reach a word. Measured on 104,101 word
// types of news: these rules moved 750, about 25 of them for the worse (names such as "Minang" and
// "Catalunya"), which got rows in roots.tsv.
LastResort find_last_resort(std::string_view word) {
  if (const auto root = find_spoken(word); !root.empty()) return {root, "spoken verb"};
  for (const CliticSplit& split : CliticSplits(word)) {
    if (const auto root = find_spoken(split.word); !root.empty()) return {root, "spoken verb"};
  }
  LexiconEntry entry;
  if (Lexicon::find(behind_doubled_letter(word), entry) && entry.is_root) {  // "reranting"
    return {entry.root, "first letter doubled"};
  }
  if (const auto root = find_compound(word); !root.empty()) return {root, "affixes + compound"};
  if (const auto root = find_behind_proclitic(word); !root.empty()) return {root, "ku- + verb"};
  if (!word.ends_with("nya")) return {};
  if (const auto root = find_without_n(word); !root.empty()) {
    return {root, "-an + -nya, an n left out"};
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

// "jual-beli" is "jualbeli", of which "memperjualbelikan" is formed; "anti-korupsi" is
// "antikorupsi". Pieces of two letters prove nothing but for a few prefixes: "T-ara" is no "tara".
// Of 110,000 word types of news about 150 moved, 3 of them for the worse ("e-kad").
std::string_view root_of_compound(std::string_view word) {
  static constexpr auto kShortPrefixes =
      std::to_array<std::string_view>({"al", "de", "e", "go", "ko", "re"});
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos) return {};
  const std::string_view first = word.substr(0, hyphen);
  const std::string_view second = word.substr(hyphen + 1);
  if (second.size() < 3) return {};
  if (first.size() < 3 && std::ranges::find(kShortPrefixes, first) == kShortPrefixes.end()) {
    return {};
  }
  LexiconEntry entry;
  const SpelledWord joined(first, second, {});
  if (Lexicon::find(joined.view(), entry)) return entry.is_name ? std::string_view{} : entry.root;
  AffixReadings readings;  // "disebar-luaskan", "pertanggung-jawaban"
  read_affixes(joined.view(), {}, readings);
  const AffixReading* best = readings.best();
  return best != nullptr && best->root.size() > second.size() ? best->root : std::string_view{};
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
    const std::string_view compound = root_of_compound(word);
    return compound.empty() ? word : compound;
  }
  if (const KnownHost host = find_host(word); !host.root.empty()) return host.root;
  // Before the affixes, which would read "ter- + angka" in "diterangkanya".
  if (word.ends_with("kanya")) {
    if (const std::string_view root = find_without_n(word); !root.empty()) return root;
  }
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
    } else if (const std::string_view root = root_of_compound(word); !root.empty()) {
      add(root, "compound");
    }
  } else if (word.size() >= kShortestWord) {
    if (const KnownHost host = find_host(word); !host.root.empty()) {
      add(host.root, "known word with " + std::string(host.clitic));
    }
    if (const auto root = find_without_n(word); word.ends_with("kanya") && !root.empty()) {
      add(root, "-kan + -nya, an n left out");
    }
    if (const std::string_view root = find_partly_doubled(word); !root.empty()) {
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
