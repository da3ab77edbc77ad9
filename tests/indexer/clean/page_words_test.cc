// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/page_words.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(PageWords, OfControlsWeighMore) {
  const PageWords found = read_page_words("Unduh aplikasi lainnya di 2 toko");
  EXPECT_EQ(found.words, 5U);
  EXPECT_EQ(found.paged, 3U);
  EXPECT_EQ(found.weight, 5U);
  EXPECT_FALSE(found.addresses);
  EXPECT_DOUBLE_EQ(read_page_words("").share(), 0);
}

TEST(PageWords, AddressTheReader) {
  EXPECT_TRUE(read_page_words("Silakan masuk").addresses);
  EXPECT_TRUE(read_page_words("skor literasimu").addresses);
  EXPECT_FALSE(read_page_words("Bupati bertemu tamu").addresses);
}

TEST(PageWords, OfTheArticleDoNotWeigh) {
  OwnWords own;
  own.add("Warga mengunduh aplikasi itu.", 1);
  EXPECT_EQ(read_page_words("Aplikasi Anda", &own).weight, 4U);
  own.add("Aplikasi itu gratis.", 1);
  const PageWords found = read_page_words("Aplikasi Anda", &own);
  EXPECT_EQ(found.weight, 2U);
  EXPECT_TRUE(found.addresses);
}

TEST(PageWords, SpeakToTheReader) {
  for (const char* line :
       {"Surel ini tidak tampil dengan benar? Buka di peramban", "kata sandi Anda",
        "Selamat datang! Masuk ke akun Anda", "Facebook Twitter Instagram YouTube RSS"}) {
    EXPECT_TRUE(speaks_to_reader(line)) << line;
  }
  for (const char* line : {"Bupati Wolio Buka Rapat Panen Kopi", "Rapat dibuka bupati Wolio.",
                           "Akun Kabar Ulu membagikan video dengan narasi:", ""}) {
    EXPECT_FALSE(speaks_to_reader(line)) << line;
  }
}

}  // namespace
}  // namespace warta
