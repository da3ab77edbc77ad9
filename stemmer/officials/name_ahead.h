// SPDX-License-Identifier: GPL-3.0-or-later
// The name ahead of an office: "X, Bupati Buton,", "X selaku Bupati", "X (Bupati)".
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "stemmer/officials/found_name.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

// What ends at `name_end` or before belongs to another office.
std::optional<FoundName> name_ahead(std::span<const TaggerWord> words, const PositionPhrase& office,
                                    std::size_t name_end);

// The names of "A, B, dan C, masing-masing selaku anggota DPRD" before C.
std::vector<NameRun> names_listed_before(std::span<const TaggerWord> words, NameRun last,
                                         std::size_t name_end);

}  // namespace warta
