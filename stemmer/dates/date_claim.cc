// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_claim.h"

#include <algorithm>
#include <array>
#include <span>

#include "stemmer/dates/date_names.h"
#include "stemmer/dates/publication_stamp.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/one_of.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;
using std::chrono::days;
using std::chrono::sys_days;

// Words before a day that has yet to come: "akan digelar di tiga desa pada 27 November 2024".
constexpr std::array kFutureBefore = {
    "pemungutan"sv, "pencoblosan"sv, "coblosan"sv,     "akan"sv,  "bakal"sv,
    "rencananya"sv, "dijadwalkan"sv, "direncanakan"sv, "nanti"sv, "mendatang"sv};
// Words right before the day that ends a term: "paling lambat Senin (9/6/2025)".
constexpr std::array kTermBefore = {"menjelang"sv, "jelang"sv,  "hingga"sv,
                                    "sampai"sv,    "sebelum"sv, "lambat"sv,
                                    "lambatnya"sv, "tenggat"sv, "deadline"sv};
constexpr std::array kFutureAfter = {"mendatang"sv, "nanti"sv, "depan"sv};
// Words before a day long past: "lahir di Kendari pada 6 November 1970", "sejak Kamis (23/5/2019)".
constexpr std::array kPastBefore = {"sejak"sv, "lahir"sv, "kelahiran"sv, "dilahirkan"sv,
                                    "semenjak"sv};
constexpr std::array kPastAfter = {"lalu"sv, "silam"sv};

constexpr int kReach = 6;  // words before a date that tell of its time

bool ends_clause(char c) {
  return ",.;:!?\"\n()"sv.find(c) != std::string_view::npos;
}

// One of `words` among the last `reach` before `i`, in the same clause.
bool follows(std::string_view text, std::size_t i, std::span<const std::string_view> words,
             int reach) {
  for (int count = 0; count < reach; ++count) {
    while (i > 0 && !is_ascii_letter(text[i - 1])) {
      if (ends_clause(text[i - 1]) && text[i - 1] != '(') return false;
      --i;
    }
    const std::size_t begin = date_word_begin(text, i);
    if (begin == i) return false;
    if (is_one_of_any_case(text.substr(begin, i - begin), words)) return true;
    i = begin;
  }
  return false;
}

// One of `words` right behind `i`.
bool precedes(std::string_view text, std::size_t i, std::span<const std::string_view> words) {
  while (i < text.size() && text[i] == ' ') ++i;
  return is_one_of_any_case(text.substr(i, date_word_end(text, i) - i), words);
}

// How strongly a date claims, by its sign.
constexpr int kWeekday = 100;
constexpr int kDateline = 90;
constexpr int kBracket = 70;
constexpr int kEarly = 40;
// What is taken off.
constexpr int kNotYet = 65;
constexpr int kLongAgo = 45;

// Before the first " - " or " – " of a text: "Kendari, 6 November 2024 - ".
bool is_in_dateline(std::string_view text, const DateMention& date) {
  if (date.begin > 80) return false;
  const std::string_view after = text.substr(date.end, 4);
  return after.find(" -") != std::string_view::npos ||
         after.find("\xE2\x80\x93") != std::string_view::npos ||
         after.find("\xE2\x80\x94") != std::string_view::npos;
}

DateSign sign_of(std::string_view text, const DateMention& date) {
  if (date.weekday) return DateSign::weekday;
  if (!date.year) return DateSign::none;
  if (is_in_dateline(text, date)) return DateSign::dateline;
  if (text[date.begin] == '(') return DateSign::bracket;
  return date.begin < 500 ? DateSign::early : DateSign::none;
}

int strength_of(DateSign sign) {
  switch (sign) {
    case DateSign::weekday:
      return kWeekday;
    case DateSign::dateline:
      return kDateline;
    case DateSign::bracket:
      return kBracket;
    case DateSign::early:
    case DateSign::headline:
      return kEarly;
    case DateSign::none:
      break;
  }
  return 0;
}

// Nothing for a date that is no claim at all.
int strength_of(std::string_view text, const DateMention& date) {
  if (!date.day || is_publication_stamp(text, date)) return 0;
  int strength = strength_of(sign_of(text, date));
  if (follows(text, date.begin, kFutureBefore, kReach) ||
      follows(text, date.begin, kTermBefore, 2) || precedes(text, date.end, kFutureAfter)) {
    strength -= kNotYet;
  }
  if (follows(text, date.begin, kPastBefore, kReach)) strength -= kLongAgo;
  if (!date.weekday && precedes(text, date.end, kPastAfter)) strength -= kLongAgo;
  return strength;
}

}  // namespace

DateClaim strongest_claim(const DatedText& body, std::optional<sys_days> published) {
  const DateMention* best = nullptr;
  int best_strength = 0;
  int latest_year = 0;
  for (const DateMention& date : body.dates) {
    latest_year = std::max(latest_year, date.year.value_or(0));
  }
  for (const DateMention& date : body.dates) {
    int strength = strength_of(body.text, date);
    // History: a bare date years before another that the text prints, or of the last century.
    if (!date.weekday && date.year.value_or(0) < std::max(latest_year - 1, 2000)) strength = 0;
    const auto day = full_day(date);
    // What was to come when the article went out is not what it reports; what lies months back may
    // be.
    if (published && day && *day > *published + days(2)) strength -= kNotYet;
    if (published && day && *day < *published - days(60)) strength -= kLongAgo;
    if (strength > best_strength) {
      best = &date;
      best_strength = strength;
    }
  }
  if (best == nullptr) return {};
  const DateSign sign = sign_of(body.text, *best);
  return {best, sign, best_strength < strength_of(sign)};
}

DateClaim headline_claim(const DatedText& title) {
  for (const DateMention& date : title.dates) {
    const bool is_near_whole = date.day && (date.year || date.weekday);
    if (is_near_whole && !follows(title.text, date.begin, kFutureBefore, kReach)) {
      return {&date, DateSign::headline, false};
    }
  }
  return {};
}

}  // namespace warta
