// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_subject.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "stemmer/regions/region_tagger.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<std::string> about(std::string_view title, std::string_view body) {
  TokenizedText title_text;
  TokenizedText body_text;
  tokenize(title, title_text);
  tokenize(body, body_text);
  std::vector<std::string> found;
  for (RegionCode code : tag_regions(title_text, body_text).about) {
    found.emplace_back(Gazetteer::instance().find(code)->name);
  }
  return found;
}

TEST(RegionSubject, WhereItWasBeatsWhereTheyCameFrom) {
  EXPECT_THAT(about("",
                    "SUBANG - Bus jurusan Jakarta-Semarang terguling di Kabupaten Subang, Sabtu. "
                    "Korban adalah warga Kendal dan Kota Pekalongan."),
              ElementsAre("Jawa Barat", "Kabupaten Subang"));
  EXPECT_THAT(about("LavAni vs Semarang Bank Jateng",
                    "Laga itu digelar di Kota Magelang dan ditonton warga di Kota Magelang."),
              ElementsAre("Jawa Tengah", "Kota Magelang"));
  // Where nothing else is said, they are where they come from.
  EXPECT_THAT(about("Warga Kendal Panen Padi", "Warga Kendal memanen padi."),
              ElementsAre("Jawa Tengah", "Kabupaten Kendal"));
}

TEST(RegionSubject, WhereOneOfThePeopleHailsFromIsToldOnceForNothing) {
  EXPECT_THAT(
      about("Resep Rendang Empuk", "Rendang itu dimasak oleh pria asal Kendal di dapurnya."),
      IsEmpty());
  EXPECT_THAT(about("", "Pria asal Kendal menang. Kini warga Kendal menyambutnya."),
              ElementsAre("Jawa Tengah", "Kabupaten Kendal"));
}

TEST(RegionSubject, AListOverSeveralProvincesIsNotTakenInPart) {
  EXPECT_THAT(about("", "JAKARTA - Hujan mengguyur Jakarta, Bogor, Depok, Tangerang, dan Bekasi."),
              IsEmpty());
}

TEST(RegionSubject, AnOfficeGoesForAllOfItsList) {
  EXPECT_THAT(about("KPU Sleman dan Bantul Terima Surat Suara",
                    "Ketua KPU Sleman dan Ketua KPU Bantul menerima surat suara."),
              UnorderedElementsAre("DI Yogyakarta", "Kabupaten Sleman", "Kabupaten Bantul"));
  EXPECT_THAT(about("Pemkab Bone, Soppeng, dan Wajo Perbaiki Jalan",
                    "Pemkab Bone, Pemkab Soppeng, dan Pemkab Wajo memperbaiki jalan."),
              UnorderedElementsAre("Sulawesi Selatan", "Kabupaten Bone", "Kabupaten Soppeng",
                                   "Kabupaten Wajo"));
  EXPECT_THAT(about("Wali Kota Tegal dan Pekalongan Bertemu", "Mereka bertemu."),
              UnorderedElementsAre("Jawa Tengah", "Kota Tegal", "Kota Pekalongan"));
  EXPECT_THAT(about("Bupati Garut, Jawa Barat, Hadir", "Ia hadir di Jawa Barat."),
              ElementsAre("Jawa Barat", "Kabupaten Garut"));
}

}  // namespace
}  // namespace warta
