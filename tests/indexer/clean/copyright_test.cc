// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/copyright.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(Copyright, NamesTheOutlet) {
  for (const char* line :
       {"\u00A9 2025 Suara Muria", "\u00A9 2019-2025 Suara Muria. All rights reserved.",
        "Copyright \u00A9 2025 Suara Muria All Rights Reserved", "Copyright 2025 by Suara Muria",
        "Hak Cipta (c) 2025, Suara Muria | Semua hak dilindungi", "\u00A9 Suara Muria 2025"}) {
    EXPECT_EQ(outlet_in_copyright(line), "Suara Muria") << line;
  }
  EXPECT_EQ(outlet_in_copyright("Copyright \u00A9 2025 Okes.News. All Rights Reserved"),
            "okes.news");
}

TEST(Copyright, OrNobody) {
  for (const char* line : {"", "Suara Muria", "\u00A9 2025", "\u00A9 2025 All rights reserved",
                           "\u00A9 Hak cipta dilindungi undang-undang",
                           "Warga menuntut copyright atas lagu daerah mereka"}) {
    EXPECT_EQ(outlet_in_copyright(line), "") << line;
  }
}

}  // namespace
}  // namespace warta
