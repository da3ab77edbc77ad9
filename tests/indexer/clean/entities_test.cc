// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/entities.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(Entities, StandForTheirCharacters) {
  EXPECT_EQ(without_entities("Mas&#39;ud, Mas&#x27;ud &amp; Sari"), "Mas'ud, Mas'ud & Sari");
  EXPECT_EQ(without_entities("JAMBI&nbsp;&ndash; &ldquo;Panen,&rdquo; kata&nbsp;Sari"),
            "JAMBI \u2013 \u201CPanen,\u201D kata Sari");
}

TEST(Entities, LinesKeepTheirCount) {
  EXPECT_EQ(without_entities("satu&#10;dua\ntiga&#xA0;"), "satu dua\ntiga ");
}

TEST(Entities, OthersStay) {
  for (const char* text : {"", "R&D", "R&D; dan", "Sari & Dewi; Wolio", "&#xD800;", "&#1114112;",
                           "&#;", "&#12x;", "&", "&;", "&amp", "a & b & c"}) {
    EXPECT_EQ(without_entities(text), std::nullopt) << text;
  }
  EXPECT_EQ(without_entities("R&D; Sari &amp; Dewi"), "R&D; Sari & Dewi");
}

}  // namespace
}  // namespace warta
