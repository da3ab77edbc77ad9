// SPDX-License-Identifier: GPL-3.0-or-later
// What of a batch is new to the index.
#pragma once

#include <vector>

#include "indexer/batch_reader.h"
#include "indexer/clean/recurring_lines.h"
#include "indexer/counted_note.h"
#include "indexer/distinct_ids.h"
#include "indexer/ingest_report.h"
#include "indexer/versions.h"
#include "indexer/write/index_writer.h"

namespace warta {

// Articles of a batch that change the index.
struct Taken {
  std::vector<TaggedArticle*> articles;
  std::vector<const Article*> origins;
  std::vector<bool> are_added;     // and replace none
  std::vector<bool> are_counted;   // by an earlier batch of the run, which had another version
  ArticleCounts counts;            // of all of the batch
  std::vector<ReadNote> replaced;  // of those that take the place of another text
  std::vector<Refusal> refused;    // that have no id of their own
  CountedNote old_versions;        // that gave way before, and do so again
  CountedNote renamed;             // that are added under an id of their own (distinct_ids.h)

  std::size_t bytes() const {  // of text
    std::size_t sum = 0;
    for (const TaggedArticle* article : articles) sum += article->text.size();
    return sum;
  }
};

// Of the articles of a batch those that change the index, each id once: the last wins. An id that
// is another outlet's is changed to the article's own. Those that they replace are marked as gone;
// the ones that nobody has seen before are learned from. What is returned points into the batch.
// Versions that have given way before are held back, and leave the batch, unless it `is_held`: it
// has what was held back until now.
Taken take_new(std::vector<Piece>& batch, RecurringLines& lines, IndexWriter& writer,
               DistinctIds& ids, Versions& versions, bool is_held = false);

}  // namespace warta
