// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two articles are copies of one story. Copies are edited: another first sentence, a
// paragraph less, "ujarnya" for "katanya". Look-alikes are not copies, though they share as much:
// the press release of another regency, the price of gold of the next day.
#pragma once

#include <string>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/story/body_text.h"

namespace warta {

// Whether the texts share enough for copies.
bool is_copy(const BodyText& first, const BodyText& second);

// What look-alikes are told by.
struct StoryText {
  const BodyText& body;
  const TaggedArticle& tags;
  const std::vector<std::string>& places;  // unknown_places() of the body
};

// Whether texts that share so much tell of different things, in the same words: they name other
// villages; or each has words that the other has not, and by their tags they are about other
// regions, or tell of other kecamatan, days or numbers; or they are about other regions whose names
// are all that they differ by ("Muna", "Muna Barat").
bool is_look_alike(const StoryText& first, const StoryText& second);

}  // namespace warta
