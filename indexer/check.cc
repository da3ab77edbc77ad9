// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/check.h"

#include <memory>
#include <set>
#include <utility>

#include "indexer/schema/checked_file.h"
#include "indexer/schema/error.h"
#include "indexer/schema/seal.h"
#include "indexer/schema/snapshot.h"
#include "indexer/write/keyed_notes.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

constexpr Xapian::docid kDropEvery = 4096;  // documents

// Whether each living article is found by its id, and no id is there twice.
void check_ids(const Segment& segment) try {
  for (Xapian::docid document = 1; document <= segment.entry().articles; ++document) {
    const std::string id = segment.articles().head(document).id;
    const Xapian::docid found = segment.find(id);
    if (segment.is_dead(document) ? found == document : found != document) {
      throw Error(ErrorCode::damaged, "segment " + segment.entry().name + ": article " + id +
                                          " is not found by its id; " + kRebuild);
    }
    if (document % kDropEvery == 0) segment.store().drop_pages();
  }
} catch (const Xapian::Error& failure) {
  throw damage(segment.folder().string(), failure.get_description());
}

// Beside a writer, each check of files that a merge has deleted is followed by another of what came
// in their place.
constexpr int kMostTries = 20;

// What one manifest names.
class Checker {
 public:
  Checker(const std::string& path, std::set<std::string>& whole) : path_(path), whole_(whole) {}

  IndexCheck check(const Manifest& manifest) {
    check_.segments = manifest.segments.size();
    check_.articles = manifest.live_articles();
    if (!manifest.dictionary.empty()) {
      guarded(
          [&] { dictionary_ = std::make_shared<ArticleDictionary>(path_ / manifest.dictionary); });
    }
    if (!manifest.notes.empty()) {
      guarded([&] { KeyedNotes::read((path_ / manifest.notes).string()); });
    }
    for (const SegmentEntry& entry : manifest.segments) {
      const std::string name = entry.name + " " + entry.dead;
      if (whole_.contains(name)) continue;
      const std::size_t before = check_.damage.size();
      check_segment(manifest, entry);
      if (check_.damage.size() == before) whole_.insert(name);
    }
    return std::move(check_);
  }

 private:
  template <typename Work>
  void guarded(const Work& work) {
    try {
      work();
    } catch (const Error& error) {
      if (error.code() != ErrorCode::damaged) throw;
      check_.damage.emplace_back(error.what());
    }
  }

  void check_segment(const Manifest& manifest, const SegmentEntry& entry) {
    const fs::path folder = Manifest::segment_folder(path_, entry);
    const std::vector<fs::path> broken = broken_files(folder);
    for (const fs::path& file : broken) check_.damage.emplace_back(damage(file.string()).what());
    const bool can_open = manifest.dictionary.empty() || dictionary_ != nullptr;
    guarded([&] {
      std::vector<Xapian::docid> dead;
      if (!entry.dead.empty()) dead = read_dead((path_ / kSegmentFolder / entry.dead).string());
      if (!broken.empty() || !can_open) return;  // what it says is not to be relied on
      const Segment segment(folder, entry, std::move(dead), dictionary_, manifest.layout);
      segment.verify();
      check_ids(segment);
    });
  }

  const fs::path path_;
  std::set<std::string>& whole_;  // segments, with their dead, that need no second look
  std::shared_ptr<const ArticleDictionary> dictionary_;
  IndexCheck check_;
};

}  // namespace

IndexCheck check_index(const std::string& path) try {
  std::set<std::string> whole;
  for (int tries = 1;; ++tries) {
    const Manifest manifest = read_manifest(path);
    IndexCheck check = Checker(path, whole).check(manifest);
    if (check.damage.empty() || tries == kMostTries || !has_moved_on(path, manifest)) return check;
  }
} catch (const Error& error) {
  if (error.code() != ErrorCode::damaged) throw;
  IndexCheck check;
  check.damage.emplace_back(error.what());  // the manifest
  return check;
}

}  // namespace warta
