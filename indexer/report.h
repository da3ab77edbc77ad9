// SPDX-License-Identifier: GPL-3.0-or-later
// What a run or a removal has to say: one JSON object each, as docs/input.md has it.
#pragma once

#include <string>

#include "indexer/ingest_report.h"
#include "indexer/schema/article_json.h"
#include "indexer/write/removal_list.h"
#include "indexer/write/removals.h"

namespace warta {

// A run when it is over.
struct RunResult {
  const IngestReport& report;
  std::string index;
  double seconds = 0;
  std::string failure;  // why the run failed; empty: it did not
};

// All of it but the refusals, which may be too many for memory.
Json report_json(const RunResult& run);
Json refusal_json(const Refusal& refusal);
Json receipt_json(const RemovalReceipt& receipt);
Json removals_json(const std::vector<KeptOut>& removals);

// "3 added, 0 updated, 1 unchanged, 0 duplicates, 2 refused in 0.2 s; index berita.idx"
std::string summary_line(const RunResult& run);

}  // namespace warta
