// SPDX-License-Identifier: GPL-3.0-or-later
// Questions after who holds an office: "siapa gubernur Jawa Barat?"
#pragma once

#include <string_view>

#include "searcher/match/plan.h"
#include "searcher/open_index.h"

namespace warta {

// Articles that name a holder of the office that the question asks for and says nothing else of, of
// the region that it names; empty where it asks for another thing. They count for nothing.
Plan asked_holders(std::string_view question, const OpenIndex& index);

}  // namespace warta
