// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an office is held now, and by whom for the time being: "mantan Bupati", "calon Bupati",
// "Pj Bupati".
#pragma once

#include <cstdint>
#include <span>

#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

// What stands before the office: "Penjabat (Pj)", "mantan", "calon", "istri". Sets `held`,
// `acting`, `of_relative` and the words of acting.
void read_words_before(std::span<const TaggerWord> words, PositionPhrase& phrase);

// "periode 2010-2015" at words[i], in a text of a later year.
bool is_past_period(std::span<const TaggerWord> words, std::size_t i);

// How an office is held, at words[i] behind it: "nonaktif", "ad interim", "periode 2019-2024".
struct Quality {
  enum Kind : std::uint8_t {
    none,
    present,
    past,
    sentence,  // the words are not the office's: "Bupati Buton sementara itu"
  };
  Kind kind = none;
  std::size_t last = 0;  // past it
};
Quality read_quality(std::span<const TaggerWord> words, std::size_t i);

}  // namespace warta
