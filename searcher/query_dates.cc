// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query_dates.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "searcher/date_remarks.h"
#include "searcher/dates_among.h"
#include "stemmer/analyzer.h"
#include "stemmer/dates/date_phrases.h"
#include "stemmer/dates/date_words.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using Kind = QueryNode::Kind;
using std::chrono::sys_days;

// A query of so many words besides a date is a copied headline: of 3,000 headlines MRR@10 is .836,
// and .833 where "tahun ini" narrows them down to this year.
constexpr std::size_t kHeadlineWords = 6;

// The dates joined by OR that must match, also in brackets. Null: it is none.
const QueryNode* choice_of_dates(const QueryNode& node) {
  if (node.excluded) return nullptr;
  if (node.are_dates) return &node;
  const bool is_bracket = node.kind == Kind::all && node.children.size() == 1;
  return is_bracket ? choice_of_dates(node.children.front()) : nullptr;
}

// Words that are asked for besides dates.
std::size_t count_others(const std::vector<QueryNode>& nodes, const std::vector<FoundDate>& dates) {
  std::size_t others = 0;
  for (const QueryNode& node : nodes) {
    const std::string* word = plain_word(node);
    const bool is_other = word == nullptr ? choice_of_dates(node) == nullptr
                                          : !Analyzer::is_stop_word(normalized(*word));
    if (is_other) ++others;
  }
  for (const FoundDate& date : dates) others -= std::min(others, date.last - date.first);
  return others;
}

// One date, or several of which any will do, as it stands in the query.
struct TypedDate {
  std::size_t begin = 0;  // bytes, into the query
  std::size_t end = 0;
  DatePhrase phrase;
};

class DateTaker {
 public:
  DateTaker(Query& query, std::string_view text) : query_(query), text_(text) {}

  void take() {
    std::vector<QueryNode> nodes = std::move(query_.root.children);
    std::vector<QueryNode>& kept = query_.root.children;
    kept.clear();
    const std::vector<FoundDate> dates = find_dates_among(nodes, text_, query_.today);
    others_ = count_others(nodes, dates);
    auto next = dates.begin();
    for (std::size_t i = 0; i < nodes.size();) {
      if (next != dates.end() && next->first == i) {
        take_date(*next, nodes);
        i = next++->last;
      } else if (const QueryNode* choice = choice_of_dates(nodes[i])) {
        take_choice(QueryNode(*choice));
        ++i;
      } else {
        kept.push_back(std::move(nodes[i++]));
      }
    }
  }

 private:
  void take_date(const FoundDate& date, std::vector<QueryNode>& nodes) {
    const TypedDate typed{nodes[date.first].begin, nodes[date.last - 1].end, date.phrase};
    if (nodes[date.first].excluded) {
      note_oddity(typed);
      query_.root.children.push_back(days_of(typed));
      query_.root.children.back().excluded = true;
      return;
    }
    QueryNode words;
    // Of "tahun 2019" the year tells.
    for (std::size_t i = date.phrase.is_name ? date.last - 1 : date.first; i < date.last; ++i) {
      const bool is_topic = i >= date.topic_first && i < date.topic_last;
      if (is_topic && i == date.first) cut_glued_head(nodes[i]);
      (is_topic ? query_.root.children : words.children).push_back(std::move(nodes[i]));
    }
    add({typed}, std::move(words));
  }

  // Of "pasca-Pemilu 2019" the topic is "Pemilu".
  static void cut_glued_head(QueryNode& node) {
    const std::size_t head = glued_head(lower_case(node.text));
    node.text.erase(0, head);
    node.text_begin += head;
  }

  void take_choice(QueryNode&& choice) {
    std::vector<TypedDate> dates;
    for (const QueryNode& date : choice.children) {
      const std::vector<FoundDate> found = find_dates_among(date.children, text_, query_.today);
      if (found.size() != 1) break;
      dates.push_back(
          {date.children.front().begin, date.children.back().end, found.front().phrase});
    }
    if (dates.size() == choice.children.size()) {
      add(dates, std::move(choice));
    } else {
      query_.root.children.push_back(std::move(choice));
    }
  }

  // Words of a sentence that says a date tell what it is about, not when it was written: articles
  // that say them are as good as those of these days, and so they are of "anggaran tahun 2019".
  // "Pekan lalu" means the days unless the sentence is as long as a headline.
  void add(const std::vector<TypedDate>& dates, QueryNode&& words) {
    const bool is_relative =
        std::ranges::any_of(dates, [](const TypedDate& date) { return date.phrase.relative; });
    const bool is_name =
        std::ranges::any_of(dates, [](const TypedDate& date) { return date.phrase.is_name; });
    const bool is_topic = is_name || others_ >= (is_relative ? kHeadlineWords : kSentenceWords);
    const std::size_t either = dates.size() > 1 ? ++choices_ : 0;
    QueryNode also;
    also.kind = Kind::any;
    also.is_date = true;
    also.begin = dates.front().begin;
    also.end = dates.back().end;
    also.children.push_back(std::move(words));
    for (const TypedDate& date : dates) {
      note_oddity(date);
      QueryNode days = days_of(date);
      if (is_topic) {
        also.children.push_back(std::move(days));
        continue;
      }
      FieldClause clause;
      clause.field = FieldId::date;
      clause.value = std::move(days.text);
      clause.begin = date.begin;
      clause.end = date.end;
      clause.text_begin = date.begin;
      clause.implied = true;
      clause.relative = date.phrase.relative;
      clause.either = either;
      clause.typed = text_of(date);
      query_.filters.push_back(std::move(clause));
    }
    if (is_topic) query_.root.children.push_back(std::move(also));
  }

  QueryNode days_of(const TypedDate& date) const {
    const DateRange& range = date.phrase.range;
    QueryNode days;
    days.kind = Kind::field;
    days.field = FieldId::date;
    days.text = iso_date(range.first) + ".." + iso_date(range.last);
    days.typed = text_of(date);
    days.begin = date.begin;
    days.end = date.end;
    return days;
  }

  std::string text_of(const TypedDate& date) const {
    return std::string(text_.substr(date.begin, date.end - date.begin));
  }

  void note_oddity(const TypedDate& date) {
    const auto remark = remark_on(date.phrase.oddity, date.phrase.range);
    if (remark) query_.notes.push_back({date.begin, date.end, {*remark}});
  }

  Query& query_;
  std::string_view text_;
  std::size_t others_ = 0;   // words besides dates
  std::size_t choices_ = 0;  // that were taken
};

enum class Side { begin, end };

// The words of the date that the nodes begin or end with; nothing when they do not, or when a part
// of it is a topic.
std::optional<FoundDate> date_at(Side side, const QueryNode& all, std::string_view text,
                                 sys_days today) {
  const std::vector<FoundDate> dates = find_dates_among(all.children, text, today);
  if (dates.empty()) return std::nullopt;
  const FoundDate& date = side == Side::begin ? dates.front() : dates.back();
  const bool is_there = side == Side::begin ? date.first == 0 : date.last == all.children.size();
  const bool has_topic = date.topic_first != date.topic_last;
  const bool is_excluded = all.children[date.first].excluded;
  return is_there && !has_topic && !is_excluded ? std::optional(date) : std::nullopt;
}

// Takes the nodes from `first` to `last` out of a row, as an `all`.
QueryNode cut_out(std::vector<QueryNode>& nodes, std::size_t first, std::size_t last) {
  const auto begin = nodes.begin() + static_cast<std::ptrdiff_t>(first);
  const auto end = nodes.begin() + static_cast<std::ptrdiff_t>(last);
  QueryNode all;
  all.begin = begin->begin;
  all.end = std::prev(end)->end;
  std::move(begin, end, std::back_inserter(all.children));
  nodes.erase(begin, end);
  return all;
}

// Joins `right` to `left` where the one begins and the other ends with a date.
bool join_at_dates(QueryNode& left, QueryNode& right, std::string_view text, sys_days today) {
  const bool goes_on = !left.children.empty() && left.children.back().are_dates;
  const auto before = goes_on ? std::nullopt : date_at(Side::end, left, text, today);
  const auto behind = date_at(Side::begin, right, text, today);
  if (!behind || (!goes_on && !before)) return false;
  if (before) {
    QueryNode dates;
    dates.kind = Kind::any;
    dates.are_dates = true;
    dates.children.push_back(cut_out(left.children, before->first, before->last));
    dates.begin = dates.children.front().begin;
    left.children.push_back(std::move(dates));
  }
  QueryNode& dates = left.children.back();
  dates.children.push_back(cut_out(right.children, behind->first, behind->last));
  dates.end = dates.children.back().end;
  std::ranges::move(right.children, std::back_inserter(left.children));
  left.end = right.end;
  return true;
}

}  // namespace

void join_dates(QueryNode& any, std::string_view text, sys_days today) {
  std::vector<QueryNode> joined;
  for (QueryNode& next : any.children) {
    if (!joined.empty() && join_at_dates(joined.back(), next, text, today)) continue;
    joined.push_back(std::move(next));
  }
  any.children = std::move(joined);
}

void take_dates(Query& query, std::string_view text) {
  DateTaker(query, text).take();
}

void make_relative_dates_hints(Query& query, std::string_view text) {
  std::vector<QueryNode>& nodes = query.root.children;
  for (const FoundDate& date : find_dates_among(nodes, text, query.today)) {
    if (nodes[date.first].excluded) continue;
    for (std::size_t i = date.first; i < date.last; ++i) nodes[i].is_hint = date.phrase.relative;
  }
  for (QueryNode& node : nodes) {
    const QueryNode* choice = choice_of_dates(node);
    if (choice == nullptr) continue;
    node.is_hint = std::ranges::all_of(choice->children, [&](const QueryNode& date) {
      const auto found = find_dates_among(date.children, text, query.today);
      return found.size() == 1 && found.front().phrase.relative;
    });
  }
}

}  // namespace warta
