// SPDX-License-Identifier: GPL-3.0-or-later
// Finds for the articles of a batch the stories that they tell: of those in the index and of those
// before them in the batch, whichever is most like each.
//
//   (follow  find)*   once a batch
//
// An article joins the story of the one copy that it resembles most, and keeps it for good. Two
// stories that a later article connects are not made one: stored articles never change.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/schema/story_store.h"
#include "indexer/story/body_text.h"
#include "indexer/story/sketch.h"
#include "indexer/write/index_writer.h"
#include "stemmer/analyzer.h"

namespace warta {

// An article of a batch, as it is compared with others.
struct Incoming {
  const TaggedArticle* article = nullptr;  // tagged
  BodyText body;
  Sketch sketch;
  std::vector<std::string> places = {};  // unknown_places() of it
};
Incoming make_incoming(const TaggedArticle& article, const Analysis& analysis);

class StoryFinder {
 public:
  StoryFinder();
  ~StoryFinder();

  // Compares with what `writer` holds now: what is committed, and not dead.
  void follow(const IndexWriter& writer);

  struct Found {
    StoryId story = 0;
    bool is_copy = false;  // of an article that was there before
  };
  // By article of the batch. What is found does not depend on the number of threads. Throws Error
  // (damaged).
  std::vector<Found> find(std::span<const Incoming> batch, std::size_t threads) const;

 private:
  struct Held;
  std::vector<std::unique_ptr<Held>> held_;  // the oldest first
};

}  // namespace warta
