// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/scrub.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <vector>

#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

using ::testing::HasSubstr;

class ScrubTest : public ::testing::Test {
 protected:
  ScrubTest() {
    for (const char* segment : {"000001", "000002"}) {
      for (const char* file : {"flat", "postlist.glass", "stories"}) {
        folder_.write(std::string(segment) + "/" + file, std::string(100, 'x'));
      }
      folders_.emplace_back(folder_.path(segment));
      folder_.write(std::string(segment) + ".seal", make_seal(folders_.back()));
    }
  }

  // What is wrong with the index as runs that read `bytes` each come to find it, one by one.
  std::vector<std::string> found_by_runs(int runs, std::uint64_t bytes) const {
    std::vector<std::string> found;
    std::string from;
    for (int i = 0; i < runs; ++i) {
      try {
        const Scrub scrub(folders_, from, bytes);
        from = scrub.next();
        found.emplace_back();
        scrub.read(folders_, 2);
      } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::damaged);
        found.resize(static_cast<std::size_t>(i));
        found.emplace_back(error.what());
      }
    }
    return found;
  }

  testing::TempFolder folder_;
  std::vector<fs::path> folders_;
};

TEST_F(ScrubTest, EachRunGoesOnBehindTheLast) {
  std::string from;
  for (const char* next : {"000001/stories 00000", "000002/postlist.glass 00000", "",
                           "000001/stories 00000", "000002/postlist.glass 00000"}) {
    const Scrub scrub(folders_, from, 150);
    EXPECT_EQ(scrub.bytes(), 200U);
    EXPECT_EQ(from = scrub.next(), next);
    scrub.read(folders_, 2);
  }
  const Scrub all(folders_, {}, 1000);
  EXPECT_EQ(all.bytes(), 600U);
  EXPECT_EQ(all.next(), "");
}

TEST_F(ScrubTest, AByteThatTurnedIsFoundWhenItIsItsTurn) {
  folder_.write("000002/flat", std::string(99, 'x') + "y");
  const std::vector<std::string> found = found_by_runs(3, 150);
  EXPECT_EQ(found[0], "");
  EXPECT_THAT(found[1], HasSubstr("000002/flat"));
  EXPECT_EQ(found[2], "");
}

// Of a large index no file is read at once: what a night costs is to stay as it is.
TEST_F(ScrubTest, ALargeFileIsReadInPieces) {
  const fs::path flat = folders_[0] / "flat";
  fs::resize_file(flat, 2 * kPieceBytes + 1);
  folder_.write("000001.seal", make_seal(folders_[0]));
  std::string from;
  for (const char* next :
       {"000001/flat 00001", "000001/flat 00002", "000001/postlist.glass 00000"}) {
    const Scrub scrub(folders_, from, 1);
    EXPECT_LE(scrub.bytes(), kPieceBytes);
    EXPECT_EQ(from = scrub.next(), next);
    scrub.read(folders_, 1);
  }
  std::fstream bytes(flat, std::ios::in | std::ios::out | std::ios::binary);
  bytes.seekp(kPieceBytes + 5);
  bytes.put('x').flush();
  Scrub(folders_, "", 1).read(folders_, 1);
  EXPECT_THROW(Scrub(folders_, "000001/flat 00001", 1).read(folders_, 1), Error);
  Scrub(folders_, "000001/flat 00002", 1).read(folders_, 1);
}

TEST_F(ScrubTest, SizesAreLookedAtEachTime) {
  folder_.write("000002/stories", std::string(99, 'x'));
  EXPECT_THAT(found_by_runs(1, 150)[0], HasSubstr("000002/stories"));
  fs::remove(folder_.path("000002/stories"));
  EXPECT_THAT(found_by_runs(1, 150)[0], HasSubstr("000002/stories"));
  fs::remove(folder_.path("000002.seal"));
  EXPECT_THAT(found_by_runs(1, 150)[0], HasSubstr("000002.seal"));
}

// What a run replaces may be the last of a segment, which is deleted then.
TEST_F(ScrubTest, SegmentsThatAreGoneAreNotRead) {
  const Scrub scrub(folders_, "", 1000);
  fs::remove_all(folders_[0]);
  EXPECT_THROW(scrub.read(folders_, 1), Error);
  scrub.read(std::span(folders_).subspan(1), 1);
}

// Segments come and go between two runs.
TEST_F(ScrubTest, GoesOnWhereWhatWasNextIsGone) {
  EXPECT_EQ(Scrub(folders_, "000001/zzz", 100).next(), "000002/postlist.glass 00000");
  EXPECT_EQ(Scrub(folders_, "000009/flat", 100).next(), "000001/postlist.glass 00000");
  EXPECT_EQ(Scrub({}, "000001/flat", 100).next(), "");
}

}  // namespace
}  // namespace warta
