// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text names an office, and the person that it names with it. First half of the official
// tagger: who is the same person, and whose region is meant, is settled in official_tagger.cc.
#pragma once

#include <span>
#include <vector>

#include "stemmer/officials/mention_list.h"
#include "stemmer/officials/position_grammar.h"

namespace warta {

// In order of the text.
std::vector<OfficialMention> find_official_mentions(std::span<const TaggerWord> words,
                                                    const PositionGrammar& grammar);

}  // namespace warta
