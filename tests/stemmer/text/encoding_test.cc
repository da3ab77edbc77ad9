// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/encoding.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

std::string utf8_of(std::string text, EncodingRepairs& repairs) {
  make_utf8(text, repairs);
  return text;
}

TEST(Encoding, Utf8IsLeftAlone) {
  EncodingRepairs repairs;
  EXPECT_EQ(utf8_of("Kata “warga” di café", repairs), "Kata “warga” di café");
  EXPECT_EQ(repairs.describe(), "");
}

TEST(Encoding, WithoutAnyUtf8ItIsWindows1252) {
  EncodingRepairs repairs;
  EXPECT_EQ(utf8_of("\x93Siap\x94 \x85 caf\xE9", repairs), "“Siap” … café");
  EXPECT_EQ(repairs.describe(), "read as Windows-1252");
}

TEST(Encoding, WhatIsNeitherIsReplacedAndCounted) {
  EncodingRepairs repairs;
  EXPECT_EQ(utf8_of("a\x81"
                    "b",
                    repairs),
            "a\uFFFDb");
  EXPECT_EQ(utf8_of("“a\x93", repairs), "“a\uFFFD");
  EXPECT_EQ(repairs.describe(), "2 bytes that are not UTF-8 replaced");
}

TEST(Encoding, Utf16IsToldByMarkAndByZeros) {
  EXPECT_EQ(wide_charset("\xFF\xFE"), "UTF-16LE");
  EXPECT_EQ(wide_charset(std::string_view("R\0a\0p\0a\0t\0", 10)), "UTF-16LE");
  EXPECT_EQ(wide_charset(std::string_view("\0R\0a\0p\0a\0t", 10)), "UTF-16BE");
  EXPECT_EQ(wide_charset("Rapat"), "");
  EXPECT_EQ(wide_charset(std::string_view("a\0\0b\0\0c\0\0", 9)), "");
  EXPECT_EQ(wide_charset(std::string_view("\xFF\xFE\0\0", 4)), "UTF-32LE");
  EXPECT_EQ(wide_charset(std::string_view("R\0\0\0a\0\0\0", 8)), "UTF-32LE");
  EXPECT_EQ(wide_charset(std::string_view("\0\0\0R\0\0\0a", 8)), "UTF-32BE");
  EXPECT_EQ(wide_charset(std::string_view("\0\0\xFE\xFF", 4)), "UTF-32BE");
  EXPECT_EQ(wide_charset(std::string_view("R\0\0\0", 4)), "");
  EXPECT_EQ(wide_charset(""), "");
}

// Pieces may end within a character, a pair of surrogates, and ICU's buffers.
TEST(Encoding, DecodesPieceByPiece) {
  std::string utf16;
  std::string utf8;
  for (int i = 0; i < 5000; ++i) {
    utf16 += std::string("R\0\x1C\x20\x3D\xD8\x00\xDE", 8);
    utf8 += "R“😀";
  }
  for (const std::size_t piece : {1U, 3U, 7U, 4096U, 100'000U}) {
    CharsetDecoder decoder("UTF-16LE");
    std::string out;
    for (std::size_t i = 0; i < utf16.size(); i += piece) {
      decoder.decode(std::string_view(utf16).substr(i, piece), false, out);
    }
    decoder.decode({}, true, out);
    EXPECT_TRUE(out == utf8) << piece;
    EXPECT_EQ(decoder.replaced(), 0U);
  }
}

TEST(Encoding, LoneSurrogatesAndHalfUnitsAreReplaced) {
  CharsetDecoder decoder("UTF-16LE");
  std::string out;
  decoder.decode(std::string_view("\x3D\xD8R\0a", 5), true, out);
  EXPECT_EQ(out, "\uFFFDR\uFFFD");
  EXPECT_EQ(decoder.replaced(), 2U);
}

TEST(Encoding, NulsAreSpacesAndCounted) {
  EncodingRepairs repairs;
  EXPECT_EQ(utf8_of(std::string("a\0b\0", 4), repairs), "a b ");
  EXPECT_EQ(repairs.describe(), "2 NUL bytes taken for spaces");
  EncodingRepairs all;
  all.add(repairs);
  all.add(repairs);
  EXPECT_EQ(all.nul_bytes, 4U);
}

}  // namespace
}  // namespace warta
