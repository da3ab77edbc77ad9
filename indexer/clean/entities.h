// SPDX-License-Identifier: GPL-3.0-or-later
// Character references of HTML that a scraper left in a text: "Mas&#39;ud", "Jakarta&nbsp;-".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace warta {

// The text with the references that newspapers print replaced; a line feed becomes a space, so that
// lines keep their count. Nothing where there is none. Others stay as they are: "R&D;".
std::optional<std::string> without_entities(std::string_view text);

}  // namespace warta
