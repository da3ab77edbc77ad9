// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two names are one person's.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace warta {

// Names as lists of lower-case words; of one person they may be where one is a part of the other,
// an initial stands for a word, or one letter differs.
bool same_person(std::span<const std::string> a, std::span<const std::string> b);

// Whether a letter more, less or another parts two words of five letters or more.
bool is_near(std::string_view a, std::string_view b);

}  // namespace warta
