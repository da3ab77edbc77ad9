// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/source_counts.h"

#include <algorithm>
#include <utility>

namespace warta {

void SourceCounts::add(const std::string& source, bool is_added) {
  constexpr std::size_t kMostSources = 10'000;
  auto found = counts_.find(source);
  if (found == counts_.end()) {
    if (counts_.size() == kMostSources) {
      ++others_;
      return;
    }
    found = counts_.emplace(source, Count()).first;
  }
  ++(is_added ? found->second.added : found->second.updated);
}

std::vector<SourceCounts::Row> SourceCounts::top(std::size_t most) const {
  std::vector<Row> rows;
  rows.reserve(counts_.size());
  for (const auto& [source, count] : counts_) rows.push_back({source, count.added, count.updated});
  std::ranges::sort(rows, [](const Row& a, const Row& b) {
    const std::size_t of_a = a.added + a.updated;
    const std::size_t of_b = b.added + b.updated;
    return of_a != of_b ? of_a > of_b : a.source < b.source;
  });
  if (rows.size() > most) rows.resize(most);
  return rows;
}

}  // namespace warta
