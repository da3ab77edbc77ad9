// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/segment_builder.h"

#include "indexer/document.h"
#include "indexer/durable.h"
#include "indexer/schema/error.h"

namespace warta {
namespace {

// Until the segment is finished nobody reads it, so that Xapian need not be careful; and since no
// document of it is ever changed, it need not know which terms each has.
constexpr int kFlags = Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC |
                       Xapian::DB_DANGEROUS | Xapian::DB_NO_TERMLIST;

[[noreturn]] void fail(const std::filesystem::path& folder, const Xapian::Error& failure) {
  throw Error(ErrorCode::failed_write, folder.string() + ": " + failure.get_description());
}

}  // namespace

SegmentBuilder::SegmentBuilder(const std::filesystem::path& folder) try
    : folder_(folder), postings_(folder.string(), kFlags) {
} catch (const Xapian::Error& failure) {
  fail(folder, failure);
}

void SegmentBuilder::add(const TaggedArticle& article, const Analysis& analysis) try {
  postings_.add_document(make_document(article, analysis));
} catch (const Xapian::Error& failure) {
  fail(folder_, failure);
}

void SegmentBuilder::finish() try {
  postings_.commit();
  postings_.close();
  sync_files(folder_);
} catch (const Xapian::Error& failure) {
  fail(folder_, failure);
}

}  // namespace warta
