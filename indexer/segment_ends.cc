// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/segment_ends.h"

#include "indexer/write/segment_writer.h"

namespace warta {
namespace {

// Of text. Where every word is a new one a segment takes 30 times that in memory while it is made;
// 625 articles of the usual size have 1.5 MB.
constexpr std::size_t kMostBytes = 4U << 20;

}  // namespace

std::vector<std::size_t> segment_ends(std::span<const std::size_t> sizes) {
  const std::size_t count = (sizes.size() + kSegmentArticles - 1) / kSegmentArticles;
  const std::size_t most = count == 0 ? 0 : (sizes.size() + count - 1) / count;
  std::vector<std::size_t> ends;
  std::size_t first = 0;
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    if (i > first && (i - first == most || bytes + sizes[i] > kMostBytes)) {
      ends.push_back(i);
      first = i;
      bytes = 0;
    }
    bytes += sizes[i];
  }
  if (!sizes.empty()) ends.push_back(sizes.size());
  return ends;
}

}  // namespace warta
