// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the values of facets over every match, from the columns of the segments.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/counts/story_counts.h"
#include "searcher/match/deadline.h"
#include "searcher/open_index.h"
#include "searcher/searcher.h"

namespace warta {

class FacetCounter {
 public:
  // Counts the facets `wanted`, all in one pass. The index must outlive this.
  FacetCounter(const std::vector<const Field*>& wanted, Counted counted, const OpenIndex& index);

  // The matches of the segment at `place`, one segment after the other, each once.
  // Throws Error (timed_out).
  void count(std::size_t place, const std::vector<std::uint32_t>& documents,
             const Deadline& deadline);

  // The counted facets in the order of `wanted`, at most `limit` values each; days, months and
  // years all, with those between that have none, once.
  std::vector<Facet> facets(std::size_t limit);

 private:
  struct Counter {
    const Field* field;
    std::unordered_map<std::string_view, std::size_t> counts;  // texts of the segments
    std::map<std::uint32_t, std::size_t> days;                 // YYYY, YYYYMM or YYYYMMDD
    std::vector<std::size_t> people;  // articles of each of OpenIndex::people()
    std::size_t unknown = 0;
    // By stories: days, people, or numbers of the texts that the segments have.
    StoryValues of_stories;
    std::map<std::string, std::uint32_t, std::less<>> numbers;
  };
  static void count_days(const SegmentReader& reader, const std::vector<std::uint32_t>& documents,
                         Counter& counter);
  static void count_values(const SegmentReader& reader, const std::vector<std::uint32_t>& documents,
                           Counter& counter);
  void count_people(std::size_t place, const std::vector<std::uint32_t>& documents,
                    Counter& counter) const;
  static void collect_days(const SegmentReader& reader, const std::vector<std::uint32_t>& documents,
                           Counter& counter);
  static void collect_values(const SegmentReader& reader,
                             const std::vector<std::uint32_t>& documents, Counter& counter);
  void collect_people(std::size_t place, const std::vector<std::uint32_t>& documents,
                      Counter& counter) const;
  static void count_stories(Counter& counter);

  const OpenIndex& index_;
  Counted counted_;
  std::vector<Counter> counters_;
};

}  // namespace warta
