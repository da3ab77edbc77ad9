// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/spelling/speller.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_set>
#include <utility>

#include "indexer/schema/fields.h"
#include "searcher/resolve/name_spacing.h"
#include "searcher/spelling/edit_distance.h"
#include "searcher/spelling/vocabulary.h"
#include "stemmer/analyzer.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/tables/table.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kLeastSize = 4;

// A word that the index has is an error for one this many times as frequent.
constexpr std::size_t kTimesAsFrequent = 20;

// Of shorter words most that are two edits away are other words, and of rare ones.
constexpr std::size_t kLongSize = 8;
constexpr std::size_t kLeastOfTwoEdits = 10;

// What an edit must be outweighed by: a word 20 times as frequent is as likely one edit farther
// away.
constexpr double kEditWeight = 3;

// A respelling is this much likelier than that the word is right and rare; found on random edits
// of words of headlines (docs/query.md).
constexpr double kLeastLead = -2.35;

// What people ask for is what headlines say: a word there counts this many times more.
constexpr std::size_t kHeadlineWeight = 5;

// How much likelier offices and regions are, as logarithm.
constexpr double kOfficeLead = 1;

// From here on no word two edits away is looked for.
constexpr double kSure = -1;

// Rarer words hardly stand beside the same one often.
constexpr std::size_t kLeastOfOthers = 20;

// A space left out, in edits.
constexpr double kLostSpace = 1.2;
constexpr std::size_t kLeastHalf = 4;
constexpr std::size_t kHalfCount = 100;
constexpr std::size_t kLeastOfName = 10;  // articles

double log_count(std::size_t count) {
  return std::log(static_cast<double>(count) + 1);
}

// Whether newsrooms ask for it: a word of an office or the name of a region.
bool is_office_or_region(std::string_view word) {
  static const std::unordered_set<std::string_view> offices = [] {
    std::unordered_set<std::string_view> words;
    const Table& printed = table("positions");
    for (std::size_t i = 0; i < printed.size(); ++i) {
      for (const std::string_view part : words_at_spaces(printed.row(i)[0])) words.insert(part);
    }
    return words;
  }();
  return offices.contains(word) || Gazetteer::instance().is_large_region(word);
}

// The logarithm of how likely it is typed, of a word that is `count` times in the index.
double likelihood(std::string_view word, std::size_t count, const OpenIndex& index) {
  const std::string in_headlines = make_term("Z" + std::string(field(FieldId::title).prefix),
                                             Analyzer::root(word, TokenKind::word));
  // Articles with the root, of which this word may be a rare form.
  const std::size_t headlines = std::min(count, index.frequency(in_headlines));
  return log_count(count + kHeadlineWeight * headlines) +
         (is_office_or_region(word) ? kOfficeLead : 0);
}

using Counts = std::map<std::string_view, std::size_t>;

// Those that are in the index about `least` times or more.
Counts near_words(std::string_view normal, std::size_t distance, std::size_t least,
                  const OpenIndex& index) {
  Counts counts;
  const std::size_t in_segment = least / std::max<std::size_t>(index.readers().size(), 1);
  for (const auto& reader : index.readers()) {
    for (const NearWord& near : reader->spelling().near(normal, distance, in_segment)) {
      if (near.word != normal) counts[near.word] += near.count;
    }
  }
  return counts;
}

// "pilkadabombana"
void add_halves(std::string_view normal, const OpenIndex& index, std::vector<Respelling>& found) {
  for (std::size_t cut = kLeastHalf; cut + kLeastHalf <= normal.size(); ++cut) {
    const std::size_t left = index.uses_of_form(normal.substr(0, cut));
    if (left < kHalfCount) continue;
    const std::size_t right = index.uses_of_form(normal.substr(cut));
    if (right < kHalfCount) continue;
    const double usual = log_count(std::min(left, right));
    found.push_back({std::string(normal.substr(0, cut)) + ' ' + std::string(normal.substr(cut)),
                     usual - kLostSpace * kEditWeight, usual});
  }
}

// "srimulyani": an official's name, of which one part may be short.
void add_name(std::string_view normal, const OpenIndex& index, std::vector<Respelling>& found) {
  const RespacedName name = respaced_name({std::string(normal)}, index);
  if (name.articles < kLeastOfName) return;
  const double usual = log_count(name.articles);
  found.push_back({joined(name.words), usual - kLostSpace * kEditWeight, usual});
}

bool is_region(std::string_view normal) {
  return Gazetteer::instance().longest_match(std::array{normal}).words > 0;
}

void keep_best(std::vector<Respelling>& found) {
  std::ranges::sort(found, [](const Respelling& a, const Respelling& b) {
    return a.score != b.score ? a.score > b.score : a.word < b.word;
  });
  if (found.size() > kMostRespellings) found.resize(kMostRespellings);
}

Respelling respelling(std::string_view typed, std::string_view meant, std::size_t count,
                      const OpenIndex& index) {
  const double usual = likelihood(meant, count, index);
  return {std::string(meant), usual - kEditWeight * slip_cost(typed, meant), usual};
}

}  // namespace

bool may_be_misspelled(std::string_view normal, std::size_t most, const OpenIndex& index) {
  if (normal.size() < kLeastSize || !SpellingVocabulary::takes(normal)) return false;
  if (Analyzer::is_stop_word(normal) || Lexicon::contains(normal)) return false;
  const std::string term = make_term("Z" + std::string(field(FieldId::text).prefix),
                                     Analyzer::root(normal, TokenKind::word));
  if (index.frequency(term) > most) return false;
  return !is_region(normal);
}

bool is_rare_beside(std::string_view normal, std::string_view usual, const OpenIndex& index) {
  return index.uses_of_form(usual) > kTimesAsFrequent * index.uses_of_form(normal);
}

std::vector<Respelling> respellings(std::string_view normal, const OpenIndex& index) {
  const std::size_t typed_count = index.uses_of_form(normal);
  const double typed = log_count(typed_count);
  std::vector<Respelling> found;
  const auto add = [&](std::string_view word, std::size_t count) {
    found.push_back(respelling(normal, word, count, index));
  };
  for (const auto& [word, count] : near_words(normal, 1, kTimesAsFrequent * typed_count, index)) {
    add(word, count);
  }
  const auto is_likely = [&](const Respelling& other) {
    // Of a word that is there, an error is rarer by far than what was meant.
    return other.score - 2 * typed >= kLeastLead;
  };
  if (normal.size() >= 2 * kLeastHalf && typed_count == 0) add_halves(normal, index, found);
  if (normal.size() >= 2 * kLeastHalf) add_name(normal, index, found);
  const auto is_sure = [](const Respelling& other) { return other.score >= kSure; };
  if (normal.size() >= kLongSize && typed_count == 0 && std::ranges::none_of(found, is_sure)) {
    for (const auto& [word, count] : near_words(normal, 2, kLeastOfTwoEdits, index)) {
      if (EditDistance(normal).to(word) == 2) add(word, count);
    }
  }
  std::erase_if(found, [&](const Respelling& other) { return !is_likely(other); });
  keep_best(found);
  return found;
}

std::vector<Respelling> other_words(std::string_view normal, const OpenIndex& index) {
  std::vector<Respelling> found;
  if (!SpellingVocabulary::takes(normal) || Analyzer::is_stop_word(normal)) return found;
  if (Gazetteer::instance().is_large_region(normal)) return found;
  for (const auto& [word, count] : near_words(normal, 1, kLeastOfOthers, index)) {
    found.push_back(respelling(normal, word, count, index));
  }
  keep_best(found);
  return found;
}

}  // namespace warta
