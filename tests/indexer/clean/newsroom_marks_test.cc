// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/newsroom_marks.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(NewsroomMarks, TheDayOfACopyIsToldFromThatOfPublication) {
  EXPECT_TRUE(tells_copy("Diunduh dari repositori.kabar.id pada 11/08/2025 09:44"));
  EXPECT_TRUE(tells_copy("Dicetak pada 12 Agustus 2025"));
  for (const std::string_view line :
       {"Diunggah 11/08/2025 09:44", "Dicetak di atas kertas daur ulang", "Dua dari tiga gol",
        ""}) {
    EXPECT_FALSE(tells_copy(line)) << line;
  }
}

TEST(NewsroomMarks, SignsStandAloneOrBehindAStop) {
  for (const char* line :
       {"(*)", "(azh/azh)", "Rapat ditutup. (Hn)", "\"Baik,\" katanya.(adv/sar)"}) {
    EXPECT_TRUE(is_signed(line)) << line;
  }
  for (const char* line : {"Hari raya Natal (Kamis)", "Rapat ditutup (9/6).", "", "(9/6/2025)"}) {
    EXPECT_FALSE(is_signed(line)) << line;
  }
}

TEST(NewsroomMarks, SayWhenAnArticleWentOut) {
  for (const char* line : {"Dipublikasikan: 4 Agustus 2025", "TAYANG 4/8/2025",
                           "Posted on 4/8/2025", "Tanggal terbit: Senin, 4 Agustus 2025"}) {
    EXPECT_TRUE(says_published(line)) << line;
  }
  EXPECT_FALSE(says_published("Diperbarui: 4 Agustus 2025"));
  EXPECT_FALSE(says_published("Senin, 4 Agustus 2025"));
}

TEST(NewsroomMarks, BylinesHaveADay) {
  using namespace std::chrono;
  EXPECT_EQ(byline_date("By admin1 19 September 2019 3 Mins Read No Comments"),
            sys_days(2019y / 9 / 19));
  EXPECT_EQ(byline_date("redaksi 15/09/2019 Sumsel Leave a comment 97 Views"),
            sys_days(2019y / 9 / 15));
  EXPECT_EQ(
      byline_date("Diposting oleh : Diskominfo, Pada : 2019-10-27 08:11:45, Dilihat : 318 kali"),
      sys_days(2019y / 10 / 27));
  EXPECT_EQ(byline_date("Rapat dibuka oleh bupati pada 19 September 2019."), std::nullopt);
  EXPECT_EQ(byline_date("Bupati Buka Rapat 19 September 2019"), std::nullopt);
  EXPECT_EQ(byline_date("By admin"), std::nullopt);
}

TEST(NewsroomMarks, OneDayAmongOtherParts) {
  using namespace std::chrono;
  EXPECT_EQ(lone_date("Rubrik: Kabar Desa | Sari | 16/09/2019"), sys_days(2019y / 9 / 16));
  EXPECT_EQ(lone_date("Tim Kabar Ulu - 2 Mei 2024 - 4 menit"), sys_days(2024y / 5 / 2));
  EXPECT_EQ(lone_date("Jadwal Imsakiyah Wolio 12 April 2024"), std::nullopt);
  EXPECT_EQ(lone_date("2 Mei 2024 - 4 Mei 2024"), std::nullopt);
}

TEST(NewsroomMarks, LabelsOfNames) {
  for (const char* line : {"Penyelia: Fitri Amalia", "Rep: Budi Santoso/ Red: Sari"}) {
    EXPECT_TRUE(labels_name(line)) << line;
  }
  for (const char* line : {"Waktu: 10.00 WIB", "Bupati Wolio Budi: Jangan Ada Mahar", "KPK: Budi",
                           "Rapat dibuka: para camat hadir"}) {
    EXPECT_FALSE(labels_name(line)) << line;
  }
  EXPECT_TRUE(opens_byline("ditulis Sari Dewi"));
  EXPECT_FALSE(opens_byline("di Wolio"));
}

TEST(NewsroomMarks, WhoWroteItOpensTheText) {
  EXPECT_TRUE(opens_report("Laporan Wartawan Kabar Ulu, Sari Dewi"));
  EXPECT_TRUE(opens_report("Hasil periksa fakta Sari Dewi"));
  EXPECT_FALSE(opens_report("Laporan Keuangan Pemkab Wolio Raih WTP"));
  EXPECT_FALSE(opens_report(""));
}

}  // namespace
}  // namespace warta
