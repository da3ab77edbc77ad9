// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/status.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "indexer/schema/error.h"
#include "indexer/schema/snapshot.h"

namespace warta {
namespace {

std::string iso_of_number(std::uint32_t day) {
  if (day == 0) return {};
  char printed[16];
  std::snprintf(printed, sizeof printed, "%04u-%02u-%02u", day / 10'000, day / 100 % 100,
                day % 100);
  return printed;
}

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
  status.first_day = iso_of_number(first);
  status.last_day = iso_of_number(last);
}

}  // namespace

IndexStatus index_status(const std::string& path) {
  IndexStatus status;
  const Manifest manifest = read_manifest(path);
  status.stamp = manifest.stamp;
  status.usable = status.stamp == Stamp::current();
  status.articles = manifest.live_articles();
  status.segments = manifest.segments.size();
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
    if (entry.is_regular_file()) status.size_bytes += entry.file_size();
  }
  if (status.usable) add_days(open_snapshot(path), status);
  return status;
}

}  // namespace warta
