// SPDX-License-Identifier: GPL-3.0-or-later
// Which regions a text names, and which of them it is about.
#pragma once

#include <vector>

#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/token.h"

namespace warta {

// A place in the text that names a region, ambiguity settled.
struct RegionMention {
  RegionCode code = 0;
  std::size_t first_token = 0;  // index into the tokens of the text it was found in
  std::size_t token_count = 0;
};

struct RegionTags {
  std::vector<RegionMention> in_title;
  std::vector<RegionMention> in_body;
  std::vector<RegionCode>
      about;  // provinces and regencies that the article is about, main one first
  std::vector<RegionCode> mentioned;  // all that it names, each once, in order of first mention
};

RegionTags tag_regions(const TokenizedText& title, const TokenizedText& body);

}  // namespace warta
