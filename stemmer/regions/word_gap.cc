// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/word_gap.h"

#include <algorithm>

namespace warta {

WordGap classify_gap(std::string_view gap) {
  WordGap found = WordGap::plain;
  for (std::size_t i = 0; i < gap.size(); ++i) {
    switch (gap[i]) {
      case ' ':
      case '\t':
      case '\xC2':
      case '\xA0':  // the last two are a no-break space
        break;
      case '-':
        if (gap.size() > 1) return WordGap::stop;
        break;
      case '.':
        found = std::max(found, WordGap::point);
        break;
      case '(':
      case ')':
      case '/':
      case '"':
      case '\'':
        found = std::max(found, WordGap::bracket);
        break;
      case ',':
        found = std::max(found, WordGap::comma);
        break;
      default:
        return WordGap::stop;
    }
  }
  return found;
}

}  // namespace warta
