// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the stories of a segment, as StoryStore reads them: into a file beside the flat one, or
// into the values of a portable segment's documents.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "indexer/schema/snapshot.h"
#include "indexer/schema/story_store.h"
#include "indexer/story/sketch.h"

namespace warta {

// Both of all the segment's articles, in order of their documents. They are on the disk only after
// sync_files(). Throws Error (failed_write).
void write_stories(const std::filesystem::path& folder, Layout layout,
                   std::span<const Sketch> sketches, std::span<const StoryId> stories);

// The same for the flat segment that is made of several; no article's story changes. Of portable
// ones Xapian merges the values.
void merge_stories(std::span<const std::shared_ptr<const Segment>> segments,
                   const std::filesystem::path& folder);

// What a segment keeps of these documents, in order, to write it into another one. Reads all bands
// of the segment, however few documents are asked for.
struct KeptStories {
  std::vector<Sketch> sketches;
  std::vector<StoryId> stories;
};
KeptStories kept_stories(const Segment& segment, std::span<const Xapian::docid> documents);

}  // namespace warta
