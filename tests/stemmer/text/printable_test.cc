// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/printable.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(Printable, TextStaysAsItIs) {
  EXPECT_EQ(printable(""), "");
  EXPECT_EQ(printable("arsip/rapat 1.txt"), "arsip/rapat 1.txt");
  EXPECT_EQ(printable("caf\u00e9 \u201ckita\u201d \\ \U0001F600"),
            "caf\u00e9 \u201ckita\u201d \\ \U0001F600");
}

TEST(Printable, ControlsAreWrittenOut) {
  EXPECT_EQ(printable("a\nb\r\tc"), "a\\nb\\x0d\\x09c");
  EXPECT_EQ(printable("\x1b]0;judul\x07\x1b[2J"), "\\x1b]0;judul\\x07\\x1b[2J");
  EXPECT_EQ(printable(std::string_view("a\0b\x7f", 4)), "a\\x00b\\x7f");
  EXPECT_EQ(printable("\u009b2J"), "\\u009b2J");  // an escape in one character
}

TEST(Printable, NothingTurnsTheLineOrIsNoUtf8) {
  EXPECT_EQ(printable("a\u202etxt.exe"), "a\\u202etxt.exe");
  EXPECT_EQ(printable("a\u2028b"), "a\\u2028b");
  EXPECT_EQ(printable("caf\xe9.txt"), "caf\\xe9.txt");
  EXPECT_EQ(printable("\xe2\x80"), "\\xe2\\x80");
}

}  // namespace
}  // namespace warta
