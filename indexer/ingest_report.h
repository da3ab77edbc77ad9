// SPDX-License-Identifier: GPL-3.0-or-later
// What a run of the indexer did, and who is told of it while it lasts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "indexer/first_few.h"
#include "indexer/newcomers.h"
#include "indexer/progress.h"
#include "indexer/read/reader.h"
#include "indexer/source_counts.h"
#include "indexer/stages.h"

namespace warta {

struct ArticleCounts {
  std::size_t added = 0;
  std::size_t updated = 0;
  std::size_t unchanged = 0;
  std::size_t withheld = 0;    // had been removed, and stay out
  std::size_t superseded = 0;  // another version of them comes later in the run
  std::size_t duplicates = 0;  // of those added: copies of a story that was there before
};

// One bad article never stops a run. Memory for this is bounded, whatever comes in.
struct IngestReport : ArticleCounts {
  FirstFew<Refusal> refused;
  FirstFew<Refusal> skipped;  // files of folders that hold no articles
  FirstFew<ReadNote> noted;   // what was done to files that were read all the same
  SourceCounts sources;       // of those added and updated
  NewcomersFound newcomers;   // officials and places that the index has not seen before
  bool has_input = true;      // false: none of the paths could be opened
  bool dry_run = false;
  std::string warning;   // what a person should know of a run that did not fail; empty: nothing
  std::string revision;  // of the index after the run; empty where there is none
  Stages stages;

  void count(const ArticleCounts& batch) {
    added += batch.added;
    updated += batch.updated;
    unchanged += batch.unchanged;
    withheld += batch.withheld;
    superseded += batch.superseded;
    duplicates += batch.duplicates;
  }
};

// Told of every single one, as it is met and by the thread that called ingest().
struct RunListener {
  std::function<void(const Refusal&)> refused = nullptr;
  std::function<void(const Refusal&)> skipped = nullptr;
  std::function<void(const ReadNote&)> noted = nullptr;
  Progress* progress = nullptr;  // kept up to date for another thread to look at
};

}  // namespace warta
