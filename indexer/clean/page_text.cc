// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/page_text.h"

#include <algorithm>

#include "indexer/clean/sentences.h"

namespace warta {

PageText read_page_text(const std::vector<PageLine>& lines, bool broken) {
  PageText page{.lines = lines, .first_sentence = lines.size(), .broken = broken};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].role == LineRole::furniture) {
      ++page.furniture;
      page.head_furniture += page.first_sentence == lines.size() ? 1U : 0U;
    } else if (is_long_sentence(lines[i])) {
      page.first_sentence = std::min(page.first_sentence, i);
      page.last_sentence = i;
    }
  }
  return page;
}

bool is_long_sentence(const PageLine& line) {
  return line.role == LineRole::text && is_long_sentence(line.text);
}

}  // namespace warta
