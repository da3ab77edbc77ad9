// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the values of facets over every match.
//
// The trap is Xapian's: a MatchSpy sees only the matches that the ranking looks at. Counts are
// exact when get_mset() is told to check at least as many documents as there are, and only then.
#pragma once

#include <xapian.h>

#include <map>
#include <string>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/searcher.h"

namespace warta {

class FacetSpy : public Xapian::MatchSpy {
 public:
  // Counts the facets `wanted`, all in one pass.
  explicit FacetSpy(const std::vector<const Field*>& wanted);

  void operator()(const Xapian::Document& document, double weight) override;

  // The counted facets in the order of `wanted`, at most `limit` values each, days and months
  // excepted.
  std::vector<Facet> facets(std::size_t limit) const;

 private:
  struct Counter {
    const Field* field;
    std::map<std::string, std::size_t, std::less<>> counts;
    std::size_t unknown = 0;
  };
  std::vector<Counter> counters_;
};

}  // namespace warta
