// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/missing_year.h"

#include <algorithm>
#include <functional>

#include "stemmer/dates/printed_year.h"

namespace warta {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::years;

constexpr std::chrono::year kFirstYear{2000};

// A full date of the article, from which the year of another may be taken.
struct Reference {
  int rank = 0;
  sys_days day;
  TextPiece piece;
};

// Those of the body before those of the headline; of each those with a weekday first, then those
// with an hour: "27 November 2029" may be the next election. None of before there were pages:
// "Lahir pada 27 Januari 1949" tells no year of news.
std::vector<Reference> references_of(const DatedText& title, const DatedText& body) {
  std::vector<Reference> found;
  for (const DatedText* text : {&body, &title}) {
    const bool in_title = text == &title;
    for (const DateMention& date : text->dates) {
      const auto day = full_day(date);
      if (!day || year_of(*day) < kFirstYear) continue;
      const int rank = (in_title ? 0 : 4) + (date.weekday ? 2 : 0) + (date.has_time ? 1 : 0);
      found.push_back({rank, *day, piece_of(date, in_title)});
    }
  }
  std::ranges::stable_sort(found, std::ranges::greater(), &Reference::rank);
  return found;
}

}  // namespace

std::optional<sys_days> nearest_day(const DateMention& date, sys_days reference) {
  const std::chrono::year year = year_of(reference);
  std::optional<sys_days> best;
  days best_distance{0};
  for (const int moved : {-1, 0, 1}) {
    const auto day = day_in_year(date, year + years(moved));
    if (!day) continue;
    days distance = std::chrono::abs(*day - reference);
    if (!weekday_fits(date, *day)) distance += days(183);
    if (!best || distance < best_distance) {
      best = day;
      best_distance = distance;
    }
  }
  return best;
}

CompletedDay complete_day(const DateMention& date, const DatedText& title, const DatedText& body,
                          std::optional<sys_days> published) {
  if (published) return {nearest_day(date, *published), YearSource::published, {}};
  const std::vector<Reference> references = references_of(title, body);
  for (const Reference& reference : references) {
    const auto day = nearest_day(date, reference.day);
    if (day && weekday_fits(date, *day)) return {day, YearSource::other_date, reference.piece};
  }
  for (const DatedText* text : {&title, &body}) {
    const PrintedYear year = day_in_printed_year(text->text, date);
    if (!year.day) continue;
    const auto begin = static_cast<std::uint32_t>(year.begin);
    return {year.day, YearSource::printed_year, {begin, begin + 4, text == &title}};
  }
  return {};
}

}  // namespace warta
