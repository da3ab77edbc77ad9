// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/report_file.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;
using testing::TempFolder;

std::string content(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(ReportFile, HoldsEveryRefusal) {
  const TempFolder folder;
  const std::string file = folder.path("report.json");
  ReportFile report(file);
  for (std::size_t i = 1; i <= 2500; ++i) report.add({"a.jsonl", i, "has \xFF no text"});
  report.finish({IngestReport(), "idx", 0.1, {}});
  const Json json = Json::parse(content(file));
  EXPECT_EQ(json["version"], 1);
  EXPECT_EQ(json["refused"].size(), 2500U);
  EXPECT_EQ(json["refused"][2499]["line"], 2500);
  EXPECT_EQ(json["index"], "idx");
}

// Not into it: a shell may have opened a file as stdout, and written there before.
TEST(ReportFile, GoesBehindWhatIsOnStdout) {
  std::ostringstream out;
  std::streambuf* const before = std::cout.rdbuf(out.rdbuf());
  std::cout << "ahead\n";
  ReportFile report("-");
  report.finish({IngestReport(), "idx", 0.1, {}});
  std::cout.rdbuf(before);
  EXPECT_THAT(out.str(), StartsWith("ahead\n{"));
  EXPECT_EQ(Json::parse(out.str().substr(6))["index"], "idx");
}

TEST(ReportFile, IsWholeOrTheOldOne) {
  const TempFolder folder;
  const std::string file = folder.write("report.json", "old");
  {
    ReportFile report(file);
    report.add({"a.jsonl", 1, "has no text"});
  }
  EXPECT_EQ(content(file), "old");
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
  ReportFile(file).finish({IngestReport(), "idx", 0.1, "the disk is full"});
  EXPECT_EQ(Json::parse(content(file))["failure"], "the disk is full");
}

TEST(CheckReportPlace, KeepsWhatIsNoReport) {
  const TempFolder folder;
  const std::string article = folder.write("in/a.txt", "Panen Kopi\nWarga panen kopi.");
  const std::string index = folder.path("idx");
  const auto is_refused = [&](const std::string& file, const std::vector<std::string>& paths) {
    try {
      check_report_place(file, paths, index);
      return false;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::bad_request);
      return true;
    }
  };
  EXPECT_TRUE(is_refused(article, {folder.path("other")}));
  EXPECT_TRUE(is_refused(folder.path("none.txt"), {folder.path("in/../none.txt")}));
  const std::string link = folder.path("link.txt");
  std::filesystem::create_symlink(article, link);
  EXPECT_TRUE(is_refused(link, {article}));
  EXPECT_TRUE(is_refused(folder.path("idx/report.json"), {article}));
  EXPECT_TRUE(is_refused(folder.path("idx/"), {article}));

  EXPECT_FALSE(is_refused("-", {"-"}));
  EXPECT_FALSE(is_refused("/dev/null", {article}));
  EXPECT_FALSE(is_refused(folder.path("idx.json"), {article}));
  EXPECT_FALSE(is_refused(folder.write("empty.json", ""), {article}));
  for (const char* name : {"in/r.json", "in/r.html", "in/r.txt"}) {
    const std::string report = folder.path(name);
    ReportFile(report).finish({IngestReport(), "idx", 0.1, {}});
    EXPECT_FALSE(is_refused(report, {folder.path("in")})) << name;
    EXPECT_TRUE(is_refused(report, {report})) << name;
  }
}

TEST(ReportFile, IsAPageByItsName) {
  const TempFolder folder;
  for (const char* name : {"r.txt", "r.html"}) {
    ReportFile report(folder.path(name));
    report.add({"a.jsonl", 1, "has no text"});
    report.finish({IngestReport(), "idx", 0.1, {}});
  }
  EXPECT_THAT(content(folder.path("r.txt")), StartsWith("Report of warta-index\n\n0 added"));
  EXPECT_THAT(content(folder.path("r.html")), StartsWith("<!doctype html>"));
}

TEST(ReportFile, SaysSoonThatItCannotBeWritten) {
  const TempFolder folder;
  for (const std::string& file : {folder.path("none/report.json"), folder.path()}) {
    try {
      ReportFile report(file);
      FAIL() << "no Error was thrown";
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::failed_write);
      EXPECT_THAT(error.what(), HasSubstr("the report cannot be written"));
    }
  }
}

}  // namespace
}  // namespace warta
