// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/newcomers.h"

#include <gtest/gtest.h>

#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using testing::TempFolder;

TaggedArticle naming(const std::string& name) {
  TaggedArticle article;
  article.officials = {{name, "Camat", false, "Kecamatan Dendang"},
                       {name, "Plt Sekretaris Daerah", false, ""}};
  return article;
}

TEST(Newcomers, AreCountedByArticle) {
  const TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  Newcomers newcomers(writer);
  newcomers.look_at(naming("Hasan Basri"), {}, "a.jsonl", 1);
  newcomers.look_at(naming("Siti Aminah"), {"Desa Suradita"}, "a.jsonl", 2);
  newcomers.look_at(naming("SITI AMINAH"), {"Desa Suradita"}, "a.jsonl", 3);
  const NewcomersFound found = newcomers.found();
  EXPECT_EQ(found.officials.count, 2U);
  ASSERT_EQ(found.officials.listed.size(), 2U);
  EXPECT_EQ(found.officials.listed[0].name, "Siti Aminah");
  EXPECT_EQ(found.officials.listed[0].articles, 2U);
  EXPECT_EQ(found.officials.listed[0].line, 2U);
  EXPECT_EQ(found.places.listed.at(0).articles, 2U);
}

TEST(Newcomers, AreNewOnce) {
  const TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  {
    Newcomers newcomers(writer);
    for (int i = 0; i < 100; ++i) {
      newcomers.look_at({}, {"Desa Nomor " + std::to_string(i)}, "a.txt", 0);
    }
    newcomers.save(writer);
    writer.commit();
  }
  Newcomers newcomers(writer);
  newcomers.look_at({}, {"Desa Nomor 7", "Desa Nomor 100", "Desa Nomor 99"}, "b.txt", 0);
  EXPECT_EQ(newcomers.found().places.count, 1U);
  EXPECT_EQ(newcomers.found().places.listed.at(0).name, "Desa Nomor 100");
}

TEST(Newcomers, HaveABound) {
  const TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  Newcomers newcomers(writer);
  for (int i = 0; i < 310'000; ++i) newcomers.look_at({}, {std::to_string(i)}, "a.txt", 0);
  const NewcomersFound found = newcomers.found();
  EXPECT_EQ(found.places.count, 300'000U);
  EXPECT_FALSE(found.places.is_counted);
  EXPECT_EQ(found.places.listed.size(), NewcomersFound::kMostListed);
}

}  // namespace
}  // namespace warta
