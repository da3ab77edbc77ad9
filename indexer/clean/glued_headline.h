// SPDX-License-Identifier: GPL-3.0-or-later
// Where the headline of another story ends that lost its line break: "Baca juga: Bupati Lantik
// Camat Menurut warga, jalan rusak."
#pragma once

#include <cstddef>
#include <string_view>

namespace warta {

// The end of the headline that starts at `begin`; `text.size()` when all that is left is one. In
// doubt it ends early: a word of the headline that is kept does less harm than one of the text that
// is lost.
std::size_t headline_end(std::string_view text, std::size_t begin);

}  // namespace warta
