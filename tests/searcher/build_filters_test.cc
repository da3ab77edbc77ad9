// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_filters.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "indexer/write/index_writer.h"
#include "searcher/parse_query.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class BuildFiltersTest : public ::testing::Test {
 protected:
  BuildFiltersTest() {
    IndexWriter writer(folder_.path("idx"));
    testing::add_articles(writer, {"1", "Kabar\nBupati Bombana La Sadim hadir, Rabu (6/11/2024)."});
    writer.commit();
  }

  BuiltQuery build(const std::string& text) {
    const OpenIndex index({folder_.path("idx")});
    query_ = parse_query(text);
    BuiltQuery built;
    build_filters(query_, index, built);
    return built;
  }
  std::vector<FieldId> fields(const std::string& text) {
    std::vector<FieldId> fields;
    for (const BuiltFilter& filter : build(text).filters) fields.push_back(filter.field);
    return fields;
  }

  testing::TempFolder folder_;
  Query query_;
};

TEST_F(BuildFiltersTest, ValuesOfAFieldAreOneFilter) {
  EXPECT_THAT(fields("provinsi:Jambi provinsi:Riau kabupaten:Bombana"),
              ElementsAre(FieldId::province, FieldId::regency));
  EXPECT_THAT(fields("sejak:2024 sampai:2025 tanggal:2024"), ElementsAre(FieldId::date));
  EXPECT_THAT(fields("banjir"), IsEmpty());
}

TEST_F(BuildFiltersTest, AChoiceBetweenValuesOfOneFieldIsOneAndLeavesTheTree) {
  EXPECT_THAT(fields("(provinsi:Jambi OR provinsi:Riau) banjir"), ElementsAre(FieldId::province));
  EXPECT_THAT(query_.root.children, SizeIs(1));
  EXPECT_THAT(fields("(provinsi:Jambi OR banjir)"), IsEmpty());
}

TEST_F(BuildFiltersTest, WhatStandsForNothingBecomesWordsWithANote) {
  EXPECT_THAT(fields("sumber:atlantis banjir"), IsEmpty());
  EXPECT_THAT(query_.root.children, SizeIs(2));
  ASSERT_THAT(query_.notes, SizeIs(1));
  EXPECT_EQ(query_.notes[0].remarks.back().kind, "taken_as_words");
}

TEST_F(BuildFiltersTest, WhatValuesWereTakenForIsTold) {
  const BuiltQuery built = build("provinsi:Sultra");
  ASSERT_THAT(built.resolved, SizeIs(1));
  EXPECT_EQ(built.resolved[0].typed, "Sultra");
  EXPECT_THAT(built.resolved[0].values, ElementsAre("Sulawesi Tenggara"));
}

}  // namespace
}  // namespace warta
