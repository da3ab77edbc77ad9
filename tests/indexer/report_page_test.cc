// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/report_page.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

IngestReport some_report() {
  IngestReport report;
  report.added = 3;
  for (int i = 0; i < 1200; ++i) {
    report.refused.add({"a&b.jsonl", static_cast<std::size_t>(i + 1), "has no <text>"});
  }
  report.newcomers.officials = {
      7, true, {{"Hasan Basri", "Camat", "Kecamatan Dendang", 2, "c.jsonl", 3}}};
  return report;
}

TEST(ReportPage, TextHasATableForEachSubject) {
  const IngestReport report = some_report();
  const std::string text = text_report({report, "idx", 1.5, {}});
  EXPECT_THAT(text, HasSubstr("3 added"));
  EXPECT_THAT(text, HasSubstr("Refused\n  where           why\n  a&b.jsonl:1     has no <text>\n"));
  EXPECT_THAT(text, HasSubstr("  and 200 more\n"));
  EXPECT_THAT(text, HasSubstr("  Hasan Basri  Camat, Kecamatan Dendang  2         c.jsonl:3\n"));
  EXPECT_THAT(text, HasSubstr("  and 6 more\n"));
  EXPECT_THAT(text, HasSubstr("copies"));
  EXPECT_THAT(text, Not(HasSubstr("Skipped")));
}

TEST(ReportPage, HtmlEscapesWhatItShows) {
  const IngestReport report = some_report();
  const std::string html = html_report({report, "idx", 1.5, "disk <full>"});
  EXPECT_THAT(html, HasSubstr("<td>a&amp;b.jsonl:1</td><td>has no &lt;text&gt;</td>"));
  EXPECT_THAT(html, HasSubstr("The run failed: disk &lt;full&gt;"));
}

TEST(ReportPage, ColumnsAreAsWideAsTheirLetters) {
  EXPECT_EQ(text_table({"T", {"a", "b"}, {{"é", "x"}, {"yy", "z"}}, {}}),
            "T\n  a   b\n  é   x\n  yy  z\n");
}

TEST(ReportPage, NamesOfFilesStayInTheirCell) {
  IngestReport report;
  report.refused.add({"a\nb\x1b[2J.txt", 0, "is empty"});
  const RunResult run{report, "idx", 0.1, {}};
  EXPECT_THAT(text_report(run), HasSubstr("  a\\nb\\x1b[2J.txt  is empty\n"));
  EXPECT_THAT(html_report(run), HasSubstr("<td>a\\nb\\x1b[2J.txt</td>"));
}

}  // namespace
}  // namespace warta
