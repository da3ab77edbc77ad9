// SPDX-License-Identifier: GPL-3.0-or-later
// Segments without their dead: what a merge alone cannot do, for Xapian does not drop documents
// from tables that it copies. The living are written again from what is stored of them.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "indexer/schema/snapshot.h"

namespace warta {

using Segments = std::vector<std::shared_ptr<const Segment>>;

// `segments`, those with dead documents replaced by new ones that have none. `new_folder` gives
// folders for these, which are not synced: they are to be merged; `dictionary` is what they are
// compressed with where `layout` is flat. Throws Error.
Segments without_dead(const Segments& segments,
                      const std::function<std::filesystem::path()>& new_folder, Layout layout,
                      const std::shared_ptr<const ArticleDictionary>& dictionary,
                      std::size_t threads);

// Living articles from all over the segments, enough to train a dictionary.
std::vector<TaggedArticle> sample_living(const Segments& segments);

}  // namespace warta
