// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/headline_company.h"

#include <algorithm>
#include <string_view>

#include "indexer/clean/caption.h"
#include "indexer/clean/headline_sights.h"
#include "indexer/clean/line_shape.h"
#include "indexer/clean/newsroom_marks.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

// What a line begins with: "10 Balap Karung", "> Truk", "[SALAH] Tisu"; nothing of most.
char sign_before(std::string_view line) {
  const char first = line.front();
  if (is_ascii_digit(first)) return '0';
  if (is_ascii_letter(first) || first == '"' || first == '\'') return '\0';
  return line.starts_with("\xE2\x80\x9C") ? '\0' : first;
}

// "... Dana US$ 3 Juta [dibaca]", "... Kejaksaan (hal. 9)"
char sign_behind(std::string_view line) {
  const bool sign = line.ends_with(')') || line.ends_with(']') || is_ascii_digit(line.back());
  return sign ? line.back() : '\0';
}

bool is_stamp(std::string_view line) {
  if (std::ranges::none_of(line, is_ascii_digit)) return false;
  return publication_date(line).has_value() || lone_date(line).has_value() ||
         byline_date(line).has_value();
}

class Company {
 public:
  explicit Company(const PageHeadLines& head) : head_(head) {}

  void look(std::vector<HeadlineCandidate>& found) const {
    std::vector<const HeadlineCandidate*> like;
    for (HeadlineCandidate& one : found) {
      const std::string_view line = head_.lines[one.line].text;
      one.like = one.like && !is_stamp(line) && !is_caption(line);
      if (one.like) like.push_back(&one);
    }
    for (HeadlineCandidate& one : found) {
      const auto add = [&](SightGroup group, std::size_t step) {
        one.sights.push_back(sight_of(group, step));
      };
      const auto behind = std::ranges::find_if(
          like, [&](const HeadlineCandidate* other) { return other->line > one.line; });
      const auto later = static_cast<std::size_t>(like.end() - behind);
      add(SightGroup::later, step_of<4, std::size_t>(later, {0, 1, 2, 5}));
      add(SightGroup::last_shared, one.shared + (later == 0 ? 0 : 6));
      add(SightGroup::between, between_of(one.line, behind == like.end() ? nullptr : *behind));
      add(SightGroup::next, next_of(one.line));
      add(SightGroup::before, before_of(one.line));
      if (one.like) add_row(like, static_cast<std::size_t>(behind - like.begin()), one);
    }
  }

 private:
  // The row of such lines in which `one` stands, the last before like[at].
  void add_row(const std::vector<const HeadlineCandidate*>& like, std::size_t at,
               HeadlineCandidate& one) const {
    const auto add = [&](SightGroup group, std::size_t step) {
      one.sights.push_back(sight_of(group, step));
    };
    std::size_t begin = at - 1;
    std::size_t end = at;
    while (begin > 0 && is_near(*like[begin - 1], *like[begin])) --begin;
    while (end < like.size() && is_near(*like[end - 1], *like[end])) ++end;
    const std::size_t size = end - begin;
    add(SightGroup::run, step_of<4, std::size_t>(size, {1, 2, 3, 6}));
    add(SightGroup::run_place, size == 1 ? 0 : at - 1 == begin ? 1 : at == end ? 3 : 2);
    const auto kin = [&](const auto& sign) {
      const char own = sign(head_.lines[one.line].text);
      return own != '\0' &&
             ((at - 1 > begin && sign(head_.lines[like[at - 2]->line].text) == own) ||
              (at < end && sign(head_.lines[like[at]->line].text) == own));
    };
    add(SightGroup::kin, kin(sign_before) ? 1 : kin(sign_behind) ? 2 : 0);
  }

  // Whether one stands right below the other, or an age of it between them.
  static bool is_near(const HeadlineCandidate& above, const HeadlineCandidate& below) {
    return below.line <= above.line + 2;
  }

  std::size_t between_of(std::size_t i, const HeadlineCandidate* like) const {
    if (i + 1 == head_.first_sentence) return 0;
    if (like != nullptr) return 4;
    std::size_t found = 1;
    for (std::size_t k = i + 1; k < head_.first_sentence; ++k) {
      if (is_stamp(head_.lines[k].text) || head_.rules[k] == FurnitureRule::byline ||
          head_.rules[k] == FurnitureRule::stamp || opens_byline(head_.lines[k].text))
        return 2;
      if (head_.lines[k].role == LineRole::text) found = 3;
    }
    return found;
  }

  std::size_t next_of(std::size_t i) const {
    const PageLine& next = head_.lines[i + 1];
    if (i + 1 == head_.first_sentence) return 0;
    if (is_stamp(next.text)) return 1;
    if (head_.rules[i + 1] == FurnitureRule::byline || labels_name(next.text) ||
        opens_byline(next.text)) {
      return 2;
    }
    return next.role == LineRole::furniture ? 3 : 4;
  }

  std::size_t before_of(std::size_t i) const {
    if (i == 0) return 0;
    if (head_.rules[i - 1] == FurnitureRule::breadcrumb) return 1;
    if (is_stamp(head_.lines[i - 1].text)) return 2;
    return head_.lines[i - 1].role == LineRole::furniture ? 3 : 4;
  }

  const PageHeadLines& head_;
};

}  // namespace

void look_around(const PageHeadLines& head, std::vector<HeadlineCandidate>& found) {
  Company(head).look(found);
}

}  // namespace warta
