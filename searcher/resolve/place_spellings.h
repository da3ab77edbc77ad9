// SPDX-License-Identifier: GPL-3.0-or-later
// How the name of a region may be written: "Gunungkidul" and "Gunung Kidul", "Labuhanbatu Selatan"
// and "Labuhan Batu Selatan", "Parepare" and "Pare-Pare".
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/regions/gazetteer.h"
#include "stemmer/regions/region_names.h"

namespace warta {

// Whether texts have the word, a normal form.
using IsWord = std::function<bool(std::string_view)>;

// Letters of a word that is written as a part of a name.
inline constexpr std::size_t kShortestNamePart = 3;

// Every way to write the name of `letters`, which the regions of `called` have, in words that texts
// have. The same for each way in which it may be typed. Where none but kecamatan are called so,
// "Limapuluh" is no "lima puluh": words of the dictionary are a name only where they are printed
// so.
std::vector<RegionNames::Words> place_spellings(std::string_view letters,
                                                std::span<const RegionCode> called,
                                                const IsWord& is_word);

// Of a name that the gazetteer has as one word, whether these words are it written apart.
bool may_be_parts(std::span<const std::string_view> words, std::span<const RegionCode> called);

}  // namespace warta
