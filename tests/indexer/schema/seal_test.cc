// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/seal.h"

#include <gmock/gmock.h>

#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

TEST(Seal, NamesWhatHasChanged) {
  const testing::TempFolder folder;
  const std::string segment = folder.path("000001");
  folder.write("000001/a", std::string(200'000, 'x'));
  folder.write("000001/b", "");
  folder.write("000001/c", "yz");
  EXPECT_EQ(seal_file(segment), folder.write("000001.seal", make_seal(segment)));
  EXPECT_THAT(broken_files(segment), IsEmpty());
  folder.write("000001/a", std::string(199'999, 'x') + "y");
  folder.write("000001/b", "1");
  EXPECT_THAT(broken_files(segment),
              UnorderedElementsAre(folder.path("000001/a"), folder.path("000001/b")));
  std::filesystem::remove(folder.path("000001/c"));
  EXPECT_EQ(broken_files(segment).size(), 3U);
}

TEST(Seal, HasAChecksumForEachPiece) {
  const testing::TempFolder folder;
  const std::string segment = folder.path("000001");
  folder.write("000001/a", "x");
  folder.write("000001/b", "");
  std::filesystem::resize_file(folder.path("000001/a"), kPieceBytes);
  folder.write("000001.seal", make_seal(segment));
  EXPECT_THAT(broken_files(segment), IsEmpty());
  for (const SealedFile& file : sealed_files(segment)) EXPECT_EQ(file.checksums.size(), 1U);
  std::filesystem::resize_file(folder.path("000001/a"), kPieceBytes + 1);
  EXPECT_THAT(broken_files(segment), ElementsAre(folder.path("000001/a")));
  folder.write("000001.seal", make_seal(segment));
  EXPECT_THAT(broken_files(segment), IsEmpty());
  std::size_t checksums = 0;
  for (const SealedFile& file : sealed_files(segment)) checksums += file.checksums.size();
  EXPECT_EQ(checksums, 3U);
  std::filesystem::resize_file(folder.path("000001/a"), kPieceBytes);
  EXPECT_THAT(broken_files(segment), ElementsAre(folder.path("000001/a")));
}

TEST(Seal, MayBeBrokenItself) {
  const testing::TempFolder folder;
  const std::string segment = folder.path("000001");
  EXPECT_THAT(broken_files(segment), ElementsAre(seal_file(segment)));
  folder.write("000001.seal", "c 2 0123456789");
  EXPECT_THAT(broken_files(segment), ElementsAre(seal_file(segment)));
}

}  // namespace
}  // namespace warta
