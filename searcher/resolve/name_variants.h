// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the names that an office is printed with are one person's: "Yasonna Laoly", "Yasonna H.
// Laoly", "Yasona Laoly", "Laoly".
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace warta {

struct PrintedName {
  std::string_view name;     // as printed, without titles
  std::size_t articles = 0;  // that have it
};

// For each name the number of the one that its person is known by. Names that sound alike are one,
// and a nickname is the name behind it; so is a name with another that differs by one letter, and
// one that is a part of another, or has its initials, when no second person fits as well. REQUIRES:
// names of holders of one office in one region
std::vector<std::size_t> join_variants(std::span<const PrintedName> names);

}  // namespace warta
