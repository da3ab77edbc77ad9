// SPDX-License-Identifier: GPL-3.0-or-later
// Filters to plans: the values of a field, and offices with who holds them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/match/plan.h"
#include "searcher/open_index.h"
#include "searcher/resolve/typed_office.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {

// Articles with the value, which is in normal form.
Plan filter_term(std::string_view prefix, std::string_view value, const OpenIndex& index);

// Whether some article has the value, dead ones counted.
bool is_in(const OpenIndex& index, const Field& row, std::string_view value);

// Articles that name somebody who acts in the office, a normal form; of none, in whatever office.
Plan acting_plan(std::string_view position, const OpenIndex& index);

// Articles about one of the regions.
Plan about_plan(const std::vector<RegionCode>& regions, const OpenIndex& index);

// An office; where a region is named with it, its holder there, or the office in an article about
// the region. REQUIRES: it has a position, or acts
Plan office_plan(const TypedOffice& office, const OpenIndex& index);

// Articles that name the holder of the office in its place, whichever of those called so it is.
Plan place_office_plan(const TypedOffice& office, const OpenIndex& index);

// Articles that name whoever holds one of the offices in one of the regions, whatever region they
// are about. REQUIRES: offices as canonical_position() has them, as a normal form
Plan holders_plan(const std::vector<std::string>& offices, const std::vector<RegionCode>& regions,
                  const OpenIndex& index);

// How many living articles match.
std::size_t articles_with(const Plan& plan, const OpenIndex& index);

// How answers call the office: "Pj./Plt. Bupati", and its regions.
std::string acting_name(std::string_view position);
std::vector<std::string> meaning_of(const TypedOffice& office);

}  // namespace warta
