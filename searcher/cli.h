// SPDX-License-Identifier: GPL-3.0-or-later
// warta-search: its options, apart from the process.
#pragma once

#include <cstddef>
#include <iosfwd>

namespace warta {

// The terminal that the program writes to.
struct Terminal {
  bool colour = false;
  std::size_t columns = 80;
};

// Runs the program on the streams it is handed and returns its exit code: 0 found, 1 nothing found,
// 2 error.
int run_search_program(int argc, const char* const* argv, const Terminal& terminal,
                       std::ostream& out, std::ostream& err);

}  // namespace warta
