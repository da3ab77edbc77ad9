// SPDX-License-Identifier: GPL-3.0-or-later
// One query on one state of the index, step by step: match(), then answer().
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "searcher/build_query.h"
#include "searcher/fold.h"
#include "searcher/match/evaluate.h"
#include "searcher/ranking/rerank.h"
#include "searcher/searcher.h"
#include "searcher/snippet.h"

namespace warta {

class Search {
 public:
  // Both must outlive this.
  Search(const Request& request, const OpenIndex& index);

  // Finds the matches of every word or of any; how many there are. Throws Error (bad_request,
  // timed_out).
  std::size_t match(Match match);

  const BuiltQuery& built() const { return built_; }

  // The first `wanted` matches in the order of the first stage. REQUIRES: match()
  std::vector<RankedMatch> best(std::size_t wanted, Sort sort) const;

  // What the second stage sees of them.
  FeatureReader features() const { return {built_.typed, request_.query, built_.asks, index_}; }

  // Adds hits, facets, total and interpretation. REQUIRES: match(). Throws Error (bad_request,
  // damaged, timed_out).
  void answer(Answer& answer);

 private:
  // The matches of one segment, and which filters each of them fails.
  struct SegmentMatches {
    std::size_t place = 0;  // of the segment
    Matches words;          // matches of the words alone
    std::vector<std::uint64_t>
        failed;  // filters by their place, as bits; empty when there are none

    bool passes(std::size_t i, std::uint64_t left_out = 0) const {
      return failed.empty() || (failed[i] & ~left_out) == 0;
    }
    std::vector<std::uint32_t> passing(std::uint64_t left_out) const;
  };

  SegmentMatches match_segment(std::size_t place) const;
  std::vector<RankedMatch> rank() const;
  void count_stories(StoryCounter& stories) const;
  void count_facets(Answer& answer) const;
  std::uint64_t filters_of(const Field& wanted) const;
  const MarkedForms* forms_of(const SegmentReader& reader);
  Hit make_shown_hit(const RankedMatch& ranked, const StoryCounter& stories);
  void explain(const std::vector<RankedMatch>& page, std::vector<Hit>& hits) const;

  const Request& request_;
  const OpenIndex& index_;
  Bm25 bm25_;
  Deadline deadline_;
  Query query_;
  BuiltQuery built_;
  std::vector<SegmentMatches> segments_;
  std::size_t total_ = 0;
  std::map<const SegmentReader*, MarkedForms> forms_;
};

// Matches every word of `query`, which is the request's, or any of them: of a question, whose words
// an article may say in others, and where hardly an article has all. Returns whether the matches
// need not have all.
bool match_as_asked(Search& search, const std::string& query);

}  // namespace warta
