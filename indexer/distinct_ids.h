// SPDX-License-Identifier: GPL-3.0-or-later
// Ids under which no article takes the place of another outlet's: two outlets that number their
// articles have a 123 each.
#pragma once

#include <string>
#include <unordered_map>

#include "indexer/write/index_writer.h"
#include "indexer/write/outlet.h"

namespace warta {

// Of the articles of one batch, in their order.
class DistinctIds {
 public:
  // `writer` must outlive this.
  explicit DistinctIds(const IndexWriter& writer) : writer_(writer) {}

  // The article's id, but "okes.news:123" where 123 is another outlet's: in the index, kept out of
  // it, or earlier in the batch. Which of two is which does not change again, in whatever order
  // they come, and whether the other is there still or not.
  std::string of(const TaggedArticle& article);

 private:
  const IndexWriter& writer_;
  std::unordered_map<std::string, Outlet> known_;  // whose a local id is, as far as was seen
};

}  // namespace warta
