// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/report.h"

#include <cmath>
#include <iomanip>
#include <sstream>

namespace warta {
namespace {

double milliseconds_exact(double seconds) {
  return std::round(seconds * 1000) / 1000;
}

Json kept_json(const FirstFew<Refusal>& refusals) {
  Json list = Json::array();
  for (const Refusal& refusal : refusals.kept()) list.push_back(refusal_json(refusal));
  return list;
}

Json notes_json(const FirstFew<ReadNote>& notes) {
  Json list = Json::array();
  for (const ReadNote& note : notes.kept()) {
    list.push_back({{"file", note.file}, {"note", note.note}});
  }
  return list;
}

Json line_or_null(std::size_t line) {
  return line > 0 ? Json(line) : Json();
}

Json officials_json(const NewcomersFound::Kind& officials) {
  Json list = Json::array();
  for (const Newcomer& official : officials.listed) {
    list.push_back({{"name", official.name},
                    {"position", official.position},
                    {"jurisdiction", json_or_null(official.jurisdiction)},
                    {"articles", official.articles},
                    {"file", official.file},
                    {"line", line_or_null(official.line)}});
  }
  return list;
}

Json places_json(const NewcomersFound::Kind& places) {
  Json list = Json::array();
  for (const Newcomer& place : places.listed) {
    list.push_back({{"name", place.name},
                    {"articles", place.articles},
                    {"file", place.file},
                    {"line", line_or_null(place.line)}});
  }
  return list;
}

Json sources_json(const SourceCounts& sources) {
  Json list = Json::array();
  for (const SourceCounts::Row& row : sources.top(FirstFew<Refusal>::kKept)) {
    list.push_back(
        {{"source", json_or_null(row.source)}, {"added", row.added}, {"updated", row.updated}});
  }
  return list;
}

Json stages_json(const Stages& stages) {
  Json all = Json::object();
  for (const Stage& stage : stages.all()) {
    all[std::string(stage.name)] = {{"seconds", milliseconds_exact(stage.time.count())},
                                    {"bytes", stage.bytes},
                                    {"peak_memory_bytes", stage.peak_memory_bytes}};
  }
  return all;
}

}  // namespace

Json refusal_json(const Refusal& refusal) {
  return {{"file", refusal.file}, {"line", line_or_null(refusal.line)}, {"reason", refusal.reason}};
}

Json report_json(const RunResult& run) {
  const IngestReport& report = run.report;
  return {{"index", run.index},
          {"dry_run", report.dry_run},
          {"failure", json_or_null(run.failure)},
          {"warning", json_or_null(report.warning)},
          {"added", report.added},
          {"updated", report.updated},
          {"unchanged", report.unchanged},
          {"duplicates", report.duplicates},
          {"withheld", report.withheld},
          {"superseded", report.superseded},
          {"refused_count", report.refused.count()},
          {"skipped_count", report.skipped.count()},
          {"noted_count", report.noted.count()},
          {"skipped", kept_json(report.skipped)},
          {"noted", notes_json(report.noted)},
          {"sources", sources_json(report.sources)},
          {"new_officials_count", report.newcomers.officials.count},
          {"new_officials", officials_json(report.newcomers.officials)},
          {"new_places_count", report.newcomers.places.count},
          {"new_places", places_json(report.newcomers.places)},
          {"revision", json_or_null(report.revision)},
          {"seconds", milliseconds_exact(run.seconds)},
          {"stages", stages_json(report.stages)}};
}

std::string summary_line(const RunResult& run) {
  const IngestReport& report = run.report;
  std::ostringstream line;
  line << report.added << " added, " << report.updated << " updated, " << report.unchanged
       << " unchanged, " << report.duplicates << " duplicates, ";
  if (report.withheld > 0) line << report.withheld << " withheld, ";
  if (report.superseded > 0) line << report.superseded << " superseded, ";
  line << report.refused.count() << " refused in " << std::fixed << std::setprecision(1)
       << run.seconds << " s; index " << run.index;
  if (report.dry_run) line << " is as it was (--dry-run)";
  if (!run.failure.empty()) line << "; the run failed, what is counted is in";
  return line.str();
}

Json receipt_json(const RemovalReceipt& receipt) {
  Json removed = Json::array();
  for (const Removal& removal : receipt.removed) {
    removed.push_back({{"id", removal.id},
                       {"url", json_or_null(removal.url)},
                       {"title", json_or_null(removal.title)},
                       {"marks", removal.marks}});
  }
  return {{"version", 1},
          {"removed", std::move(removed)},
          {"missing", receipt.missing},
          {"day", receipt.day},
          {"reason", json_or_null(receipt.reason)},
          {"revision", receipt.revision}};
}

Json removals_json(const std::vector<KeptOut>& removals) {
  Json list = Json::array();
  for (const KeptOut& one : removals) {
    list.push_back({{"day", one.day}, {"reason", json_or_null(one.reason)}, {"marks", one.marks}});
  }
  return {{"version", 1}, {"removals", std::move(list)}};
}

}  // namespace warta
