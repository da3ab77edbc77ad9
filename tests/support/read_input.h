// SPDX-License-Identifier: GPL-3.0-or-later
// Reads files, or bytes that never were a file, and keeps all that the readers report.
#pragma once

#include <string>
#include <vector>

#include "indexer/read/input_file.h"
#include "indexer/read/reader.h"

namespace warta::testing {

struct Read {
  std::vector<Article> articles;
  std::vector<Refusal> refused;
  std::vector<Refusal> skipped;
  std::vector<ReadNote> noted;

  ReadSink sink() {
    return {[this](Article&& article) { articles.push_back(std::move(article)); },
            [this](Refusal&& refusal) { refused.push_back(std::move(refusal)); },
            [this](Refusal&& skip) { skipped.push_back(std::move(skip)); },
            [this](ReadNote&& note) { noted.push_back(std::move(note)); }};
  }

  std::vector<std::size_t> refused_lines() const {
    std::vector<std::size_t> lines;
    for (const Refusal& refusal : refused) lines.push_back(refusal.line);
    return lines;
  }
};

inline Read read_paths(const std::vector<std::string>& paths, const ReadOptions& options = {}) {
  Read all;
  read_articles(paths, options, all.sink());
  return all;
}

// Through the reader of one format.
using FormatReader = void(InputFile& file, const ReadOptions& options, const ReadSink& sink);

inline Read read_bytes(FormatReader& reader, std::string_view bytes,
                       const ReadOptions& options = {}, bool may_skip = false) {
  Read all;
  MemorySource source(bytes);
  InputFile file{"test", source, may_skip};
  reader(file, options, all.sink());
  if (const std::string note = file.repairs.describe(); !note.empty()) {
    all.noted.push_back({file.name, note});
  }
  return all;
}

}  // namespace warta::testing
