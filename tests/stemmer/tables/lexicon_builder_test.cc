// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/tables/lexicon_builder.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using lexicon_format::EntryKind;

// A dictionary of these headwords, of which "K1" licenses -kan and "M1" me-.
HunspellDictionary dictionary(const std::string& headwords) {
  const testing::TempFolder folder;
  const std::string aff = folder.write("a.aff",
                                       "SFX K1 Y 1\nSFX K1 0 kan .\n"
                                       "PFX M1 Y 1\nPFX M1 0 me .\n");
  return {folder.write("a.dic", "1\n" + headwords), aff};
}

// "root", "name" or the root of a form; "" for no entry.
std::string entry(const WordEntries& entries, const std::string& word) {
  const auto at = entries.find(word);
  if (at == entries.end()) return "";
  if (at->second.kind == EntryKind::form) return at->second.root;
  return at->second.kind == EntryKind::root ? "root" : "name";
}

TEST(LexiconBuilder, WhatWasAddedFirstStays) {
  LexiconBuilder builder;
  builder.add_exceptions({{"makanan", "makan"}, {"petinggi", "petinggi"}});
  builder.add_supplement({{"makan"}, {"petinggi", "name"}, {"Bima", "name"}});
  const WordEntries entries = builder.finish();
  EXPECT_EQ(entry(entries, "makanan"), "makan");
  EXPECT_EQ(entry(entries, "makan"), "root");
  EXPECT_EQ(entry(entries, "petinggi"), "root");
  EXPECT_EQ(entry(entries, "Bima"), "name");
}

TEST(LexiconBuilder, HeadwordsLicenseForms) {
  LexiconBuilder builder;
  builder.add_dictionary(dictionary("lihat/K1M1\nia\n"));
  const WordEntries entries = builder.finish();
  EXPECT_EQ(entry(entries, "lihat"), "root");
  EXPECT_EQ(entry(entries, "lihatkan"), "lihat");
  EXPECT_EQ(entry(entries, "melihat"), "lihat");
  EXPECT_EQ(entry(entries, "ia"), "name");  // too short to derive from
}

TEST(LexiconBuilder, TheMoreProductiveHeadwordLicensesAForm) {
  LexiconBuilder builder;
  builder.add_dictionary(dictionary("dengar/K1M1\nmedengar/K1\n"));
  EXPECT_EQ(entry(builder.finish(), "medengarkan"), "dengar");
}

TEST(LexiconBuilder, PairsWithAChangeOfSoundAreOfTheHalfThatIsAWord) {
  LexiconBuilder builder;
  builder.add_dictionary(dictionary("sayur\nsayur-mayur\nkupu-kupu\nlika-liku-luku\n"));
  const WordEntries entries = builder.finish();
  EXPECT_EQ(entry(entries, "sayur-mayur"), "sayur");
  EXPECT_EQ(entry(entries, "kupu"), "root");
  EXPECT_EQ(entry(entries, "kupu-kupu"), "");
  EXPECT_EQ(entry(entries, "lika-liku-luku"), "");
}

TEST(LexiconBuilder, NamesOfRegionsAreWordsThatStayWhole) {
  LexiconBuilder builder;
  builder.add_supplement({{"selatan"}});
  builder.add_names({{"1", "Kabupaten Penukal Selatan"}, {"2", "Kecamatan Wangi-Wangi"}});
  const WordEntries entries = builder.finish();
  EXPECT_EQ(entry(entries, "penukal"), "name");
  EXPECT_EQ(entry(entries, "selatan"), "root");
  EXPECT_EQ(entry(entries, "wangi-wangi"), "name");
  EXPECT_EQ(entry(entries, "wangi"), "");
}

TEST(LexiconBuilder, FormsNameTheirLastRoot) {
  LexiconBuilder builder;
  builder.add_exceptions({{"pemberian", "pemberi"}, {"pemberi", "beri"}});
  const WordEntries entries = builder.finish();
  EXPECT_EQ(entry(entries, "pemberian"), "beri");
  EXPECT_EQ(entry(entries, "beri"), "root");
}

TEST(LexiconBuilder, RefusesWhatHasNoRoot) {
  LexiconBuilder circle;
  circle.add_exceptions({{"satu", "dua"}, {"dua", "satu"}});
  EXPECT_THROW(circle.finish(), std::runtime_error);
  LexiconBuilder rootless;
  EXPECT_THROW(rootless.add_exceptions({{"satu"}}), std::runtime_error);
}

}  // namespace
}  // namespace warta
