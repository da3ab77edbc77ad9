// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/field_slip.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(FieldSlip, OneLetterMayBeWrong) {
  for (const char* name : {"pejabt", "Pejabatt", "pejbaat", "pehabat"}) {
    const Field* found = field_almost_called(name);
    ASSERT_NE(found, nullptr) << name;
    EXPECT_EQ(found->id, FieldId::official) << name;
  }
  EXPECT_EQ(field_almost_called("offical")->id, FieldId::official);
  EXPECT_EQ(field_almost_called("provnsi")->id, FieldId::province);
}

// What stands before a colon in a headline is no field.
TEST(FieldSlip, AWordIsNone) {
  for (const char* name :
       {"sampah", "Sumbar", "Jambi", "video", "tahan", "kata", "htps", "", "a"}) {
    EXPECT_EQ(field_almost_called(name), nullptr) << name;
  }
}

}  // namespace
}  // namespace warta
