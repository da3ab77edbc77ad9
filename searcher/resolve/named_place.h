// SPDX-License-Identifier: GPL-3.0-or-later
// Regions that are named among the words of a query: "banjir Jakarta Utara", "kota bima", "kukar".
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "stemmer/regions/gazetteer.h"
#include "stemmer/regions/region_names.h"

namespace warta {

// A word of a query, in normal form and as typed.
struct PlaceWord {
  std::string_view normal;
  std::string_view typed;
};

// A province, kabupaten or kota by its name, an area that is several of them, with "Kabupaten",
// "Kota" or "Provinsi" before it, or the name of a kecamatan or town.
struct NamedPlace {
  std::size_t words = 0;               // 0: none
  bool has_level = false;              // the first of them
  std::vector<RegionCode> codes;       // that it may be; none of a kecamatan or town
  bool is_area = false;                // of all of them: "Madura"
  bool is_doubtful = false;            // it is a word or a person's name as well: "Serang"
  bool is_official = false;            // it is the official name, but for the level
  NameUse use = NameUse::free;         // what it takes to be meant then
  std::span<const RegionCode> called;  // all that have the name; none of an area
};

// The longest that begins with words[0], written apart or together. A town or an area does not
// stand for the region that it lies in: of one word it says nothing that the word does not, but how
// else it may be written.
NamedPlace place_at(std::span<const PlaceWord> words);

// The other names by which texts call the place, if anything at all that is called so may be meant:
// "Bogor" is none for "Kota Bogor". None has another in it. REQUIRES: place_at(words) is `place`
std::vector<RegionNames::Words> other_names(const NamedPlace& place,
                                            std::span<const PlaceWord> words);

}  // namespace warta
