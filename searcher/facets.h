// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the values of facets over every match, from the columns of the segments.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/schema/fields.h"
#include "indexer/schema/snapshot.h"
#include "searcher/searcher.h"

namespace warta {

class FacetCounter {
 public:
  // Counts the facets `wanted`, all in one pass.
  explicit FacetCounter(const std::vector<const Field*>& wanted);

  // The matches of one segment after the other: begin_segment(), then count() for each.
  void begin_segment(const Segment& segment);
  void count(Xapian::docid document);

  std::size_t matches() const { return matches_; }

  // The counted facets in the order of `wanted`, at most `limit` values each, days and months
  // excepted.
  std::vector<Facet> facets(std::size_t limit);

 private:
  struct Counter {
    const Field* field;
    const Column* column = nullptr;   // of the segment at hand; null for a part of the day
    std::vector<std::size_t> values;  // of the segment at hand, by number of the value
    std::map<std::string, std::size_t, std::less<>> counts;  // of the segments before
    std::unordered_map<std::uint32_t, std::size_t> days;     // YYYY, YYYYMM or YYYYMMDD
    std::size_t unknown = 0;
  };
  void end_segment();

  std::vector<Counter> counters_;
  const Columns* columns_ = nullptr;
  std::size_t matches_ = 0;
};

}  // namespace warta
