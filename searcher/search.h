// SPDX-License-Identifier: GPL-3.0-or-later
// One query on one state of the index, step by step: match() or match_like(), then answer().
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "searcher/build_query.h"
#include "searcher/fold.h"
#include "searcher/match/found.h"
#include "searcher/paging/pager.h"
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

  // Finds the articles like the one at `place`, whose id is `id`, of those that match every word.
  // Throws: as match().
  void match_like(const OpenIndex::Place& place, const std::string& id);

  const BuiltQuery& built() const { return built_; }

  // The first `wanted` matches in the order of the first stage. REQUIRES: match()
  std::vector<RankedMatch> best(std::size_t wanted, Sort sort) const {
    return best_matches(found_, index_, sort, wanted);
  }

  // What the second stage sees of them.
  FeatureReader features() const { return {built_.typed, request_.query, built_.asks, index_}; }

  // Adds hits, facets, total and interpretation. REQUIRES: match() or match_like(). Throws Error
  // (bad_request, damaged, timed_out).
  void answer(Answer& answer);

 private:
  void build(Match match);
  void find();
  SegmentMatches match_segment(std::size_t place) const;
  void count_total();
  Sort sort() const;
  Page page() const;
  void count_stories(StoryCounter& stories) const;
  void count_facets(Answer& answer) const;
  std::uint64_t filters_of(const Field& wanted) const;
  const MarkedForms* forms_of(const SegmentReader& reader);
  Hit make_shown_hit(const RankedMatch& ranked, const StoryCounter& stories);
  std::string cursor_behind(const Page& page, const Hit& last) const;
  void explain(const Page& page, std::vector<Hit>& hits) const;

  const Request& request_;
  const OpenIndex& index_;
  Bm25 bm25_;
  Deadline deadline_;
  std::string like_;  // id of the article that others are to be like
  Query query_;
  BuiltQuery built_;
  Found found_;
  std::size_t total_ = 0;
  std::map<const SegmentReader*, MarkedForms> forms_;
};

// Matches every word of `query`, which is the request's, or any of them: of a question, whose words
// an article may say in others, and where hardly an article has all. Returns whether the matches
// need not have all.
bool match_as_asked(Search& search, const std::string& query);

}  // namespace warta
