// SPDX-License-Identifier: GPL-3.0-or-later
// A run of the indexer, start to finish: read, clean, learn what recurs, tag, write, commit.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/parallel.h"
#include "indexer/read/reader.h"
#include "indexer/schema/article.h"
#include "indexer/stages.h"
#include "indexer/tag.h"

namespace warta {

// What a run did. One bad article never stops it.
struct IngestReport {
  std::size_t added = 0;
  std::size_t updated = 0;
  std::size_t unchanged = 0;
  std::size_t withheld = 0;    // had been removed, and stay out
  std::size_t duplicates = 0;  // of those added: copies of a story that was there before
  std::vector<Refusal> refused;
  std::vector<Refusal> skipped;  // files of folders that hold no articles
  bool dry_run = false;
  std::string revision;  // of the index after the run; empty where there is none
  Stages stages;
  std::vector<ReadNote> noted;  // what was done to files that were read all the same
};

struct IngestOptions {
  ReadOptions read;
  std::size_t threads = hardware_threads();
  bool dry_run = false;   // do all but the commit
  bool portable = false;  // make a new index portable (layout.h)
};

// Adds the articles of `paths` to the index in the folder `index`, in batches. What the index then
// holds does not depend on the number of threads. An index keeps its layout: throws Error
// (mismatched) where a flat one is to be portable. Throws Error when the index cannot be written;
// batches committed before stay.
IngestReport ingest(const std::string& index, const std::vector<std::string>& paths,
                    const IngestOptions& options = IngestOptions());

// An article and all that was made of it. What is no article has nothing but its file and line.
struct Inspection {
  const Article& article;
  const TaggedArticle& tagged;
  const Analysis& analysis;
  const CleanProvenance& provenance;
  std::string_view refusal = {};  // why it is no article; else empty
};

// Tags the articles of `paths` and hands each to `handle`, in their order and a batch at a time; no
// index is touched.
IngestReport inspect(const std::vector<std::string>& paths, const ReadOptions& options,
                     const std::function<void(const Inspection&)>& handle);

}  // namespace warta
