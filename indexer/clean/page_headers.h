// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a paper prints at the head or foot of each of its pages, in a text taken from it.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "indexer/clean/plain_lines.h"

namespace warta {

// Short lines that stand on several pages, but for their numbers ("Kabar Ulu hlm 3", "Kabar Ulu hlm
// 4"), and those that open with the paper's name, one of the first lines, and have a number ("KABAR
// ULU", "KABAR ULU, 5 November 2024"). What fills its line each time is text, "Rp 203 miliar pada".
// Places of `lines`, in order; `width` is that of the text, in bytes.
std::vector<std::size_t> find_page_headers(std::span<const Line> lines, std::size_t width);

}  // namespace warta
