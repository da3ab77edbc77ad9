// SPDX-License-Identifier: GPL-3.0-or-later
// Offices in running text: "Plt Kepala Dinas Pendidikan Kota Bandung", "Dandim 0403/OKU", "Kades
// Suka Maju".
#pragma once

#include <optional>
#include <span>
#include <string>

#include "stemmer/officials/office_regions.h"
#include "stemmer/officials/office_tail.h"
#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"
#include "stemmer/regions/region_tagger.h"

namespace warta {

// What the grammar looks up while it reads one text.
class PositionGrammar {
 public:
  PositionGrammar(std::span<const TaggerWord> words, std::span<const RegionMention> mentions,
                  std::span<const RegionCode> about);

  // The office that begins at words[i].
  std::optional<PositionPhrase> read(std::size_t i) const;

  // Past the agency at words[i], with what stands in brackets.
  std::size_t skip_unit(std::size_t i) const;

  // Past what stands in brackets at words[i].
  std::size_t skip_brackets(std::size_t i) const { return tail_.skip_brackets(i); }

  // "Komisi II DPR RI" at words[i], as printed; empty when it is none.
  std::string read_commission(std::size_t i) const;

 private:
  std::span<const TaggerWord> words_;
  OfficeRegions regions_;
  OfficeTail tail_;
};

}  // namespace warta
