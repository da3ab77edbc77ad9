// SPDX-License-Identifier: GPL-3.0-or-later
// A run of the indexer, start to finish: read, clean, learn what recurs, tag, write, commit.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "indexer/batch_reader.h"
#include "indexer/ingest_report.h"
#include "indexer/parallel.h"

namespace warta {

struct IngestOptions {
  ReadOptions read;
  std::size_t threads = hardware_threads();
  std::size_t parsers = 1;  // of them, that parse pages at once: each may take 256 MiB
  bool dry_run = false;     // do all but the commit
  bool portable = false;    // make a new index portable (layout.h)
  BatchLimits limits;
  RunListener listener;
};

// Adds the articles of `paths` to the index in the folder `index`, in batches. What the index then
// holds does not depend on the number of threads. An index keeps its layout: throws Error
// (mismatched) where a flat one is to be portable. Throws Error when the index cannot be written;
// batches committed before stay, and `report` says what they were.
void ingest(const std::string& index, const std::vector<std::string>& paths,
            const IngestOptions& options, IngestReport& report);
IngestReport ingest(const std::string& index, const std::vector<std::string>& paths,
                    const IngestOptions& options = IngestOptions());

}  // namespace warta
