// SPDX-License-Identifier: GPL-3.0-or-later
// The region behind an office: "Bupati [Bogor]" is the kabupaten and "Wali Kota [Bogor]" the kota.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "stemmer/officials/office_lexicon.h"
#include "stemmer/officials/tagger_words.h"
#include "stemmer/regions/region_tagger.h"

namespace warta {

// Whether the region's level is one that the office has.
bool level_fits(OfficeLevel level, RegionCode code);

// "Kabupaten", "Provinsi" and the like: what may stand between an office and its region.
bool is_region_qualifier(std::string_view normal);
// "Desa", "Pekon", "Kelurahan".
bool is_place_word(std::string_view normal);

// What is looked up of the regions of one text.
class OfficeRegions {
 public:
  // `mentions` and `about` are what the region tagger says of the text of `words`.
  OfficeRegions(std::span<const TaggerWord> words, std::span<const RegionMention> mentions,
                std::span<const RegionCode> about);

  struct Hit {
    RegionCode code = 0;  // 0: only "Kabupaten", "setempat" or the like
    std::size_t last = 0;
    bool province_word = false;  // "Sekretaris Daerah Provinsi"
  };
  // The region at words[i] behind an office of `level`; `named`: the office has its region already,
  // and this one says where that lies.
  std::optional<Hit> at(std::size_t i, OfficeLevel level, bool named) const;

  // The region tagger found one at words[i].
  const RegionMention* mention_at(std::size_t i) const;

  bool is_about(RegionCode code) const;
  bool is_about_regency() const;

  // How many words at words[i] are the name of a village, and not of its head.
  std::size_t place_words(std::size_t i) const;
  // The text says "Desa", "Kecamatan" or the like before the same `count` words elsewhere.
  bool is_called_place(std::size_t i, std::size_t count) const;

 private:
  std::size_t told_place_words(std::size_t i, std::size_t run) const;
  bool names_region_around(std::size_t i) const;
  std::optional<RegionCode> choose(std::span<const RegionCode> codes, std::size_t i,
                                   OfficeLevel level, std::string_view qualifier) const;

  std::span<const TaggerWord> words_;
  std::span<const RegionMention> mentions_;
  std::span<const RegionCode> about_;
};

}  // namespace warta
