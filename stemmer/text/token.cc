// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/token.h"

namespace warta {

std::string_view kind_name(TokenKind kind) {
  switch (kind) {
    case TokenKind::word:
      return "word";
    case TokenKind::number:
      return "number";
    case TokenKind::abbreviation:
      return "abbreviation";
    case TokenKind::address:
      return "address";
    case TokenKind::hashtag:
      return "hashtag";
  }
  return "word";
}

}  // namespace warta
