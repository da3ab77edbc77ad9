// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/headline.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(Headline, IsNoSentenceAndNoByline) {
  EXPECT_TRUE(is_headline("Bupati Wolio Buka Rakor"));
  EXPECT_TRUE(is_headline("Apa kata bupati soal jalan rusak?"));
  EXPECT_FALSE(is_headline("Bupati Wolio membuka rapat. Ia hadir bersama camat."));
  EXPECT_FALSE(is_headline("Laporan Wartawan Kabar Wolio, Sari Dewi"));
}

TEST(Headline, DashBehindAPlaceOpensText) {
  EXPECT_FALSE(is_headline("JAKARTA - Menteri Keuangan Sari Dewi Membuka Rapat Kerja Nasional"));
  EXPECT_FALSE(is_headline("KABAR.COM, WOLIO - Bupati Sari Dewi Membuka Rapat Kerja Daerah"));
  EXPECT_TRUE(is_headline("Toyota Agya - Honda Brio Cs Kena Imbas Kenaikan Pajak"));
}

TEST(Headline, TellsMoreThanWhosePageItIs) {
  for (const char* line : {"POLSEK GUNUNG PUTRI", "KPU Kabupaten Bombana", "Polres Bogor"}) {
    EXPECT_FALSE(is_headline(line)) << line;
  }
  for (const char* line : {"Polres Bogor Gelar Razia", "Bogor", "KPU dan Bawaslu Bombana"}) {
    EXPECT_TRUE(is_headline(line)) << line;
  }
}

TEST(Headline, LosesItsSite) {
  EXPECT_EQ(without_site("Rakor Pilkada - Okes.News"), "Rakor Pilkada");
  EXPECT_EQ(without_site("Rakor Pilkada | Okes"), "Rakor Pilkada");
  EXPECT_EQ(without_site("Rakor Pilkada - Bagian Dua"), "Rakor Pilkada - Bagian Dua");
}

TEST(Headline, LosesAnOutletWithoutAPoint) {
  EXPECT_EQ(without_site("Bupati Wolio Buka Rakor - Kabar Ulu"), "Bupati Wolio Buka Rakor");
  EXPECT_EQ(without_site("Bupati Wolio Buka Rakor - Wolio FM News"), "Bupati Wolio Buka Rakor");
  EXPECT_EQ(without_site("Bupati Wolio Buka Rakor - kabarNews Wolio"), "Bupati Wolio Buka Rakor");
  EXPECT_EQ(without_site("Bupati Wolio Buka Rakor : ULUnews"), "Bupati Wolio Buka Rakor");
  EXPECT_EQ(without_site("Bupati Wolio Buka Rakor : Ini Janjinya"),
            "Bupati Wolio Buka Rakor : Ini Janjinya");
  EXPECT_EQ(without_site("Bupati Wolio Buka Rakor - Petani Kopi Senang"),
            "Bupati Wolio Buka Rakor - Petani Kopi Senang");
  EXPECT_EQ(without_site("Bupati Wolio Buka Rakor - SUARA WOLIO"), "Bupati Wolio Buka Rakor");
  EXPECT_EQ(without_site("BUPATI WOLIO BUKA RAKOR - Suara Wolio"), "BUPATI WOLIO BUKA RAKOR");
  EXPECT_EQ(without_site("Bupati Wolio Buka Rakor - KPK"), "Bupati Wolio Buka Rakor - KPK");
  // What is left has to be a headline.
  EXPECT_EQ(without_site("Hari Pers - Suara Petani"), "Hari Pers - Suara Petani");
}

TEST(Headline, EndsOfHeadlines) {
  EXPECT_TRUE(ends_as_headline("Bupati Tinjau Longsor, Jumat (3/1/2020)"));
  EXPECT_TRUE(ends_as_headline("Apa Kata Bupati?"));
  EXPECT_FALSE(ends_as_headline("Rapat ditutup doa. (sar)"));
  EXPECT_FALSE(ends_as_headline("Rapat ditutup doa."));
  EXPECT_EQ(without_site("Bupati Buka Rapat - Halaman all - Kabar.com"), "Bupati Buka Rapat");
}

TEST(Headline, ADashBetweenNamesOpensNoText) {
  EXPECT_TRUE(is_headline("Duel Elang - Rajawali Berakhir Imbang"));
  EXPECT_FALSE(is_headline("Kendari - Bupati membuka rapat panen kopi"));
}

TEST(Headline, AddressesComeOffAKnownOne) {
  EXPECT_EQ(without_address("Bupati Buka Rapat  | okes.news"), "Bupati Buka Rapat");
  EXPECT_EQ(without_address("Bupati Buka Rapat - Okes.ID"), "Bupati Buka Rapat");
  for (const char* title : {"Bupati Buka Rapat | Panen Raya", "Arema - Persebaya", "okes.news"}) {
    EXPECT_EQ(without_address(title), title);
  }
}

}  // namespace
}  // namespace warta
