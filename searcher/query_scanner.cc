// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query_scanner.h"

#include <algorithm>
#include <array>

#include "searcher/remarks.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// Words between those that NEAR joins, where no number says it, and at most.
constexpr std::size_t kNearDistance = 10;
constexpr std::size_t kLongestDistance = 1000;

constexpr std::array<std::string_view, 4> kQuotes = {"\"", "\xE2\x80\x9C", "\xE2\x80\x9D",
                                                     "\xE2\x80\x9E"};

}  // namespace

void QueryScanner::skip_space() {
  while (!at_end() && is_space(text_[at_])) ++at_;
}

std::size_t QueryScanner::quote_at(std::size_t place) const {
  for (const std::string_view quote : kQuotes) {
    if (text_.substr(place).starts_with(quote)) return quote.size();
  }
  return 0;
}

bool QueryScanner::take_keyword(std::string_view word) {
  skip_space();
  if (text_.substr(at_, word.size()) != word) return false;
  const std::size_t end = at_ + word.size();
  if (end < text_.size() && !is_space(text_[end]) && text_[end] != '(') return false;
  keyword_begin_ = at_;
  at_ = end;
  return true;
}

std::size_t QueryScanner::take_near() {
  constexpr std::string_view kNear = "NEAR";
  skip_space();
  std::size_t end = at_ + kNear.size();
  const bool has_distance = end < text_.size() && text_[end] == '/';
  const std::string_view typed = text_.substr(at_, kNear.size());
  if (typed != kNear && !(has_distance && normalized(typed) == "near")) return 0;
  std::size_t distance = kNearDistance;
  if (has_distance) {
    const std::size_t first = end + 1;
    distance = 0;
    while (++end < text_.size() && is_ascii_digit(text_[end])) {
      distance =
          std::min(10 * distance + static_cast<std::size_t>(text_[end] - '0'), kLongestDistance);
    }
    const bool is_by_itself = end == text_.size() || is_space(text_[end]);
    if (distance == 0 && end > first && is_by_itself) {
      notes_->push_back({at_, end, {make_remark(RemarkKind::near_of_nothing)}});
      distance = 1;
    } else if (typed == kNear && (end == first || !is_by_itself)) {
      while (end < text_.size() && !is_space(text_[end])) ++end;
      notes_->push_back(
          {at_,
           end,
           {make_remark(RemarkKind::near_without_distance, {std::to_string(kNearDistance)})}});
      distance = kNearDistance;
    }
  }
  if (distance == 0 || (end < text_.size() && !is_space(text_[end]))) return 0;
  at_ = end;
  return distance;
}

std::string QueryScanner::read_quoted() {
  const std::size_t open = at_;
  at_ += quote();
  const std::size_t begin = at_;
  while (!at_end() && quote() == 0) ++at_;
  std::string inside(text_.substr(begin, at_ - begin));
  if (at_end()) {
    notes_->push_back({open, begin, {make_remark(RemarkKind::quotation_is_open)}});
  } else {
    at_ += quote();
  }
  return inside;
}

std::string QueryScanner::read_word() {
  const std::size_t begin = at_;
  while (!at_end() && !is_space(text_[at_]) && text_[at_] != '(' && text_[at_] != ')' &&
         quote() == 0) {
    ++at_;
  }
  return std::string(text_.substr(begin, at_ - begin));
}

}  // namespace warta
