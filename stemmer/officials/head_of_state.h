// SPDX-License-Identifier: GPL-3.0-or-later
// Whether who stands beside "Presiden" heads the country: clubs, companies and unions have
// presidents, too, and what people say to the president they often say behind a comma.
#pragma once

#include <span>

#include "stemmer/officials/found_name.h"
#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

bool is_head_of_state(const PositionPhrase& office);

// REQUIRES: is_head_of_state(office)
bool may_head_state(std::span<const TaggerWord> words, const PositionPhrase& office,
                    const FoundName& name);

}  // namespace warta
