// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/page_head.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

constexpr std::string_view kText =
    "WOLIO - Bupati Wolio membuka rapat koordinasi persiapan panen kopi di aula kantor camat.\n"
    "Rapat koordinasi itu dihadiri para camat dan petani kopi dari seluruh desa.";

std::string headline_of(std::string_view head) {
  const std::string text = std::string(head) + "\n" + std::string(kText);
  const PlainLines lines(text);
  const PageHead found = read_page_head(lines.lines(), false);
  return found.headline ? std::string(lines.lines()[*found.headline].text) : "";
}

TEST(PageHead, NavigationStandsAboveTheHeadline) {
  constexpr std::string_view kHeadline = "Bupati Wolio Buka Rapat Persiapan Panen Kopi";
  for (const char* above :
       {"logo Kabar Ulu", "okezone lifestyle\nTravel", "Kabar.com Regional Sulawesi Tenggara",
        "Trending Pilkades Serentak Ibu Kota Baru", "PT. KABAR ULU MEDIA", "Kopi Wolio",
        "Selasa, 5 November 2024\nLangganan"}) {
    EXPECT_EQ(headline_of(std::string(above) + "\n" + std::string(kHeadline)), kHeadline) << above;
  }
}

TEST(PageHead, WhosePageItIsStandsAboveTheHeadline) {
  EXPECT_EQ(headline_of("PEMERINTAH KABUPATEN BUTON\nPetani Kopi dan Camat Rapat di Aula"),
            "Petani Kopi dan Camat Rapat di Aula");
  EXPECT_EQ(headline_of("Pemerintah Kabupaten Kopi Wolio\nPetani Kopi dan Camat Rapat di Aula"),
            "");
}

TEST(PageHead, TheTitleOfAPageEndsWithItsSite) {
  EXPECT_EQ(headline_of("Bupati Wolio Rapat Panen Kopi di Desa\nCamat Wolio Rapat Persiapan Kopi\n"
                        "Petani Menunggu Hujan di Kebun - Kabar Ulu"),
            "Petani Menunggu Hujan di Kebun - Kabar Ulu");
}

TEST(PageHead, AuthorsBeforeASiteAreNoHeadline) {
  EXPECT_EQ(
      headline_of("Kabar Ulu\nPanen Kopi di Kebun Wolio Menunggu Hujan\nRina Tuti Mega Indah - "
                  "kabarNews"),
      "Panen Kopi di Kebun Wolio Menunggu Hujan");
}

TEST(PageHead, TheHeadlineStandsBelowThePath) {
  EXPECT_EQ(
      headline_of("Wali Kota dan Bupati Wolio Kopi Rapat\nBeranda / Berita / Pariwisata\nPetani "
                  "Menunggu Hujan dan Panen Kopi"),
      "Petani Menunggu Hujan dan Panen Kopi");
}

TEST(PageHead, SeveralBehindTrendingAreOfOthers) {
  EXPECT_EQ(headline_of("Trending\nBupati Wolio Rapat Kopi Lagi\nCamat Wolio Rapat Panen Desa\nMenu"
                        "\nPetani Menunggu Rapat Panen Kopi"),
            "Petani Menunggu Rapat Panen Kopi");
}

TEST(PageHead, WhatAPathCutStandsWholeBelow) {
  EXPECT_EQ(headline_of("Beranda > Daerah > Wabup Sari Dewi Ingatkan...\nWabup Sari Dewi Ingatkan "
                        "Camat soal Jalan"),
            "Wabup Sari Dewi Ingatkan Camat soal Jalan");
}

TEST(PageHead, AFirstLineOfTheTextsOwnWordsIsTheHeadline) {
  EXPECT_EQ(headline_of("Panen Kopi Wolio Dibahas Camat\nRapat koordinasi bupati dan petani kopi"),
            "");
  EXPECT_EQ(headline_of("Panen Kopi Wolio Dibahas Camat"), "");
}

TEST(PageHead, OfATextWithoutSentencesNothingIsKnown) {
  const PlainLines lines("Home\nDaerah\nOlahraga");
  const PageHead found = read_page_head(lines.lines(), false);
  EXPECT_FALSE(found.headline);
  EXPECT_EQ(found.first_sentence, 3U);
  EXPECT_FALSE(read_page_head({}, false).headline);
}

TEST(PageHead, MottosOfSites) {
  EXPECT_TRUE(is_site_motto("kabarulu.id \u2014 Kabar dari Ulu"));
  EXPECT_TRUE(is_site_motto("KABARULU.ID | Tepat"));
  EXPECT_FALSE(is_site_motto("Bupati Wolio \u2014 Rapat Dibuka"));
  EXPECT_FALSE(is_site_motto("kabarulu.id"));
}

TEST(PageHead, CallsToTheReaderAreNoHeadlines) {
  EXPECT_EQ(headline_of("Selamat datang! Masuk ke akun Anda\nkata sandi Anda\n"
                        "Bupati Wolio Buka Rapat Persiapan Panen Kopi"),
            "Bupati Wolio Buka Rapat Persiapan Panen Kopi");
}

TEST(PageHead, ACutHeadlineIsALink) {
  EXPECT_EQ(headline_of("Bupati Wolio Buka Rapat, Semua Cam...\n"
                        "Bupati Wolio Buka Rapat Persiapan Panen Kopi"),
            "Bupati Wolio Buka Rapat Persiapan Panen Kopi");
}

TEST(PageHead, TheOneWholeHeadlineOverAByline) {
  EXPECT_EQ(headline_of("Nusa Satu\nLive\nSinopsis Drama Besar Episode Tiga\nSenin, 4/11/2024"),
            "Sinopsis Drama Besar Episode Tiga");
}

TEST(PageHead, CallsOfTheSiteAreNoFirstSentence) {
  constexpr std::string_view kHeadline = "Bupati Wolio Buka Rapat Persiapan Panen Kopi";
  for (const char* above : {"LAPAR? Pakai kode ULU25, potongan ongkos kirim sampai habis!",
                            "Cuaca Surabaya hari ini 24 derajat, cerah berawan. Subuh 04.26."}) {
    EXPECT_EQ(headline_of("Kabar Ulu: bedah gawai apa adanya.\n" + std::string(above) + "\n" +
                          std::string(kHeadline)),
              kHeadline)
        << above;
  }
}

TEST(PageHead, AHeadlineBelowTellsMoreOfTheText) {
  EXPECT_EQ(headline_of("Buletin Kopi Ulu Nomor Dua\nSelasa, 5 November 2024\nBupati Wolio Buka "
                        "Rapat Persiapan Panen Kopi"),
            "Bupati Wolio Buka Rapat Persiapan Panen Kopi");
}

}  // namespace
}  // namespace warta
