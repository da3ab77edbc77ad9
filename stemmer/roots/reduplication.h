// SPDX-License-Identifier: GPL-3.0-or-later
// Doubled and hyphenated words taken to the piece that is stemmed in their place.
#pragma once

#include <string_view>

namespace warta {

struct Unhyphenated {
  std::string_view word;  // a piece of the hyphenated word; empty when it is to stay whole
  std::string_view rule;  // for --explain
};

// "anak-anak" -> "anak", "menari-nari" -> "menari", "sebaik-baiknya" -> "baik", "di-phk" -> "phk".
//
// REQUIRES: `word` holds a hyphen
Unhyphenated unhyphenate(std::string_view word);

// Whether a hyphenated word is one word that doubles: "anak-anak", "menari-nari", "sayur-mayur",
// "Wangi-Wangi". Not so two words ("Jakarta-Bogor") and prefixes that are set off ("di-PHK").
bool is_doubled(std::string_view word);

// "anak2" -> "anak", "buku2nya" -> "buku", as people type. Empty when the word is not written so.
std::string_view without_digit_two(std::string_view word);

}  // namespace warta
