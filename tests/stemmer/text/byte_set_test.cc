// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/byte_set.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

constexpr ByteSet kMarks(",. ");

TEST(ByteSet, FindsTheFirstOfItsBytes) {
  EXPECT_EQ(kMarks.find("kab. wolio", 0), 3U);
  EXPECT_EQ(kMarks.find("kab. wolio", 5), 10U);
  EXPECT_EQ(kMarks.find("", 0), 0U);
}

TEST(ByteSet, RunsEndAtTheFirstOtherByte) {
  EXPECT_EQ(kMarks.run_end("kab., wolio", 3), 6U);
  EXPECT_EQ(kMarks.run_end("kab., wolio", 0), 0U);
  EXPECT_EQ(kMarks.run_end("kab. ", 3), 5U);
}

TEST(ByteSet, KnowsBytesBeyondAscii) {
  constexpr ByteSet marks("\xE2");
  EXPECT_TRUE(marks.contains('\xE2'));
  EXPECT_FALSE(marks.contains('\x62'));
}

}  // namespace
}  // namespace warta
