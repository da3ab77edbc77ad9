// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that were taken out of an index and are to stay out, whoever brings them again.
//
// The notes of an index keep a mark for each: a hash of its id and one of its address, beside the
// day and the reason. Neither words nor address of the article are kept.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/write/index_writer.h"

namespace warta {

struct Removal {
  std::string id;
  std::string url;  // empty: not known
  std::string title;
};

struct RemovalReceipt {
  std::vector<Removal> removed;
  std::vector<std::string> missing;  // ids and addresses that no article has, and are marked too
  std::string day;                   // "2026-11-22"
  std::string reason;
  std::string revision;  // of the index without them
};

// What to remove: an id, or an address in any form.
struct RemovalRequest {
  std::vector<std::string> ids;
  std::vector<std::string> urls;
  std::string reason;
  std::chrono::sys_days day;
};

// Takes the articles out of the index and marks them. Commits. Their words are on the disk until
// the index is compacted. Throws Error.
RemovalReceipt remove_articles(IndexWriter& writer, const RemovalRequest& request);

// Takes the marks away, so that the articles may be added again: how many had one. Commits.
std::size_t allow_again(IndexWriter& writer, const RemovalRequest& request);

// The reason why this article is to stay out, with the day; nothing when it may come in.
std::optional<std::string> find_removal(const IndexWriter& writer, const TaggedArticle& article);

}  // namespace warta
