// SPDX-License-Identifier: GPL-3.0-or-later
// An office as a text names it once, with all that the words around say of it.
#pragma once

#include <optional>
#include <string>

#include "stemmer/officials/office_lexicon.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {

struct PositionPhrase {
  std::size_t first = 0;  // words [first, last), with unit, region and what stands in brackets
  std::size_t last = 0;
  std::string position;  // normalised
  OfficeLevel level = OfficeLevel::local;
  bool acting = false;
  bool of_province = false;          // "Sekretaris Daerah Provinsi", "Kabid Humas Polda"
  bool held = true;                  // not "mantan Bupati", "calon Bupati"
  bool in_era = false;               // "era Presiden Jokowi": not held then by who may hold it now
  bool of_relative = false;          // "istri Bupati Langkat": a name behind a comma is the wife's
  bool has_unit = false;             // "Kabid Humas": an agency follows
  bool needs_institution = false;    // "Wakil Ketua I": of what was said before
  std::optional<RegionCode> region;  // named beside it
  std::string place;                 // "Desa Suka Maju", "Kelurahan Liliba"; empty: not named
  NameRun acting_words;              // "Pj", "Pelaksana Tugas", the first of them; else empty
  NameRun region_words;              // of `region` or `place`; empty: not named
};

}  // namespace warta
