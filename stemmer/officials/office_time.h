// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an office is held now, and by whom for the time being: "mantan Bupati", "calon Bupati",
// "Pj Bupati".
#pragma once

#include <span>

#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

// What stands before the office: "Penjabat (Pj)", "mantan", "calon", "istri". Sets `held`,
// `acting`, `of_relative` and the words of acting.
void read_words_before(std::span<const TaggerWord> words, PositionPhrase& phrase);

// "periode 2010-2015" at words[i], in a text of a later year.
bool is_past_period(std::span<const TaggerWord> words, std::size_t i);

}  // namespace warta
