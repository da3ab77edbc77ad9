// SPDX-License-Identifier: GPL-3.0-or-later
// What tells the best matches apart. Of twenty articles about one arrest all have the suspect's
// name, however rare it is in the index; the word of the query that only one of them begins with is
// what the user means. So a word is counted by its rarity among the best matches, each of which
// counts as much as it is likely to be the one that is wanted.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "searcher/ranking/word_hit.h"

namespace warta {

class LocalRarity {
 public:
  // `gaps[i]` is how many words behind word i of the query word i + 1 was typed.
  explicit LocalRarity(std::vector<int> gaps) : gaps_(std::move(gaps)) {}

  // The next match. `hits` are in the order of their positions; the headline has `body_begin` words
  // and counts as the beginning.
  void add(std::span<const WordHit> hits, int body_begin);

  // By the scores that the matches have so far.
  void weigh(std::span<const double> scores);

  // Means over the words of the query; 0.7 for one that every second match has.
  struct Told {
    double words = 0;      // the less the later they first stand
    double adjacent = 0;   // pairs of neighbours that are neighbours, the less the later
    double in_window = 0;  // in the best sixteen words in a row
  };
  // Of the i-th match that was added. REQUIRES: weigh()
  Told told(std::size_t i) const;

 private:
  // Where words and pairs, named by their first word, stand first; kNowhere.
  struct Match {
    std::array<int, kMostWords> words;
    std::array<int, kMostWords> pairs;
    std::size_t first_hit = 0;
    std::size_t hits = 0;
  };

  std::size_t words() const { return gaps_.size() + 1; }

  std::vector<int> gaps_;
  std::vector<Match> matches_;
  std::vector<WordHit> hits_;  // of all matches
  std::array<double, kMostWords> word_rarity_{};
  std::array<double, kMostWords> pair_rarity_{};
};

}  // namespace warta
