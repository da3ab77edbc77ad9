// SPDX-License-Identifier: GPL-3.0-or-later
// Which line of a page is the publication stamp of its article, when it is told where the headline
// stands and where the text begins: days of other stories and that of the page stand there, too.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>

#include "indexer/clean/page_text.h"

namespace warta {

struct HeadStamp {
  std::size_t line = 0;
  std::chrono::sys_days day;
};

// Between headline and text stands the article's own, above the headline perhaps right over it. Of
// a page without a headline it is the one below the last headline of another story.
//
// `text_begin`: the line of the first sentence; `headline`: stands above it
std::optional<HeadStamp> find_head_stamp(std::span<const PageLine> lines, std::size_t text_begin,
                                         std::optional<std::size_t> headline);

// The day that the head of a paper's page prints beside its number or price: "Edisi Jumat 20
// September 2019 Halaman 5". One whole date in a few words.
std::optional<HeadStamp> find_day_of_paper(std::span<const PageLine> lines, std::size_t text_begin);

}  // namespace warta
