// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a page that lost its line breaks: "Home Daerah Polres Gelar Olahraga Pagi Sabtu, 19
// Juli 2025 - 10:11 WITA Share KOLAKA, KABAR.COM - Polres Kolaka menggelar ..."
#pragma once

#include <cstddef>
#include <string_view>

namespace warta {

// Where the text begins in a line: at its dateline, when a publication stamp stands before; 0
// where none does.
std::size_t find_glued_head(std::string_view line);

}  // namespace warta
