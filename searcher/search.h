// SPDX-License-Identifier: GPL-3.0-or-later
// One query on one state of the index, step by step: match() or match_like(), then answer().
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "searcher/build_query.h"
#include "searcher/fold.h"
#include "searcher/match/found.h"
#include "searcher/paging/pager.h"
#include "searcher/parse_query.h"
#include "searcher/ranking/rerank.h"
#include "searcher/relax.h"
#include "searcher/searcher.h"
#include "searcher/snippet.h"

namespace warta {

class Search {
 public:
  // Both must outlive this. Throws Error (bad_request).
  Search(const Request& request, const OpenIndex& index);

  // What is searched: the request's query until another is given.
  const std::string& text() const { return text_; }
  void set_text(std::string text) { text_ = std::move(text); }

  // What dates among the words are; filters until told.
  void set_dates(DatesAre dates) { reading_.dates = dates; }

  // Whether a region also finds those who hold an office asked for there, in articles about others.
  void set_regions_of_offices(bool of_offices) { regions_of_offices_ = of_offices; }

  // Finds the matches of every word, of most, but no fewer than `least_words`, of a question or of
  // any; how many there are. Throws Error (bad_request, timed_out).
  std::size_t match(Match match, std::size_t least_words = 1);

  // Whether an article that passes all filters has the rarest of the words that any has. Another
  // match() must follow. Throws: as match().
  bool has_rarest_word();

  // Finds the articles like the one at `place`, whose id is `id`, of those that match every word.
  // Throws: as match().
  void match_like(const OpenIndex::Place& place, const std::string& id);

  // Of the last match().
  std::size_t total() const { return total_; }
  std::size_t total_of_words() const;                       // without filters
  std::size_t least_words() const { return least_words_; }  // that each match has
  std::size_t whole() const { return whole_; }  // matches of a question that have all its words
  const Query& query() const { return query_; }
  const BuiltQuery& built() const { return built_; }
  const OpenIndex& index() const { return index_; }

  // The first `wanted` matches in the order of the first stage. REQUIRES: match()
  std::vector<RankedMatch> best(std::size_t wanted, Sort sort) const;

  // What the second stage sees of them.
  FeatureReader features() const { return {built_.typed, built_.regions, built_.asks, index_}; }

  // Adds hits, facets, total, and to the interpretation what words and filters were taken for.
  // REQUIRES: match() or match_like(). Throws Error (bad_request, damaged, timed_out).
  void answer(Answer& answer);

 private:
  void build(Match match);
  void find();
  SegmentMatches match_segment(std::size_t place) const;
  void count_total();
  void keep_answers();
  std::vector<RankedMatch> best_whatever_filters();
  Sort sort() const;
  Page page() const;
  void count_stories(StoryCounter& stories) const;
  void count_facets(Answer& answer) const;
  std::uint64_t filters_of(const Field& wanted) const;
  const MarkedForms* forms_of(const SegmentReader& reader);
  Hit make_shown_hit(const RankedMatch& ranked, const StoryCounter& stories,
                     const MissingWords& missing);
  std::string cursor_behind(const Page& page, const Hit& last) const;
  void explain(const Page& page, std::vector<Hit>& hits) const;

  const Request& request_;
  const OpenIndex& index_;
  std::string text_;
  ReadingOptions reading_;
  bool regions_of_offices_ = false;
  Bm25 bm25_;
  Deadline deadline_;
  std::string like_;  // id of the article that others are to be like
  Query query_;
  BuiltQuery built_;
  Found found_;
  std::size_t total_ = 0;
  std::size_t least_words_ = 0;
  std::size_t whole_ = 0;
  std::map<const SegmentReader*, MarkedForms> forms_;
};

}  // namespace warta
