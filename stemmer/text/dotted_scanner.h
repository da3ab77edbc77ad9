// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens of letters with points between: "S.I.K.", "M.Si", "a.n.", "H.Edi". Part of the tokenizer.
#pragma once

#include <cstddef>
#include <vector>

#include "stemmer/text/token_writer.h"

namespace warta {

class DottedScanner {
 public:
  // The writer is not owned.
  explicit DottedScanner(TokenWriter& out) : out_(out) {}

  // Single letters and short pieces with points between are one token, joined. An initial that is
  // glued to a name, "H.Edi", is two words. `letter_end` is where the first run of letters ends.
  // Returns where it all ends; `begin` when there are no such pieces.
  std::size_t scan(std::size_t begin, std::size_t letter_end);

 private:
  bool is_initialed_name() const;

  TokenWriter& out_;
  std::vector<TextRange> parts_;
};

}  // namespace warta
