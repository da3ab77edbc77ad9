// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_claim.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "stemmer/dates/claimed_day.h"
#include "stemmer/dates/date_clause.h"
#include "stemmer/dates/poll_ahead.h"
#include "stemmer/dates/polling_days.h"
#include "stemmer/dates/publication_stamp.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;
using std::chrono::days;
using std::chrono::sys_days;

// Words right before the day that ends a term: "paling lambat Senin (9/6/2025)".
constexpr std::array kTermBefore = {"menjelang"sv, "jelang"sv,  "hingga"sv,
                                    "sampai"sv,    "sebelum"sv, "lambat"sv,
                                    "lambatnya"sv, "tenggat"sv, "deadline"sv};
// Words before a day long past: "lahir di Kendari pada 6 November 1970", "sejak Kamis (23/5/2019)".
constexpr std::array kPastBefore = {"sejak"sv, "lahir"sv, "kelahiran"sv, "dilahirkan"sv,
                                    "semenjak"sv};
constexpr std::array kPastAfter = {"lalu"sv, "silam"sv};

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
  if (is_told_as_future(text, date) || stands_behind(text, date, kTermBefore, 2)) {
    strength -= kNotYet;
  }
  if (stands_behind(text, date, kPastBefore, kTimeReach)) strength -= kLongAgo;
  if (!date.weekday && stands_before(text, date, kPastAfter)) strength -= kLongAgo;
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
    if (strength <= 0) continue;
    const auto day = claimed_day(date, published);
    // What was to come when the article went out is not what it reports; what lies months back may
    // be.
    if (published && day && is_yet_to_come(*day, *published)) continue;
    if (published && day && *day > *published + days(2)) strength -= kNotYet;
    if (published && day && *day < *published - days(60)) strength -= kLongAgo;
    const bool doubted = strength < strength_of(sign_of(body.text, date));
    const bool is_over = published && day && *day <= *published;
    if ((doubted || is_polling_day(date)) && !is_over && is_poll_ahead(body.text, date)) continue;
    if (strength > best_strength) {
      best = &date;
      best_strength = strength;
    }
  }
  if (best == nullptr) return {};
  const DateSign sign = sign_of(body.text, *best);
  return {best, sign, best_strength < strength_of(sign)};
}

DateClaim headline_claim(const DatedText& title, std::optional<sys_days> published) {
  for (const DateMention& date : title.dates) {
    const bool is_near_whole = date.day && (date.year || date.weekday);
    const auto day = claimed_day(date, published);
    const bool is_ahead = published && day && is_yet_to_come(*day, *published);
    if (is_near_whole && !is_ahead && !is_polling_day(date) &&
        !is_told_as_future(title.text, date)) {
      return {&date, DateSign::headline, false};
    }
  }
  return {};
}

}  // namespace warta
