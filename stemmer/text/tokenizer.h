// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a text into tokens the way Indonesian newspapers write.
//
//   "Pj. Bupati OKU, 1.026 personel TNI/Polri di anak-anak sungai"
//   pj  bupati  oku  1026  personel  tni  polri  di  anak-anak  sungai
//
// A slash separates words, a hyphen joins them: a reduplication is one token, and any other
// hyphenated word is found whole, joined and by its parts ("non-ASN" is "non-asn", "nonasn", "non",
// "asn"). Numbers that mean the same have one normal form; "8 ribu" is read as "8000", too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stemmer/text/token.h"

namespace warta {

// Fills `out` with the tokens of `text`, which is UTF-8 in any state: a byte that is not UTF-8
// separates words. `out` keeps a view of `text`. Offsets never split a character.
//
// REQUIRES: text.size() < 4 GiB
void tokenize(std::string_view text, TokenizedText& out);

// The normal forms of the words of a name or phrase, without other readings of them:
// "undang-undang" is one word, "ktp-el" is two. The same REQUIRES
std::vector<std::string> normal_words(std::string_view text);

}  // namespace warta
