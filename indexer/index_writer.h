// SPDX-License-Identifier: GPL-3.0-or-later
// The one writer of an index: replaces articles by id, and keeps what was learned of the sources.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "indexer/schema/article.h"
#include "stemmer/analyzer.h"

namespace warta {

enum class PutOutcome { added, updated, unchanged };

class IndexWriter {
 public:
  // Opens the index in the folder `path`, or makes one. Throws Error: locked when another writer
  // holds it, mismatched when it is no index of this program, failed_write when the folder cannot
  // be written.
  explicit IndexWriter(const std::string& path);
  ~IndexWriter();  // what was not committed is given up

  // Adds the article, or replaces the one of the same id if anything in it differs. Throws Error.
  PutOutcome put(const TaggedArticle& article, const Analysis& analysis);

  // The article of this id as it is stored, put so far or earlier. Throws Error.
  std::optional<TaggedArticle> find(const std::string& id) const;
  bool has(const std::string& id) const;

  // What RecurringLines has learned of a source; empty where nothing is kept. Throws Error.
  std::string recurring_lines(const std::string& source) const;
  void keep_recurring_lines(const std::string& source, const std::string& bytes);

  // Makes everything put so far findable and safe on disk. Throws Error (failed_write).
  void commit();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace warta
