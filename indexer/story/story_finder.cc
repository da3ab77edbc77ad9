// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story/story_finder.h"

#include <xxhash.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <tuple>
#include <utility>

#include "indexer/parallel.h"
#include "indexer/schema/checked_file.h"
#include "indexer/schema/segment_store.h"
#include "indexer/story/band_join.h"
#include "indexer/story/same_story.h"
#include "indexer/unknown_places.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

// Articles are looked up in a chunk for each thread: a large one passes over the pages of a
// segment's bands once. After some of its bands what has been read is dropped, for in the end that
// is most of the segment's.
constexpr std::size_t kLeastChunk = 64;
constexpr std::size_t kBandsAtOnce = 4096;
constexpr std::size_t kComparedAtOnce = 512;  // articles, for the same reason

// What a signature must promise for the texts to be compared: copies have 0.4, and it errs by 0.06.
constexpr double kWorthComparing = 0.25;

// Of one article, among the documents of the index and among those of the batch.
constexpr std::size_t kMostCandidates = 64;
constexpr std::size_t kMostCompared = 24;

// Where a candidate is: in a segment, or in the batch.
struct Candidate {
  double likeness = 0;
  std::size_t segment = 0;  // as many as there are: the batch
  std::uint32_t document = 0;

  bool operator==(const Candidate& other) const {
    return segment == other.segment && document == other.document;
  }
};
using Candidates = std::vector<Candidate>;

// The most alike first, then the oldest.
void sort_candidates(Candidates& candidates) {
  std::ranges::sort(candidates, {}, [](const Candidate& candidate) {
    return std::tuple(-candidate.likeness, candidate.segment, candidate.document);
  });
}

bool is_long(const Incoming& incoming) {
  return incoming.body.shingles.size() >= kLongShingles;
}

// Adds the document unless it is one already, or `most` are.
void consider(const Incoming& incoming, const Signature& signature, Candidate candidate,
              std::size_t most, Candidates& candidates) {
  if (candidates.size() >= most) return;
  candidate.likeness =
      is_long(incoming) ? estimated_jaccard(incoming.sketch.signature, signature) : 1;
  if (candidate.likeness < kWorthComparing) return;
  if (std::ranges::find(candidates, candidate) == candidates.end()) candidates.push_back(candidate);
}

std::vector<BandEntry> bands_of(std::span<const Incoming> articles) {
  std::vector<BandEntry> bands;
  for (std::uint32_t i = 0; i < articles.size(); ++i) {
    for (std::uint32_t band : articles[i].sketch.bands) bands.push_back(band_entry(band, i));
  }
  std::ranges::sort(bands);
  return bands;
}

// The first article of a story names it: also what it says, for an article that is rewritten tells
// another one.
StoryId new_story(const TaggedArticle& article) {
  return XXH3_64bits_withSeed(article.id.data(), article.id.size(), article.input_hash);
}

std::vector<std::string> places_of(const TaggedArticle& article) {
  TokenizedText body;
  tokenize(article.text, body);
  return unknown_places(body);
}

}  // namespace

Incoming make_incoming(const TaggedArticle& article, const Analysis& analysis) {
  Incoming incoming{&article, body_text(analysis.body), {}, {}};
  incoming.sketch = make_sketch(incoming.body, hash_of_words(analysis.title));
  return incoming;
}

// A segment, without its postings.
struct StoryFinder::Held {
  fs::path folder;
  std::unique_ptr<const SegmentStore> store;
  std::vector<std::uint32_t> dead = {};

  bool is_dead(std::uint32_t document) const { return std::ranges::binary_search(dead, document); }
};

StoryFinder::StoryFinder() = default;
StoryFinder::~StoryFinder() = default;

void StoryFinder::follow(const IndexWriter& writer) {
  std::vector<std::unique_ptr<Held>> next;
  for (const IndexWriter::HeldSegment& segment : writer.segments()) {
    const auto open = std::ranges::find_if(held_, [&](const std::unique_ptr<Held>& held) {
      return held != nullptr && held->folder == segment.folder;
    });
    if (open != held_.end()) {
      next.push_back(std::move(*open));
    } else {
      auto store = open_store(segment.folder, writer.format().layout, writer.dictionary());
      next.push_back(std::make_unique<Held>());
      next.back()->folder = segment.folder;
      next.back()->store = std::move(store);
    }
    next.back()->dead.assign(segment.dead.begin(), segment.dead.end());
  }
  held_ = std::move(next);
}

std::vector<StoryFinder::Found> StoryFinder::find(std::span<const Incoming> batch,
                                                  std::size_t threads) const {
  std::vector<Candidates> candidates(batch.size());

  const std::size_t chunk_size = std::max(kLeastChunk, (batch.size() + threads - 1) / threads);
  const auto look_up = [&](std::size_t chunk) {
    const std::size_t first = chunk * chunk_size;
    const auto articles = batch.subspan(first, std::min(chunk_size, batch.size() - first));
    const std::vector<BandEntry> bands = bands_of(articles);
    for (std::size_t i = 0; i < held_.size(); ++i) {
      const Held& held = *held_[i];
      const StoryStore& stories = held.store->stories();
      const auto accept = [&](std::uint32_t incoming, std::uint32_t document) {
        if (document == 0 || document > stories.articles()) {
          throw damage(held.folder.string() + " (bands)");
        }
        if (held.is_dead(document)) return false;
        consider(articles[incoming], stories.signature(document), {0, i, document}, kMostCandidates,
                 candidates[first + incoming]);
        return true;
      };
      for (std::size_t at = 0; at < bands.size(); at += kBandsAtOnce) {
        const auto some = std::span(bands).subspan(at, std::min(kBandsAtOnce, bands.size() - at));
        for_each_common_band(some, stories.bands(), accept);
        held.store->drop_pages();
      }
    }
  };
  for_each_in_parallel((batch.size() + chunk_size - 1) / chunk_size, threads, look_up);

  const std::vector<BandEntry> bands = bands_of(batch);
  for_each_common_band(bands, bands, [&](std::uint32_t incoming, std::uint32_t other) {
    if (other >= incoming) return true;
    consider(batch[incoming], batch[other].sketch.signature, {0, held_.size(), other},
             2 * kMostCandidates, candidates[incoming]);
    return true;
  });

  std::vector<std::optional<Candidate>> copies(batch.size());
  const auto drop_pages = [&] {
    for (const auto& held : held_) held->store->drop_pages();
  };
  for_each_in_parallel(batch.size(), threads, [&](std::size_t i) {
    if (i % kComparedAtOnce == 0) drop_pages();
    sort_candidates(candidates[i]);
    candidates[i].resize(std::min(candidates[i].size(), kMostCompared));
    const Incoming& own = batch[i];
    for (const Candidate& candidate : candidates[i]) {
      const bool in_batch = candidate.segment == held_.size();
      const Held* held = in_batch ? nullptr : held_[candidate.segment].get();
      const BodyText stored =
          in_batch ? BodyText() : body_text(held->store->words(), candidate.document);
      const BodyText& body = in_batch ? batch[candidate.document].body : stored;
      if (!is_copy(own.body, body)) continue;
      const StoryText text{own.body, *own.article, own.places};
      if (in_batch) {
        const Incoming& other = batch[candidate.document];
        if (is_look_alike(text, {body, *other.article, other.places})) continue;
      } else {
        const TaggedArticle other = held->store->articles().article(candidate.document);
        if (is_look_alike(text, {body, other, places_of(other)})) continue;
      }
      copies[i] = candidate;
      return;
    }
  });

  drop_pages();
  std::vector<Found> found(batch.size());
  for (std::size_t i = 0; i < batch.size(); ++i) {
    if (!copies[i]) {
      found[i] = {new_story(*batch[i].article), false};
    } else if (copies[i]->segment == held_.size()) {
      found[i] = {found[copies[i]->document].story, true};
    } else {
      found[i] = {held_[copies[i]->segment]->store->stories().story(copies[i]->document), true};
    }
  }
  return found;
}

}  // namespace warta
