// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a body that shows best why it matched.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/build_query.h"

namespace warta {

struct Snippet {
  std::string text;  // plain, on one line; an ellipsis where it was cut
  std::vector<std::pair<std::size_t, std::size_t>> marks;  // byte ranges of `text`
};

// At most about `size_bytes` of `body`, at word ends; from its beginning when no marked word is in
// it.
Snippet make_snippet(std::string_view body, const MarkedWords& marked,
                     std::size_t size_bytes = 240);

// The byte ranges of `text` that show marked words, in order.
std::vector<std::pair<std::size_t, std::size_t>> find_marks(std::string_view text,
                                                            const MarkedWords& marked);

}  // namespace warta
