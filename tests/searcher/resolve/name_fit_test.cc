// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/name_fit.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace warta {
namespace {

using Words = std::vector<std::string_view>;

// An article's "Edi S" may be anybody of that name.
TEST(NameFit, AnInitialAtTheEndIsNoFamilyName) {
  const Words known = {"edi", "s"};
  EXPECT_EQ(fit(Words{"edi", "simbolon"}, known, Slips::any), Fit::none);
  EXPECT_EQ(fit(Words{"edy", "suharmanto"}, known, Slips::any), Fit::none);
}

TEST(NameFit, AnInitialInTheMiddleIsAName) {
  EXPECT_EQ(fit(Words{"bambang", "sumantri", "brodjonegoro"}, Words{"bambang", "s", "brodjonegoro"},
                Slips::any),
            Fit::other);
}

}  // namespace
}  // namespace warta
