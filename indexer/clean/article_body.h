// SPDX-License-Identifier: GPL-3.0-or-later
// The last steps of cleaning: the lines of the text become a body, and what they and the furniture
// say of the outlet is read.
#pragma once

#include <span>

#include "indexer/clean/clean.h"
#include "indexer/clean/plain_lines.h"

namespace warta {

// Fills body and dateline of `out`. `broken`: whether sentences are, over several lines.
void join_body(std::span<const Line> lines, bool broken, CleanArticle& out);

// The source, from the furniture where the dateline has none: "Sumber : https://...", "(c) Okes".
void find_source(CleanArticle& out);

}  // namespace warta
