// SPDX-License-Identifier: GPL-3.0-or-later
// The program warta-stem: the language library by itself.
#pragma once

#include <iosfwd>

namespace warta {

// Returns the exit code: 0, or 2 on wrong usage.
int run_stem_cli(int argc, const char* const* argv, std::istream& in, std::ostream& out,
                 std::ostream& err);

}  // namespace warta
