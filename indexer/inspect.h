// SPDX-License-Identifier: GPL-3.0-or-later
// What would be stored and tagged of articles, without an index.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/batch_reader.h"
#include "indexer/tag.h"
#include "stemmer/regions/village_names.h"

namespace warta {

// An article and all that was made of it. What is no article has nothing but its file and line.
struct Inspection {
  const Article& article;
  const TaggedArticle& tagged;
  const Analysis& analysis;
  const CleanProvenance& provenance;
  std::string_view refusal = {};  // why it is no article; else empty
};

// The villages and city quarters that it names; none where it names no region.
std::vector<VillageName> villages_of(const Inspection& read);

// Tags the articles of `paths` and hands each to `handle`, in their order and a batch at a time; no
// index is touched.
IngestReport inspect(const std::vector<std::string>& paths, const BatchOptions& options,
                     const std::function<void(const Inspection&)>& handle);

}  // namespace warta
