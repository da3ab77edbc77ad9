// SPDX-License-Identifier: GPL-3.0-or-later
// Which regions the words at some place of a text may name.
#pragma once

#include <cstddef>

#include "stemmer/regions/gazetteer.h"
#include "stemmer/regions/name_words.h"

namespace warta {

class RegionMatcher {
 public:
  // The words are not owned.
  explicit RegionMatcher(const NameWords& words) : words_(words) {}

  // The longest name that begins at word `i`. Zero words when none does.
  Gazetteer::Match match_at(std::size_t i) const {
    return gazetteer_.begins_name(words_[i]) ? longest_at(i) : Gazetteer::Match{};
  }

  // Whether one of a province or regency does. A kecamatan's name is no sign: many are ordinary
  // words ("Merdeka").
  bool is_large_region_at(std::size_t i) const;

 private:
  Gazetteer::Match longest_at(std::size_t i) const;
  bool is_city_behind_level(std::size_t i) const;

  const NameWords& words_;
  const Gazetteer& gazetteer_ = Gazetteer::instance();
};

}  // namespace warta
