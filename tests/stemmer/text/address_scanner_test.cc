// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/address_scanner.h"

#include <gmock/gmock.h>

#include "tests/stemmer/text/token_forms.h"

namespace warta {
namespace {

using ::testing::ElementsAre;

TEST(AddressScanner, AddressesAreFoundByTheirSite) {
  EXPECT_THAT(
      normals("https://www.okes.co.id/a?b=1,"),
      ElementsAre("https://www.okes.co.id/a?b=1", "+www.okes.co.id", "+okes.co.id", "+okes"));
  EXPECT_THAT(normals("www.okes.news"), ElementsAre("www.okes.news", "+okes.news", "+okes"));
  EXPECT_THAT(normals("sumsel.okes.news"), ElementsAre("sumsel.okes.news", "+okes.news", "+okes"));
  EXPECT_THAT(normals("e.suharmanto@kpu.go.id"),
              ElementsAre("e.suharmanto@kpu.go.id", "+kpu.go.id", "+kpu"));
}

TEST(AddressScanner, GluedSentencesAreTwoWordsAndSitesAreOne) {
  EXPECT_THAT(normals("lancar.Rapat OKES.NEWS KOMPAS.com"),
              ElementsAre("lancar", "rapat", "okes.news", "+okes", "kompas.com", "+kompas"));
}

TEST(AddressScanner, AccountsAndTagsAreFoundByTheWordsInThem) {
  EXPECT_THAT(normals("@okesnews_id"),
              ElementsAre("@okesnews_id", "+okesnews_id", "+okesnews", "+id"));
  EXPECT_THAT(normals("@okes"), ElementsAre("@okes", "+okes"));
  EXPECT_THAT(normals("#Pilkada2024"), ElementsAre("pilkada2024", "+pilkada", "+2024"));
  EXPECT_THAT(normals("#IndonesiaMaju #DPRDKota"),
              ElementsAre("indonesiamaju", "+indonesia", "+maju", "dprdkota"));
}

}  // namespace
}  // namespace warta
