// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index_writer.h"

#include <unistd.h>
#include <xapian.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "indexer/document.h"
#include "indexer/schema/error.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/stamp.h"
#include "indexer/schema/stored.h"

namespace warta {
namespace {

// Before the name of a source, the key of what RecurringLines keeps of it.
constexpr std::string_view kRecurringLinesKey = "warta.lines.";

// Files that Xapian makes before an index is one: what a run leaves that was killed in its first
// moment.
bool holds_other_files(const std::string& path) {
  namespace fs = std::filesystem;
  return std::ranges::any_of(fs::directory_iterator(path), [](const fs::directory_entry& entry) {
    const fs::path file = entry.path().filename();
    return file != "flintlock" && file != "v.tmp" && file.extension() != ".glass" &&
           file != "iamglass";
  });
}

Xapian::WritableDatabase open(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code error;
  fs::create_directories(path, error);
  if (error) throw Error(ErrorCode::failed_write, path + ": cannot be made: " + error.message());
  // Xapian says of an index that it may not write that it is locked.
  for (const fs::path& part : {fs::path(path), fs::path(path) / "flintlock"}) {
    if (access(part.c_str(), F_OK) == 0 && access(part.c_str(), W_OK) != 0) {
      throw Error(ErrorCode::failed_write,
                  part.string() + ": cannot be written: " + std::generic_category().message(errno) +
                      "; run as the user who owns the index");
    }
  }
  // Xapian makes an index in any folder; one that holds something else was named by mistake.
  if (!is_index(path) && holds_other_files(path)) {
    throw Error(ErrorCode::mismatched,
                path + ": holds other files and no index; name an empty or a new folder");
  }
  try {
    Xapian::WritableDatabase index(path, Xapian::DB_CREATE_OR_OPEN);
    if (index.get_doccount() == 0 && read_stamp(index).schema == 0) {
      write_stamp(index);
      index.commit();
    }
    return index;
  } catch (const Xapian::DatabaseLockError&) {
    throw Error(ErrorCode::locked,
                path + ": another writer holds the index; wait until it has ended");
  } catch (const Xapian::DatabaseOpeningError& failure) {
    throw Error(ErrorCode::damaged, path + ": cannot be opened as an index: " + failure.get_msg());
  }
}

}  // namespace

struct IndexWriter::Impl {
  std::string path;
  Xapian::WritableDatabase index;
  bool uncommitted = false;  // something is
};

IndexWriter::IndexWriter(const std::string& path) try
    : impl_(std::make_unique<Impl>(Impl{path, open(path)})) {
  check_stamp(impl_->index, path);
  impl_->index.begin_transaction();
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::failed_write, path + ": " + failure.get_description());
}

// Outside a transaction, Xapian's own destructor would commit what is pending and swallow its
// errors.
IndexWriter::~IndexWriter() {
  try {
    impl_->index.cancel_transaction();
  } catch (const Xapian::Error&) {  // there is no transaction when a commit has failed
  }
}

PutOutcome IndexWriter::put(const TaggedArticle& article, const Analysis& analysis) try {
  Xapian::WritableDatabase& index = impl_->index;
  const std::string id_term = make_term(field(FieldId::id).prefix, article.id);
  const Xapian::PostingIterator known = index.postlist_begin(id_term);
  const bool is_known = known != index.postlist_end(id_term);
  if (is_known && index.get_document(*known).get_data() == encode_article(article)) {
    return PutOutcome::unchanged;
  }
  index.replace_document(id_term, make_document(article, analysis));
  impl_->uncommitted = true;
  return is_known ? PutOutcome::updated : PutOutcome::added;
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::failed_write, impl_->path + ": " + failure.get_description());
}

std::optional<TaggedArticle> IndexWriter::find(const std::string& id) const try {
  const std::string id_term = make_term(field(FieldId::id).prefix, id);
  const Xapian::PostingIterator known = impl_->index.postlist_begin(id_term);
  if (known == impl_->index.postlist_end(id_term)) return std::nullopt;
  return decode_article(impl_->index.get_document(*known).get_data());
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::damaged, impl_->path + ": " + failure.get_description());
}

bool IndexWriter::has(const std::string& id) const try {
  return impl_->index.term_exists(make_term(field(FieldId::id).prefix, id));
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::damaged, impl_->path + ": " + failure.get_description());
}

std::string IndexWriter::recurring_lines(const std::string& source) const try {
  return impl_->index.get_metadata(make_term(kRecurringLinesKey, source));
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::damaged, impl_->path + ": " + failure.get_description());
}

void IndexWriter::keep_recurring_lines(const std::string& source, const std::string& bytes) try {
  impl_->index.set_metadata(make_term(kRecurringLinesKey, source), bytes);
  impl_->uncommitted = true;
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::failed_write, impl_->path + ": " + failure.get_description());
}

void IndexWriter::commit() try {
  if (!impl_->uncommitted) return;
  impl_->index.commit_transaction();
  impl_->uncommitted = false;
  impl_->index.begin_transaction();
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::failed_write, impl_->path + ": " + failure.get_description());
}

}  // namespace warta
