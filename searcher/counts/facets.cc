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

// How a value is called.
std::string_view printed_value(const Field& field, std::string_view value) {
  if (field.kind != FieldKind::region) return value;
  const Region* region = Gazetteer::instance().find(parse_code(value));
  return region != nullptr ? region->name : value;
}

struct CountedValue {
  std::string_view printed;
  std::string_view value;
  std::size_t count;
};

// Calls take(former) for each region that one of the documents also counts for. REQUIRES: they are
// in order
template <typename Take>
void each_former_region(const SegmentReader& reader, const std::vector<std::uint32_t>& documents,
                        const Field& field, Take take) {
  if (field.kind != FieldKind::region) return;
  auto at = documents.begin();
  for (const FormerRegion& former : reader.former_regions(field.id)) {
    at = std::lower_bound(at, documents.end(), former.document);
    if (at == documents.end()) return;
    if (*at == former.document) take(former);
  }
}

// Adds the `limit` most frequent, in order; there may be tens of thousands.
void list_values(std::vector<CountedValue>& values, bool with_code, std::size_t limit,
                 Facet& facet) {
  const auto end = values.begin() + static_cast<std::ptrdiff_t>(std::min(limit, values.size()));
  std::partial_sort(values.begin(), end, values.end(),
                    [](const CountedValue& a, const CountedValue& b) {
                      return a.count != b.count ? a.count > b.count : a.printed < b.printed;
                    });
  for (auto at = values.begin(); at != end; ++at) {
    facet.values.push_back(
        {std::string(at->printed), std::string(with_code ? at->value : ""), at->count});
  }
  for (auto at = end; at != values.end(); ++at) facet.other += at->count;
}

}  // namespace

FacetCounter::FacetCounter(const std::vector<const Field*>& wanted, Counted counted,
                           const OpenIndex& index)
    : index_(index), counted_(counted) {
  for (const Field* field : wanted) {
    counters_.push_back({field, {}, {}, {}, 0, {}, {}});
    if (field->id == FieldId::official) counters_.back().people.resize(index.people().size());
  }
}

void FacetCounter::count(std::size_t place, const std::vector<std::uint32_t>& documents,
                         const Deadline& deadline) {
  const SegmentReader& reader = *index_.readers()[place];
  const bool by_stories = counted_ == Counted::stories;
  for (Counter& counter : counters_) {
    deadline.check();
    if (counter.field->kind == FieldKind::part) {
      by_stories ? collect_days(reader, documents, counter)
                 : count_days(reader, documents, counter);
    } else if (counter.field->id == FieldId::official) {
      by_stories ? collect_people(place, documents, counter)
                 : count_people(place, documents, counter);
    } else if (by_stories) {
      collect_values(reader, documents, counter);
    } else {
      count_values(reader, documents, counter);
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

void FacetCounter::count_values(const SegmentReader& reader,
                                const std::vector<std::uint32_t>& documents, Counter& counter) {
  const Column& column = reader.segment().columns().of(counter.field->id);
  std::vector<std::uint32_t> counts(column.size());
  for (const std::uint32_t document : documents) {
    const auto values = column.values(document);
    if (values.empty()) ++counter.unknown;
    for (std::uint32_t value : values) ++counts[value];
  }
  for (std::uint32_t value = 0; value < counts.size(); ++value) {
    if (counts[value] == 0) continue;
    counter.counts[column.text(value)] += counts[value];
  }
  each_former_region(reader, documents, *counter.field,
                     [&](const FormerRegion& former) { ++counter.counts[former.value]; });
}

// An article that has a person by two names counts once.
void FacetCounter::count_people(std::size_t place, const std::vector<std::uint32_t>& documents,
                                Counter& counter) const {
  const Column& column = index_.readers()[place]->segment().columns().of(FieldId::official);
  const std::span<const std::uint32_t> people = index_.people().of_segment(place);
  std::vector<std::uint32_t> here;
  for (const std::uint32_t document : documents) {
    here.clear();
    for (const std::uint32_t value : column.values(document)) {
      const std::uint32_t person = people[value];
      if (std::ranges::find(here, person) != here.end()) continue;
      here.push_back(person);
      ++counter.people[person];
    }
    if (here.empty()) ++counter.unknown;
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
  const auto number_of = [&](std::string_view text) {
    const auto next = static_cast<std::uint32_t>(counter.numbers.size());
    return counter.numbers.emplace(text, next).first->second;
  };
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t value = 0; value < column.size(); ++value) {
    numbers.push_back(number_of(column.text(value)));
  }
  for (const std::uint32_t document : documents) {
    const StoryId story = reader.segment().stories().story(document);
    const auto values = column.values(document);
    if (values.empty()) counter.of_stories.add_none(story);
    for (std::uint32_t value : values) counter.of_stories.add(story, numbers.at(value));
  }
  each_former_region(reader, documents, *counter.field, [&](const FormerRegion& former) {
    const StoryId story = reader.segment().stories().story(former.document);
    counter.of_stories.add(story, number_of(former.value));
  });
}

void FacetCounter::collect_people(std::size_t place, const std::vector<std::uint32_t>& documents,
                                  Counter& counter) const {
  const Segment& segment = index_.readers()[place]->segment();
  const Column& column = segment.columns().of(FieldId::official);
  const std::span<const std::uint32_t> people = index_.people().of_segment(place);
  for (const std::uint32_t document : documents) {
    const StoryId story = segment.stories().story(document);
    const auto values = column.values(document);
    if (values.empty()) counter.of_stories.add_none(story);
    for (const std::uint32_t value : values) counter.of_stories.add(story, people[value]);
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
  if (counter.field->id == FieldId::official) {
    for (const auto& [person, count] : counted.counts) counter.people[person] = count;
    return;
  }
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
      std::vector<CountedValue> values;
      for (const auto& [value, count] : counter.counts) {
        values.push_back({printed_value(*counter.field, value), value, count});
      }
      for (std::uint32_t person = 0; person < counter.people.size(); ++person) {
        if (counter.people[person] == 0) continue;
        values.push_back({index_.people().name(person), {}, counter.people[person]});
      }
      list_values(values, counter.field->kind == FieldKind::region, limit, facet);
    }
    all.push_back(std::move(facet));
  }
  return all;
}

}  // namespace warta
