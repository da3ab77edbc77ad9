// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a page once more when each of its lines was told by itself: what only all of them
// together tell to be the page's leaves the text, and the headline is settled.
#pragma once

#include <span>
#include <vector>

#include "indexer/clean/clean.h"
#include "indexer/clean/headline_features.h"
#include "indexer/clean/page_head.h"
#include "indexer/clean/plain_lines.h"

namespace warta {

// What is known of a page by then.
struct PageSoFar {
  std::span<const Line> lines;    // without Markdown
  std::span<const Line> printed;  // the same as they stand there
  std::span<const Line> page_headers;
  PageHead head;
  bool broken = false;  // within its sentences
  bool title_is_known = false;
};

// `body`: the lines of the text so far, of which some go. Comes back with the lines that were
// weighed for the headline, if that was asked.
std::vector<HeadlineCandidate> look_again(const PageSoFar& page, std::vector<Line>& body,
                                          CleanArticle& out);

}  // namespace warta
