// SPDX-License-Identifier: GPL-3.0-or-later
// The names that the text has given to whom it now calls by his office: "Kapolres Wolio itu".
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "stemmer/officials/found_name.h"
#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

// The persons of whom "Kapolres Wolio itu" may speak, the last one named first. `first`: where the
// offices begin, of which "Bupati dan Kapolres Wolio itu" names more than one.
std::vector<FoundName> names_referred_to(std::span<const TaggerWord> words,
                                         const PositionPhrase& office, std::size_t first);

}  // namespace warta
