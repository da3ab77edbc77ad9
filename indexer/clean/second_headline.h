// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the headline once more, when the lines of the page are told from those of the text.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "indexer/clean/plain_lines.h"

namespace warta {

// Which line of `page` above the first long sentence of `body` is the headline, where `title`,
// which may be empty, shares far less with the text: the name of a paper or of a group.
std::optional<std::size_t> find_second_headline(std::span<const Line> page,
                                                std::span<const Line> body, std::string_view title);

// Whether `body`, of some length, has not one of the telling words of `title`: it is not of this
// text.
bool is_unsaid(std::string_view title, std::span<const Line> body);

// "* Bupati Buka Rapat *", "📱 Bupati Buka Rapat 👇" without what stands around the headline.
std::string_view without_ornaments(std::string_view title);

// "Bupati Buka Rapat ~ Suara Ulu" without the words behind the last mark, where `body` has none of
// them: they are the site's.
std::string_view without_unsaid_site(std::string_view title, std::span<const Line> body);

}  // namespace warta
