// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/counts/timeline.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/counts/buckets.h"
#include "searcher/counts/story_counts.h"
#include "searcher/paging/sort_day.h"
#include "stemmer/dates/date_phrases.h"

namespace warta {
namespace {

// How many matches, and articles at all, there are of each day, as YYYYMMDD.
struct Days {
  ValueCounts matches;
  ValueCounts all;
};

void count_day(std::uint32_t day, ValueCounts& counts) {
  ++(day == 0 ? counts.unknown : counts.counts[day]);
}

template <typename Take>
void each_match(const OpenIndex& index, const Found& found, const Deadline& deadline, Take take) {
  for (const SegmentMatches& matches : found) {
    deadline.check();
    const Segment& segment = index.readers()[matches.place]->segment();
    matches.each_passing(0,
                         [&](std::uint32_t document, float /*score*/) { take(segment, document); });
  }
}

template <typename Take>
void each_article(const OpenIndex& index, const Deadline& deadline, Take take) {
  for (const auto& reader : index.readers()) {
    deadline.check();
    const Segment& segment = reader->segment();
    auto dead = segment.dead().begin();
    for (std::uint32_t document = 1; document <= reader->articles(); ++document) {
      if (dead != segment.dead().end() && *dead == document) {
        ++dead;
      } else {
        take(segment, document);
      }
    }
  }
}

Days count_articles(const OpenIndex& index, const Found& found, const Deadline& deadline) {
  Days days;
  each_match(index, found, deadline, [&](const Segment& segment, std::uint32_t document) {
    count_day(segment.columns().day(document), days.matches);
  });
  each_article(index, deadline, [&](const Segment& segment, std::uint32_t document) {
    count_day(segment.columns().day(document), days.all);
  });
  return days;
}

// A story is of the day when it was first told, whichever copies match: so no share is above one.
Days count_stories(const OpenIndex& index, const Found& found, const Deadline& deadline) {
  std::vector<StoryId> matching;
  each_match(index, found, deadline, [&](const Segment& segment, std::uint32_t document) {
    matching.push_back(segment.stories().story(document));
  });
  std::ranges::sort(matching);
  StoryValues first;
  each_article(index, deadline, [&](const Segment& segment, std::uint32_t document) {
    const std::uint32_t day = segment.columns().day(document);
    const StoryId story = segment.stories().story(document);
    day == 0 ? first.add_none(story) : first.add(story, day);
  });
  Days days;
  for (const auto& [story, least] : std::move(first).least()) {
    const std::uint32_t day = least == StoryValues::kNone ? 0 : least;
    count_day(day, days.all);
    if (std::ranges::binary_search(matching, story)) count_day(day, days.matches);
  }
  return days;
}

// Takes the days out that are not believed; how many articles that are.
std::size_t take_late_days(ValueCounts& days) {
  const auto first = days.counts.upper_bound(latest_believed_day(today_in_jakarta()));
  std::size_t late = 0;
  for (auto day = first; day != days.counts.end(); ++day) late += day->second;
  days.counts.erase(first, days.counts.end());
  return late;
}

std::map<std::uint32_t, std::size_t> by_bucket(Period period, const ValueCounts& days) {
  std::map<std::uint32_t, std::size_t> buckets;
  for (const auto& [day, count] : days.counts) buckets[bucket_of(period, day)] += count;
  return buckets;
}

}  // namespace

Timeline count_timeline(const Request& request, const OpenIndex& index, const Found& found,
                        const Deadline& deadline) {
  const Period period = request.timeline;
  Days days = request.counted == Counted::stories ? count_stories(index, found, deadline)
                                                  : count_articles(index, found, deadline);
  Timeline timeline;
  timeline.period = period;
  timeline.unknown = days.matches.unknown;
  timeline.after = take_late_days(days.matches);
  take_late_days(days.all);
  std::map<std::uint32_t, std::size_t> counts = by_bucket(period, days.matches);
  if (counts.empty()) return timeline;
  const auto all = by_bucket(period, days.all);
  const std::uint32_t first = counts.begin()->first;
  for (std::uint32_t bucket = counts.rbegin()->first;
       bucket >= first && timeline.buckets.size() < kMostBuckets;
       bucket = bucket_before(period, bucket)) {
    const auto whole = all.find(bucket);
    const auto part = counts.extract(bucket);
    timeline.buckets.push_back({printed_day(bucket), part.empty() ? 0 : part.mapped(),
                                whole == all.end() ? 0 : whole->second});
  }
  std::ranges::reverse(timeline.buckets);
  for (const auto& [bucket, count] : counts) timeline.before += count;
  return timeline;
}

}  // namespace warta
