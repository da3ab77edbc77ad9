// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/name_words.h"

namespace warta {

NameWords::NameWords(const TokenizedText& text) : text_(text) {
  words_.reserve(text.tokens.size());
  tokens_.reserve(text.tokens.size());
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    if (text.tokens[i].alternative) continue;
    words_.push_back(text.normal(text.tokens[i]));
    tokens_.push_back(i);
  }
}

}  // namespace warta
