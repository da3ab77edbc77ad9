// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story/same_story.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/story/sketch.h"
#include "indexer/unknown_places.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/tokenizer.h"

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

// By their provinces where one of them says no more. Regions about which one text says nothing at
// all are not the same place.
bool are_elsewhere(const TaggedArticle& first, const TaggedArticle& second) {
  const bool have_regencies = !first.regencies.empty() && !second.regencies.empty();
  const Codes& here = have_regencies ? first.regencies : first.provinces;
  const Codes& there = have_regencies ? second.regencies : second.provinces;
  if (here.empty() || there.empty()) return false;
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

// "Desa Suka Maju" as "sukamaju".
std::vector<std::string> villages_of(const std::vector<std::string>& places) {
  std::vector<std::string> villages;
  for (const std::string& place : places) {
    if (!is_village(place)) continue;
    std::string name = lower_case(std::string_view(place).substr(place.find(' ')));
    std::erase(name, ' ');
    villages.push_back(std::move(name));
  }
  return villages;
}

// The gazetteer has no villages: their names are what stands behind "Desa". One may be longer than
// the other by a word that is no part of it: "Desa Sukamaju Rabu".
bool are_of_other_villages(const std::vector<std::string>& first,
                           const std::vector<std::string>& second) {
  const std::vector<std::string> here = villages_of(first);
  const std::vector<std::string> there = villages_of(second);
  if (here.empty() || there.empty()) return false;
  return std::ranges::none_of(here, [&](const std::string& one) {
    return std::ranges::any_of(there, [&](const std::string& other) {
      return one.starts_with(other) || other.starts_with(one);
    });
  });
}

std::vector<std::uint32_t> sorted_words(const BodyText& text, bool numbers_only) {
  std::vector<std::uint32_t> words;
  std::ranges::copy_if(text.words, std::back_inserter(words),
                       [&](std::uint32_t word) { return !numbers_only || word % 2 == 1; });
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

// The words of the names of the regions where an article's event happened.
void add_place_words(const TaggedArticle& article, std::vector<std::uint32_t>& words) {
  std::string names = "kabupaten kota provinsi";
  for (const RegionCode code : place_of(article)) {
    const Region* region = Gazetteer::instance().find(code);
    if (region != nullptr) names.append(" ").append(region->name);
  }
  TokenizedText tokens;
  tokenize(names, tokens);
  std::ranges::copy(body_text(tokens).words, std::back_inserter(words));
}

// Whether nothing but the names of their regions tells texts apart: "Muna", "Muna Barat". Then
// neither is cut, though all words of the one are in the other.
bool differ_by_place_names(const StoryText& first, const StoryText& second) {
  std::vector<std::uint32_t> words = first.body.words;
  std::vector<std::uint32_t> other_words = second.body.words;
  std::ranges::sort(words);
  std::ranges::sort(other_words);
  std::vector<std::uint32_t> odd;  // as often as one text has them more often than the other
  std::ranges::set_symmetric_difference(words, other_words, std::back_inserter(odd));
  if (odd.empty()) return false;
  std::vector<std::uint32_t> names;
  add_place_words(first.tags, names);
  add_place_words(second.tags, names);
  return std::ranges::all_of(
      odd, [&](std::uint32_t word) { return std::ranges::find(names, word) != names.end(); });
}

}  // namespace

bool is_copy(const BodyText& first, const BodyText& second) {
  const bool is_short = std::min(first.shingles.size(), second.shingles.size()) < kLongShingles;
  if (is_short) return first.words == second.words;
  const Overlap shared = overlap(first, second);
  return shared.jaccard() >= kSharedByCopies ||
         (shared.containment() >= kSharedByCutCopies && shared.jaccard() >= kSharedWithLonger);
}

bool is_look_alike(const StoryText& first, const StoryText& second) {
  // Read in the bodies, so neither is a part of the other; yet the words of a name may be in both:
  // "Desa Pandan Enim" in Muara Enim.
  if (are_of_other_villages(first.places, second.places)) return true;
  const auto words = sorted_words(first.body, false);
  const auto other_words = sorted_words(second.body, false);
  const bool is_part =
      std::ranges::includes(words, other_words) || std::ranges::includes(other_words, words);
  const bool is_elsewhere = are_elsewhere(first.tags, second.tags);
  if (is_part) return is_elsewhere && differ_by_place_names(first, second);
  if (is_elsewhere) return true;
  if (are_of_other_districts(first.tags, second.tags)) return true;
  const auto numbers = sorted_words(first.body, true);
  const auto other_numbers = sorted_words(second.body, true);
  const std::size_t own =
      std::min(only_in(numbers, other_numbers).size(), only_in(other_numbers, numbers).size());
  if (own == 0) return false;
  const std::size_t fewer = std::min(numbers.size(), other_numbers.size());
  if (own >= kOtherNumbers &&
      static_cast<double>(own) >= kOtherNumbersShare * static_cast<double>(fewer)) {
    return true;
  }
  return first.tags.source == second.tags.source && first.tags.event_date &&
         second.tags.event_date &&
         std::chrono::abs(*first.tags.event_date - *second.tags.event_date) > kSameDays;
}

}  // namespace warta
