// SPDX-License-Identifier: GPL-3.0-or-later
// Why an article is tagged as it is, for people: `warta-index inspect --explain`.
//
// For each tag the words that it was read from, the rule that applied, and how often that rule is
// right.
#pragma once

#include <iosfwd>

#include "indexer/inspect.h"

namespace warta {

void print_explanation(const Inspection& read, std::ostream& out);

}  // namespace warta
