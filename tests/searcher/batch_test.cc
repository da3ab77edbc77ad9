// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/batch.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <sstream>

#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::HasSubstr;
using ::testing::MatchesRegex;

class BatchTest : public ::testing::Test {
 protected:
  BatchTest() {
    IndexWriter writer(folder_.path("idx"));
    testing::add_articles(writer, {"a 1", "Warga panen kopi.", "2", "Rapat dibuka bupati."});
    writer.commit();
    request_.limit = 5;
  }

  std::string run(const std::string& lines, const std::string& timings = "") {
    std::ostringstream out;
    run_batch(Searcher({folder_.path("idx")}), request_,
              {folder_.write("q.tsv", lines), "uji", timings}, out);
    return out.str();
  }

  testing::TempFolder folder_;
  Request request_;
};

TEST_F(BatchTest, PrintsATrecRun) {
  EXPECT_THAT(run("q1\tkopi\r\n\nq2\tgunung\nq3\trapat\n"),
              MatchesRegex("q1 Q0 a_1 1 [0-9.]+ uji\nq3 Q0 2 1 [0-9.]+ uji\n"));
}

TEST_F(BatchTest, WritesHowLongEachTook) {
  run("q1\tkopi\nq2\tgunung\n", folder_.path("t.tsv"));
  std::ifstream in(folder_.path("t.tsv"));
  const std::string timings{std::istreambuf_iterator<char>(in), {}};
  EXPECT_THAT(timings, MatchesRegex("q1\t[0-9.]+\t1\nq2\t[0-9.]+\t0\n"));
}

TEST_F(BatchTest, SaysWhichLineIsWrong) {
  try {
    run("q1\tkopi\nkopi\n");
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::bad_request);
    EXPECT_THAT(error.what(), HasSubstr("q.tsv:2: "));
  }
  EXPECT_THROW(run("q1\tkopi\n", folder_.path("tidak/ada")), Error);
}

}  // namespace
}  // namespace warta
