// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/clitic_hosts.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(CliticHosts, AreWordsOfTheDictionary) {
  EXPECT_EQ(find_known_host("bukunyalah").root, "buku");
  EXPECT_EQ(find_known_host("bukunyalah").clitic, "nyalah");
  EXPECT_EQ(find_known_host("zumpalah").root, "");
}

TEST(CliticHosts, AParticleComesOffANameOnlyWhenNothingElseFits) {
  EXPECT_EQ(find_known_host("sebongkah").root, "");  // the kecamatan is Teluk Sebong
  EXPECT_EQ(find_known_host("pemalanglah").root, "pemalang");
}

TEST(CliticHosts, OnlyVerbsTakeKu) {
  EXPECT_EQ(find_known_host("kubaca").root, "baca");
  EXPECT_EQ(find_known_host("kubaca").clitic, "ku-");
  EXPECT_EQ(find_known_host("kumala").root, "");
}

TEST(CliticHosts, VerbsBehindKuMayBeLikely) {
  EXPECT_EQ(root_behind_proclitic("kupastikan"), "pasti");
  EXPECT_EQ(root_behind_proclitic("kaupertaruhkan"), "taruh");
  EXPECT_EQ(root_behind_proclitic("kumala"), "");
}

// "perbedaanya" for "perbedaannya".
TEST(CliticHosts, AnNMayBeLeftOut) {
  EXPECT_EQ(root_without_n("perbedaanya"), "beda");
  EXPECT_EQ(root_without_n("kesehatanya"), "sehat");
  EXPECT_EQ(root_without_n("bukunya"), "");
}

}  // namespace
}  // namespace warta
