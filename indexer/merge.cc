// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/merge.h"

#include "indexer/durable.h"
#include "indexer/schema/error.h"

namespace warta {

std::size_t first_to_merge(std::span<const std::size_t> sizes) {
  if (sizes.empty()) return 0;
  std::size_t first = sizes.size() - 1;
  std::size_t behind = sizes[first];
  while (first > 0 && sizes[first - 1] <= 2 * behind) behind += sizes[--first];
  return first + 1 == sizes.size() ? sizes.size() : first;
}

std::vector<Xapian::docid> merge_segments(std::span<const std::shared_ptr<const Segment>> segments,
                                          const std::filesystem::path& folder) try {
  Xapian::Database all;
  std::vector<Xapian::docid> dead;
  Xapian::docid before = 0;  // documents of the segments before
  for (const auto& segment : segments) {
    all.add_database(segment->postings);
    for (Xapian::docid document : segment->dead) dead.push_back(before + document);
    before += segment->entry.articles;
  }
  all.compact(folder.string());
  sync_files(folder);
  return dead;
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::failed_write, folder.string() + ": " + failure.get_description());
}

}  // namespace warta
