// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/report.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(Report, HasEveryKey) {
  IngestReport report;
  report.added = 3;
  report.skipped.add({"README", 0, "is no article by its name"});
  report.sources.add("kabar.id", true);
  report.newcomers.officials = {1, true, {{"Hasan Basri", "Camat", "", 2, "a.jsonl", 3}}};
  report.newcomers.places = {1, true, {{"Desa Sukamakmur", "", "", 1, "b.txt", 0}}};
  const Json json = report_json({report, "idx", 1.23456, {}});
  EXPECT_EQ(json["added"], 3);
  EXPECT_EQ(json["seconds"], 1.235);
  EXPECT_EQ(json["skipped"][0].dump(),
            R"({"file":"README","line":null,"reason":"is no article by its name"})");
  EXPECT_EQ(json["sources"][0].dump(), R"({"source":"kabar.id","added":1,"updated":0})");
  EXPECT_EQ(json["new_officials"][0].dump(),
            R"({"name":"Hasan Basri","position":"Camat","jurisdiction":null,"articles":2,)"
            R"("file":"a.jsonl","line":3})");
  EXPECT_EQ(json["new_places"][0].dump(),
            R"({"name":"Desa Sukamakmur","articles":1,"file":"b.txt","line":null})");
  EXPECT_TRUE(json["revision"].is_null());
  EXPECT_TRUE(json["failure"].is_null());
  for (const char* stage : {"read", "clean", "tag", "copies", "commit", "verify", "merge"}) {
    EXPECT_TRUE(json["stages"][stage].contains("seconds")) << stage;
  }
}

TEST(Report, ARefusalNamesFileAndLine) {
  EXPECT_EQ(refusal_json({"a.jsonl", 7, "has no text"}).dump(),
            R"({"file":"a.jsonl","line":7,"reason":"has no text"})");
  EXPECT_TRUE(refusal_json({"b.txt", 0, "is empty"})["line"].is_null());
}

TEST(Report, SumsUpInALine) {
  IngestReport report;
  report.added = 2;
  report.withheld = 1;
  report.dry_run = true;
  EXPECT_EQ(summary_line({report, "berita.idx", 0.25, {}}),
            "2 added, 0 updated, 0 unchanged, 0 duplicates, 1 withheld, 0 refused in 0.2 s; "
            "index berita.idx is as it was (--dry-run)");
}

TEST(Report, AReceiptSaysWhatIsGone) {
  RemovalReceipt receipt;
  receipt.removed = {{"a", "https://k.id/a", "", {"id:4f21", "url:9ac0"}}};
  receipt.missing = {"b"};
  receipt.day = "2026-11-22";
  EXPECT_EQ(receipt_json(receipt).dump(),
            R"({"version":1,"removed":[{"id":"a","url":"https://k.id/a","title":null,)"
            R"("marks":["id:4f21","url:9ac0"]}],)"
            R"("missing":["b"],"day":"2026-11-22","reason":null,"revision":""})");
}

}  // namespace
}  // namespace warta
