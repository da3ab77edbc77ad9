// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of an article's headline or body: where a tag was read. Taggers leave it with what they
// find, so that `warta-index inspect --explain` can show the words.
#pragma once

#include <cstdint>

namespace warta {

struct TextPiece {
  std::uint32_t begin = 0;  // bytes, into the headline or the body
  std::uint32_t end = 0;
  bool in_title = false;

  bool empty() const { return begin == end; }
};

}  // namespace warta
