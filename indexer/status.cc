// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/status.h"

#include <algorithm>
#include <filesystem>

#include "indexer/schema/error.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/snapshot.h"

namespace warta {
namespace {

std::string iso_of_packed(const std::string& packed) {
  return packed.size() == 8
             ? packed.substr(0, 4) + "-" + packed.substr(4, 2) + "-" + packed.substr(6, 2)
             : std::string();
}

void add_days(const Snapshot& index, IndexStatus& status) try {
  const Slot slot = field(FieldId::date).slot;
  std::string first;
  std::string last;
  for (const auto& segment : index.segments) {
    const Xapian::Database& postings = segment->postings;
    for (auto day = postings.valuestream_begin(slot); day != postings.valuestream_end(slot);
         ++day) {
      if (segment->is_dead(day.get_docid())) continue;
      ++status.dated;
      if (first.empty() || *day < first) first = *day;
      last = std::max(last, *day);
    }
  }
  status.first_day = iso_of_packed(first);
  status.last_day = iso_of_packed(last);
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::damaged, index.path + ": " + failure.get_description());
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
