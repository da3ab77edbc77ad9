// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles of a segment tell one story, and by what the copies of one that comes in are
// found: a file beside the flat one, written when all articles of a batch have been compared.
//
// A story is a number made of the first article that told it; copies that come later take it over,
// from whatever segment, and it never changes. Articles with the same number are one story.
//
// A signature is 64 minimal hashes of the body's shingles (sketch.h), a byte of each: as many bytes
// agree as shingles are shared. Texts that share much have some of their `bands` in common, each a
// hash of three of the values: sorted, so that the few documents with a band are found in a large
// segment without reading it.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "indexer/schema/section_file.h"

namespace warta {

using StoryId = std::uint64_t;
using Signature = std::array<std::uint8_t, 64>;

// A band of a document: its hash in the upper half, the document in the lower.
using BandEntry = std::uint64_t;

constexpr BandEntry band_entry(std::uint32_t band, std::uint32_t document) {
  return BandEntry{band} << 32 | document;
}
constexpr std::uint32_t band_of(BandEntry entry) {
  return static_cast<std::uint32_t>(entry >> 32);
}
constexpr std::uint32_t document_of(BandEntry entry) {
  return static_cast<std::uint32_t>(entry);
}

// The stories of a segment as they are collected.
struct StoryArrays {
  std::vector<StoryId> stories;       // by document
  std::vector<Signature> signatures;  // by document
  std::vector<BandEntry> bands;       // in order
};

class StoryStore {
 public:
  // Views `file`, which must outlive this. Throws Error (damaged).
  explicit StoryStore(const SectionFile& file);

  // Of a segment that has them elsewhere.
  explicit StoryStore(std::shared_ptr<const StoryArrays> arrays);

  // REQUIRES: 1 <= document <= articles()
  StoryId story(std::uint32_t document) const { return stories_[document - 1]; }
  const Signature& signature(std::uint32_t document) const { return signatures_[document - 1]; }

  std::span<const BandEntry> bands() const { return bands_; }  // in order

  std::span<const StoryId> stories() const { return stories_; }          // by document
  std::span<const Signature> signatures() const { return signatures_; }  // by document
  std::size_t articles() const { return stories_.size(); }

 private:
  std::shared_ptr<const StoryArrays> arrays_;  // null where a file is viewed
  std::span<const StoryId> stories_;
  std::span<const Signature> signatures_;
  std::span<const BandEntry> bands_;
};

// The name of the file in a segment's folder, and its sections.
inline constexpr const char* kStoryFile = "stories";
inline constexpr const char* kStoriesSection = "stories";
inline constexpr const char* kSignaturesSection = "signatures";
inline constexpr const char* kBandsSection = "bands";

}  // namespace warta
