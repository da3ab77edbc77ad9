// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run_output.h"

#include <gmock/gmock.h>

#include <sstream>

namespace warta {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(RunOutput, TheJournalGetsPrioritiesAndPairs) {
  EXPECT_EQ(output_line(ErrorStream::journal, Priority::error, "disk\nfull"), "<3>disk\\nfull\n");
  EXPECT_EQ(output_line(ErrorStream::plain, Priority::error, "disk full"),
            "warta-index: disk full\n");
  std::ostringstream err;
  RunOutput output(ErrorStream::journal, false, err);
  output.refused({"a \"b\".jsonl", 3, "has no text"});
  output.noted({"c.csv", "2 texts read as Windows-1252"});
  IngestReport report;
  report.added = 4;
  output.finish({report, "berita.idx", 1.25, {}});
  EXPECT_THAT(err.str(),
              HasSubstr("<4>refused file=\"a \\\"b\\\".jsonl\" line=3 reason=\"has no text\"\n"));
  EXPECT_THAT(err.str(),
              HasSubstr("<6>note file=\"c.csv\" note=\"2 texts read as Windows-1252\"\n"));
  EXPECT_THAT(err.str(), HasSubstr("<5>added=4 updated=0 "));
  EXPECT_THAT(err.str(), HasSubstr(" index=\"berita.idx\""));
}

TEST(RunOutput, SaysHowManyMoreThereAre) {
  std::ostringstream err;
  RunOutput output(ErrorStream::plain, false, err);
  for (std::size_t i = 1; i <= 1200; ++i) output.refused({"a.jsonl", i, "has no text"});
  output.finish({IngestReport(), "berita.idx", 0.1, {}});
  EXPECT_THAT(err.str(), HasSubstr("refused a.jsonl:1000: has no text\n"));
  EXPECT_THAT(err.str(), Not(HasSubstr("a.jsonl:1001:")));
  EXPECT_THAT(err.str(), HasSubstr("and 200 more refused"));
}

TEST(RunOutput, QuietIsRefusalsOnly) {
  std::ostringstream err;
  RunOutput output(ErrorStream::plain, true, err);
  output.skipped({"README", 0, "is no article by its name"});
  output.noted({"c.csv", "2 texts read as Windows-1252"});
  output.refused({"a.jsonl", 0, "is empty"});
  output.finish({IngestReport(), "berita.idx", 0.1, {}});
  EXPECT_EQ(err.str(), "warta-index: refused a.jsonl: is empty\n");
}

// A name may have any bytes but NUL.
TEST(RunOutput, NamesOfFilesStayOnTheirLine) {
  for (const ErrorStream stream :
       {ErrorStream::plain, ErrorStream::terminal, ErrorStream::journal}) {
    std::ostringstream err;
    RunOutput output(stream, false, err);
    const std::string name = "a\n<3>b\x1b[2J\xff.txt";
    output.refused({name, 0, "is empty"});
    output.skipped({name, 0, "is no article by its name"});
    output.noted({name, "read as Windows-1252"});
    output.warn("no article was found in " + name);
    IngestReport report;
    output.finish({report, name, 0.1, {}});
    std::string text = err.str();
    EXPECT_THAT(text, HasSubstr("a\\n<3>b\\x1b[2J\\xff.txt"));
    EXPECT_THAT(text, Not(HasSubstr("\x1b[2J")));
    EXPECT_THAT(text, Not(HasSubstr("\xff")));
    EXPECT_THAT(text, Not(HasSubstr("\n<3>b")));
  }
}

}  // namespace
}  // namespace warta
