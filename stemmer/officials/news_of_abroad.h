// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an article is about other countries, whose officials are none of ours: "Menteri
// Transportasi Ong Ye Kung".
#pragma once

#include <span>
#include <string>

#include "stemmer/officials/tagger_words.h"
#include "stemmer/regions/region_tags.h"

namespace warta {

class NewsOfAbroad {
 public:
  // All of them live as long.
  NewsOfAbroad(std::span<const TaggerWord> body, const RegionTags& regions)
      : body_words_(body), regions_(regions) {}

  // Who holds an office, named without a country, is likely of another one: by how much the article
  // speaks of those, and whether Indonesian articles quote people of such names. The words are
  // normal forms.
  bool has_official(std::span<const std::string> name) const;

 private:
  std::span<const TaggerWord> body_words_;
  const RegionTags& regions_;
};

}  // namespace warta
