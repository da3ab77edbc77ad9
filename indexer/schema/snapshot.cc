// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/snapshot.h"

#include <unistd.h>

#include <algorithm>

#include "indexer/schema/bytes.h"
#include "indexer/schema/checked_file.h"
#include "indexer/schema/error.h"
#include "indexer/schema/fields.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

// A writer may merge segments away between our reading the manifest and our opening what it names.
// Then there is a newer manifest.
constexpr int kMostTries = 20;

// The segment as `before` has it open; null when it has not, or other documents of it are dead.
std::shared_ptr<const Segment> find_segment(const Snapshot* before, const Manifest& manifest,
                                            const SegmentEntry& entry) {
  if (before == nullptr || before->manifest.identity != manifest.identity) return nullptr;
  for (const auto& segment : before->segments) {
    const SegmentEntry& open = segment->entry();
    if (open.name == entry.name && open.dead == entry.dead) return segment;
  }
  return nullptr;
}

void open_files(Snapshot& snapshot, const Snapshot* before) {
  const fs::path path = snapshot.path;
  const Manifest& manifest = snapshot.manifest;
  const bool same_dictionary = before != nullptr &&
                               before->manifest.identity == manifest.identity &&
                               before->manifest.dictionary == manifest.dictionary;
  if (same_dictionary) {
    snapshot.dictionary = before->dictionary;
  } else if (!manifest.dictionary.empty()) {
    snapshot.dictionary = std::make_shared<ArticleDictionary>(path / manifest.dictionary);
  }
  for (const SegmentEntry& entry : manifest.segments) {
    if (auto open = same_dictionary ? find_segment(before, manifest, entry) : nullptr) {
      snapshot.segments.push_back(std::move(open));
      continue;
    }
    std::vector<Xapian::docid> dead;
    if (!entry.dead.empty()) dead = read_dead((path / kSegmentFolder / entry.dead).string());
    snapshot.segments.push_back(
        std::make_shared<const Segment>(Manifest::segment_folder(path, entry), entry,
                                        std::move(dead), snapshot.dictionary, manifest.layout));
  }
}

}  // namespace

Segment::Segment(const fs::path& folder, SegmentEntry entry, std::vector<Xapian::docid> dead,
                 const std::shared_ptr<const ArticleDictionary>& dictionary, Layout layout) try
    : folder_(folder),
      entry_(std::move(entry)),
      dead_(std::move(dead)),
      postings_(folder.string()),
      store_(open_store(folder, layout, dictionary)) {
  const std::size_t wanted = entry_.articles;
  if (postings_.get_doccount() != wanted || store_->size() != wanted ||
      dead_.size() != entry_.dead_count || (!dead_.empty() && dead_.back() > wanted)) {
    throw damage(folder.string() + " (number of articles)");
  }
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::damaged,
              folder.string() + ": cannot be opened: " + failure.get_description());
}

bool Segment::is_dead(Xapian::docid document) const {
  return std::ranges::binary_search(dead_, document);
}

Xapian::docid Segment::find(std::string_view id) const {
  const std::string term = make_term(field(FieldId::id).prefix, id);
  for (auto at = postings_.postlist_begin(term); at != postings_.postlist_end(term); ++at) {
    if (!is_dead(*at)) return *at;
  }
  return 0;
}

void Segment::verify() const try {
  store_->verify();
  // Xapian opens for writing what it checks. Of one that may only be read the seal must do.
  const bool may_check = ::access((folder_ / "postlist.glass").c_str(), W_OK) == 0;
  if (may_check && Xapian::Database::check(folder_.string()) != 0) {
    throw damage(folder_.string(), "its postings are damaged");
  }
} catch (const Xapian::Error& failure) {
  throw Error(ErrorCode::damaged, folder_.string() + ": " + failure.get_description());
}

Snapshot open_snapshot(const std::string& path, const Snapshot* before, AnalysisCheck check) {
  for (int tries = 1;; ++tries) {
    Snapshot snapshot;
    snapshot.path = path;
    snapshot.manifest = read_manifest(path);
    if (check == AnalysisCheck::own) check_stamp(snapshot.manifest.stamp, path);
    try {
      open_files(snapshot, before);
      return snapshot;
    } catch (const Error&) {
      if (tries == kMostTries || !has_moved_on(path, snapshot.manifest)) throw;
    }
  }
}

std::string encode_dead(const std::vector<Xapian::docid>& dead) {
  std::string bytes;
  for (Xapian::docid document : dead) append_number(std::uint32_t{document}, bytes);
  return with_checksum(std::move(bytes));
}

std::vector<Xapian::docid> read_dead(const std::string& file) {
  const std::string bytes = read_checked(file);
  std::string_view rest(bytes);
  std::vector<Xapian::docid> dead;
  while (const auto document = take_number<std::uint32_t>(rest)) dead.push_back(*document);
  if (!rest.empty()) throw damage(file);
  return dead;
}

}  // namespace warta
