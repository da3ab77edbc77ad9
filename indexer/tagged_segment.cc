// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/tagged_segment.h"

#include <cstddef>
#include <vector>

#include "indexer/story/story_file.h"
#include "indexer/tag.h"
#include "indexer/unknown_places.h"
#include "indexer/write/durable.h"
#include "indexer/write/segment_writer.h"

namespace warta {
namespace {

// Articles that are tagged before their words are added to a segment: both use tables that would
// drive one another out of the processor's caches.
constexpr std::size_t kTaggedTogether = 64;
constexpr std::size_t kTaggedBytes = 1U << 20;  // of text: what is known of it takes 60 times that

}  // namespace

void write_tagged_segment(std::span<TaggedArticle* const> articles,
                          const std::filesystem::path& folder, const SegmentFormat& format,
                          std::span<Incoming> incoming, Progress* progress) {
  const auto segment = begin_segment(folder, format);
  std::vector<Analysis> analyses(kTaggedTogether);
  for (std::size_t i = 0, end = 0; i < articles.size(); i = end) {
    for (std::size_t bytes = 0;
         end < articles.size() && end - i < kTaggedTogether && bytes < kTaggedBytes;) {
      bytes += articles[end++]->text.size();
    }
    for (std::size_t k = i; k < end; ++k) add_tags(*articles[k], analyses[k - i]);
    for (std::size_t k = i; k < end; ++k) segment->add(*articles[k], analyses[k - i]);
    for (std::size_t k = i; k < end; ++k) {
      const Analysis& analysis = analyses[k - i];
      incoming[k] = make_incoming(*articles[k], analysis);
      if (!analysis.foreign) incoming[k].places = unknown_places(analysis.body);
    }
    if (progress != nullptr) progress->batch_done += end - i;
  }
  segment->finish();
}

void write_found_stories(std::span<const Incoming> incoming,
                         std::span<const StoryFinder::Found> found,
                         const std::filesystem::path& folder, Layout layout) {
  std::vector<Sketch> sketches;
  std::vector<StoryId> stories;
  for (std::size_t i = 0; i < incoming.size(); ++i) {
    sketches.push_back(incoming[i].sketch);
    stories.push_back(found[i].story);
  }
  write_stories(folder, layout, sketches, stories);
  sync_files(folder);
}

}  // namespace warta
