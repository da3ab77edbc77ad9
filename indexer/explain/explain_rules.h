// SPDX-License-Identifier: GPL-3.0-or-later
// What each rule of cleaner and taggers is called, and how often it is right.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/clean/furniture.h"
#include "stemmer/analyzer.h"

namespace warta {

struct Rule {
  std::string_view phrase;  // a '%' in it stands for the word that the rule has seen
  double confidence = 0;    // 0 to 1; see explain_rules.cc for where it comes from
};

// The phrase of a rule with `word` for its '%'.
std::string filled(std::string_view phrase, std::string_view word);

enum class TitleRule : std::uint8_t { record, first_line, behind_furniture, without_site };
enum class SourceRule : std::uint8_t { record, address, dateline, credit };
enum class PublishedRule : std::uint8_t { record, stamp };

// How a region that an article is about stands out from the others that were weighed.
enum class SubjectRule : std::uint8_t { title_alone, title_among, text_alone, text_among };

Rule rule_of(TitleRule rule);
Rule rule_of(SourceRule rule);
Rule rule_of(PublishedRule rule);
Rule rule_of(DateSign sign);
Rule rule_of(YearSource source);
Rule rule_of(RegionSign sign);
Rule rule_of(RegionReading reading);
Rule rule_of(NameRule rule);
Rule rule_of(JurisdictionRule rule);
Rule rule_of(FurnitureRule rule);
Rule province_rule(SubjectRule rule);
Rule regency_rule(SubjectRule rule);
Rule dateline_rule();
Rule advertorial_rule();
Rule position_rule();
Rule acting_rule(bool acting);
Rule doubted_date_rule();    // its confidence is a factor
Rule completed_name_rule();  // also

// REQUIRES: `score` is of a region that the article is about
SubjectRule subject_rule(const RegionScore& score);

}  // namespace warta
