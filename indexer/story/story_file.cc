// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story/story_file.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>
#include <vector>

#include "indexer/story/story_values.h"

namespace warta {
namespace {

constexpr std::size_t kBuffered = 8192;  // entries
constexpr std::size_t kDropEvery = 64;   // buffers: 4 MiB of what has been read

// Bands of one segment that are merged with those of others.
struct Source {
  std::span<const BandEntry> rest;
  std::uint32_t before = 0;  // documents of the segments before

  BandEntry next() const {
    return band_entry(band_of(rest.front()), document_of(rest.front()) + before);
  }
};

// `drop` gives back the memory of what has been read.
template <typename Drop>
void merge_bands(std::vector<Source> sources, SectionWriter& out, Drop drop) {
  using Next = std::pair<BandEntry, std::size_t>;  // the source it comes from
  std::priority_queue<Next, std::vector<Next>, std::greater<>> queue;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    if (!sources[i].rest.empty()) queue.emplace(sources[i].next(), i);
  }
  std::vector<BandEntry> buffer;
  std::size_t flushes = 0;
  const auto flush = [&] {
    out.append_array(std::span(std::as_const(buffer)));
    buffer.clear();
    if (++flushes % kDropEvery == 0) drop();
  };
  while (!queue.empty()) {
    const auto [entry, i] = queue.top();
    queue.pop();
    buffer.push_back(entry);
    if (buffer.size() == kBuffered) flush();
    sources[i].rest = sources[i].rest.subspan(1);
    if (!sources[i].rest.empty()) queue.emplace(sources[i].next(), i);
  }
  flush();
}

void write_sections(std::span<const StoryId> stories, std::span<const Signature> signatures,
                    std::span<const BandEntry> bands, SectionWriter& out) {
  out.begin(kStoriesSection);
  out.append_array(stories);
  out.begin(kSignaturesSection);
  out.append_array(signatures);
  out.begin(kBandsSection);
  out.append_array(bands);
  out.finish();
}

}  // namespace

void write_stories(const std::filesystem::path& folder, Layout layout,
                   std::span<const Sketch> sketches, std::span<const StoryId> stories) {
  if (layout == Layout::portable) {
    write_story_values(folder, sketches, stories);
    return;
  }
  std::vector<Signature> signatures;
  std::vector<BandEntry> bands;
  std::uint32_t document = 0;
  for (const Sketch& sketch : sketches) {
    ++document;
    signatures.push_back(sketch.signature);
    for (std::uint32_t band : sketch.bands) bands.push_back(band_entry(band, document));
  }
  std::ranges::sort(bands);
  SectionWriter out(folder / kStoryFile);
  write_sections(stories, signatures, bands, out);
}

KeptStories kept_stories(const Segment& segment, std::span<const Xapian::docid> documents) {
  const StoryStore& store = segment.stories();
  KeptStories kept;
  std::vector<std::uint32_t> numbers(segment.entry().articles + 1);  // 0: not among them
  for (Xapian::docid document : documents) {
    kept.stories.push_back(store.story(document));
    kept.sketches.push_back({store.signature(document), {}});
    numbers[document] = static_cast<std::uint32_t>(kept.stories.size());
  }
  for (BandEntry entry : store.bands()) {
    const std::uint32_t number = numbers.at(document_of(entry));
    if (number > 0) kept.sketches[number - 1].bands.push_back(band_of(entry));
  }
  return kept;
}

void merge_stories(std::span<const std::shared_ptr<const Segment>> segments,
                   const std::filesystem::path& folder) {
  std::vector<Source> sources;
  std::uint32_t before = 0;
  for (const auto& segment : segments) {
    sources.push_back({segment->stories().bands(), before});
    before += segment->entry().articles;
  }
  const auto drop = [&] {
    for (const auto& segment : segments) segment->store().drop_pages();
  };
  SectionWriter out(folder / kStoryFile);
  out.begin(kStoriesSection);
  for (const auto& segment : segments) out.append_array(segment->stories().stories());
  out.begin(kSignaturesSection);
  for (const auto& segment : segments) {
    out.append_array(segment->stories().signatures());
    segment->store().drop_pages();
  }
  out.begin(kBandsSection);
  merge_bands(std::move(sources), out, drop);
  out.finish();
}

}  // namespace warta
