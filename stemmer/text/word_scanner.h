// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens of words, alone or joined by hyphens. Part of the tokenizer.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "stemmer/text/token_writer.h"

namespace warta {

class WordScanner {
 public:
  // The writer is not owned.
  explicit WordScanner(TokenWriter& out) : out_(out) {}

  // The word at `begin` and what hyphens join to it. `run_end` is where its first run of letters
  // and digits ends. Returns where the whole ends.
  std::size_t scan(std::size_t begin, std::size_t run_end);

 private:
  void add_single(TextRange word);
  void add_hyphenated(TextRange whole);

  TokenWriter& out_;
  std::vector<TextRange> parts_;  // of the hyphenated word
};

}  // namespace warta
