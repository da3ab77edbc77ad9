// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/seal.h"

#include <gmock/gmock.h>

#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Seal, NamesWhatHasChanged) {
  const testing::TempFolder folder;
  folder.write("a", std::string(200'000, 'x'));
  folder.write("b", "");
  folder.write("c", "yz");
  folder.write(kSealFile, make_seal(folder.path()));
  EXPECT_THAT(broken_files(folder.path()), IsEmpty());
  folder.write("a", std::string(199'999, 'x') + "y");
  folder.write("b", "1");
  EXPECT_THAT(broken_files(folder.path()),
              ::testing::UnorderedElementsAre(folder.path("a"), folder.path("b")));
  std::filesystem::remove(folder.path("c"));
  EXPECT_EQ(broken_files(folder.path()).size(), 3U);
}

TEST(Seal, MayBeBrokenItself) {
  const testing::TempFolder folder;
  EXPECT_THAT(broken_files(folder.path()), ElementsAre(folder.path(kSealFile)));
  folder.write(kSealFile, "c 2 0123456789");
  EXPECT_THAT(broken_files(folder.path()), ElementsAre(folder.path(kSealFile)));
}

}  // namespace
}  // namespace warta
