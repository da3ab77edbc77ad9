// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/officials.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/schema/columns.h"
#include "searcher/match/deadline.h"
#include "searcher/officials_query.h"

namespace warta {
namespace {

struct Counts {
  std::size_t articles = 0;
  std::uint32_t first_day = 0;  // YYYYMMDD; 0: not known
  std::uint32_t last_day = 0;

  void add(const Counts& more) {
    articles += more.articles;
    if (more.first_day == 0) return;
    first_day = first_day == 0 ? more.first_day : std::min(first_day, more.first_day);
    last_day = std::max(last_day, more.last_day);
  }
};

// By the value of the column.
using People = std::unordered_map<std::string_view, Counts>;

// The values of a segment's living documents, counted.
std::vector<Counts> count_values(const SegmentReader& reader, const Column& column) {
  const Segment& segment = reader.segment();
  std::vector<Counts> counts(column.size());
  auto dead = segment.dead().begin();
  for (std::uint32_t document = 1; document <= reader.articles(); ++document) {
    if (dead != segment.dead().end() && *dead == document) {
      ++dead;
      continue;
    }
    const std::uint32_t day = segment.columns().day(document);
    for (std::uint32_t value : column.values(document)) counts.at(value).add({1, day, day});
  }
  return counts;
}

bool is_asked_for(const OfficialsQuery& query, std::string_view value) {
  return query.may_match(value) && query.matches(parse_office_value(value));
}

std::string day_or_empty(std::uint32_t day) {
  return day == 0 ? std::string() : printed_day(day);
}

OfficialRecord record_of(std::string_view value, const Counts& counts) {
  const Official official = parse_office_value(value);
  return {{official.name, official.position, official.acting, official.jurisdiction},
          counts.articles,
          day_or_empty(counts.first_day),
          day_or_empty(counts.last_day)};
}

}  // namespace

OfficialsAnswer find_officials(const OfficialsRequest& request, const OpenIndex& index) {
  const Deadline deadline = Deadline::after(request.deadline);
  const OfficialsQuery query(request.query);
  People people;
  for (const auto& reader : index.readers()) {
    deadline.check();
    const Column& column = reader->segment().columns().of(FieldId::office);
    const std::vector<Counts> counts = count_values(*reader, column);
    for (std::uint32_t value = 0; value < counts.size(); ++value) {
      if (value % 1024 == 0) deadline.check();
      if (counts[value].articles == 0) continue;
      const std::string_view text = column.text(value);
      if (is_asked_for(query, text)) people[text].add(counts[value]);
    }
  }
  std::vector<std::pair<std::string_view, Counts>> order(people.begin(), people.end());
  const std::size_t begin = std::min(request.offset, order.size());
  const std::size_t end = begin + std::min(request.limit, order.size() - begin);
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(end), order.end(),
                    [](const auto& a, const auto& b) {
                      return a.second.articles != b.second.articles
                                 ? a.second.articles > b.second.articles
                                 : a.first < b.first;
                    });
  OfficialsAnswer answer;
  answer.query = request.query;
  answer.total = order.size();
  answer.offset = request.offset;
  answer.limit = request.limit;
  answer.revision = index.revision();
  for (std::size_t i = begin; i < end; ++i) {
    answer.officials.push_back(record_of(order[i].first, order[i].second));
  }
  return answer;
}

}  // namespace warta
