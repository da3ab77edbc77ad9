// SPDX-License-Identifier: GPL-3.0-or-later
// The value of "jabatan:" as typed to the offices that it finds.
#pragma once

#include <string>

#include "searcher/build_value.h"
#include "searcher/open_index.h"

namespace warta {

// An office by any of its names, with its region and whether somebody acts in it; of an agency,
// where an article says the agency; else the offices that begin so; else the one that it is a slip
// of. Unknown where nobody has it, and where it is a candidate's or a former holder's.
BuiltValue build_position(const std::string& value, const OpenIndex& index);

// The same, but a value that a facet lists is that alone.
BuiltValue build_chosen_position(const std::string& value, const OpenIndex& index);

}  // namespace warta
