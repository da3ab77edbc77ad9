// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two articles are copies of one story. Copies are edited: another first sentence, a
// paragraph less, "ujarnya" for "katanya". Look-alikes are not copies, though they share as much:
// the press release of another regency, the price of gold of the next day.
#pragma once

#include "indexer/schema/article.h"
#include "indexer/story/body_text.h"

namespace warta {

// Whether the texts share enough for copies.
bool is_copy(const BodyText& first, const BodyText& second);

// Whether texts that share so much tell of different things, in the same words: each has words
// that the other has not, and by their tags they are about other regions, or tell of other
// kecamatan, days or numbers.
bool is_look_alike(const BodyText& first, const TaggedArticle& first_tags, const BodyText& second,
                   const TaggedArticle& second_tags);

}  // namespace warta
