// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/unpack.h"

#include <gmock/gmock.h>

#include "tests/support/pack.h"

namespace warta {
namespace {

using testing::gzip_packed;
using ::testing::HasSubstr;
using testing::zstd_packed;

struct Unpacked {
  std::string bytes;
  std::string failure;
};

Unpacked unpack(std::string_view packed) {
  MemorySource source(packed);
  const auto content = unpacked(source, packing_of(packed));
  Unpacked all{read_all(*content, 64U << 20), content->failure()};
  return all;
}

// Long enough for many buffers, and not too well packed.
std::string long_text() {
  std::string text;
  for (unsigned i = 0, x = 1; i < 400'000; ++i) {
    x = x * 1103515245 + 12345;
    text.push_back(static_cast<char>('a' + (x >> 16) % 26));
  }
  return text;
}

TEST(Unpack, GivesBackWhatWasPackedHoweverManyMembers) {
  const std::string text = long_text();
  for (const auto pack : {gzip_packed, zstd_packed}) {
    const Unpacked all = unpack(pack(text) + pack("") + pack("akhir"));
    EXPECT_EQ(all.failure, "");
    EXPECT_TRUE(all.bytes == text + "akhir");
  }
}

TEST(Unpack, WhatEndsEarlySaysWhere) {
  const std::string text = long_text();
  for (const auto pack : {gzip_packed, zstd_packed}) {
    const std::string packed = pack(text);
    const Unpacked all = unpack(packed.substr(0, packed.size() / 2));
    EXPECT_THAT(all.failure, HasSubstr("end early, at byte " + std::to_string(packed.size() / 2)));
    EXPECT_FALSE(all.bytes.empty());
    EXPECT_TRUE(text.starts_with(all.bytes));
  }
}

TEST(Unpack, ChecksumIsChecked) {
  std::string packed = gzip_packed("Rapat warga.");
  packed[packed.size() - 6] = static_cast<char>(packed[packed.size() - 6] ^ 1);
  EXPECT_THAT(unpack(packed).failure, HasSubstr("are damaged"));
}

TEST(Unpack, ZerosBehindGzipAreNothingAndOtherBytesAreSaid) {
  EXPECT_EQ(unpack(gzip_packed("a") + std::string(512, '\0')).failure, "");
  const Unpacked all = unpack(gzip_packed("a") + "sisa");
  EXPECT_EQ(all.bytes, "a");
  EXPECT_THAT(all.failure, HasSubstr("are followed by something else, at byte 21"));
}

}  // namespace
}  // namespace warta
