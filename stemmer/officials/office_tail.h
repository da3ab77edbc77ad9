// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand between an office and the name of its holder, and is neither: "(DLH)", "dari
// Fraksi PAN", "Piru" of "Danramil Piru Kapten Inf Semuel".
#pragma once

#include <span>

#include "stemmer/officials/office_regions.h"
#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

class OfficeTail {
 public:
  // `regions` lives as long.
  OfficeTail(std::span<const TaggerWord> words, const OfficeRegions& regions)
      : words_(words), regions_(regions) {}

  // Past a few words in brackets at words[i]; `i` itself where none stand, or a person's name does.
  std::size_t skip_brackets(std::size_t i) const;

  // The others move the end of the phrase.
  void skip_constituency(PositionPhrase& phrase) const;
  void skip_country(PositionPhrase& phrase) const;
  bool skip_namesake(PositionPhrase& phrase) const;  // false when nobody heads it
  void skip_unknown_place(PositionPhrase& phrase) const;

 private:
  std::span<const TaggerWord> words_;
  const OfficeRegions& regions_;
};

}  // namespace warta
