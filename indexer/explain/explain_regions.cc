// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain_regions.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <string>

#include "indexer/explain/article_quotes.h"
#include "indexer/explain/explain_rules.h"

namespace warta {
namespace {

constexpr double kVillage = 0.95;        // confidence in a name that no table has
constexpr std::size_t kMostWeighed = 5;  // regions that are shown with their scores

// The first mention of a region, or for a province of one of its regencies, as it was counted.
std::optional<TextPiece> first_mention(const Inspection& read, RegionCode about) {
  const ArticleQuotes quotes(read);
  std::optional<TextPiece> inside;
  for (const bool in_title : {true, false}) {
    const auto& mentions =
        in_title ? read.analysis.regions.in_title : read.analysis.regions.in_body;
    for (const RegionMention& mention : mentions) {
      if (mention.code == about) return quotes.piece_of(mention, in_title);
      const bool part = regency_of(mention.code) == about || province_of(mention.code) == about;
      if (part && !inside) inside = quotes.piece_of(mention, in_title);
    }
    if (inside) return inside;
  }
  return inside;
}

void explain_region(const Inspection& read, RegionCode code, ExplanationPage& page) {
  const auto score = std::ranges::find(read.analysis.regions.scores, code, &RegionScore::code);
  if (score == read.analysis.regions.scores.end()) return;
  const bool province = level_of(code) == RegionLevel::province;
  const SubjectRule how = subject_rule(*score);
  const auto piece = first_mention(read, code);
  page.print_found(province ? "province" : "regency", name_of(code),
                   province ? province_rule(how) : regency_rule(how),
                   piece ? ArticleQuotes(read).quote(*piece) : Quote{});
}

std::string_view why_no_province(SubjectOutcome outcome) {
  switch (outcome) {
    case SubjectOutcome::named_in_passing:
      return "its regions are named in passing";
    case SubjectOutcome::whole_country:
      return "about the whole country: no province has enough of what it names";
    default:
      return "it names no region";
  }
}

// What was weighed as the subject, also what lost.
void print_scores(const RegionTags& regions, ExplanationPage& page) {
  const auto& scores = regions.scores;
  for (std::size_t i = 0; i < std::min(scores.size(), kMostWeighed); ++i) {
    const RegionScore& one = scores[i];
    const bool chosen = std::ranges::find(regions.about, one.code) != regions.about.end();
    std::array<char, 64> numbers{};
    std::snprintf(numbers.data(), numbers.size(), "score %5.1f   share %3.0f %%   %-6s  ",
                  one.score, 100 * one.share, chosen ? "chosen" : "lost");
    const bool province = level_of(one.code) == RegionLevel::province;
    page.print_line(i == 0 ? "weighed" : "", std::string(numbers.data())
                                                 .append(name_of(one.code))
                                                 .append(province ? ", with its regencies" : ""));
  }
}

double confidence_of(const RegionMention& mention) {
  return rule_of(mention.sign).confidence * rule_of(mention.reading).confidence;
}

void explain_mention(const Inspection& read, const RegionMention& mention, bool in_title,
                     ExplanationPage& page) {
  const ArticleQuotes quotes(read);
  TextPiece piece = quotes.piece_of(mention, in_title);
  std::string_view cue;
  if (mention.cue_token != kNoCue) {
    const auto& tokens = (in_title ? read.analysis.title : read.analysis.body).tokens;
    const Token& token = tokens[mention.cue_token];
    cue = quotes.quote({token.begin, token.end, in_title}).words;
    piece.begin = std::min(piece.begin, token.begin);
    piece.end = std::max(piece.end, token.end);
  }
  std::string rule = filled(rule_of(mention.sign).phrase, cue);
  if (mention.reading != RegionReading::only) {
    rule.append(", ").append(rule_of(mention.reading).phrase);
  }
  page.print_value("mentioned", confidence_of(mention), name_of(mention.code));
  page.print_reason(rule, quotes.quote(piece));
}

}  // namespace

void explain_subject(const Inspection& read, ExplanationPage& page) {
  if (read.tagged.provinces.empty()) {
    page.print_none("province", why_no_province(read.analysis.regions.outcome));
  }
  for (const RegionCode code : read.tagged.provinces) explain_region(read, code, page);
  if (read.tagged.regencies.empty()) {
    page.print_none("regency", read.tagged.provinces.empty() ? "without a province there is none"
                                                             : "none stands out in the province");
  }
  for (const RegionCode code : read.tagged.regencies) explain_region(read, code, page);
  print_scores(read.analysis.regions, page);
}

void explain_mentioned(const Inspection& read, ExplanationPage& page) {
  const std::vector<VillageName> villages = villages_of(read);
  if (read.tagged.mentioned.empty() && villages.empty()) {
    page.print_none("mentioned", "it names no region");
  }
  for (const RegionCode code : read.tagged.mentioned) {
    const RegionMention* best = nullptr;
    bool in_title = false;
    for (const auto* mentions : {&read.analysis.regions.in_title, &read.analysis.regions.in_body}) {
      for (const RegionMention& mention : *mentions) {
        if (mention.code != code) continue;
        // The strongest, then the first.
        if (best != nullptr && mention.sign >= best->sign) continue;
        best = &mention;
        in_title = mentions == &read.analysis.regions.in_title;
      }
    }
    if (best != nullptr) explain_mention(read, *best, in_title, page);
  }
  const ArticleQuotes quotes(read);
  for (const VillageName& village : villages) {
    page.print_value("mentioned", kVillage, village.name);
    page.print_reason("named with its word", quotes.quote(village.piece));
  }
}

}  // namespace warta
