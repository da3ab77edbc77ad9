// SPDX-License-Identifier: GPL-3.0-or-later
// What a page prints behind a text and a scraper glues to its last line: tags, the mark of an
// advertisement, the headline of a video.
#pragma once

#include <cstddef>
#include <string_view>

namespace warta {

// `text` without the spaces and commas at its end: lost links leave "... katanya., ,".
std::string_view without_debris(std::string_view text);

// Where it begins at the end of `line`; npos when there is none. Behind it may be more: ask again
// for what is left.
std::size_t find_glued_end(std::string_view line);

}  // namespace warta
