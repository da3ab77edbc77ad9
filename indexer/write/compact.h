// SPDX-License-Identifier: GPL-3.0-or-later
// Segments written again, from what is stored of their living articles: what a merge alone cannot
// do, for Xapian does not change documents in tables that it copies.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "indexer/schema/snapshot.h"

namespace warta {

using Segments = std::vector<std::shared_ptr<const Segment>>;

// How and where to. Not more than a few dozen new segments are there at a time: each holds files
// open.
struct WriteAgain {
  std::function<std::filesystem::path()> new_folder;  // for a segment
  Layout layout = Layout::flat;
  std::shared_ptr<const ArticleDictionary> dictionary;  // of a flat index
  std::size_t threads = 1;
};

// `segments`, those with dead documents replaced by new ones that have none. Throws Error.
Segments without_dead(const Segments& segments, const WriteAgain& how);

// All `segments` replaced by new ones, which have the living articles with the terms and tags that
// this program's analysis gives them, and the stories that they had. Throws Error.
Segments analysed_again(const Segments& segments, const WriteAgain& how);

// Living articles from all over the segments, enough to train a dictionary.
std::vector<TaggedArticle> sample_living(const Segments& segments);

}  // namespace warta
