// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain_event_date.h"

#include <string>

#include "indexer/explain/article_quotes.h"
#include "indexer/explain/explain_rules.h"

namespace warta {

void explain_event_date(const Inspection& read, ExplanationPage& page) {
  const ArticleQuotes quotes(read);
  const EventDate& found = read.analysis.event_date;
  if (found.sign == DateSign::none) {
    page.print_none("event date", found.printed_dates == 0
                                      ? "the text prints no date"
                                      : "no date beside a weekday, in the dateline or in brackets");
    return;
  }
  if (!found.day) {
    page.print_none("event date", "the text does not say its year");
    page.print_reason(std::string(rule_of(found.sign).phrase), quotes.quote(found.date));
    return;
  }
  double confidence = rule_of(found.sign).confidence * rule_of(found.year).confidence;
  std::string rule(rule_of(found.sign).phrase);
  if (found.doubted) {
    confidence *= doubted_date_rule().confidence;
    rule.append(", but ").append(doubted_date_rule().phrase);
  }
  page.print_value("event date", confidence, iso_date(*found.day));
  page.print_reason(rule, quotes.quote(found.date));
  if (found.year == YearSource::date) return;
  page.print_reason(std::string(rule_of(found.year).phrase), quotes.quote(found.year_from));
}

}  // namespace warta
