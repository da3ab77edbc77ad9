// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/story_store.h"

#include <utility>

namespace warta {

StoryStore::StoryStore(const SectionFile& file)
    : stories_(file.array<StoryId>(kStoriesSection)),
      signatures_(file.array<Signature>(kSignaturesSection)),
      bands_(file.array<BandEntry>(kBandsSection)) {
  if (signatures_.size() != stories_.size()) file.damaged("stories");
}

StoryStore::StoryStore(std::shared_ptr<const StoryArrays> arrays)
    : arrays_(std::move(arrays)),
      stories_(arrays_->stories),
      signatures_(arrays_->signatures),
      bands_(arrays_->bands) {}

}  // namespace warta
