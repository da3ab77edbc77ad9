// SPDX-License-Identifier: GPL-3.0-or-later
// What a ColumnsBuilder writes and Columns reads.
#include "indexer/schema/columns.h"

#include <gmock/gmock.h>

#include "indexer/write/columns_builder.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using namespace std::chrono;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> texts(const Columns& columns, FieldId id, std::uint32_t document) {
  std::vector<std::string> all;
  for (std::uint32_t value : columns.of(id).values(document)) {
    all.emplace_back(columns.of(id).text(value));
  }
  return all;
}

void expect_values(const Columns& columns) {
  ASSERT_EQ(columns.articles(), 3U);
  EXPECT_EQ(columns.day(1), 20241107U);
  EXPECT_EQ(columns.day(2), 0U);
  EXPECT_THAT(texts(columns, FieldId::province, 1), ElementsAre("74", "73"));
  EXPECT_THAT(texts(columns, FieldId::province, 2), IsEmpty());
  EXPECT_THAT(texts(columns, FieldId::province, 3), ElementsAre("73"));
  EXPECT_THAT(texts(columns, FieldId::position, 1), ElementsAre("Bupati"));  // of both
  EXPECT_THAT(texts(columns, FieldId::official, 1), ElementsAre("La Ode", "Sari"));
  EXPECT_THAT(texts(columns, FieldId::office, 1),
              ElementsAre("La Ode\tBupati\t0\tKabupaten Bombana", "Sari\tBupati\t1\t"));
  EXPECT_THAT(texts(columns, FieldId::advertorial, 1), IsEmpty());
  EXPECT_THAT(texts(columns, FieldId::advertorial, 3), ElementsAre("ya"));
  EXPECT_THAT(texts(columns, FieldId::source, 2), ElementsAre("k.id"));
  EXPECT_EQ(columns.of(FieldId::province).size(), 2U);
}

TEST(Columns, ComeBackAsTheyWentAlsoThroughAMerge) {
  const testing::TempFolder folder;
  TaggedArticle full;
  full.published = sys_days(2024y / November / 7);
  full.provinces = {740000, 730000};
  full.officials = {{"La Ode", "Bupati", false, "Kabupaten Bombana"}, {"Sari", "Bupati", true, ""}};
  TaggedArticle sparse;
  sparse.source = "k.id";
  TaggedArticle last;
  last.provinces = {730000};
  last.advertorial = true;
  ColumnsBuilder builder;
  for (const TaggedArticle* article : {&full, &sparse, &last}) builder.add(*article);
  SectionWriter out(folder.path("one"));
  builder.write(out);
  out.finish();
  const SectionFile file(folder.path("one"));
  const Columns columns(file);
  expect_values(columns);

  SectionWriter again(folder.path("two"));
  merge_columns(std::array{&columns}, again);
  again.finish();
  const SectionFile merged_file(folder.path("two"));
  expect_values(Columns(merged_file));
}

TEST(Columns, AnOfficialComesBackFromItsValue) {
  const Official full{"La Ode", "Bupati", true, "Kabupaten Bombana"};
  EXPECT_EQ(parse_office_value(office_value(full)), full);
  const Official sparse{"Sari", "Menteri", false, ""};
  EXPECT_EQ(parse_office_value(office_value(sparse)), sparse);
  EXPECT_EQ(parse_office_value(""), Official());
}

}  // namespace
}  // namespace warta
