// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/check.h"

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
void check_ids(const Segment& segment) {
  for (Xapian::docid document = 1; document <= segment.entry().articles; ++document) {
    const std::string id = segment.articles().head(document).id;
    const Xapian::docid found = segment.find(id);
    if (segment.is_dead(document) ? found == document : found != document) {
      throw Error(ErrorCode::damaged, "segment " + segment.entry().name + ": article " + id +
                                          " is not found by its id; " + kRebuild);
    }
    if (document % kDropEvery == 0) segment.store().drop_pages();
  }
}

}  // namespace

IndexCheck check_index(const std::string& path) {
  IndexCheck check;
  const auto guarded = [&](const auto& work) {
    try {
      work();
    } catch (const Error& error) {
      if (error.code() != ErrorCode::damaged) throw;
      check.damage.emplace_back(error.what());
    }
  };
  Manifest manifest;
  guarded([&] { manifest = read_manifest(path); });
  check.segments = manifest.segments.size();
  check.articles = manifest.live_articles();
  std::shared_ptr<const ArticleDictionary> dictionary;
  if (!manifest.dictionary.empty()) {
    guarded([&] {
      SectionFile(fs::path(path) / manifest.dictionary).verify();
      dictionary = std::make_shared<ArticleDictionary>(fs::path(path) / manifest.dictionary);
    });
  }
  if (!manifest.notes.empty()) {
    guarded([&] { KeyedNotes::read((fs::path(path) / manifest.notes).string()); });
  }
  const bool can_open = manifest.dictionary.empty() || dictionary != nullptr;
  for (const SegmentEntry& entry : manifest.segments) {
    const fs::path folder = Manifest::segment_folder(path, entry);
    const std::vector<fs::path> broken = broken_files(folder);
    for (const fs::path& file : broken) check.damage.emplace_back(damage(file.string()).what());
    guarded([&] {
      std::vector<Xapian::docid> dead;
      if (!entry.dead.empty()) {
        dead = read_dead((fs::path(path) / kSegmentFolder / entry.dead).string());
      }
      if (!broken.empty() || !can_open) return;  // what it says is not to be relied on
      const Segment segment(folder, entry, std::move(dead), dictionary, manifest.layout);
      segment.verify();
      check_ids(segment);
    });
  }
  return check;
}

}  // namespace warta
