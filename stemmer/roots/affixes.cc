// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/affixes.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>

#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/prefixes.h"

namespace warta {
namespace {

using namespace affix_class;

enum class Suffix : std::uint8_t { none, kan, i, an, in };  // -in is the spoken -kan and -i
constexpr std::array<std::string_view, 5> kSuffixText = {"", "kan", "i", "an", "in"};

// What a dictionary may say about a pattern on a root, and how long a root must be without its
// word.
struct Pattern {
  AffixClasses exact = 0;
  AffixClasses related = 0;  // makes the pattern likely: who has meN- -kan may well have ter-
  std::size_t shortest_root =
      0;  // without any licence; 0 is never. With a related one, a letter less
};

// Names look like se- and -i words ("Sebatik", "Susi"), so one affix alone needs more support than
// a circumfix or a nasal prefix, which hardly come about by chance.
Pattern pattern_of_suffix(Suffix suffix) {
  switch (suffix) {
    case Suffix::none:
      return {};
    case Suffix::kan:
      return {kKan, kVerbKan, 4};
    case Suffix::i:
      return {kI, kVerbI, 0};
    case Suffix::an:
      return {kAn, kAgentAn, 4};
    case Suffix::in:  // "jelasin"; with ke- below it moved 173 word types of news, 13 for the worse
      return {0, kVerbKan | kVerbI | kKan | kI, 0};
  }
  return {};
}

Pattern pattern_of_verb(Suffix suffix) {
  switch (suffix) {
    case Suffix::none:
      return {kVerb, kAnyVerb | kAgent, 4};
    case Suffix::kan:
      return {kVerbKan, kAnyVerb, 4};
    case Suffix::i:
      return {kVerbI, kAnyVerb, 4};
    case Suffix::an:
    case Suffix::in:
      return {};
  }
  return {};
}

Pattern pattern_of_one(Prefix prefix, Suffix suffix) {
  if (suffix == Suffix::in) {  // "dimasukin"
    return prefix == Prefix::di ? Pattern{0, kAnyVerb, 5} : Pattern{};
  }
  switch (prefix) {
    case Prefix::ketidak:
      return {0, 0, suffix == Suffix::an ? 3U : 0U};
    case Prefix::me:
    case Prefix::di:
      return pattern_of_verb(suffix);
    case Prefix::ter:
      if (suffix == Suffix::none) return {kTer, kAnyVerb | kAgentAn, 5};
      if (suffix == Suffix::kan) return {kVerbKan, kVerb | kKan, 5};
      if (suffix == Suffix::i) return {kVerbI, kVerb | kI, 5};
      return {};
    case Prefix::ber:
      if (suffix == Suffix::none) return {kBer, kBerAn | kBerKan | kPerAn, 4};
      if (suffix == Suffix::an) return {kBerAn, kBer | kAn, 4};
      if (suffix == Suffix::kan) return {kBerKan, kBer, 4};
      return {};
    case Prefix::pe:
      if (suffix == Suffix::none) return {kAgent, kAnyVerb | kAgentAn | kBer, 5};
      if (suffix == Suffix::an) return {kAgentAn, kAnyVerb | kAgent | kPerAn, 4};
      return {};
    case Prefix::per:
      if (suffix == Suffix::an) return {kPerAn, kBer | kCausative | kCausativeKan, 4};
      if (suffix == Suffix::kan) return {kCausativeKan, kPer, 4};
      if (suffix == Suffix::i) return {kCausativeI, kPer, 4};
      return {kPer | kCausative, 0, 0};
    case Prefix::ke:
      if (suffix == Suffix::an) return {kKeAn, 0, 4};
      if (suffix == Suffix::none) return {kKe, kTer, 0};  // spoken for ter-: "kebawa"
      if (suffix == Suffix::kan) return {0, kVerbKan, 5};
      return {0, 0, 0};
    case Prefix::se:
      if (suffix == Suffix::none) return {kSe, kSeNya, 4};
      return {0, 0, suffix == Suffix::an ? 5U : 0U};
  }
  return {};
}

Pattern pattern_of_two(Prefix outer, Prefix inner, Suffix suffix) {
  const bool is_verb = outer == Prefix::me || outer == Prefix::di;
  if (suffix == Suffix::an && is_verb) return {};
  if (is_verb && inner == Prefix::per) {
    constexpr AffixClasses kLikely =
        kBer | kPerAn | kPer | kCausative | kCausativeI | kCausativeKan;
    if (suffix == Suffix::none) return {kCausative, kLikely, 4};
    if (suffix == Suffix::kan) return {kCausativeKan, kLikely, 4};
    return {kCausativeI, kLikely, 4};
  }
  if (suffix == Suffix::in || (suffix == Suffix::i && !is_verb)) return {};
  if (inner == Prefix::ber) {
    return {suffix == Suffix::an && outer == Prefix::ke ? kKeBerAn : 0, kBer | kBerKan, 5};
  }
  if (outer == Prefix::ke && suffix == Suffix::an) {
    if (inner == Prefix::ter) return {kKeTerAn, kTer | kVerbI | kVerbKan, 4};
    if (inner == Prefix::pe) return {kKePeAn, kAgent | kAgentAn, 4};
    if (inner == Prefix::se) return {kKeSeAn, kSe, 5};
  }
  if (inner == Prefix::ke) return {0, kKeAn | kKe, suffix == Suffix::kan ? 4U : 5U};
  if (inner == Prefix::se) return {0, kSe, 5};
  if (inner == Prefix::pe) return {0, kAgent | kAgentAn, 5};
  if (inner == Prefix::per) return {0, kPerAn | kPer, 5};
  return {0, kTer, 5};
}

Pattern pattern_of(std::span<const Prefix> prefixes, Suffix suffix) {
  switch (prefixes.size()) {
    case 0:
      return pattern_of_suffix(suffix);
    case 1:
      return pattern_of_one(prefixes[0], suffix);
    case 2:
      return pattern_of_two(prefixes[0], prefixes[1], suffix);
    default:
      return {0, 0, 5};
  }
}

// The scores only order readings of one word. A licence outweighs any length, a letter of the root
// outweighs an affix.
constexpr int kLicenceScore = 1000;
constexpr int kLetterScore = 20;
constexpr int kPrefixCost = 12;
constexpr int kDerivedCost = 5;
constexpr int kLostRCost = 25;  // more than the letter: "terangkut" is ter- + angkut

// Takes prefixes off, from the outside to the inside, and adds a reading wherever a known word is
// left.
class Peeler {
 public:
  Peeler(Suffix suffix, std::string_view clitics, bool is_slip, AffixReadings& out)
      : suffix_(suffix), clitics_(clitics), is_slip_(is_slip), out_(out) {}

  void peel(std::string_view rest, bool whole) {
    if (!whole || suffix_ != Suffix::none) weigh(rest);
    if (count_ == prefixes_.size()) return;
    for (std::size_t i = 0; i < kPrefixCount; ++i) {
      const auto prefix = static_cast<Prefix>(i);
      if (!may_begin(rest, prefix)) continue;
      if (count_ > 0 && !may_follow(prefixes_[count_ - 1], prefix)) continue;
      peel_one(prefix, rest);
    }
  }

 private:
  void peel_one(Prefix prefix, std::string_view word) {
    for (const PrefixRests::Rest& rest : without_prefix(prefix, word)) {
      if (rest.tail.size() < 2 || (rest.before_syllable && !has_one_vowel(rest.tail))) continue;
      char buffer[kLongestWord];
      std::string_view inner = rest.tail;
      if (rest.restored != '\0') {
        buffer[0] = rest.restored;
        std::ranges::copy(rest.tail, buffer + 1);
        inner = {buffer, rest.tail.size() + 1};
      }
      const bool outer_syllable = before_syllable_;
      before_syllable_ = rest.before_syllable;
      prefixes_[count_++] = prefix;
      lost_r_ += rest.lost_r ? 1 : 0;
      peel(inner, false);
      lost_r_ -= rest.lost_r ? 1 : 0;
      --count_;
      before_syllable_ = outer_syllable;
    }
  }

  void weigh(std::string_view rest) {
    LexiconEntry entry;
    const std::size_t shortest = suffix_ == Suffix::in ? 4 : 3;  // "doain", but not "Airin"
    if (rest.size() < shortest) return;
    const Pattern pattern = pattern_of({prefixes_.data(), count_}, suffix_);
    const bool is_impossible =
        pattern.exact == 0 && pattern.related == 0 && pattern.shortest_root == 0;
    if (is_impossible && !before_syllable_) return;
    if (!Lexicon::find(rest, entry) || entry.is_name) return;
    // The dictionary's word on a root says nothing about affixes around a form of it.
    const AffixClasses classes = entry.is_root ? entry.classes() : 0;
    Licence licence = Licence::none;
    if ((classes & pattern.exact) != 0) {
      licence = Licence::exact;
    } else if (before_syllable_ ||
               ((classes & pattern.related) != 0 && rest.size() + 1 >= pattern.shortest_root)) {
      licence = Licence::related;
    } else if (pattern.shortest_root == 0 || rest.size() < pattern.shortest_root) {
      out_.reject({entry.root, kSuffixText[static_cast<std::size_t>(suffix_)], clitics_, prefixes_,
                   static_cast<std::uint8_t>(count_), is_slip_, Licence::none, 0});
      return;
    }
    const int score = kLicenceScore * static_cast<int>(licence) +
                      kLetterScore * static_cast<int>(rest.size()) -
                      kPrefixCost * static_cast<int>(count_) - (entry.is_root ? 0 : kDerivedCost) -
                      kLostRCost * lost_r_;
    if (is_slip_ && (licence == Licence::none || rest.size() < 4)) return;
    out_.add({entry.root, kSuffixText[static_cast<std::size_t>(suffix_)], clitics_, prefixes_,
              static_cast<std::uint8_t>(count_), is_slip_, licence, score});
  }

  Suffix suffix_;
  std::string_view clitics_;
  bool is_slip_;
  AffixReadings& out_;
  std::array<Prefix, 3> prefixes_{};
  std::size_t count_ = 0;
  bool before_syllable_ = false;
  int lost_r_ = 0;
};

}  // namespace

std::string AffixReading::rule() const {
  std::string text;
  const auto append = [&text](std::string_view piece) {
    if (!text.empty()) text += " + ";
    text += piece;
  };
  for (std::size_t i = 0; i < prefix_count; ++i) append(prefix_name(prefixes[i]));
  if (!suffix.empty()) append("-" + std::string(suffix));
  if (!clitics.empty()) append("-" + std::string(clitics));
  if (is_slip) text += " with a k too few or too many";
  if (licence == Licence::exact) text += ", licensed";
  if (licence == Licence::related) text += ", likely";
  return text;
}

std::vector<AffixReading> AffixReadings::sorted() const {
  std::vector<AffixReading> readings;
  for (std::size_t i = 0; i < size_; ++i) readings.push_back(slots_[i].reading);
  std::ranges::stable_sort(readings, std::ranges::greater{}, &AffixReading::score);
  return readings;
}

const AffixReading* AffixReadings::best() const {
  const AffixReading* best = nullptr;
  for (std::size_t i = 0; i < size_; ++i) {
    const AffixReading& reading = slots_[i].reading;
    if (best == nullptr || reading.score > best->score) best = &reading;
  }
  return best;
}

void read_affixes(std::string_view word, std::string_view clitics, AffixReadings& out) {
  if (word.size() > kLongestWord) return;
  for (const Suffix suffix : {Suffix::none, Suffix::kan, Suffix::i, Suffix::an, Suffix::in}) {
    const std::string_view text = kSuffixText[static_cast<std::size_t>(suffix)];
    if (!word.ends_with(text) || word.size() < text.size() + 3) continue;
    Peeler(suffix, clitics, false, out).peel(word.substr(0, word.size() - text.size()), true);
  }
}

void read_slips(std::string_view word, std::string_view clitics, AffixReadings& out) {
  const bool is_verb = word.starts_with("me") || word.starts_with("di") || word.starts_with("ter");
  if (!is_verb || !word.ends_with("kan") || word.size() > kLongestWord || word.size() < 8) return;
  const std::string_view with_k = word.substr(0, word.size() - 2);
  Peeler(Suffix::kan, clitics, true, out).peel(with_k, true);
  if (word.ends_with("kkan")) {
    const std::string_view without_k = word.substr(0, word.size() - 4);
    Peeler(Suffix::kan, clitics, true, out).peel(without_k, true);
  }
}

}  // namespace warta
