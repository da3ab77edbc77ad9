// SPDX-License-Identifier: GPL-3.0-or-later
// Offices of an agency, which the index keeps without it: "menkeu" and "Menteri Keuangan" are
// Menteri there, and told from others by what articles say.
#pragma once

#include <optional>
#include <string_view>

#include "searcher/match/plan.h"
#include "searcher/open_index.h"
#include "searcher/resolve/typed_office.h"

namespace warta {

// The office where a text is one with its agency and nothing else: "menkeu", "kadis kesehatan". Of
// one that may be a name as well, "menteri sri", nothing: an agency is told by its abbreviation.
std::optional<TypedOffice> agency_office(std::string_view typed);

// Articles that say an office with its agency, in any of the ways to say it. They count for
// nothing.
Plan agency_plan(const TypedOffice& office, const OpenIndex& index);

}  // namespace warta
