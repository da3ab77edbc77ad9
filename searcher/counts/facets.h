// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the values of facets over every match, from the columns of the segments.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/counts/story_counts.h"
#include "searcher/match/deadline.h"
#include "searcher/match/segment_reader.h"
#include "searcher/searcher.h"

namespace warta {

class FacetCounter {
 public:
  // Counts the facets `wanted`, all in one pass.
  FacetCounter(const std::vector<const Field*>& wanted, Counted counted);

  // The matches of one segment after the other, each segment once.
  // Throws Error (timed_out).
  void count(const SegmentReader& reader, const std::vector<std::uint32_t>& documents,
             const Deadline& deadline);

  // The counted facets in the order of `wanted`, at most `limit` values each; days, months and
  // years all, with those between that have none, once.
  std::vector<Facet> facets(std::size_t limit);

 private:
  struct Counter {
    const Field* field;
    std::map<std::string, std::size_t, std::less<>> counts;
    std::map<std::uint32_t, std::size_t> days;  // YYYY, YYYYMM or YYYYMMDD
    std::size_t unknown = 0;
    // By stories: days, or numbers of the texts that the segments' columns have.
    StoryValues of_stories;
    std::map<std::string, std::uint32_t, std::less<>> numbers;
  };
  static void count_days(const SegmentReader& reader, const std::vector<std::uint32_t>& documents,
                         Counter& counter);
  static void count_values(const Column& column, const std::vector<std::uint32_t>& documents,
                           Counter& counter);
  static void collect_days(const SegmentReader& reader, const std::vector<std::uint32_t>& documents,
                           Counter& counter);
  static void collect_values(const SegmentReader& reader,
                             const std::vector<std::uint32_t>& documents, Counter& counter);
  static void count_stories(Counter& counter);

  Counted counted_;
  std::vector<Counter> counters_;
};

}  // namespace warta
