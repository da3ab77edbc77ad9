// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that were taken out of an index and are to stay out, whoever brings them again.
//
// The notes of an index keep marks for each: a hash of its id and one of its address, beside the
// day and the reason, and with an id that outlets give by themselves (outlet.h) hashes of the
// outlet. Neither words nor id nor address of the article are kept, for an address
// often has the name of who asked for the removal. A mark is printed as "id:4f21…" or "url:9ac0…".
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/write/index_writer.h"

namespace warta {

struct Removal {
  std::string id;
  std::string url;  // empty: not known
  std::string title;
  std::vector<std::string> marks = {};
};

struct RemovalReceipt {
  std::vector<Removal> removed;
  std::vector<std::string> missing;  // ids and addresses that no article has, and are marked too
  std::string day;                   // "2026-11-22"
  std::string reason;
  std::string revision;  // of the index without them
};

// What to remove: an id, or an address in any form, without a scheme, too. To allow again: a mark,
// too.
struct RemovalRequest {
  std::vector<std::string> ids;
  std::vector<std::string> urls;
  std::string reason;
  std::chrono::sys_days day;
  std::vector<std::string> marks = {};  // as printed
};

// Takes the articles out of the index and marks them; a mark that was there keeps its day and
// reason, and gets this reason beside them. Commits. Their words are on the disk until
// the index is compacted. Throws Error.
RemovalReceipt remove_articles(IndexWriter& writer, const RemovalRequest& request);

// Takes the marks away, so that the articles may be added again: how many there were. Commits.
std::size_t allow_again(IndexWriter& writer, const RemovalRequest& request);

// Whether an article of this id is to stay out.
bool is_kept_out(const IndexWriter& writer, const std::string& id);

// The outlet of the article that was removed under this id; nothing when none was, or it is not
// known.
std::optional<Outlet> outlet_of_removed(const IndexWriter& writer, const std::string& id);

// Why an article is to stay out.
struct FoundRemoval {
  std::string note;           // the day, and the reason when there is one
  bool is_by_number = false;  // neither its id nor its address was removed, but an outlet's number
};

// Nothing when the article may come in.
std::optional<FoundRemoval> find_removal(const IndexWriter& writer, const TaggedArticle& article);

// Whether an outlet's article of this one's number was removed that may be the same outlet's,
// also where the index has an article of this id.
bool is_number_removed(const IndexWriter& writer, const TaggedArticle& article);

}  // namespace warta
