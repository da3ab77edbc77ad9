// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/stem_adapter.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace warta {
namespace {

TEST(StemAdapter, StemsForXapian) {
  const Xapian::Stem stem = indonesian_stem();
  EXPECT_EQ(stem("pemerintahan"), "perintah");
  EXPECT_EQ(stem("Pemilu"), "pemilu");
  EXPECT_EQ(stem(""), "");
  EXPECT_EQ(stem.get_description(), "Xapian::Stem(warta)");
}

TEST(StemAdapter, FeedsATermGenerator) {
  Xapian::TermGenerator generator;
  generator.set_stemmer(indonesian_stem());
  generator.index_text("Kepolisian menyelidiki perusakan");
  const Xapian::Document document = generator.get_document();
  const std::set<std::string> terms(document.termlist_begin(), document.termlist_end());
  EXPECT_EQ(terms, (std::set<std::string>{"Zpolisi", "Zrusak", "Zselidik", "kepolisian",
                                          "menyelidiki", "perusakan"}));
}

}  // namespace
}  // namespace warta
