// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/report.h"

#include <cmath>

namespace warta {
namespace {

double milliseconds_exact(double seconds) {
  return std::round(seconds * 1000) / 1000;
}

Json refusals_json(const std::vector<Refusal>& refusals) {
  Json list = Json::array();
  for (const Refusal& refusal : refusals) {
    list.push_back({{"file", refusal.file},
                    {"line", refusal.line > 0 ? Json(refusal.line) : Json()},
                    {"reason", refusal.reason}});
  }
  return list;
}

Json notes_json(const std::vector<ReadNote>& notes) {
  Json list = Json::array();
  for (const ReadNote& note : notes) list.push_back({{"file", note.file}, {"note", note.note}});
  return list;
}

}  // namespace

Json report_json(const IngestReport& report, double seconds) {
  Json stages = Json::object();
  for (const Stage& stage : report.stages.all()) {
    stages[std::string(stage.name)] = {{"seconds", milliseconds_exact(stage.time.count())},
                                       {"bytes", stage.bytes},
                                       {"peak_memory_bytes", stage.peak_memory_bytes}};
  }
  return {{"version", 1},
          {"dry_run", report.dry_run},
          {"added", report.added},
          {"updated", report.updated},
          {"unchanged", report.unchanged},
          {"duplicates", report.duplicates},
          {"withheld", report.withheld},
          {"refused", refusals_json(report.refused)},
          {"skipped", refusals_json(report.skipped)},
          {"noted", notes_json(report.noted)},
          {"revision", json_or_null(report.revision)},
          {"seconds", milliseconds_exact(seconds)},
          {"stages", std::move(stages)}};
}

Json receipt_json(const RemovalReceipt& receipt) {
  Json removed = Json::array();
  for (const Removal& removal : receipt.removed) {
    removed.push_back({{"id", removal.id},
                       {"url", json_or_null(removal.url)},
                       {"title", json_or_null(removal.title)}});
  }
  return {{"version", 1},
          {"removed", std::move(removed)},
          {"missing", receipt.missing},
          {"day", receipt.day},
          {"reason", json_or_null(receipt.reason)},
          {"revision", receipt.revision}};
}

}  // namespace warta
