// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain_cleaning.h"

#include <string>

#include "indexer/explain/article_quotes.h"
#include "indexer/explain/explain_rules.h"
#include "stemmer/dates/timestamp.h"

namespace warta {
namespace {

void explain_title(const Inspection& read, ExplanationPage& page) {
  if (read.tagged.title.empty()) {
    page.print_none("title", "the first line reads as text, not as a headline");
    return;
  }
  const std::size_t line = read.provenance.title_raw_line;
  const TitleRule rule = line == 0                  ? TitleRule::record
                         : read.provenance.cut_site ? TitleRule::without_site
                         : line == 1                ? TitleRule::first_line
                                                    : TitleRule::behind_furniture;
  page.print_found(
      "title", read.tagged.title, rule_of(rule),
      line == 0 ? Quote{} : Quote{"raw line " + std::to_string(line), read.tagged.title});
}

void explain_source(const Inspection& read, ExplanationPage& page) {
  const ArticleQuotes quotes(read);
  if (read.tagged.source.empty()) {
    page.print_none("source", "no outlet in a dateline, in an address or behind 'sumber'");
  } else if (!read.article.source.empty()) {
    page.print_found("source", read.tagged.source, rule_of(SourceRule::record), {});
  } else if (!read.article.url.empty()) {
    page.print_found("source", read.tagged.source, rule_of(SourceRule::address),
                     {"url", read.article.url});
  } else if (read.provenance.source_raw_line > 0) {
    page.print_found("source", read.tagged.source, rule_of(SourceRule::credit),
                     quotes.raw_line(read.provenance.source_raw_line));
  } else {
    page.print_found("source", read.tagged.source, rule_of(SourceRule::dateline),
                     quotes.dateline());
  }
}

void explain_published(const Inspection& read, ExplanationPage& page) {
  const ArticleQuotes quotes(read);
  if (!read.tagged.published) {
    page.print_none("published", "no publication stamp among the first lines");
  } else if (parse_timestamp(read.article.published)) {
    page.print_found("published", iso_date(*read.tagged.published), rule_of(PublishedRule::record),
                     {"record", read.article.published});
  } else {
    page.print_found("published", iso_date(*read.tagged.published), rule_of(PublishedRule::stamp),
                     quotes.raw_line(read.provenance.published_raw_line));
  }
}

void explain_dateline(const Inspection& read, ExplanationPage& page) {
  const ArticleQuotes quotes(read);
  if (read.tagged.dateline.empty()) {
    page.print_none("dateline", "no place before a dash on the first three lines");
  } else {
    page.print_found("dateline", read.tagged.dateline, dateline_rule(), quotes.dateline());
  }
}

void explain_advertorial(const Inspection& read, ExplanationPage& page) {
  const ArticleQuotes quotes(read);
  if (!read.tagged.advertorial) {
    page.print_none("advertorial",
                    "no '(ADV)', 'Advertorial', 'Infotorial' or 'Pariwara' marks it");
  } else {
    page.print_found("advertorial", "yes", advertorial_rule(),
                     quotes.raw_line(read.provenance.advertorial_raw_line));
  }
}

}  // namespace

void explain_head(const Inspection& read, ExplanationPage& page) {
  explain_title(read, page);
  explain_source(read, page);
  explain_published(read, page);
  explain_dateline(read, page);
  explain_advertorial(read, page);
}

void explain_furniture(const Inspection& read, ExplanationPage& page) {
  if (read.tagged.boilerplate.empty()) page.print_none("furniture", "no line looks like it");
  for (std::size_t i = 0; i < read.tagged.boilerplate.size(); ++i) {
    const FurnitureProvenance& from = read.provenance.furniture[i];
    const Rule rule = rule_of(from.rule);
    const Quote line = {"raw line " + std::to_string(from.raw_line), read.tagged.boilerplate[i]};
    page.print_part("furniture", rule.confidence, filled(rule.phrase, from.pattern), line);
  }
}

}  // namespace warta
