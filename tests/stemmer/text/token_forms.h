// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of a text, as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stemmer/text/tokenizer.h"

namespace warta {

// The normal forms in order; further readings of a word behind a '+'.
inline std::vector<std::string> normals(std::string_view text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  std::vector<std::string> found;
  for (const Token& token : tokens.tokens) {
    found.push_back((token.alternative ? "+" : "") + std::string(tokens.normal(token)));
  }
  return found;
}

}  // namespace warta
