// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/status.h"

#include <algorithm>
#include <filesystem>

#include "indexer/schema/error.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/snapshot.h"

namespace warta {
namespace {

void add_days(const Snapshot& index, IndexStatus& status) {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  for (const auto& segment : index.segments) {
    for (std::uint32_t document = 1; document <= segment->entry().articles; ++document) {
      const std::uint32_t day = segment->columns().day(document);
      if (day == 0 || segment->is_dead(document)) continue;
      ++status.dated;
      if (first == 0 || day < first) first = day;
      last = std::max(last, day);
    }
  }
  if (status.dated == 0) return;
  status.first_day = printed_day(first);
  status.last_day = printed_day(last);
}

}  // namespace

IndexStatus index_status(const std::string& path) {
  IndexStatus status;
  const Manifest manifest = read_manifest(path);
  status.stamp = manifest.stamp;
  status.usable = status.stamp == Stamp::current();
  status.articles = manifest.live_articles();
  status.segments = manifest.segments.size();
  status.portable = manifest.layout == Layout::portable;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
    if (entry.is_regular_file()) status.size_bytes += entry.file_size();
  }
  if (status.usable) add_days(open_snapshot(path), status);
  return status;
}

}  // namespace warta
