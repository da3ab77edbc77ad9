// SPDX-License-Identifier: GPL-3.0-or-later
// A run of the indexer, start to finish: read, clean, tag, write, commit.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "indexer/reader.h"
#include "indexer/schema/article.h"

namespace warta {

// What a run did. One bad article never stops it.
struct IngestReport {
  std::size_t added = 0;
  std::size_t updated = 0;
  std::size_t unchanged = 0;
  std::vector<Refusal> refused;
  std::vector<Refusal> skipped;  // files of folders that hold no articles
};

// Adds the articles of `paths` to the index in the folder `index`, in batches. Throws Error when
// the index cannot be written; batches committed before stay.
IngestReport ingest(const std::string& index, const std::vector<std::string>& paths,
                    const ReadOptions& options);

// Tags the articles of `paths` and hands each to `tagged` with the file it came from; no index is
// touched. What is no article comes with nothing but its file.
IngestReport inspect(const std::vector<std::string>& paths, const ReadOptions& options,
                     const std::function<void(const Article&, const TaggedArticle&)>& tagged);

}  // namespace warta
