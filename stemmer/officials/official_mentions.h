// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text names an office, and the person that it names with it. First half of the official
// tagger: who is the same person, and whose region is meant, is settled in official_tagger.cc.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "stemmer/officials/person_name.h"
#include "stemmer/officials/position_grammar.h"

namespace warta {

// Where a name stands that belongs to an office.
enum class NameRule : std::uint8_t {
  behind,              // "Bupati Bombana La Sadim Raya"
  behind_comma,        // "Bupati Bombana, La Sadim Raya"
  in_brackets,         // "Gubernur (Andra Soni)"
  paired,              // "Bupati dan Wakil Bupati Buton, La Ode X dan La Ode Y"
  listed,              // "Anggota DPRD A, B, dan C": B and C
  ahead_linked,        // "X selaku Bupati", "X yang juga Bupati"
  ahead_comma,         // "X, Bupati Buton,"
  before_brackets,     // "X (Wakil Ketua DPRD)"
  ahead_ranked,        // "Kompol X Kapolsek Cikole"
  ahead_in_sentence,   // ". X Y Ketua DPRD Ciamis mengatakan"
  listed_ahead,        // "A, B, dan C selaku anggota DPRD": A and B
  ahead_village_head,  // "X yang menjabat sebagai Kades Lampah"
};

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
