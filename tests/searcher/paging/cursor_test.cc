// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/paging/cursor.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

const Cursor kCursor{0x0123'4567'89AB'CDEF, 300, true, 20241106, 1.25, "a/b c?\xC3\xA9"};

TEST(Cursor, ComesBackAsItWent) {
  EXPECT_EQ(decode_cursor(encode_cursor(kCursor)), kCursor);
  const Cursor empty;
  EXPECT_EQ(decode_cursor(encode_cursor(empty)), empty);
  const Cursor undated{1, 1, false, -1e9, 0, std::string(5000, 'i')};
  EXPECT_EQ(decode_cursor(encode_cursor(undated)), undated);
}

TEST(Cursor, StandsInAnAddressAsItIs) {
  for (const char c : encode_cursor(kCursor)) {
    EXPECT_TRUE(std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_') << c;
  }
}

TEST(Cursor, WhatWasChangedIsTold) {
  const std::string whole = encode_cursor(kCursor);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_THROW(decode_cursor(whole.substr(0, size)), Error) << size;
  }
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string other = whole;
    other[i] = other[i] == 'A' ? 'B' : 'A';
    EXPECT_THROW(decode_cursor(other), Error) << i;
  }
  EXPECT_THROW(decode_cursor(whole + "!"), Error);
  for (const char* id : {"a", "ab", "abc"}) {
    Cursor cursor = kCursor;
    cursor.id = id;
    for (const char* more : {"A", "AA", "AAA", "x"}) {
      EXPECT_THROW(decode_cursor(encode_cursor(cursor) + more), Error) << id << more;
    }
  }
  EXPECT_THROW(decode_cursor("halaman 2"), Error);
}

TEST(Cursor, BelongsToWhatWasAskedFor) {
  Request request;
  request.query = "pilkada";
  const std::uint64_t asked = asked_of(request, "");
  EXPECT_NE(asked_of(request, "7"), asked);
  Request other = request;
  other.limit = 3;
  other.facets = {"province"};
  EXPECT_EQ(asked_of(other, ""), asked);
  other.filters = {{"province", "Jambi"}};
  EXPECT_NE(asked_of(other, ""), asked);
  other = request;
  other.sort = Sort::newest;
  EXPECT_NE(asked_of(other, ""), asked);
  other = request;
  other.collapse = false;
  EXPECT_NE(asked_of(other, ""), asked);
}

}  // namespace
}  // namespace warta
