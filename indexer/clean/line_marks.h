// SPDX-License-Identifier: GPL-3.0-or-later
// The small signs of a line, each of which says little by itself: an address, a price, a number of
// a list, the small letter that a sentence goes on with.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "indexer/clean/page_text.h"

namespace warta {

// As data/line_evidence.tsv calls them; the number of each is its bit.
inline constexpr std::array<std::string_view, 31> kLineMarks = {
    "at-sign",     "address",     "bar",         "slash",  "symbol-first", "symbol",
    "digits",      "most-digits", "time",        "price",  "bracketed",    "quotation",
    "label",       "hash",        "commas",      "item",   "dateline",     "inner-stop",
    "dash",        "telephone",   "quote-first", "listed", "alike",        "torn-before",
    "torn-behind", "numbered",    "handle",      "unit",   "symbol-last",  "digit-first",
    "dot"};

// The marks of page.lines[i]; `normal` is its text in normal form.
//
// REQUIRES: the line is not empty
std::uint32_t read_line_marks(const PageText& page, std::size_t i, std::string_view normal);

// Whether a line has what newsrooms do not write within a sentence: a handle, a small picture, a
// telephone number, or digits for the most part.
bool has_mark_of_post(std::string_view line);

}  // namespace warta
