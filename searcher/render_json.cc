// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "indexer/schema/article_json.h"
#include "searcher/render.h"

namespace warta {
namespace {

// What a hit and an article on its own both say.
Json json_of(const Hit& hit) {
  return {{"id", hit.id},
          {"title", json_or_null(hit.title)},
          {"url", json_or_null(hit.url)},
          {"source", json_or_null(hit.source)},
          {"published", json_or_null(hit.published)},
          {"event_date", json_or_null(hit.event_date)},
          {"date", json_or_null(hit.date)},
          {"provinces", hit.provinces},
          {"regencies", hit.regencies},
          {"officials", json_officials(hit.officials)}};
}

Json json_of(const std::vector<ScorePart>& explanation) {
  Json parts = Json::array();
  for (const ScorePart& part : explanation) {
    parts.push_back({{"name", part.name},
                     {"what", part.what},
                     {"value", part.value},
                     {"weight", part.weight},
                     {"score", part.value * part.weight}});
  }
  return parts;
}

Json json_of(const Facet& facet) {
  Json values = Json::array();
  for (const FacetValue& value : facet.values) {
    Json item = {{"value", value.value}, {"count", value.count}};
    if (!value.code.empty())
      item = {{"value", value.value}, {"code", value.code}, {"count", value.count}};
    values.push_back(std::move(item));
  }
  return {{"exact", true}, {"values", values}, {"unknown", facet.unknown}, {"other", facet.other}};
}

std::string_view name_of(Period period) {
  switch (period) {
    case Period::day:
      return "day";
    case Period::month:
      return "month";
    case Period::year:
      return "year";
    case Period::none:
      break;
  }
  return "none";
}

Json json_of(const Timeline& timeline) {
  Json buckets = Json::array();
  for (const TimelineBucket& bucket : timeline.buckets) {
    buckets.push_back({{"value", bucket.value},
                       {"count", bucket.count},
                       {"all", bucket.all},
                       {"share", bucket.share()}});
  }
  return {{"by", name_of(timeline.period)},
          {"buckets", buckets},
          {"before", timeline.before},
          {"after", timeline.after},
          {"unknown", timeline.unknown}};
}

Json json_of(const Interpretation& interpretation) {
  Json expanded = Json::array();
  for (const Expansion& expansion : interpretation.expanded) {
    expanded.push_back({{"typed", expansion.typed}, {"also", expansion.also}});
  }
  Json notes = Json::array();
  for (const Note& note : interpretation.notes) {
    Json remarks = Json::array();
    for (const Remark& remark : note.remarks) {
      remarks.push_back({{"kind", remark.kind}, {"values", remark.values}});
    }
    notes.push_back({{"begin", note.begin},
                     {"end", note.end},
                     {"message", note.message()},
                     {"message_indonesian", note.message(Language::indonesian)},
                     {"remarks", std::move(remarks)}});
  }
  Json resolved = Json::array();
  for (const Resolution& resolution : interpretation.resolved) {
    resolved.push_back(
        {{"field", resolution.field}, {"typed", resolution.typed}, {"values", resolution.values}});
  }
  return {{"corrected", json_or_null(interpretation.corrected)},
          {"searched_corrected", interpretation.searched_corrected},
          {"relaxed", interpretation.relaxed},
          {"words", interpretation.words},
          {"least_words", interpretation.least_words},
          {"whole", interpretation.whole},
          {"left_out", interpretation.left_out},
          {"expanded", expanded},
          {"resolved", resolved},
          {"notes", notes}};
}

}  // namespace

void JsonRenderer::answer(const Answer& answer, std::ostream& out) const {
  Json hits = Json::array();
  for (const Hit& hit : answer.hits) {
    Json item = json_of(hit);
    item["score"] = hit.score;
    item["title_marks"] = hit.title_marks;
    item["snippet"] = hit.snippet;
    item["marks"] = hit.marks;
    item["duplicates"] = hit.duplicates;
    item["missing"] = hit.missing;
    if (!hit.explanation.empty()) item["explanation"] = json_of(hit.explanation);
    hits.push_back(std::move(item));
  }
  Json facets = Json::object();
  for (const Facet& facet : answer.facets) facets[facet.name] = json_of(facet);
  Json object = {{"version", 1},
                 {"query", answer.query},
                 {"interpretation", json_of(answer.interpretation)},
                 {"total", answer.total},
                 {"total_exact", true},
                 {"offset", answer.offset},
                 {"limit", answer.limit},
                 {"elapsed_ms", answer.elapsed_ms},
                 {"revision", answer.revision},
                 {"cursor", json_or_null(answer.cursor)},
                 {"hits", hits},
                 {"counted", answer.counted == Counted::stories ? "stories" : "articles"},
                 {"facets", facets}};
  if (answer.timeline) object["timeline"] = json_of(*answer.timeline);
  out << json_line(object) << '\n';
}

void JsonRenderer::officials(const OfficialsAnswer& answer, std::ostream& out) const {
  Json officials = Json::array();
  for (const OfficialRecord& record : answer.officials) {
    officials.push_back({{"name", record.official.name},
                         {"position", record.official.position},
                         {"acting", record.official.acting},
                         {"jurisdiction", json_or_null(record.official.jurisdiction)},
                         {"variants", record.variants},
                         {"count", record.articles},
                         {"first", json_or_null(record.first)},
                         {"last", json_or_null(record.last)}});
  }
  out << json_line({{"version", 1},
                    {"query", answer.query},
                    {"alike", answer.is_alike},
                    {"total", answer.total},
                    {"offset", answer.offset},
                    {"limit", answer.limit},
                    {"elapsed_ms", answer.elapsed_ms},
                    {"revision", answer.revision},
                    {"officials", officials}})
      << '\n';
}

void JsonRenderer::article(const ArticleView& article, std::ostream& out) const {
  Json item = json_of(article.hit);
  item["dateline"] = json_or_null(article.dateline);
  item["mentioned_regions"] = article.mentioned_regions;
  item["advertorial"] = article.advertorial;
  item["text"] = article.text;
  out << json_line(item) << '\n';
}

}  // namespace warta
