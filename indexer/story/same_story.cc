// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story/same_story.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "indexer/story/sketch.h"

namespace warta {
namespace {

// Measured on the pairs of 47,771 real articles (docs/indexing.md): from here on down most pairs
// are two reports of one event, or two parts of a series.
constexpr double kSharedByCopies = 0.6;

// A copy that was cut, or that got paragraphs more, has this much of the shorter text; the shorter
// must be no mere quotation in the longer.
constexpr double kSharedByCutCopies = 0.85;
constexpr double kSharedWithLonger = 0.4;

// Numbers that only one of two texts has: an edited copy may correct one, the table of the next day
// has other ones throughout.
constexpr std::size_t kOtherNumbers = 3;
constexpr double kOtherNumbersShare = 0.3;

// What an outlet prints again in the same words on another day is a series. Between outlets it is a
// copy: one takes the day of the event, the other the end of it or the day of printing.
constexpr std::chrono::days kSameDays{2};

using Codes = std::vector<RegionCode>;

bool contains_any(const Codes& codes, const Codes& wanted) {
  return std::ranges::any_of(
      wanted, [&](RegionCode code) { return std::ranges::find(codes, code) != codes.end(); });
}

// Where it happened, as closely as is known.
const Codes& place_of(const TaggedArticle& article) {
  return article.regencies.empty() ? article.provinces : article.regencies;
}

// Regions about which one text says nothing at all are not the same place.
bool are_elsewhere(const TaggedArticle& first, const TaggedArticle& second) {
  const Codes& here = place_of(first);
  const Codes& there = place_of(second);
  if (here.empty() || there.empty()) return false;
  if (first.regencies.empty() != second.regencies.empty()) return false;
  return !contains_any(here, there) && !contains_any(second.mentioned, here) &&
         !contains_any(first.mentioned, there);
}

Codes districts_of(const TaggedArticle& article) {
  Codes districts;
  std::ranges::copy_if(article.mentioned, std::back_inserter(districts),
                       [](RegionCode code) { return level_of(code) == RegionLevel::district; });
  return districts;
}

bool are_of_other_districts(const TaggedArticle& first, const TaggedArticle& second) {
  const Codes here = districts_of(first);
  const Codes there = districts_of(second);
  return !here.empty() && !there.empty() && !contains_any(here, there);
}

std::vector<std::uint32_t> sorted_words(const BodyText& text, bool numbers_only) {
  std::vector<std::uint32_t> words;
  std::ranges::copy_if(text.words, std::back_inserter(words),
                       [&](std::uint32_t word) { return !numbers_only || word % 2 == 1; });
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace

bool is_copy(const BodyText& first, const BodyText& second) {
  const bool is_short = std::min(first.shingles.size(), second.shingles.size()) < kLongShingles;
  if (is_short) return first.words == second.words;
  const Overlap shared = overlap(first, second);
  return shared.jaccard() >= kSharedByCopies ||
         (shared.containment() >= kSharedByCutCopies && shared.jaccard() >= kSharedWithLonger);
}

bool is_look_alike(const BodyText& first, const TaggedArticle& first_tags, const BodyText& second,
                   const TaggedArticle& second_tags) {
  const auto words = sorted_words(first, false);
  const auto other_words = sorted_words(second, false);
  const bool is_part =
      std::ranges::includes(words, other_words) || std::ranges::includes(other_words, words);
  if (is_part) return false;
  if (are_elsewhere(first_tags, second_tags)) return true;
  if (are_of_other_districts(first_tags, second_tags)) return true;
  const auto numbers = sorted_words(first, true);
  const auto other_numbers = sorted_words(second, true);
  const std::size_t own =
      std::min(only_in(numbers, other_numbers).size(), only_in(other_numbers, numbers).size());
  if (own == 0) return false;
  const std::size_t fewer = std::min(numbers.size(), other_numbers.size());
  if (own >= kOtherNumbers &&
      static_cast<double>(own) >= kOtherNumbersShare * static_cast<double>(fewer)) {
    return true;
  }
  return first_tags.source == second_tags.source && first_tags.event_date &&
         second_tags.event_date &&
         std::chrono::abs(*first_tags.event_date - *second_tags.event_date) > kSameDays;
}

}  // namespace warta
