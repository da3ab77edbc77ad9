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

TEST(Seal, MayBeBrokenItself) {
  const testing::TempFolder folder;
  const std::string segment = folder.path("000001");
  EXPECT_THAT(broken_files(segment), ElementsAre(seal_file(segment)));
  folder.write("000001.seal", "c 2 0123456789");
  EXPECT_THAT(broken_files(segment), ElementsAre(seal_file(segment)));
}

}  // namespace
}  // namespace warta
