// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/tables/table.h"

#include <gtest/gtest.h>

#include "stemmer/tables/table_list.h"

namespace warta {
namespace {

TEST(Table, RowsAreThoseOfTheFile) {
  const Table& words = table("stop_words");
  ASSERT_EQ(words.columns, 2U);
  EXPECT_EQ(words.row(0)[0], "ada");
  EXPECT_EQ(words.row(0)[1], "there is");
}

TEST(Table, EveryTableIsWholeAndSorted) {
  for (const NamedTable& named : embedded_tables()) {
    ASSERT_GT(named.table.size(), 0U) << named.name;
    EXPECT_EQ(named.table.cells.size() % named.table.columns, 0U) << named.name;
    for (std::size_t i = 1; i < named.table.size(); ++i) {
      EXPECT_LE(named.table.row(i - 1)[0], named.table.row(i)[0]) << named.name << " row " << i;
    }
  }
}

TEST(Table, DigestIsStableWithinAProgram) {
  EXPECT_EQ(tables_digest(), tables_digest());
}

}  // namespace
}  // namespace warta
