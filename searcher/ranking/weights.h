// SPDX-License-Identifier: GPL-3.0-or-later
// All numbers that ranking is tuned by. docs/ranking.md says how they were found and what each
// gained; tests/bench/tune_ranking.cc finds the weights of the second stage anew.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace warta {

// First stage: BM25 over the roots, and the feature `exact` below, for all matches.
inline constexpr double kK1 = 0.9;
inline constexpr double kB = 0.75;
inline constexpr double kRarityPower = 0.9;  // of the inverse document frequency

// What a word with a capital counts against one without, where it may have either.
inline constexpr double kNameWeight = 1.15;

// Second stage: a weighted sum over the best matches of the first. Up to `date`, a feature is the
// share of the query that a match has in some way, each word counted by its rarity.
enum class Feature : std::size_t {
  roots,
  exact,
  exact_often,
  exact_title,
  coverage,
  missing,
  adjacent,
  near,
  window16,
  window40,
  lead4,
  lead12,
  lead30,
  lead120,
  lead_often,
  title,
  definition,
  date,
  length,
  place,
  recent,
  telling,
  telling_adjacent,
  telling_window,
};

// Sentences without a question, as headlines are, are ordered by weights of their own: whoever
// copies a headline wants one article, and there are others of the same event. Of few words each is
// meant as it is typed, and of one word nothing but its form is known.
enum class WeightSet : std::size_t {
  question,  // what is likely where local_rarity.h tells matches apart, too
  sentence,
  few_words,
  one_word,
};
inline constexpr std::size_t kWeightSets = 4;

struct FeatureRow {
  std::string_view name;
  std::array<double, kWeightSets> weights;  // by WeightSet
  std::string_view what;                    // for --explain
};

inline constexpr std::array<FeatureRow, 24> kFeatures = {{
    {"roots", {1.0, 1.0, 1.0, 1.0}, "BM25 of the roots"},
    {"exact", {0.60, 1.10, 2.00, 3.00}, "words in the very form typed, by the rarity of the form"},
    {"exact_often", {0, 0, 0, 2.00}, "how often in the very form typed, as BM25 counts"},
    {"exact_title", {0, 0, 0, 0.60}, "in the very form typed in the headline"},
    {"coverage",
     {0.10, 0, 0.10, 0.10},
     "words at all, squared: one that has all before one that has most"},
    {"missing", {-0.20, 0, -0.20, -0.20}, "the rarest word that is missing"},
    {"adjacent", {0.40, 0, 0.40, 0.40}, "pairs of neighbours of the query that are neighbours"},
    {"near", {0.20, 0, 0.20, 0.20}, "pairs of neighbours of the query within five words"},
    {"window16", {0.40, 0, 0.40, 0.40}, "the best sixteen words in a row"},
    {"window40", {0.10, 0, 0.10, 0.10}, "the best forty words in a row"},
    {"lead4", {0.35, 0, 0.35, 0.35}, "among the first four words of the body"},
    {"lead12", {0.05, 0.10, 0.05, 0.05}, "among the first twelve"},
    {"lead30", {0.20, 0, 0.20, 0.20}, "among the first thirty"},
    {"lead120", {0.40, 0, 0.40, 0.40}, "among the first hundred and twenty"},
    {"lead_often", {0.05, 0, 0.05, 0.05}, "how often, the less the later"},
    {"title", {0.10, 0.10, 0.10, 0.10}, "in the headline"},
    {"definition", {1.2, 0, 1.2, 1.2}, "asked for a definition: before 'adalah' at the beginning"},
    {"date", {0.30, 0, 0.30, 0.30}, "asked for a time: around a date"},
    {"length", {-0.05, -0.08, -0.05, -0.05}, "the logarithm of the length against the average"},
    {"place", {0.20, 0.20, 1.00, 1.00}, "a region that is asked for is what the article is about"},
    {"recent", {0.02, 0.02, 0.02, 0.02}, "1 on the latest days, half after a year"},
    {"telling", {0.30, 1.25, 0, 0}, "words that tell it from the others, early"},
    {"telling_adjacent", {0, 0.55, 0, 0}, "neighbours that tell it from the others, early"},
    {"telling_window",
     {0.20, 0.55, 0, 0},
     "words that tell it from the others, in the best sixteen"},
}};

inline constexpr std::size_t kFeatureCount = kFeatures.size();
using FeatureValues = std::array<double, kFeatureCount>;

// What a feature of the second stage counts.
inline double weight_of(std::size_t feature, WeightSet set) {
  return kFeatures[feature].weights[static_cast<std::size_t>(set)];
}

// The sum that matches are ordered by.
inline double weighted_sum(const FeatureValues& values, WeightSet set) {
  double sum = 0;
  for (std::size_t i = 0; i < kFeatureCount; ++i) sum += weight_of(i, set) * values[i];
  return sum;
}

}  // namespace warta
