// SPDX-License-Identifier: GPL-3.0-or-later
// The name behind an office: "Bupati X", "Bupati, X", "Bupati (X)", "Bupati kini dijabat X".
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "stemmer/officials/found_name.h"
#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

// A name that begins at words[i], behind the office.
std::optional<FoundName> name_behind(std::span<const TaggerWord> words,
                                     const PositionPhrase& office, std::size_t i);

// Past "yakni", "di antaranya", "antara lain": they open one name or a list of them.
std::size_t skip_list_opener(std::span<const TaggerWord> words, std::size_t i);

}  // namespace warta
