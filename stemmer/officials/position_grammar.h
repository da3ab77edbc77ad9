// SPDX-License-Identifier: GPL-3.0-or-later
// Offices in running text: "Plt Kepala Dinas Pendidikan Kota Bandung", "Dandim 0403/OKU", "Kades
// Suka Maju".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/officials/office_lexicon.h"
#include "stemmer/officials/office_regions.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/tagger_words.h"
#include "stemmer/regions/region_tagger.h"

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
  bool has_unit = false;             // "Kabid Humas": an agency follows
  bool needs_institution = false;    // "Wakil Ketua I": of what was said before
  std::optional<RegionCode> region;  // named beside it
  std::string place;                 // "Desa Suka Maju", "Kelurahan Liliba"; empty: not named
  NameRun acting_words;              // "Pj", "Pelaksana Tugas", the first of them; else empty
  NameRun region_words;              // of `region` or `place`; empty: not named
};

// What the grammar looks up while it reads one text.
class PositionGrammar {
 public:
  PositionGrammar(std::span<const TaggerWord> words, std::span<const RegionMention> mentions,
                  std::span<const RegionCode> about);

  // The office that begins at words[i].
  std::optional<PositionPhrase> read(std::size_t i) const;

  // Past the agency at words[i], with what stands in brackets.
  std::size_t skip_unit(std::size_t i) const;

  // "Komisi II DPR RI" at words[i], as printed; empty when it is none.
  std::string read_commission(std::size_t i) const;

  // "periode 2010-2015" at words[i], in a text of a later year.
  bool is_past_period(std::size_t i) const;

 private:
  std::optional<PositionPhrase> read(std::size_t i, const Office& office) const;
  std::optional<OfficeRegions::Hit> region_at(std::size_t i, PositionPhrase& phrase) const;
  void read_place(PositionPhrase& phrase, std::string_view kind) const;
  void look_back(PositionPhrase& phrase) const;
  std::size_t skip_brackets(std::size_t i) const;
  void skip_constituency(PositionPhrase& phrase) const;
  void skip_country(PositionPhrase& phrase) const;
  bool skip_hospital(PositionPhrase& phrase) const;
  bool is_of_force(std::size_t first, std::size_t last) const;
  bool is_of_others(const PositionPhrase& phrase) const;
  void skip_unknown_place(PositionPhrase& phrase) const;

  std::span<const TaggerWord> words_;
  OfficeRegions regions_;
};

}  // namespace warta
