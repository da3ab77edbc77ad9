// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the lines of a page that no rule knows by adding up what speaks for and against them: what
// a site says of itself, its writers, its other stories and its advertisers is put differently on
// each, but its words, its shape and its place are alike. The weights are learned
// (stemmer/data/line_evidence.tsv).
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "indexer/clean/page_text.h"
#include "indexer/clean/word_overlap.h"

namespace warta {

// The lines that are furniture though they were taken for text, in order. Their roles are changed:
// a line of the page speaks for those beside it.
std::vector<std::size_t> find_by_evidence(std::vector<PageLine>& lines, std::string_view title,
                                          bool broken);

// What speaks for each of `which` lines being the page's, in tenths of a nat, but for what it
// shares with the text.
std::vector<int> weigh_looks_of(std::vector<PageLine> lines, std::span<const std::size_t> which,
                                bool broken);

// Whether a line is looked at at all: a longer one is a paragraph.
bool may_be_page_line(std::string_view line);

// The words of the headline and of the long sentences but lines[i], up to some hundreds of them.
WordSet words_around(const std::vector<PageLine>& lines, std::string_view title, std::size_t i);

}  // namespace warta
