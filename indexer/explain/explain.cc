// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <string>

#include "indexer/clean/dateline.h"
#include "indexer/clean/lone_lines.h"
#include "indexer/explain/explain_page.h"
#include "indexer/explain/explain_rules.h"
#include "stemmer/dates/timestamp.h"

namespace warta {
namespace {

constexpr std::size_t kMostWeighed = 5;  // regions that are shown with their scores

// The phrase of a rule with `word` for its '%'.
std::string filled(std::string_view phrase, std::string_view word) {
  const std::size_t at = phrase.find('%');
  if (at == std::string_view::npos) return std::string(phrase);
  return std::string(phrase.substr(0, at)).append(word).append(phrase.substr(at + 1));
}

std::string_view name_of(RegionCode code) {
  return Gazetteer::instance().find(code)->name;
}

class Explainer {
 public:
  Explainer(const Inspection& read, std::ostream& out)
      : tagged_(read.tagged),
        article_(read.article),
        analysis_(read.analysis),
        provenance_(read.provenance),
        refusal_(read.refusal),
        page_(out) {}

  void print() {
    page_.print_file(article_);
    if (!refusal_.empty()) {
      page_.print_none("refused", refusal_);
      return;
    }
    print_title();
    print_source();
    print_published();
    print_dateline();
    print_advertorial();
    if (analysis_.foreign) {
      page_.print_none("language", "another than Indonesian, which has no tags");
    } else {
      print_event_date();
      print_subject();
      print_mentioned();
      print_officials();
    }
    print_furniture();
  }

 private:
  Quote quote(TextPiece piece) const {
    const std::string& text = piece.in_title ? tagged_.title : tagged_.text;
    const std::string_view words =
        std::string_view(text).substr(piece.begin, piece.end - piece.begin);
    if (piece.in_title) return {"headline", words};
    const auto lines = std::count(text.begin(), text.begin() + piece.begin, '\n');
    return {"line " + std::to_string(lines + 1), words};
  }
  // Of a long body the taggers read the head alone; the tokens of both begin alike.
  TextPiece piece_of(const RegionMention& mention, bool in_title) const {
    const auto& tokens = (in_title ? analysis_.title : analysis_.body).tokens;
    return {tokens[mention.first_token].begin,
            tokens[mention.first_token + mention.token_count - 1].end, in_title};
  }

  std::string_view body_line(std::size_t line) const { return lines_of(tagged_.text)[line - 1]; }
  // What the cleaner kept or took out of a raw line.
  Quote quote_raw(std::size_t raw_line) const {
    const std::string where = "raw line " + std::to_string(raw_line);
    for (std::size_t i = 0; i < provenance_.furniture.size(); ++i) {
      if (provenance_.furniture[i].raw_line == raw_line) return {where, tagged_.boilerplate[i]};
    }
    const auto kept = std::ranges::find(provenance_.body_raw_lines, raw_line);
    if (kept == provenance_.body_raw_lines.end()) return {where, tagged_.title};
    const auto line = static_cast<std::size_t>(kept - provenance_.body_raw_lines.begin()) + 1;
    return {where, body_line(line)};
  }
  Quote quote_head() const {
    if (provenance_.head_line == 0) return {};  // it recurs over the source, and was taken out
    const std::string_view line = body_line(provenance_.head_line);
    std::string_view head = line.substr(0, read_dateline(line).size);
    while (head.ends_with(' ')) head.remove_suffix(1);
    return {"line " + std::to_string(provenance_.head_line), head};
  }

  void print_title() {
    if (tagged_.title.empty()) {
      page_.print_none("title", "the first line reads as text, not as a headline");
      return;
    }
    const std::size_t line = provenance_.title_raw_line;
    const TitleRule rule = line == 0              ? TitleRule::record
                           : provenance_.cut_site ? TitleRule::without_site
                           : line == 1            ? TitleRule::first_line
                                                  : TitleRule::behind_furniture;
    print_found("title", tagged_.title, rule_of(rule),
                line == 0 ? Quote{} : Quote{"raw line " + std::to_string(line), tagged_.title});
  }

  void print_found(std::string_view tag, std::string_view value, Rule rule, const Quote& quote) {
    page_.print_value(tag, rule.confidence, value);
    page_.print_reason(std::string(rule.phrase), quote);
  }

  void print_source() {
    if (tagged_.source.empty()) {
      page_.print_none("source", "no outlet in a dateline, in an address or behind 'sumber'");
    } else if (!article_.source.empty()) {
      print_found("source", tagged_.source, rule_of(SourceRule::record), {});
    } else if (!article_.url.empty()) {
      print_found("source", tagged_.source, rule_of(SourceRule::address), {"url", article_.url});
    } else if (provenance_.source_raw_line > 0) {
      print_found("source", tagged_.source, rule_of(SourceRule::credit),
                  quote_raw(provenance_.source_raw_line));
    } else {
      print_found("source", tagged_.source, rule_of(SourceRule::dateline), quote_head());
    }
  }

  void print_published() {
    if (!tagged_.published) {
      page_.print_none("published", "no publication stamp among the first lines");
    } else if (parse_timestamp(article_.published)) {
      print_found("published", iso_date(*tagged_.published), rule_of(PublishedRule::record),
                  {"record", article_.published});
    } else {
      print_found("published", iso_date(*tagged_.published), rule_of(PublishedRule::stamp),
                  quote_raw(provenance_.published_raw_line));
    }
  }

  void print_dateline() {
    if (tagged_.dateline.empty()) {
      page_.print_none("dateline", "no place before a dash on the first three lines");
    } else {
      print_found("dateline", tagged_.dateline, dateline_rule(), quote_head());
    }
  }

  void print_advertorial() {
    if (!tagged_.advertorial) {
      page_.print_none("advertorial",
                       "no '(ADV)', 'Advertorial', 'Infotorial' or 'Pariwara' marks it");
    } else {
      print_found("advertorial", "yes", advertorial_rule(),
                  quote_raw(provenance_.advertorial_raw_line));
    }
  }

  void print_event_date() {
    const EventDate& found = analysis_.event_date;
    if (found.sign == DateSign::none) {
      page_.print_none("event date",
                       found.printed_dates == 0
                           ? "the text prints no date"
                           : "no date beside a weekday, in the dateline or in brackets");
      return;
    }
    if (!found.day) {
      page_.print_none("event date", "the text does not say its year");
      page_.print_reason(std::string(rule_of(found.sign).phrase), quote(found.date));
      return;
    }
    double confidence = rule_of(found.sign).confidence * rule_of(found.year).confidence;
    std::string rule(rule_of(found.sign).phrase);
    if (found.doubted) {
      confidence *= doubted_date_rule().confidence;
      rule.append(", but ").append(doubted_date_rule().phrase);
    }
    page_.print_value("event date", confidence, iso_date(*found.day));
    page_.print_reason(rule, quote(found.date));
    if (found.year == YearSource::date) return;
    page_.print_reason(std::string(rule_of(found.year).phrase), quote(found.year_from));
  }

  // The first mention of a region, or for a province of one of its regencies, as it was counted.
  std::optional<TextPiece> first_mention(RegionCode about) const {
    std::optional<TextPiece> inside;
    for (const bool in_title : {true, false}) {
      const auto& mentions = in_title ? analysis_.regions.in_title : analysis_.regions.in_body;
      for (const RegionMention& mention : mentions) {
        if (mention.code == about) return piece_of(mention, in_title);
        const bool part = regency_of(mention.code) == about || province_of(mention.code) == about;
        if (part && !inside) inside = piece_of(mention, in_title);
      }
      if (inside) return inside;
    }
    return inside;
  }

  void print_about(RegionCode code) {
    const auto score = std::ranges::find(analysis_.regions.scores, code, &RegionScore::code);
    if (score == analysis_.regions.scores.end()) return;
    const bool province = level_of(code) == RegionLevel::province;
    const SubjectRule how = subject_rule(*score);
    const auto piece = first_mention(code);
    print_found(province ? "province" : "regency", name_of(code),
                province ? province_rule(how) : regency_rule(how), piece ? quote(*piece) : Quote{});
  }

  std::string why_no_province() const {
    switch (analysis_.regions.outcome) {
      case SubjectOutcome::named_in_passing:
        return "its regions are named in passing";
      case SubjectOutcome::whole_country:
        return "about the whole country: no province has enough of what it names";
      default:
        return "it names no region";
    }
  }

  void print_subject() {
    if (tagged_.provinces.empty()) page_.print_none("province", why_no_province());
    for (const RegionCode code : tagged_.provinces) print_about(code);
    if (tagged_.regencies.empty()) {
      page_.print_none("regency", tagged_.provinces.empty() ? "without a province there is none"
                                                            : "none stands out in the province");
    }
    for (const RegionCode code : tagged_.regencies) print_about(code);
    print_scores();
  }

  // What was weighed as the subject, also what lost.
  void print_scores() {
    const auto& scores = analysis_.regions.scores;
    for (std::size_t i = 0; i < std::min(scores.size(), kMostWeighed); ++i) {
      const RegionScore& one = scores[i];
      const bool chosen =
          std::ranges::find(analysis_.regions.about, one.code) != analysis_.regions.about.end();
      std::array<char, 64> numbers{};
      std::snprintf(numbers.data(), numbers.size(), "score %5.1f   share %3.0f %%   %-6s  ",
                    one.score, 100 * one.share, chosen ? "chosen" : "lost");
      const bool province = level_of(one.code) == RegionLevel::province;
      page_.print_line(i == 0 ? "weighed" : "",
                       std::string(numbers.data())
                           .append(name_of(one.code))
                           .append(province ? ", with its regencies" : ""));
    }
  }

  static double confidence_of(const RegionMention& mention) {
    return rule_of(mention.sign).confidence * rule_of(mention.reading).confidence;
  }

  void print_mentioned() {
    if (tagged_.mentioned.empty()) page_.print_none("mentioned", "it names no region");
    for (const RegionCode code : tagged_.mentioned) {
      const RegionMention* best = nullptr;
      bool in_title = false;
      for (const auto* mentions : {&analysis_.regions.in_title, &analysis_.regions.in_body}) {
        for (const RegionMention& mention : *mentions) {
          if (mention.code != code) continue;
          // The strongest, then the first.
          if (best != nullptr && mention.sign >= best->sign) continue;
          best = &mention;
          in_title = mentions == &analysis_.regions.in_title;
        }
      }
      if (best != nullptr) print_mention(*best, in_title);
    }
  }

  void print_mention(const RegionMention& mention, bool in_title) {
    TextPiece piece = piece_of(mention, in_title);
    std::string_view cue;
    if (mention.cue_token != kNoCue) {
      const auto& tokens = (in_title ? analysis_.title : analysis_.body).tokens;
      const Token& token = tokens[mention.cue_token];
      cue = quote({token.begin, token.end, in_title}).words;
      piece.begin = std::min(piece.begin, token.begin);
      piece.end = std::max(piece.end, token.end);
    }
    std::string rule = filled(rule_of(mention.sign).phrase, cue);
    if (mention.reading != RegionReading::only) {
      rule.append(", ").append(rule_of(mention.reading).phrase);
    }
    page_.print_value("mentioned", confidence_of(mention), name_of(mention.code));
    page_.print_reason(rule, quote(piece));
  }

  void print_officials() {
    if (tagged_.officials.empty()) {
      page_.print_none("official",
                       "nobody is named as holding a public office now; former holders and "
                       "candidates are left out");
    }
    for (std::size_t i = 0; i < tagged_.officials.size(); ++i) {
      print_official(tagged_.officials[i], analysis_.official_provenances[i]);
    }
  }

  void print_official(const Official& official, const OfficialProvenance& from) {
    const Rule name = rule_of(from.name_rule);
    const Rule jurisdiction = rule_of(from.jurisdiction_rule);
    std::string name_rule = filled(name.phrase, quote(from.link).words);
    double name_confidence = name.confidence;
    if (from.completed) {
      name_rule.append(", ").append(completed_name_rule().phrase);
      name_confidence *= completed_name_rule().confidence;
    }
    const Rule acting = acting_rule(official.acting);
    const double whole =
        name_confidence * position_rule().confidence * acting.confidence * jurisdiction.confidence;
    page_.print_value("official", whole,
                      official.name + ", " + (official.acting ? "acting " : "") +
                          official.position +
                          (official.jurisdiction.empty() ? "" : ", " + official.jurisdiction));
    page_.print_part("  name", name_confidence, name_rule, quote(from.name));
    page_.print_part("  position", position_rule().confidence, std::string(position_rule().phrase),
                     quote(from.office));
    page_.print_part("  acting", acting.confidence, filled(acting.phrase, quote(from.acting).words),
                     {});
    page_.print_part("  jurisdiction", jurisdiction.confidence, std::string(jurisdiction.phrase),
                     quote(from.jurisdiction));
  }

  void print_furniture() {
    if (tagged_.boilerplate.empty()) page_.print_none("furniture", "no line looks like it");
    for (std::size_t i = 0; i < tagged_.boilerplate.size(); ++i) {
      const FurnitureProvenance& from = provenance_.furniture[i];
      const Rule rule = rule_of(from.rule);
      const Quote line = {"raw line " + std::to_string(from.raw_line), tagged_.boilerplate[i]};
      page_.print_part("furniture", rule.confidence, filled(rule.phrase, from.pattern), line);
    }
  }

  const TaggedArticle& tagged_;
  const Article& article_;
  const Analysis& analysis_;
  const CleanProvenance& provenance_;
  std::string_view refusal_;
  ExplanationPage page_;
};

}  // namespace

void print_explanation(const Inspection& read, std::ostream& out) {
  Explainer(read, out).print();
}

}  // namespace warta
