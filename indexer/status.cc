// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/status.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

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

// Bytes of all files below a folder. What a writer deletes meanwhile does not count.
std::uint64_t size_of(const std::filesystem::path& folder) {
  std::uint64_t bytes = 0;
  std::error_code gone;
  for (const auto& entry : std::filesystem::directory_iterator(folder, gone)) {
    if (entry.is_directory(gone)) {
      bytes += size_of(entry.path());
    } else if (entry.is_regular_file(gone)) {
      const std::uintmax_t size = entry.file_size(gone);
      if (!gone) bytes += size;
    }
  }
  return bytes;
}

}  // namespace

IndexStatus index_status(const std::string& path) {
  IndexStatus status;
  Manifest manifest = read_manifest(path);
  status.stamp = manifest.stamp;
  status.usable = status.stamp == Stamp::current();
  if (status.usable) {
    const Snapshot snapshot = open_snapshot(path);
    manifest = snapshot.manifest;  // a writer may have gone on
    add_days(snapshot, status);
  }
  status.articles = manifest.live_articles();
  status.segments = manifest.segments.size();
  status.portable = manifest.layout == Layout::portable;
  status.size_bytes = size_of(path);
  return status;
}

}  // namespace warta
