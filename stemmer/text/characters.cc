// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/characters.h"

#include <unicode/uchar.h>

namespace warta {

CharClass classify_beyond_ascii(UChar32 c) {
  if (c < 0) return CharClass::separator;
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x02BB:
    case 0x02BC:
    case 0x02BF:
    case 0x00B4:
    case 0x2032:
      return CharClass::apostrophe;
    case 0x2010:
    case 0x2011:
      return CharClass::hyphen;
    default:
      break;
  }
  if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return CharClass::ignorable;
  if (u_isdigit(c)) return CharClass::digit;
  const auto mask = U_GET_GC_MASK(c);
  return (mask & (U_GC_L_MASK | U_GC_M_MASK)) != 0 ? CharClass::letter : CharClass::separator;
}

}  // namespace warta
