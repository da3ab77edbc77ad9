// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an office is a person's past: "mantan Bupati", "kala ia masih menjabat sebagai Wali
// Kota".
#pragma once

#include <cstddef>

#include "stemmer/regions/name_words.h"

namespace warta {

// The name before another, as far as it matters to what stands between.
struct NameBefore {
  std::size_t end = 0;     // the word behind it; 0: there is none
  bool is_former = false;  // of an office held no more
  bool is_origin = false;  // of where somebody comes from
};

// Of the office at word `i`. "mantan Bupati X dan Wakil Gubernur": what goes for one goes for both.
bool is_former_office(const NameWords& words, std::size_t i, const NameBefore& before);

}  // namespace warta
