// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types of an office, alone or before a name, to what it says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stemmer/regions/gazetteer.h"

namespace warta {

// An office as typed: "Pj Bupati Bombana", "wako", "Bupati Edy Suharmanto".
struct TypedOffice {
  std::string position;              // normalised; empty: the text begins with no office
  std::vector<std::string> printed;  // normal forms of the words that say it
  bool acting = false;               // "Pj", "Plt", "Pelaksana Tugas", also without an office
  bool takes_agency = false;  // what follows may be its agency, which no position has: "Menteri"
  bool names_agency = false;  // the word for it does: "mendagri"
  bool is_of_place = false;   // of a kecamatan, kelurahan or desa: "Camat"
  std::vector<RegionCode> regions;    // that it names, down to kabupaten and kota; empty: none
  std::vector<std::string> place;     // below those, or a part of one: "menteng", "tanah abang"
  std::vector<RegionCode> districts;  // kecamatan called like the place that it may be of
  std::vector<std::string> rest;  // normal forms of the words behind, degrees and titles left out
};
TypedOffice read_office(std::string_view typed);

// A name alone, as TypedOffice::rest.
std::vector<std::string> read_name(std::string_view typed);

// Gives the office the region that `names` end with, behind their first; where it or the word for
// its kind begins, or how many they are where they end with none.
std::size_t take_region_at_end(const std::vector<std::string>& names, TypedOffice& office);

}  // namespace warta
