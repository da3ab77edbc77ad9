// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/office_names.h"

#include <gmock/gmock.h>

#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsSupersetOf;

std::vector<std::string> names(const char* typed) {
  std::vector<std::string> all;
  for (const auto& words : names_of_office(normal_words(typed))) all.push_back(joined(words));
  return all;
}

TEST(OfficeNames, AreThoseOfTheInstitution) {
  EXPECT_THAT(names("Kepala BIN"), IsSupersetOf({"kepala bin", "kepala badan intelijen negara"}));
  EXPECT_THAT(names("kepala badan intelijen negara"), Contains("kepala bin"));
  EXPECT_THAT(names("ketua komisi pemberantasan korupsi"), Contains("ketua kpk"));
  EXPECT_THAT(names("kapolri"), Contains("kepala kepolisian negara republik indonesia"));
  EXPECT_THAT(names("bupati"), ElementsAre("bupati"));
}

}  // namespace
}  // namespace warta
