// SPDX-License-Identifier: GPL-3.0-or-later
// The value of "pejabat:" as typed to the officials that it finds.
#pragma once

#include <string>

#include "searcher/build_value.h"
#include "searcher/open_index.h"

namespace warta {

// Whoever may be called so, with or without an office before the name, or who holds the office that
// stands alone. Where nobody does, whoever it is a slip of. Unknown where it is an office that is
// not held; a name that nobody has finds nothing.
BuiltValue build_official(const std::string& value, const OpenIndex& index);

// The same, but a person whom the facet of officials lists is that one alone, by all names.
BuiltValue build_chosen_official(const std::string& value, const OpenIndex& index);

}  // namespace warta
