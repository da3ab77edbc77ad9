// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the headline of an article from its first sentence.
#pragma once

#include <string>
#include <string_view>

namespace warta {

// Whether a first line is a headline: it is short, ends as no sentence does and opens no newspaper
// text.
bool is_headline(std::string_view line);

// "Rakor Pilkada - Okes.News" and "... | Okes" without the site.
std::string without_site(std::string_view title);

}  // namespace warta
