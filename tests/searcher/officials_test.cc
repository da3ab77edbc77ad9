// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/officials.h"

#include <gmock/gmock.h>

#include "indexer/write/index_writer.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class OfficialsTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    IndexWriter writer(folder_->path("idx"));
    testing::add_articles(
        writer, {"1", "Kabar\nPj. Bupati Bombana La Sadim Raya hadir, Rabu (6/11/2024).", "2",
                 "Kabar\nWali Kota Kendari Siti Rahmatia hadir, Kamis (7/11/2024)."});
    testing::add_articles(
        writer, {"3", "Kabar lain\nPj. Bupati Bombana La Sadim Raya rapat, Jumat (1/11/2024).", "4",
                 "Kabar\nWali Kota Jambi Rizal Fahmi hadir tanpa hari.", "5",
                 "Kabar\nWali Kota Jambi Rizal Fahmi dihapus, Senin (2/12/2024)."});
    writer.commit();
    writer.remove("5");
    writer.commit();
  }
  static void TearDownTestSuite() { delete folder_; }

  static OfficialsAnswer officials(const std::string& query, std::size_t limit = 20,
                                   std::size_t offset = 0) {
    OfficialsRequest request;
    request.query = query;
    request.limit = limit;
    request.offset = offset;
    return find_officials(request, OpenIndex({folder_->path("idx")}));
  }
  static std::vector<std::string> names(const OfficialsAnswer& answer) {
    std::vector<std::string> all;
    for (const OfficialRecord& record : answer.officials) all.push_back(record.official.name);
    return all;
  }

  static testing::TempFolder* folder_;
};
testing::TempFolder* OfficialsTest::folder_ = nullptr;

TEST_F(OfficialsTest, FieldsAreRefused) {
  for (const char* query : {"provinsi:Jambi", "bupati kabupaten:Bombana", "jabatan:"}) {
    EXPECT_THROW(officials(query), Error) << query;
  }
  EXPECT_EQ(officials("Bupati: Bombana").total, 1U);
}

TEST_F(OfficialsTest, WhereNobodyIsThoseAlikeAre) {
  for (const char* query :
       {"syti rahmatia", "siti rahmatya", "siti rhmatia", "walikota Kendri", "rahmtia sultra"}) {
    const OfficialsAnswer answer = officials(query);
    EXPECT_THAT(names(answer), ElementsAre("Siti Rahmatia")) << query;
    EXPECT_TRUE(answer.is_alike) << query;
  }
  EXPECT_FALSE(officials("siti rahmatia").is_alike);
  EXPECT_THAT(names(officials("budi kendari")), IsEmpty());
  EXPECT_FALSE(officials("budi kendari").is_alike);
}

TEST_F(OfficialsTest, RegionsAndShortWordsMayHaveASlip) {
  for (const char* query : {"wali kota kendri", "sit rahmatia", "siti sulta"}) {
    const OfficialsAnswer answer = officials(query);
    EXPECT_THAT(names(answer), ElementsAre("Siti Rahmatia")) << query;
    EXPECT_TRUE(answer.is_alike) << query;
  }
  EXPECT_THAT(names(officials("bupati bombna")), ElementsAre("La Sadim Raya"));
}

TEST_F(OfficialsTest, TitlesAndDegreesCountForNothing) {
  for (const char* query : {"drs sadim raya", "sadim raya sh", "Hj. La Sadim Raya, MD"}) {
    const OfficialsAnswer answer = officials(query);
    EXPECT_THAT(names(answer), ElementsAre("La Sadim Raya")) << query;
    EXPECT_FALSE(answer.is_alike) << query;
  }
  EXPECT_THAT(names(officials("drs")), IsEmpty());
}

TEST_F(OfficialsTest, ThoseInMostArticlesGoFirst) {
  const OfficialsAnswer all = officials("");
  EXPECT_EQ(all.total, 3U);
  ASSERT_THAT(all.officials, SizeIs(3));
  const OfficialRecord& first = all.officials[0];
  EXPECT_EQ(first.official.name, "La Sadim Raya");
  EXPECT_EQ(first.official.position, "Bupati");
  EXPECT_EQ(first.official.jurisdiction, "Kabupaten Bombana");
  EXPECT_TRUE(first.official.acting);
  EXPECT_EQ(first.articles, 2U);
  EXPECT_EQ(first.first, "2024-11-01");
  EXPECT_EQ(first.last, "2024-11-06");
  EXPECT_FALSE(all.revision.empty());
}

TEST_F(OfficialsTest, RemovedArticlesDoNotCount) {
  const OfficialsAnswer found = officials("rizal");
  ASSERT_THAT(found.officials, SizeIs(1));
  EXPECT_EQ(found.officials[0].articles, 1U);
  EXPECT_EQ(found.officials[0].last, "");
}

TEST_F(OfficialsTest, AreFoundByNameOfficeAndRegion) {
  EXPECT_THAT(names(officials("sadim")), ElementsAre("La Sadim Raya"));
  EXPECT_THAT(names(officials("RAHMATIA siti")), ElementsAre("Siti Rahmatia"));
  EXPECT_THAT(names(officials("wali kota")), SizeIs(2));
  EXPECT_THAT(names(officials("walikota jambi")), ElementsAre("Rizal Fahmi"));
  EXPECT_THAT(names(officials("bupati bombana")), ElementsAre("La Sadim Raya"));
  EXPECT_THAT(names(officials("pj bupati")), ElementsAre("La Sadim Raya"));
  EXPECT_THAT(names(officials("gubernur")), IsEmpty());
}

TEST_F(OfficialsTest, TheLastWordMayBeUnfinished) {
  EXPECT_THAT(names(officials("sad")), ElementsAre("La Sadim Raya"));
  EXPECT_THAT(names(officials("bupati bom")), ElementsAre("La Sadim Raya"));
  EXPECT_THAT(names(officials("sad raya")), IsEmpty());
}

TEST_F(OfficialsTest, ARegionStandsForThoseInIt) {
  EXPECT_THAT(names(officials("sultra")), ElementsAre("La Sadim Raya", "Siti Rahmatia"));
  EXPECT_THAT(names(officials("wali kota sulawesi tenggara")), ElementsAre("Siti Rahmatia"));
}

// One who is printed in several ways is one row, whatever way is asked for.
TEST(OfficialVariants, AreOneRow) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  testing::add_articles(
      writer,
      {"1", "Kabar\nBupati Bombana Edy Suharmanto hadir, Rabu (6/11/2024).", "2",
       "Kabar\nBupati Bombana Edi Suharmanto hadir. Bupati Bombana Edy Suharmanto pulang, Kamis "
       "(7/11/2024)."});
  testing::add_articles(
      writer, {"3", "Kabar\nBupati Bombana Edy Suharmantto rapat, Jumat (8/11/2024).", "4",
               "Kabar\nBupati Bombana Edy Suharmanto rapat, Sabtu (9/11/2024).", "5",
               "Kabar\nKapolres Bombana Edi Suharmanto rapat, Sabtu (9/11/2024)."});
  writer.commit();
  for (const char* asked : {"edi bupati", "bupati bombana", "suharmantto"}) {
    OfficialsRequest request;
    request.query = asked;
    const OfficialsAnswer found =
        find_officials(request, OpenIndex(std::vector{folder.path("idx")}));
    ASSERT_THAT(found.officials, SizeIs(1)) << asked;
    EXPECT_EQ(found.total, 1U);
    const OfficialRecord& record = found.officials[0];
    EXPECT_EQ(record.official.name, "Edy Suharmanto");
    EXPECT_THAT(record.variants, ElementsAre("Edi Suharmanto", "Edy Suharmantto"));
    EXPECT_EQ(record.articles, 4U);
    EXPECT_EQ(record.first, "2024-11-06");
    EXPECT_EQ(record.last, "2024-11-09");
  }
  EXPECT_THAT(find_officials({"edi"}, OpenIndex(std::vector{folder.path("idx")})).officials,
              SizeIs(2));
}

TEST(OfficialMarks, ApostrophesAndDotsMakeNoOtherName) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  testing::add_articles(writer,
                        {"1", "Kabar\nBupati Bombana Ruli Mas'adi hadir, Rabu (6/11/2024).", "2",
                         "Kabar\nBupati Bombana Ruli Mas\u2019adi rapat, Kamis (7/11/2024).", "3",
                         "Kabar\nKapolres Tebo Reinaldo E.P. Hutajulu hadir, Jumat (8/11/2024)."});
  writer.commit();
  const OpenIndex index(std::vector{folder.path("idx")});
  for (const char* typed : {"ruli mas'adi", "masadi bupati", "Ruli Mas\u2019adi", "mas'a"}) {
    const OfficialsAnswer found = find_officials({typed}, index);
    ASSERT_THAT(found.officials, SizeIs(1)) << typed;
    EXPECT_EQ(found.officials[0].official.name, "Ruli Mas'adi") << typed;
    EXPECT_EQ(found.officials[0].articles, 2U) << typed;
    EXPECT_FALSE(found.is_alike) << typed;
  }
  for (const char* typed : {"Reinaldo E.P. Hutajulu", "reinaldo ep hutajulu",
                            "Reinaldo E. P. Hutajulu", "reinaldo e hutajulu"}) {
    EXPECT_THAT(find_officials({typed}, index).officials, SizeIs(1)) << typed;
  }
}

TEST_F(OfficialsTest, ArePaged) {
  const OfficialsAnswer second = officials("", 1, 1);
  EXPECT_EQ(second.total, 3U);
  EXPECT_THAT(second.officials, SizeIs(1));
  EXPECT_THAT(officials("", 10, 7).officials, IsEmpty());
}

// The index has no agencies: all are Menteri there.
TEST(OfficialsOfAgencies, AreToldByTheArticlesThatSayTheirOffice) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  testing::add_articles(
      writer, {"1", "Kabar\nMenkeu Wirya Adi Saputra hadir, Rabu (6/11/2024).", "2",
               "Kabar\nMenteri Keuangan Wirya Adi Saputra rapat, Kamis (7/11/2024).", "3",
               "Kabar\nMenteri Dalam Negeri Bagas Prakoso hadir, Jumat (8/11/2024).", "4",
               "Kabar\nMendagri Bagas Prakoso rapat, Sabtu (9/11/2024).", "5",
               "Kabar\nKepala Dinas Kesehatan Tebo Rina Marlina hadir, Sabtu (9/11/2024).", "6",
               "Kabar\nKepala Dinas Pendidikan Tebo Joko Susilo hadir, Sabtu (9/11/2024)."});
  writer.commit();
  const OpenIndex index(std::vector{folder.path("idx")});
  for (const char* typed : {"menkeu", "menteri keuangan", "menkeu wirya", "Wirya menkeu"}) {
    const OfficialsAnswer found = find_officials({typed}, index);
    ASSERT_THAT(found.officials, SizeIs(1)) << typed;
    EXPECT_EQ(found.officials[0].official.name, "Wirya Adi Saputra") << typed;
    EXPECT_EQ(found.officials[0].articles, 2U) << typed;
    EXPECT_EQ(found.officials[0].first, "2024-11-06") << typed;
  }
  EXPECT_THAT(find_officials({"mendagri"}, index).officials, SizeIs(1));
  EXPECT_THAT(find_officials({"menteri"}, index).officials, SizeIs(2));
  for (const char* typed : {"kadinkes", "kadis kesehatan", "kepala dinas kesehatan tebo"}) {
    const OfficialsAnswer found = find_officials({typed}, index);
    ASSERT_THAT(found.officials, SizeIs(1)) << typed;
    EXPECT_EQ(found.officials[0].official.name, "Rina Marlina") << typed;
  }
}

}  // namespace
}  // namespace warta
