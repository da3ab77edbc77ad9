// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/bytes.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

TEST(Bytes, TheFirstByteIsTheLowestLane) {
  EXPECT_EQ(load_bytes<4>("abcd"), 0x64636261U);
  EXPECT_EQ(load_bytes<1>("\xFF"), 0xFFU);
}

TEST(Bytes, LanesTellEveryByteOfARange) {
  for (unsigned byte = 0; byte < 256; ++byte) {
    const std::uint64_t lanes = kEachLane * byte;
    const bool is_digit = byte >= '0' && byte <= '9';
    EXPECT_EQ(lanes_between(lanes, '0', '9'), is_digit ? kHighBits : 0U) << byte;
    const bool is_printed = byte >= ' ' && byte <= '~';
    EXPECT_EQ(lanes_between(lanes, ' ', '~'), is_printed ? kHighBits : 0U) << byte;
    EXPECT_EQ(lanes_of(lanes, ' '), byte == ' ' ? kHighBits : 0U) << byte;
  }
}

// A neighbour of any kind moves nothing into a lane.
TEST(Bytes, LanesDoNotTouch) {
  for (unsigned neighbour = 0; neighbour < 256; ++neighbour) {
    std::string text(8, static_cast<char>(neighbour));
    text[3] = '5';
    const bool is_digit = neighbour >= '0' && neighbour <= '9';
    EXPECT_EQ(first_lane(lanes_between(load_bytes<8>(text.data()), '0', '9')), is_digit ? 0U : 3U);
    text[3] = 'x';
    EXPECT_EQ(lanes_between(load_bytes<8>(text.data()), '0', '9') & 0x80000000U, 0U);
    EXPECT_EQ(lanes_of(load_bytes<8>(text.data()), '5') & 0x80000000U, 0U);
  }
}

TEST(Bytes, RangesAreFoundAtEveryPlace) {
  for (std::size_t size = 0; size < 20; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, 'a');
      text[at] = '7';
      for (std::size_t from = 0; from <= size; ++from) {
        EXPECT_EQ(find_between(text, from, '0', '9'), from <= at ? at : size);
        EXPECT_EQ(run_end_between(text, from, 'a', 'z'), from <= at ? at : size);
      }
    }
  }
}

}  // namespace
}  // namespace warta
