// SPDX-License-Identifier: GPL-3.0-or-later
// What texts call a region: "Kutai Kartanegara" and "Kukar".
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "stemmer/regions/gazetteer.h"

namespace warta {

// Whether a character of a normal form is of a name's letters, and not of what parts them.
bool is_letter_of_name(char c);

// A name without what may part it: of "Pare-Pare" and "Pare Pare" it is "parepare". `words` are
// normal forms.
std::string letters_of(std::span<const std::string_view> words);

class RegionNames {
 public:
  // A name as the normal forms of its words.
  using Words = std::vector<std::string>;

  // Built from the tables on first use; any thread may call.
  static const RegionNames& instance();

  // Its official name without the level, abbreviations, other spellings and former names, of a
  // province, kabupaten or kota. Left out is what means something else as well ("Bima", "OKI") or
  // is hardly found in news (nicknames, English). Other regions may have the name, too.
  std::span<const Words> names_of(RegionCode code) const;

  // Whether the name is a town's or area's that only lies in the region that it stands for:
  // "Sangatta" for Kutai Timur. `words` are normal forms.
  bool is_part(std::span<const std::string_view> words) const;

 private:
  RegionNames();
  void add(std::string_view name, RegionCode code);

  std::unordered_map<RegionCode, std::vector<Words>> names_;
  std::unordered_set<std::string> parts_;  // their letters
};

}  // namespace warta
