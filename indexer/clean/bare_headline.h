// SPDX-License-Identifier: GPL-3.0-or-later
// A headline without what a page sets around it, when the lines of the page are told from those of
// the text.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "indexer/clean/plain_lines.h"

namespace warta {

// "* Bupati Buka Rapat *", "📱 Bupati Buka Rapat 👇" without what stands around the headline.
std::string_view without_ornaments(std::string_view title);

// "[Daerah] Bupati Wolio Buka Rapat", "VIRAL: Viral Polwan ..." without what a page labels it with.
std::string_view without_kicker(std::string_view title);

// "Bupati Buka Rapat ~ Suara Ulu" without the words behind the last mark, where they are the
// site's: a line of the page says them, or the text none of them.
std::string_view without_own_site(std::string_view title, std::span<const Line> body,
                                  std::span<const std::string> furniture);

}  // namespace warta
