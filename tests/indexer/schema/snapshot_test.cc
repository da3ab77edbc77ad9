// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/snapshot.h"

#include <gmock/gmock.h>

#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(DeadDocuments, ComeBackAsTheyWent) {
  const testing::TempFolder folder;
  EXPECT_THAT(read_dead(folder.write("a.dead", encode_dead({}))), IsEmpty());
  const std::string bytes = encode_dead({3, 70'000, 4'000'000'000});
  EXPECT_THAT(read_dead(folder.write("b.dead", bytes)), ElementsAre(3, 70'000, 4'000'000'000));
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_THROW(read_dead(folder.write("c.dead", bytes.substr(0, size))), Error) << size;
  }
}

TEST(Snapshot, SharesWhatIsOpenAlready) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  testing::add_articles(writer, {"1", "Rapat dibuka bupati."});
  writer.commit();
  const Snapshot before = open_snapshot(folder.path("idx"));
  testing::add_articles(writer, {"2", "Warga panen kopi."});
  writer.commit();
  const Snapshot after = open_snapshot(folder.path("idx"), &before);
  ASSERT_EQ(after.segments.size(), 2U);
  EXPECT_EQ(after.segments[0], before.segments[0]);
}

TEST(Snapshot, ASegmentThatIsGoneIsDamage) {
  const testing::TempFolder folder;
  {
    IndexWriter writer(folder.path("idx"));
    testing::add_articles(writer, {"1", "Rapat dibuka bupati."});
    writer.commit();
  }
  std::filesystem::remove_all(folder.path("idx/segments"));
  try {
    open_snapshot(folder.path("idx"));
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::damaged);
  }
}

}  // namespace
}  // namespace warta
