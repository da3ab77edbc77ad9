// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/source_values.h"

#include <gmock/gmock.h>

#include "indexer/ingest.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class SourceValuesTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string articles;
    int number = 0;
    for (const char* source : {"detik.com", "news.detik.com", "nasional.kompas.com",
                               "bola.kompas.com", "jambi.tribunnews.com", "Radar Tebo"}) {
      const std::string id = std::to_string(++number);
      articles += R"({"id":")" + id + R"(","title":"Banjir )" + id + R"( Surut","source":")" +
                  source + R"(","text":"Banjir surut di desa )" + id + R"( kemarin pagi."})" + "\n";
    }
    folder_.write("in.jsonl", articles);
    ingest(folder_.path("idx"), {folder_.path("in.jsonl")});
  }

  SourceValues found(std::string_view typed) {
    return find_sources(typed, OpenIndex({folder_.path("idx")}));
  }

  testing::TempFolder folder_;
};

TEST_F(SourceValuesTest, ASiteHasThoseBelowIt) {
  EXPECT_THAT(found("kompas.com").sources, ElementsAre("bola.kompas.com", "nasional.kompas.com"));
  EXPECT_THAT(found("https://www.kompas.com/read/1?a=b").sources,
              ElementsAre("bola.kompas.com", "nasional.kompas.com"));
  EXPECT_THAT(found("https://www.detik.com/x").sources, ElementsAre("detik.com", "news.detik.com"));
  EXPECT_THAT(found("detik").sources, ElementsAre("detik.com", "news.detik.com"));
  EXPECT_THAT(found("radar tebo").sources, ElementsAre("radar tebo"));
}

TEST_F(SourceValuesTest, TellsThatASourceHasOthersBelowIt) {
  const SourceValues detik = found("Detik.com");
  EXPECT_THAT(detik.sources, ElementsAre("detik.com"));
  EXPECT_TRUE(detik.has_below);
  EXPECT_FALSE(found("news.detik.com").has_below);
  EXPECT_FALSE(found("kompas.com").has_below);
}

TEST_F(SourceValuesTest, ANameMayBeUnfinishedWhereNoneIsCalledSo) {
  const SourceValues tribun = found("tribun");
  EXPECT_THAT(tribun.sources, ElementsAre("jambi.tribunnews.com"));
  EXPECT_TRUE(tribun.is_head);
  EXPECT_FALSE(found("detik").is_head);
}

TEST_F(SourceValuesTest, OthersAreNone) {
  for (const char* typed : {"com", "pas.com", "kom", "antaranews.com", "", "https://", "www."}) {
    EXPECT_THAT(found(typed).sources, IsEmpty()) << typed;
  }
}

}  // namespace
}  // namespace warta
