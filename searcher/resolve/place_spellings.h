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
// have. The same for each way in which it may be typed. Where none but kecamatan are called so, or
// the name is a word as well (`use`), "Sukamaju" is no "suka maju": words of the dictionary are a
// name only where a table prints it so.
std::vector<RegionNames::Words> place_spellings(std::string_view letters,
                                                std::span<const RegionCode> called, NameUse use,
                                                const IsWord& is_word);

// Whether these words are such a name, which the gazetteer may have as one word.
bool may_be_parts(std::span<const std::string_view> words, std::span<const RegionCode> called,
                  NameUse use);

}  // namespace warta
