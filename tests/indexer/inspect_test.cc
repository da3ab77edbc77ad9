// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/inspect.h"

#include <gmock/gmock.h>

#include "tests/support/nights.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::kSlogan;
using testing::night;

TEST(Inspect, LearnsFromAllPathsAndKeepsTheirOrder) {
  const testing::TempFolder folder;
  const std::vector<std::string> paths = {folder.write("1.jsonl", night(0, 6)),
                                          folder.write("2.txt", ""),
                                          folder.write("3.jsonl", "{\n" + night(6, 6))};
  std::vector<std::string> order;
  const IngestReport report = inspect(paths, {}, [&](const Inspection& read) {
    const TaggedArticle& tagged = read.tagged;
    order.push_back(tagged.id.empty() ? "-" : tagged.id.substr(tagged.id.rfind('/') + 1));
    EXPECT_FALSE(read.article.file.empty());
    if (tagged.id.empty()) return;
    EXPECT_THAT(tagged.boilerplate, ElementsAre(kSlogan));
    EXPECT_EQ(tagged.provinces, std::vector<RegionCode>());
  });
  EXPECT_THAT(order,
              ElementsAre("0", "1", "2", "3", "4", "5", "-", "-", "6", "7", "8", "9", "10", "11"));
  ASSERT_EQ(report.refused.count(), 2U);
  EXPECT_THAT(report.refused.kept()[0].file, HasSubstr("2.txt"));
  EXPECT_THAT(report.refused.kept()[1].file, HasSubstr("3.jsonl"));
  EXPECT_TRUE(report.skipped.empty());
}

}  // namespace
}  // namespace warta
