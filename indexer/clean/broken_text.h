// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that were broken within their sentences, at a margin, by a scraper's links or after every
// word.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "indexer/clean/plain_lines.h"

namespace warta {

// Whether a line begins in the middle of a sentence.
//
// REQUIRES: `line` is not empty
bool goes_on_in(std::string_view line);

// Whether a sentence goes on from the line before to lines[i].
//
// REQUIRES: i > 0
bool breaks_at(std::span<const Line> lines, std::size_t i);

// Whether so many lines do that the text has no paragraphs to go by.
bool is_broken_text(std::span<const Line> lines);

// Whether `line`, of a broken text, goes on with the line before it.
//
// REQUIRES: `line` is not empty
bool continues_line(std::string_view before, std::string_view line);

// How long `before` were with the first word of `line` behind it, in bytes.
std::size_t size_with_next_word(std::string_view before, std::string_view line);

// Whether the first word of `line` had no place behind `before`, in a text `width` bytes wide.
bool did_not_fit(std::string_view before, std::string_view line, std::size_t width);

}  // namespace warta
