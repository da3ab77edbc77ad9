// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/pasted_address.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(PastedAddress, StandsByItself) {
  EXPECT_TRUE(is_pasted_address("https://berita.id/read/2024/banjir-rendam-bombana"));
  EXPECT_TRUE(is_pasted_address("  HTTP://www.berita.id/?p=77 "));
  EXPECT_TRUE(is_pasted_address("https://berita.id"));
  for (const char* query : {"berita.id/banjir", "https://berita.id/a banjir",
                            "banjir https://berita.id/a", "https:/", ""}) {
    EXPECT_FALSE(is_pasted_address(query)) << query;
  }
}

TEST(PastedAddress, HasWordsInItsPath) {
  EXPECT_EQ(words_of_address("https://berita.id/2024/11/banjir-rendam-bombana-77.html?utm=a-b-c-d"),
            "banjir rendam bombana");
  EXPECT_EQ(words_of_address("https://berita.id/daerah/d-123abc/banjir_bombana/2"),
            "banjir bombana");
  EXPECT_EQ(words_of_address("https://berita.id/?p=77"), "https://berita.id/?p=77");
}

}  // namespace
}  // namespace warta
