// SPDX-License-Identifier: GPL-3.0-or-later
// Offices that many hold at once, and lists of who does: "Anggota DPRD di antaranya A, B, dan C".
#pragma once

#include <cstddef>
#include <span>

#include "stemmer/officials/mention_list.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/position_grammar.h"

namespace warta {

// Offices that many hold at once.
bool is_shared(const PositionPhrase& office);

// "Anggota DPRD Kota Kupang yang hadir saat itu di antaranya, A, B": where the list begins; `i`
// itself when none does.
std::size_t skip_to_list(std::span<const TaggerWord> words, std::size_t i);

// Adds to `mentions` those that are listed behind `name`, who has the office: all of them, in
// offices that many hold at once. Returns where the list ends.
std::size_t read_list(std::span<const TaggerWord> words, const PositionGrammar& grammar,
                      const PositionPhrase& office, NameRun name, MentionList& mentions);

}  // namespace warta
