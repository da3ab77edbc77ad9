// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain_officials.h"

#include <string>

#include "indexer/explain/article_quotes.h"
#include "indexer/explain/explain_rules.h"

namespace warta {
namespace {

void explain_official(const Official& official, const OfficialProvenance& from,
                      const ArticleQuotes& quotes, ExplanationPage& page) {
  const Rule name = rule_of(from.name_rule);
  const Rule jurisdiction = rule_of(from.jurisdiction_rule);
  std::string name_rule = filled(name.phrase, quotes.quote(from.link).words);
  double name_confidence = name.confidence;
  if (from.completed) {
    name_rule.append(", ").append(completed_name_rule().phrase);
    name_confidence *= completed_name_rule().confidence;
  }
  const Rule acting = acting_rule(official.acting);
  const double whole =
      name_confidence * position_rule().confidence * acting.confidence * jurisdiction.confidence;
  page.print_value("official", whole,
                   official.name + ", " + (official.acting ? "acting " : "") + official.position +
                       (official.jurisdiction.empty() ? "" : ", " + official.jurisdiction));
  page.print_part("  name", name_confidence, name_rule, quotes.quote(from.name));
  page.print_part("  position", position_rule().confidence, std::string(position_rule().phrase),
                  quotes.quote(from.office));
  page.print_part("  acting", acting.confidence,
                  filled(acting.phrase, quotes.quote(from.acting).words), {});
  page.print_part("  jurisdiction", jurisdiction.confidence, std::string(jurisdiction.phrase),
                  quotes.quote(from.jurisdiction));
}

}  // namespace

void explain_officials(const Inspection& read, ExplanationPage& page) {
  const ArticleQuotes quotes(read);
  if (read.tagged.officials.empty()) {
    page.print_none("official",
                    "nobody is named as holding a public office now; former holders and "
                    "candidates are left out");
  }
  for (std::size_t i = 0; i < read.tagged.officials.size(); ++i) {
    explain_official(read.tagged.officials[i], read.analysis.official_provenances[i], quotes, page);
  }
}

}  // namespace warta
