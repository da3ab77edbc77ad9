// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/unpack.h"

#include <zdict.h>

#include <gmock/gmock.h>

#include <vector>

#include "tests/support/pack.h"

namespace warta {
namespace {

using testing::gzip_packed;
using ::testing::HasSubstr;
using ::testing::Not;
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

// pzstd writes such frames before each of its own, and was once not recognised.
TEST(Unpack, PassesOverFramesThatAreToBePassedOver) {
  const std::string text = long_text();
  for (unsigned kind = 0; kind < 16; ++kind) {
    const std::string frame = testing::skippable_frame(kind, "abcd");
    const Unpacked all = unpack(frame + zstd_packed(text) + frame + zstd_packed("akhir") + frame);
    EXPECT_EQ(all.failure, "");
    EXPECT_TRUE(all.bytes == text + "akhir");
    EXPECT_THAT(unpack(frame + frame.substr(0, 10)).failure, HasSubstr("end early"));
  }
}

TEST(Unpack, ReadsTheDictionaryThatAnArchiveOpensWith) {
  std::string samples;
  std::vector<std::size_t> sizes;
  for (const std::string text = long_text(); sizes.size() < 1000;) {
    const std::string sample =
        text.substr(sizes.size() * 7 % 300, 90) + text.substr(sizes.size() * 300, 30);
    samples += sample;
    sizes.push_back(sample.size());
  }
  std::string dictionary(4096, '\0');
  dictionary.resize(ZDICT_trainFromBuffer(dictionary.data(), dictionary.size(), samples.data(),
                                          sizes.data(), static_cast<unsigned>(sizes.size())));
  ASSERT_LE(dictionary.size(), 4096U);
  const std::string record = samples.substr(0, 500);
  ZSTD_CCtx* const context = ZSTD_createCCtx();
  std::string packed(ZSTD_compressBound(record.size()), '\0');
  packed.resize(ZSTD_compress_usingDict(context, packed.data(), packed.size(), record.data(),
                                        record.size(), dictionary.data(), dictionary.size(), 3));
  ZSTD_freeCCtx(context);
  constexpr unsigned kDictionary = 0xD;
  for (const std::string& content : {dictionary, zstd_packed(dictionary)}) {
    const Unpacked all = unpack(testing::skippable_frame(kDictionary, content) + packed + packed);
    EXPECT_EQ(all.failure, "");
    EXPECT_TRUE(all.bytes == record + record);
  }
  EXPECT_THAT(unpack(packed).failure, HasSubstr("need a dictionary"));
  EXPECT_THAT(unpack(testing::skippable_frame(kDictionary, "lain") + packed).failure,
              HasSubstr("need a dictionary"));
  const std::string cut = testing::skippable_frame(kDictionary, dictionary).substr(0, 1000);
  EXPECT_THAT(unpack(cut).failure, HasSubstr("end early"));
}

TEST(Unpack, TooWideAWindowIsNoDamage) {
  ZSTD_CCtx* const context = ZSTD_createCCtx();
  ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, 30);
  ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
  ZSTD_inBuffer in{"Rapat.", 6, 0};
  std::string packed(1000, '\0');
  ZSTD_outBuffer out{packed.data(), packed.size(), 0};
  ZSTD_compressStream2(context, &out, &in, ZSTD_e_flush);
  ZSTD_freeCCtx(context);
  packed.resize(out.pos);
  const Unpacked all = unpack(packed);
  EXPECT_THAT(all.failure, HasSubstr("need more than 128 MiB"));
  EXPECT_THAT(all.failure, Not(HasSubstr("damaged")));
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
