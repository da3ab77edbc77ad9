// SPDX-License-Identifier: GPL-3.0-or-later
// What the second stage of ranking sees of a match: the features of weights.h, read from the words
// of the article in their order.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "searcher/open_index.h"
#include "searcher/ranking/query_word.h"
#include "searcher/ranking/segment_words.h"
#include "searcher/ranking/weights.h"
#include "searcher/ranking/word_hit.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {

class FeatureReader {
 public:
  // Of `words` the rarest kMostWords count. `regions` are those that are asked for. `index` must
  // outlive this.
  FeatureReader(std::vector<QueryWord> words, std::span<const RegionCode> regions, Asks asks,
                const OpenIndex& index);
  ~FeatureReader();

  // Whether there is anything to order by: some word that has weight.
  bool has_words() const { return total_ > 0; }

  // Those that count.
  std::span<const QueryWord> words() const { return words_; }

  // What the sum is weighted by.
  WeightSet weights() const;

  struct Match {
    OpenIndex::Place place;
    double roots = 0;  // their score in the first stage
  };
  // Of each match. What tells it from the others is told by all of them: give the whole head.
  std::vector<FeatureValues> read(const std::vector<Match>& matches);

 private:
  // What one pass over an article finds.
  struct Reading {
    int body_begin = 0;  // words of the headline
    int definition = 0;  // position of "adalah" near the beginning; 0: none
    std::vector<WordHit> hits;
    std::array<int, kMostWords> exact_count{};  // of each word, in the very form
    std::vector<int> dates;
    std::uint32_t in_title = 0;  // words, as bits
    std::uint32_t exact = 0;
    std::uint32_t exact_in_title = 0;
  };

  SegmentWords& words_of(const SegmentReader& reader);
  FeatureValues read(const Match& match);
  void read_words(const OpenIndex::Place& place);
  double share(std::uint32_t words) const;
  void read_pairs(FeatureValues& values) const;
  void read_lead(FeatureValues& values) const;
  void read_forms(double length, FeatureValues& values) const;
  double around_a_date() const;
  double place_share(const OpenIndex::Place& place) const;
  double recency(const OpenIndex::Place& place) const;

  std::vector<QueryWord> words_;
  std::vector<double> shares_;  // of the query, by word
  double total_ = 0;
  Asks asks_;
  const OpenIndex& index_;
  std::vector<std::string> regions_;  // printed codes of those that the query names
  std::map<const SegmentReader*, std::unique_ptr<SegmentWords>> segments_;
  Reading reading_;
};

}  // namespace warta
