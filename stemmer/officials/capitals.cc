// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/capitals.h"

#include <unicode/uchar.h>

#include "stemmer/text/utf8.h"

namespace warta {

bool is_capital_beyond_ascii(std::string_view word) {
  UChar32 c = 0;
  decode_utf8(word, 0, c);
  return c >= 0 && u_isupper(c);
}

}  // namespace warta
