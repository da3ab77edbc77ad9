// SPDX-License-Identifier: GPL-3.0-or-later
// Names of places that the gazetteer does not know: "Desa Suradita", "Kabupaten Ponoroggo".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stemmer/text/token.h"

namespace warta {

// A run of up to three capitalised words behind "Provinsi", "Kabupaten", "Kecamatan", "Distrik",
// "Desa", "Kelurahan" and their like, which is no region of that level; a village is never one, for
// the gazetteer ends with kecamatan. "Kota" is not asked: behind it mostly stands a city abroad, a
// "Kota Tua" or a slogan. Each name once, with its level written out: "Kabupaten Ponoroggo".
//
// `body` only: in a headline every word has a capital.
std::vector<std::string> unknown_places(const TokenizedText& body);

// Whether a place as unknown_places() names it is a village: "Desa Suradita", "Nagari Sumpur".
bool is_village(std::string_view place);

}  // namespace warta
