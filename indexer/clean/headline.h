// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the headline of an article from its first sentence.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace warta {

// Whether a first line is a headline: it is short, ends as no sentence does and opens no newspaper
// text.
bool is_headline(std::string_view line);

// "Pemkab Lebak Jaga Populasi Bibit Unggul.": every word but the small ones has a capital, as no
// sentence has. Fewer than `least` words with capitals may be a name.
bool is_title_case(std::string_view line, std::size_t least = 5);

// Whether a line may be a headline by its end: there is no full stop, but a question or a day in
// brackets, "... Tinjau Longsor, Jumat (3/1/2020)".
bool ends_as_headline(std::string_view line);

// "Bupati Buka Rapat | okes.news" without the address of a site, for a headline that is known to be
// one: what else stands behind a bar is its own.
std::string_view without_address(std::string_view title);

// "Rakor Pilkada - Okes.News" and "... | Okes" without the site.
std::string without_site(std::string_view title);

}  // namespace warta
