// SPDX-License-Identifier: GPL-3.0-or-later
// Offices in running text: "Plt Kepala Dinas Pendidikan Kota Bandung", "Dandim 0403/OKU", "Kades
// Suka Maju".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/office_lexicon.h"
#include "stemmer/region_tagger.h"
#include "stemmer/tagger_words.h"

namespace warta {

// An office as a text names it once.
struct PositionPhrase {
  std::size_t first = 0;  // words [first, last), with unit, region and what stands in brackets
  std::size_t last = 0;
  std::string position;  // normalised
  OfficeLevel level = OfficeLevel::local;
  bool acting = false;
  bool of_province = false;          // "Sekretaris Daerah Provinsi", "Kabid Humas Polda"
  bool held = true;                  // not "mantan Bupati", "calon Bupati"
  bool of_relative = false;          // "istri Bupati Langkat": a name behind a comma is the wife's
  bool needs_institution = false;    // "Wakil Ketua I": of what was said before
  std::optional<RegionCode> region;  // named beside it
  std::string place;                 // "Desa Suka Maju", "Kelurahan Liliba"; empty: not named
};

// What the grammar looks up while it reads one text.
class PositionGrammar {
 public:
  PositionGrammar(std::span<const TaggerWord> words, std::span<const RegionMention> mentions,
                  std::span<const RegionCode> about);

  // The office that begins at words[i].
  std::optional<PositionPhrase> read(std::size_t i) const;

 private:
  struct RegionHit {
    RegionCode code = 0;  // 0: only "Kabupaten", "setempat" or the like
    std::size_t last = 0;
  };
  std::optional<RegionHit> region_at(std::size_t i, PositionPhrase& phrase) const;
  std::optional<RegionCode> choose(std::span<const RegionCode> codes, std::size_t i,
                                   OfficeLevel level, std::string_view qualifier) const;
  std::size_t place_words(std::size_t i) const;
  bool is_known_village(std::size_t i, std::size_t count) const;
  void read_place(PositionPhrase& phrase, std::string_view kind) const;
  void look_back(PositionPhrase& phrase) const;
  std::size_t skip_brackets(std::size_t i) const;
  std::size_t unit_word_end(std::size_t i) const;
  std::size_t unknown_unit_end(std::size_t i) const;
  bool is_about_regency() const;
  void skip_constituency(PositionPhrase& phrase) const;
  void skip_unknown_place(PositionPhrase& phrase) const;
  const RegionMention* mention_at(std::size_t i) const;

  std::span<const TaggerWord> words_;
  std::span<const RegionMention> mentions_;
  std::span<const RegionCode> about_;
};

// Whether the region's level is one that the office has.
bool level_fits(OfficeLevel level, RegionCode code);

}  // namespace warta
