// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/merge_postings.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <queue>
#include <string>
#include <utility>
#include <vector>

#include "indexer/write/day_values.h"
#include "indexer/write/glass_format.h"
#include "indexer/write/posting_list.h"

namespace warta {
namespace {

// The lists of one segment.
struct Source {
  Source(const std::filesystem::path& folder, std::uint32_t documents_before)
      : lists(folder / glass::kPostingsFile), before(documents_before) {}

  PostingListReader lists;
  std::uint32_t before;  // documents of the segments before
};

void merge_lists(std::deque<Source>& sources, GlassTableWriter& out) {
  using Next = std::pair<std::string_view, std::size_t>;  // the key of a list, and its source
  std::priority_queue<Next, std::vector<Next>, std::greater<>> queue;
  const auto advance = [&](std::size_t i) {
    if (sources[i].lists.next()) queue.emplace(sources[i].lists.key(), i);
  };
  for (std::size_t i = 0; i < sources.size(); ++i) advance(i);
  std::vector<std::size_t> with_term;  // sources, in order
  std::vector<PostingRun> runs;
  while (!queue.empty()) {
    const std::string_view key = queue.top().first;
    with_term.clear();
    runs.clear();
    PostingTotals totals;
    while (!queue.empty() && queue.top().first == key) {
      const std::size_t i = queue.top().second;
      queue.pop();
      with_term.push_back(i);
      const Source& source = sources[i];
      totals.documents += source.lists.totals().documents;
      totals.counts += source.lists.totals().counts;
      for (const PostingRun& run : source.lists.runs()) {
        runs.push_back({run.first + source.before, run.last + source.before, run.bytes});
      }
    }
    write_postings(key, totals, runs, out);
    for (const std::size_t i : with_term) advance(i);
  }
}

}  // namespace

void merge_postings(std::span<const std::shared_ptr<const Segment>> segments,
                    const std::filesystem::path& folder) {
  GlassVersion version;
  std::vector<std::uint32_t> days;
  std::deque<Source> sources;
  for (const auto& segment : segments) {
    sources.emplace_back(segment->folder(), version.documents);
    version.add(read_version(segment->folder()));
    for (std::uint32_t document = 1; document <= segment->entry().articles; ++document) {
      days.push_back(segment->columns().day(document));
    }
  }
  GlassTableWriter table(folder / glass::kPostingsFile);
  write_day_values(days, table);
  merge_lists(sources, table);
  version.postings = table.finish();
  write_version(folder, version);
}

}  // namespace warta
