// SPDX-License-Identifier: GPL-3.0-or-later
// Cleaned articles to a segment of the index: tagged, then written.
//
//   write_tagged_segment  write_found_stories
#pragma once

#include <filesystem>
#include <span>

#include "indexer/progress.h"
#include "indexer/schema/article.h"
#include "indexer/schema/layout.h"
#include "indexer/story/story_finder.h"

namespace warta {

// Tags the articles and writes them into a segment of their own in `folder`, which lacks its
// stories then. `incoming`, as many, gets what they are compared by. Progress may be null.
void write_tagged_segment(std::span<TaggedArticle* const> articles,
                          const std::filesystem::path& folder, const SegmentFormat& format,
                          std::span<Incoming> incoming, Progress* progress);

// Gives it the stories of its articles, and makes it safe on the disk.
void write_found_stories(std::span<const Incoming> incoming,
                         std::span<const StoryFinder::Found> found,
                         const std::filesystem::path& folder, Layout layout);

}  // namespace warta
