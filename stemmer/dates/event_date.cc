// SPDX-License-Identifier: GPL-3.0-or-later
// event_date: of the dates that an article prints the one that claims to be its day, with its year.
#include "stemmer/dates/claimed_day.h"
#include "stemmer/dates/date_claim.h"
#include "stemmer/dates/dates.h"
#include "stemmer/dates/missing_year.h"
#include "stemmer/dates/publication_stamp.h"

namespace warta {

using std::chrono::sys_days;

EventDate read_event_date(std::string_view title, std::string_view body,
                          std::optional<sys_days> published) {
  const DatedText in_title = dated_text(title);
  const DatedText in_body = dated_text(body);
  if (!published) published = stamped_day(in_body);

  EventDate found;
  found.printed_dates = in_title.dates.size() + in_body.dates.size();
  DateClaim claim = strongest_claim(in_body, published);
  if (claim.date == nullptr) claim = headline_claim(in_title, published);
  if (claim.date == nullptr) return found;
  found.sign = claim.sign;
  found.doubted = claim.doubted;
  found.date = piece_of(*claim.date, claim.sign == DateSign::headline);
  if (const auto printed = full_day(*claim.date)) {
    found.day = claimed_day(*claim.date, published);
    if (found.day != printed) found.year = YearSource::published;
    return found;
  }

  const CompletedDay completed = complete_day(*claim.date, in_title, in_body, published);
  found.day = completed.day;
  found.year = completed.year;
  found.year_from = completed.year_from;
  return found;
}

std::optional<sys_days> event_date(std::string_view title, std::string_view body,
                                   std::optional<sys_days> published) {
  return read_event_date(title, body, published).day;
}

}  // namespace warta
