// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/snapshot.h"

#include <xxhash.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "indexer/schema/bytes.h"
#include "indexer/schema/error.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/stored.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

// A writer may merge segments away between our reading the manifest and our opening what it names.
// Then there is a newer manifest.
constexpr int kMostTries = 20;

std::shared_ptr<const Segment> open_segment(const std::string& path, const Manifest& manifest,
                                            const SegmentEntry& entry, const Snapshot* before) {
  const fs::path folder = manifest.segment_folder(path, entry);
  const Segment* open = nullptr;
  if (before != nullptr && before->manifest.identity == manifest.identity) {
    for (const auto& segment : before->segments) {
      if (segment->entry.name != entry.name) continue;
      if (segment->entry.dead == entry.dead) return segment;
      open = segment.get();
    }
  }
  auto segment = std::make_shared<Segment>();
  segment->entry = entry;
  try {
    segment->postings = open != nullptr ? open->postings : Xapian::Database(folder.string());
  } catch (const Xapian::Error& failure) {
    throw Error(ErrorCode::damaged,
                folder.string() + ": cannot be opened: " + failure.get_description());
  }
  if (!entry.dead.empty()) {
    segment->dead = read_dead((fs::path(path) / kSegmentFolder / entry.dead).string());
  }
  if (segment->postings.get_doccount() != entry.articles ||
      segment->dead.size() != entry.dead_count) {
    throw Error(ErrorCode::damaged,
                folder.string() +
                    ": is not what the manifest says; take the index from a backup, or " +
                    kRebuild);
  }
  return segment;
}

}  // namespace

bool Segment::is_dead(Xapian::docid document) const {
  return std::ranges::binary_search(dead, document);
}

Xapian::docid Segment::find(std::string_view id) const {
  const std::string term = make_term(field(FieldId::id).prefix, id);
  for (auto at = postings.postlist_begin(term); at != postings.postlist_end(term); ++at) {
    if (!is_dead(*at)) return *at;
  }
  return 0;
}

Snapshot open_snapshot(const std::string& path, const Snapshot* before) {
  for (int tries = 1;; ++tries) {
    Snapshot snapshot;
    snapshot.path = path;
    snapshot.manifest = read_manifest(path);
    check_stamp(snapshot.manifest.stamp, path);
    try {
      for (const SegmentEntry& entry : snapshot.manifest.segments) {
        snapshot.segments.push_back(open_segment(path, snapshot.manifest, entry, before));
      }
      return snapshot;
    } catch (const Error&) {
      const bool moved_on = read_manifest(path).generation != snapshot.manifest.generation;
      if (!moved_on || tries == kMostTries) throw;
    }
  }
}

std::string encode_dead(const std::vector<Xapian::docid>& dead) {
  std::string bytes;
  bytes.reserve(4 * dead.size() + 8);
  for (Xapian::docid document : dead) append_number(std::uint32_t{document}, bytes);
  append_number(XXH3_64bits(bytes.data(), bytes.size()), bytes);
  return bytes;
}

std::vector<Xapian::docid> read_dead(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const std::size_t size = bytes.size() < 8 ? 0 : bytes.size() - 8;
  std::string_view rest(bytes);
  std::vector<Xapian::docid> dead;
  while (rest.size() > 8) dead.push_back(take_number<std::uint32_t>(rest).value());
  if (rest.size() != 8 || take_number<std::uint64_t>(rest) != XXH3_64bits(bytes.data(), size)) {
    throw Error(ErrorCode::damaged,
                file + ": is damaged; take the index from a backup, or " + kRebuild);
  }
  return dead;
}

TaggedArticle stored_article(const Segment& segment, Xapian::docid document) {
  return decode_article(segment.postings.get_document(document).get_data());
}

}  // namespace warta
