// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every byte of an index and says what is wrong with it.
#pragma once

#include <string>
#include <vector>

namespace warta {

struct IndexCheck {
  std::size_t segments = 0;
  std::size_t articles = 0;
  std::vector<std::string> damage;  // a line each, naming the file; empty: the index is whole
};

// Throws Error where there is no index to check: no_index, unreadable, mismatched.
IndexCheck check_index(const std::string& path);

}  // namespace warta
