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
                               "bola.kompas.com", "jambi.tribunnews.com", "Radar Tebo",
                               "kabarbuton.id", "bola.kabarbuton.id", "kabarbuton"}) {
      const std::string id = std::to_string(++number);
      articles += R"({"id":")" + id + R"(","title":"Banjir )" + id + R"( Surut","source":")" +
                  source + R"(","text":"Banjir surut di desa )" + id + R"( kemarin pagi."})" + "\n";
    }
    folder_.write("in.jsonl", articles);
    ingest(folder_.path("idx"), {folder_.path("in.jsonl")});
  }

  SourceValues found(std::string_view typed, bool is_chosen = false) {
    return find_sources(typed, OpenIndex({folder_.path("idx")}), is_chosen);
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

// Of a site that is a source as well, those below it count however it is typed.
TEST_F(SourceValuesTest, ASiteThatIsASourceHasThoseBelowIt) {
  for (const char* typed : {"Detik.com", "www.detik.com", "detik"}) {
    EXPECT_THAT(found(typed).sources, ElementsAre("detik.com", "news.detik.com")) << typed;
  }
  EXPECT_THAT(found("kabarbuton").sources,
              ElementsAre("bola.kabarbuton.id", "kabarbuton", "kabarbuton.id"));
  EXPECT_THAT(found("kabarbuton.id").sources, ElementsAre("bola.kabarbuton.id", "kabarbuton.id"));
}

TEST_F(SourceValuesTest, OneThatIsChosenIsThatAlone) {
  const SourceValues detik = found("Detik.com", true);
  EXPECT_THAT(detik.sources, ElementsAre("detik.com"));
  EXPECT_TRUE(detik.is_one_of_several);
  EXPECT_THAT(found("kabarbuton", true).sources, ElementsAre("kabarbuton"));
  EXPECT_FALSE(found("news.detik.com", true).is_one_of_several);
  EXPECT_FALSE(found("detik.com").is_one_of_several);
  EXPECT_FALSE(found("kompas.com", true).is_one_of_several);
  EXPECT_THAT(found("kompas.com", true).sources,
              ElementsAre("bola.kompas.com", "nasional.kompas.com"));
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
