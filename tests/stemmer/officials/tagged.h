// SPDX-License-Identifier: GPL-3.0-or-later
// The officials of a text as lines, for tests of what the tagger says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stemmer/officials/official_tagger.h"
#include "stemmer/text/tokenizer.h"

namespace warta {

// "Wahyu Pranata / Bupati / Kabupaten Buton", with "Pj" before an acting office.
inline std::vector<std::string> tagged(std::string_view body, std::string_view title = "") {
  TokenizedText title_text;
  TokenizedText body_text;
  tokenize(title, title_text);
  tokenize(body, body_text);
  std::vector<std::string> lines;
  for (const Official& official :
       tag_officials(title_text, body_text, tag_regions(title_text, body_text))) {
    lines.push_back(official.name + " / " + (official.acting ? "Pj " : "") + official.position +
                    " / " + official.jurisdiction);
  }
  return lines;
}

}  // namespace warta
