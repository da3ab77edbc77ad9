// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/name_words.h"

namespace warta {

NameWords::NameWords(const TokenizedText& text) : text_(text) {
  tokens_.reserve(text.tokens.size());
  std::uint32_t next = 0;
  for (const Token& token : text.tokens) {
    const std::uint32_t index = next++;
    if (!token.alternative) tokens_.push_back(index);
  }
}

}  // namespace warta
