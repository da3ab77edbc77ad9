// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/counts/facets.h"

#include <algorithm>
#include <utility>

#include "searcher/counts/buckets.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {
namespace {

// REQUIRES: a part of the date
Period period_of(FieldId part) {
  if (part == FieldId::year) return Period::year;
  return part == FieldId::month ? Period::month : Period::day;
}

FacetValue printed_value(const Field& field, const std::string& value, std::size_t count) {
  if (field.kind != FieldKind::region) return {value, {}, count};
  const Region* region = Gazetteer::instance().find(parse_code(value));
  return {region != nullptr ? std::string(region->name) : value, value, count};
}

}  // namespace

FacetCounter::FacetCounter(const std::vector<const Field*>& wanted, Counted counted)
    : counted_(counted) {
  for (const Field* field : wanted) counters_.push_back({field, {}, {}, 0, {}, {}});
}

void FacetCounter::count(const SegmentReader& reader, const std::vector<std::uint32_t>& documents,
                         const Deadline& deadline) {
  for (Counter& counter : counters_) {
    deadline.check();
    const bool has_days = counter.field->kind == FieldKind::part;
    if (counted_ == Counted::stories) {
      has_days ? collect_days(reader, documents, counter)
               : collect_values(reader, documents, counter);
    } else if (has_days) {
      count_days(reader, documents, counter);
    } else {
      count_values(reader.segment().columns().of(counter.field->id), documents, counter);
    }
  }
}

void FacetCounter::count_days(const SegmentReader& reader,
                              const std::vector<std::uint32_t>& documents, Counter& counter) {
  const SegmentReader::Days& days = reader.days();
  std::vector<std::uint32_t> counts(days.different.size());
  for (const std::uint32_t document : documents) ++counts[days.of_document[document - 1]];
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    const std::uint32_t day = days.different[i];
    (day == 0 ? counter.unknown : counter.days[bucket_of(period_of(counter.field->id), day)]) +=
        counts[i];
  }
}

void FacetCounter::count_values(const Column& column, const std::vector<std::uint32_t>& documents,
                                Counter& counter) {
  std::vector<std::uint32_t> counts(column.size());
  for (const std::uint32_t document : documents) {
    const auto values = column.values(document);
    if (values.empty()) ++counter.unknown;
    for (std::uint32_t value : values) ++counts[value];
  }
  for (std::uint32_t value = 0; value < counts.size(); ++value) {
    if (counts[value] == 0) continue;
    counter.counts[std::string(column.text(value))] += counts[value];
  }
}

void FacetCounter::collect_days(const SegmentReader& reader,
                                const std::vector<std::uint32_t>& documents, Counter& counter) {
  const Segment& segment = reader.segment();
  for (const std::uint32_t document : documents) {
    const StoryId story = segment.stories().story(document);
    const std::uint32_t day = segment.columns().day(document);
    day == 0 ? counter.of_stories.add_none(story) : counter.of_stories.add(story, day);
  }
}

void FacetCounter::collect_values(const SegmentReader& reader,
                                  const std::vector<std::uint32_t>& documents, Counter& counter) {
  const Column& column = reader.segment().columns().of(counter.field->id);
  // Numbers that hold in all segments.
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t value = 0; value < column.size(); ++value) {
    const auto next = static_cast<std::uint32_t>(counter.numbers.size());
    numbers.push_back(counter.numbers.emplace(column.text(value), next).first->second);
  }
  for (const std::uint32_t document : documents) {
    const StoryId story = reader.segment().stories().story(document);
    const auto values = column.values(document);
    if (values.empty()) counter.of_stories.add_none(story);
    for (std::uint32_t value : values) counter.of_stories.add(story, numbers.at(value));
  }
}

// A story is told on the day of its first copy.
void FacetCounter::count_stories(Counter& counter) {
  if (counter.field->kind == FieldKind::part) {
    for (const auto& [story, day] : std::move(counter.of_stories).least()) {
      ++(day == StoryValues::kNone ? counter.unknown
                                   : counter.days[bucket_of(period_of(counter.field->id), day)]);
    }
    return;
  }
  const ValueCounts counted = std::move(counter.of_stories).count();
  counter.unknown = counted.unknown;
  for (const auto& [text, number] : counter.numbers) {
    const auto found = counted.counts.find(number);
    if (found != counted.counts.end()) counter.counts.emplace(text, found->second);
  }
}

std::vector<Facet> FacetCounter::facets(std::size_t limit) {
  std::vector<Facet> all;
  for (Counter& counter : counters_) {
    if (counted_ == Counted::stories) count_stories(counter);
    Facet facet;
    facet.name = counter.field->name;
    facet.label = counter.field->facet;
    facet.unknown = counter.unknown;
    if (counter.field->kind == FieldKind::part) {
      fill_empty_buckets(period_of(counter.field->id), counter.days);
      for (const auto& [bucket, count] : counter.days) {
        facet.values.push_back({printed_day(bucket), {}, count});
      }
    } else {
      for (const auto& [value, count] : counter.counts) {
        facet.values.push_back(printed_value(*counter.field, value, count));
      }
      std::ranges::sort(facet.values, [](const FacetValue& a, const FacetValue& b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
      });
      for (std::size_t i = limit; i < facet.values.size(); ++i)
        facet.other += facet.values[i].count;
      if (facet.values.size() > limit) facet.values.resize(limit);
    }
    all.push_back(std::move(facet));
  }
  return all;
}

}  // namespace warta
