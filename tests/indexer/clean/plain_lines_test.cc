// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/plain_lines.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

std::string joined(std::string_view text) {
  std::string all;
  const PlainLines plain(text);
  for (const Line& line : plain.lines()) {
    all.append(std::to_string(line.raw_line)).append(":").append(line.text).append("|");
  }
  return all;
}

TEST(PlainLines, HaveNoMarginsAndKnowWhereTheyWere) {
  EXPECT_EQ(joined("Judul\r\n\r\n  Warga  panen\tkopi. \n"), "1:Judul|3:Warga panen kopi.|");
  EXPECT_EQ(joined("satu\u2028dua\u0085tiga"), "1:satu|2:dua|3:tiga|");
  EXPECT_EQ(joined(""), "");
  EXPECT_EQ(joined(" \n\t\n"), "");
}

TEST(PlainLines, AreValidWithoutInvisibleCharacters) {
  EXPECT_EQ(joined("\uFEFFWar\u00ADga\u200B\u00A0\u3000panen"), "1:Warga panen|");
  EXPECT_EQ(joined("a\xFF"
                   "b"),
            "1:a\uFFFD"
            "b|");
}

}  // namespace
}  // namespace warta
