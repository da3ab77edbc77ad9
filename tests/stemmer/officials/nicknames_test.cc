// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/nicknames.h"

#include <gtest/gtest.h>

#include "stemmer/tables/table.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

TEST(Nicknames, StandForNames) {
  EXPECT_EQ(name_behind("jokowi"), "joko widodo");
  EXPECT_EQ(name_behind("gus ipul"), "saifullah yusuf");
  EXPECT_EQ(name_behind("joko"), "");
  EXPECT_EQ(name_behind(""), "");
  EXPECT_EQ(name_behind("zz"), "");
}

TEST(Nicknames, EveryRowIsFoundAndInNormalForm) {
  const Table& rows = table("nicknames");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    EXPECT_EQ(name_behind(row[0]), row[1]);
    EXPECT_EQ(name_behind(row[1]), "") << row[1];
    EXPECT_EQ(normalized(row[0]), row[0]);
    EXPECT_EQ(normalized(row[1]), row[1]);
  }
}

}  // namespace
}  // namespace warta
