// SPDX-License-Identifier: GPL-3.0-or-later
// What a run, a removal or a check has to say: one JSON object each, as docs/input.md has it.
#pragma once

#include <string>
#include <vector>

#include "indexer/ingest.h"
#include "indexer/schema/article_json.h"
#include "indexer/write/removals.h"

namespace warta {

Json report_json(const IngestReport& report, double seconds);
Json receipt_json(const RemovalReceipt& receipt);

}  // namespace warta
