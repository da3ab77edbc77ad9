// SPDX-License-Identifier: GPL-3.0-or-later
// Names that stand in a list of offices, an office a line or a clause.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "stemmer/officials/found_name.h"
#include "stemmer/officials/position_phrase.h"

namespace warta {

// "Menteri Sosial: Juliari P Batubara, Menteri Agama: Fachrul Razi"; not "Bupati Bogor: Depok Harus
// Tertib", where the office speaks.
std::optional<FoundName> name_in_roster(std::span<const TaggerWord> words,
                                        const PositionPhrase& office, std::size_t i);

}  // namespace warta
