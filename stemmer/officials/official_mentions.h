// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text names an office, and the person that it names with it. First half of the official
// tagger: who is the same person, and whose region is meant, is settled in official_tagger.cc.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "stemmer/officials/name_finder.h"
#include "stemmer/officials/position_grammar.h"

namespace warta {

struct OfficialMention {
  PositionPhrase office;  // its `held` is false for "mantan Bupati", and for terms that are over
  std::optional<NameRun> name;  // none: "Bupati menegaskan"
  NameRule rule = NameRule::behind;
  NameRun link;  // "selaku": the words between a name ahead and its office
};

// In order of the text.
std::vector<OfficialMention> find_official_mentions(std::span<const TaggerWord> words,
                                                    const PositionGrammar& grammar);

}  // namespace warta
