// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/official_names.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(OfficialNames, AreFoundByTheirWords) {
  ColumnValues values;
  for (const char* name : {"La Sadim Raya", "Rizal Fahmi", "M. Rizal Raya Raya"}) values.add(name);
  values.end_document();
  const Column column(values);
  const OfficialNames names(column);
  ASSERT_EQ(names.size(), 3U);
  EXPECT_EQ(names.name(1), "Rizal Fahmi");
  EXPECT_THAT(names.words_of(0), ElementsAre("la", "sadim", "raya"));
  EXPECT_THAT(names.with_word("raya"), ElementsAre(0U, 2U));
  EXPECT_THAT(names.with_word("fahmi"), ElementsAre(1U));
  EXPECT_THAT(names.with_word("budi"), IsEmpty());
  EXPECT_THAT(names.words_near("fahmy"), ElementsAre("fahmi"));
  EXPECT_THAT(names.words_near("fahmi"), IsEmpty());
}

TEST(OfficialNames, OfASegmentWithoutOfficials) {
  ColumnValues values;
  values.end_document();
  const Column column(values);
  const OfficialNames names(column);
  EXPECT_EQ(names.size(), 0U);
  EXPECT_THAT(names.with_word("raya"), IsEmpty());
}

}  // namespace
}  // namespace warta
