// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/village_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> villages(std::string_view text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  std::vector<std::string> names;
  for (const VillageName& village : village_names(tokens)) names.push_back(village.name);
  return names;
}

TEST(VillageNames, StandBehindTheirWord) {
  EXPECT_THAT(villages("di Desa Ulak Pandan dan kelurahan Bandar Jaya, Kecamatan Lahat"),
              ElementsAre("Desa Ulak Pandan", "Kelurahan Bandar Jaya"));
  EXPECT_THAT(villages("Desa Sukamaju Kabupaten Lahat, lalu Desa Sukamaju lagi"),
              ElementsAre("Desa Sukamaju"));
  EXPECT_THAT(villages("warga DESA BIRA hadir di desa wisata Penglipuran"),
              ElementsAre("Desa Bira", "Desa Penglipuran"));
}

TEST(VillageNames, AreNoOtherWords) {
  EXPECT_THAT(villages("Dana Desa Tahun 2025 untuk desa itu. Kementerian Desa menyetujuinya."),
              IsEmpty());
  EXPECT_THAT(villages("Kepala Desa Sukamaju Budi Santoso hadir di kantor desa."), IsEmpty());
}

}  // namespace
}  // namespace warta
