// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/officials.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "indexer/schema/columns.h"
#include "searcher/match/deadline.h"
#include "searcher/match/evaluate.h"
#include "searcher/officials_query.h"
#include "searcher/resolve/agency_office.h"
#include "searcher/resolve/name_variants.h"
#include "searcher/resolve/office_slip.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Who is in so few articles may be a misspelling of one who is in this many times more.
constexpr std::size_t kFewArticles = 3;
constexpr std::size_t kTimesAsUsual = 10;

// Words among which an office with a slip is looked for: a name with its office has no more.
constexpr std::size_t kMostWords = 10;

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

// The name of a value of FieldId::office, and the office with its region.
std::string_view name_of(std::string_view value) {
  return value.substr(0, value.find('\t'));
}
std::string_view office_of(std::string_view value) {
  return value.substr(std::min(value.find('\t'), value.size()));
}

// Who holds or held an office, by each of the names that are printed.
struct Holder {
  std::string_view value;
  Counts counts;
  bool is_asked_for = false;
};

// A person, by the numbers of the holders that are the same.
struct Person {
  std::vector<std::size_t> names;  // the first is how the person is known
  Counts counts;
};

class Officials {
 public:
  Officials(const OfficialsRequest& request, const OpenIndex& index)
      : text_(request.query),
        query_(request.query),
        index_(index),
        deadline_(Deadline::after(request.deadline)) {
    collect();
    if (holders_.empty() && query_.drop_titles()) collect();
    if (articles_asked_for() <= kFewArticles) take_office_without_slips();
    if (articles_asked_for() <= kFewArticles) take_alike();
    join();
    count_joined();
  }

  const std::vector<Person>& people() const { return people_; }
  bool is_alike() const { return is_alike_; }
  const Holder& holder(std::size_t number) const { return holders_[number]; }

 private:
  // "mentri keuangan", "sri mulyani mentri keuangan"
  void take_office_without_slips() {
    const std::vector<std::string> words = normal_words(text_);
    if (words.size() > kMostWords) return;
    for (auto first = words.begin(); first != words.end(); ++first) {
      const auto meant = office_without_slips(joined(std::span(first, words.end())), index_);
      if (!meant) continue;
      std::vector<std::string> right(words.begin(), first);
      right.push_back(*meant);
      take_if_usual(OfficialsQuery(joined(right)));
      return;
    }
  }

  // Whoever sounds alike or is a letter away.
  void take_alike() {
    OfficialsQuery alike = query_;
    alike.add_alike(index_);
    take_if_usual(std::move(alike));
  }

  // Asks `other` instead, where that names somebody who is far more frequent: what was asked for is
  // at most a misprint.
  void take_if_usual(OfficialsQuery other) {
    const std::size_t articles = articles_asked_for();
    OfficialsQuery typed = std::exchange(query_, std::move(other));
    collect();
    if (articles_asked_for() > kTimesAsUsual * articles) {
      is_alike_ = true;
      return;
    }
    query_ = std::move(typed);
    collect();
  }

  std::size_t articles_asked_for() const {
    std::size_t articles = 0;
    for (const Holder& holder : holders_) {
      if (holder.is_asked_for) articles += holder.counts.articles;
    }
    return articles;
  }

  // Of an office of an agency, the articles that say it so: all others are not counted.
  void find_articles() {
    articles_.clear();
    if (query_.agencies().empty()) return;
    std::vector<Plan> offices;
    for (const TypedOffice& office : query_.agencies()) {
      offices.push_back(agency_plan(office, index_));
    }
    const Plan plan = Plan::joined(Plan::Kind::all, std::move(offices));
    const Bm25 bm25;  // nothing is weighted
    for (std::size_t i = 0; i < index_.readers().size(); ++i) {
      Evaluator evaluator(*index_.readers()[i], i, bm25, deadline_);
      articles_.push_back(evaluator.living(plan).documents);
    }
  }

  // Calls take(document) for each that counts of the segment with this number.
  template <typename Take>
  void each_article(std::size_t segment, Take take) const {
    if (articles_.empty()) {
      each_living(*index_.readers()[segment], take);
    } else {
      std::ranges::for_each(articles_[segment], take);
    }
  }

  // The values of a segment's articles, counted.
  std::vector<Counts> count_values(std::size_t segment) const {
    const SegmentReader& reader = *index_.readers()[segment];
    const Column& column = column_of(reader);
    std::vector<Counts> counts(column.size());
    each_article(segment, [&](std::uint32_t document) {
      const std::uint32_t day = reader.segment().columns().day(document);
      for (std::uint32_t value : column.values(document)) counts.at(value).add({1, day, day});
    });
    return counts;
  }

  // All holders of the offices of which one is asked for: a name that is not like the query may be
  // the same person's.
  void collect() {
    find_articles();
    holders_.clear();
    std::vector<std::vector<Counts>> counts;
    std::unordered_set<std::string_view> asked;
    std::unordered_set<std::string_view> offices;
    for (std::size_t i = 0; i < index_.readers().size(); ++i) {
      const Column& column = column_of(*index_.readers()[i]);
      counts.push_back(count_values(i));
      each_value(column, counts.back(), [&](std::string_view text, const Counts& /*counts*/) {
        if (!query_.may_match(text) || !query_.matches(parse_office_value(text))) return;
        asked.insert(text);
        offices.insert(office_of(text));
      });
    }
    std::unordered_map<std::string_view, std::size_t> numbers;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const Column& column = column_of(*index_.readers()[i]);
      each_value(column, counts[i], [&](std::string_view text, const Counts& more) {
        if (!offices.contains(office_of(text))) return;
        const auto [known, is_new] = numbers.try_emplace(text, holders_.size());
        if (is_new) holders_.push_back({text, {}, asked.contains(text)});
        holders_[known->second].counts.add(more);
      });
    }
    numbers_ = std::move(numbers);
  }

  static const Column& column_of(const SegmentReader& reader) {
    return reader.segment().columns().of(FieldId::office);
  }

  template <typename Take>
  void each_value(const Column& column, const std::vector<Counts>& counts, Take take) const {
    for (std::uint32_t value = 0; value < counts.size(); ++value) {
      if (value % 1024 == 0) deadline_.check();
      if (counts[value].articles > 0) take(column.text(value), counts[value]);
    }
  }

  // Joins the names of one person, and keeps the people who are asked for by one of them.
  void join() {
    std::unordered_map<std::string_view, std::vector<std::size_t>> by_office;
    for (std::size_t i = 0; i < holders_.size(); ++i) {
      by_office[office_of(holders_[i].value)].push_back(i);
    }
    for (const auto& [office, numbers] : by_office) {
      deadline_.check();
      std::vector<PrintedName> uses;
      for (const std::size_t number : numbers) {
        uses.push_back({name_of(holders_[number].value), holders_[number].counts.articles});
      }
      const std::vector<std::size_t> known_by = join_variants(uses);
      std::map<std::size_t, Person> people;
      for (std::size_t i = 0; i < numbers.size(); ++i) {
        people[known_by[i]].names.push_back(numbers[i]);
      }
      for (auto& [known, person] : people) keep(numbers[known], std::move(person));
    }
  }

  void keep(std::size_t known_by, Person person) {
    if (std::ranges::none_of(person.names, [&](auto i) { return holders_[i].is_asked_for; }))
      return;
    std::ranges::sort(person.names, [&](std::size_t a, std::size_t b) {
      if (a == known_by || b == known_by) return a == known_by && b != known_by;
      const Holder& first = holders_[a];
      const Holder& second = holders_[b];
      return first.counts.articles != second.counts.articles
                 ? first.counts.articles > second.counts.articles
                 : first.value < second.value;
    });
    if (person.names.size() == 1) person.counts = holders_[known_by].counts;
    people_.push_back(std::move(person));
  }

  // An article that has a person by two names counts once.
  void count_joined() {
    constexpr std::size_t kNobody = SIZE_MAX;
    std::vector<std::size_t> person_of(holders_.size(), kNobody);
    bool any = false;
    for (std::size_t i = 0; i < people_.size(); ++i) {
      if (people_[i].names.size() == 1) continue;
      any = true;
      for (const std::size_t name : people_[i].names) person_of[name] = i;
    }
    if (!any) return;
    for (std::size_t i = 0; i < index_.readers().size(); ++i) {
      deadline_.check();
      const SegmentReader& reader = *index_.readers()[i];
      const Column& column = column_of(reader);
      std::vector<std::size_t> of_value(column.size(), kNobody);
      for (std::uint32_t value = 0; value < column.size(); ++value) {
        const auto known = numbers_.find(column.text(value));
        if (known != numbers_.end()) of_value[value] = person_of[known->second];
      }
      std::vector<std::size_t> here;
      each_article(i, [&](std::uint32_t document) {
        here.clear();
        for (const std::uint32_t value : column.values(document)) {
          const std::size_t person = of_value[value];
          if (person != kNobody && std::ranges::find(here, person) == here.end()) {
            here.push_back(person);
          }
        }
        const std::uint32_t day = reader.segment().columns().day(document);
        for (const std::size_t person : here) people_[person].counts.add({1, day, day});
      });
    }
  }

  const std::string& text_;
  OfficialsQuery query_;
  const OpenIndex& index_;
  Deadline deadline_;
  std::vector<std::vector<std::uint32_t>> articles_;  // that count, by segment; none: all do
  bool is_alike_ = false;                             // nobody has the words as typed
  std::vector<Holder> holders_;
  std::unordered_map<std::string_view, std::size_t> numbers_;  // of the holders
  std::vector<Person> people_;
};

std::string day_or_empty(std::uint32_t day) {
  return day == 0 ? std::string() : printed_day(day);
}

OfficialRecord record_of(const Person& person, const Officials& all) {
  const Official official = parse_office_value(all.holder(person.names.front()).value);
  OfficialRecord record;
  record.official = {official.name, official.position, official.acting, official.jurisdiction};
  for (std::size_t i = 1; i < person.names.size(); ++i) {
    record.variants.emplace_back(name_of(all.holder(person.names[i]).value));
  }
  record.articles = person.counts.articles;
  record.first = day_or_empty(person.counts.first_day);
  record.last = day_or_empty(person.counts.last_day);
  return record;
}

}  // namespace

OfficialsAnswer find_officials(const OfficialsRequest& request, const OpenIndex& index) {
  const Officials found(request, index);
  std::vector<const Person*> order;
  order.reserve(found.people().size());
  for (const Person& person : found.people()) order.push_back(&person);
  const std::size_t begin = std::min(request.offset, order.size());
  const std::size_t end = begin + std::min(request.limit, order.size() - begin);
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(end), order.end(),
                    [&](const Person* a, const Person* b) {
                      return a->counts.articles != b->counts.articles
                                 ? a->counts.articles > b->counts.articles
                                 : found.holder(a->names.front()).value <
                                       found.holder(b->names.front()).value;
                    });
  OfficialsAnswer answer;
  answer.query = request.query;
  answer.total = order.size();
  answer.is_alike = found.is_alike() && !order.empty();
  answer.offset = request.offset;
  answer.limit = request.limit;
  answer.revision = index.revision();
  for (std::size_t i = begin; i < end; ++i) {
    answer.officials.push_back(record_of(*order[i], found));
  }
  return answer;
}

}  // namespace warta
