// SPDX-License-Identifier: GPL-3.0-or-later
// The first half of a run: reads articles and cleans them, a batch at a time.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "indexer/clean/clean.h"
#include "indexer/ingest_report.h"
#include "indexer/read/reader.h"
#include "indexer/schema/article.h"

namespace warta {

// What came of a piece of input.
struct Piece {
  Article origin;                        // its text is given up once it is cleaned
  bool has_odd_day = false;              // it says when it was published, and that is no day
  std::optional<TaggedArticle> article;  // cleaned; nothing when the piece was refused
  CleanProvenance provenance;
  EncodingRepairs repairs;  // of a page; those of other files the reader notes
  std::string refusal;      // why; empty for an article
};

// A batch is what recurring lines are learned from, what a killed run can lose, and what a run has
// in memory. It ends with the piece that reaches one of these.
struct BatchLimits {
  std::size_t pieces = 5000;
  std::size_t bytes = 64U << 20;  // of raw text; 5,000 real articles have 12 MB
};

struct BatchOptions {
  ReadOptions read;
  std::size_t threads = 1;
  std::size_t parsers = 1;  // threads that parse pages
  BatchLimits limits;
  RunListener listener;
};

// Hands over the pieces of `paths` in batches, in their order. What is refused, skipped and noted
// goes into `report`, and to the listener; a warning, too, when there is no article at all.
void read_batches(const std::vector<std::string>& paths, const BatchOptions& options,
                  IngestReport& report,
                  const std::function<void(std::vector<Piece>& batch)>& handle);

}  // namespace warta
