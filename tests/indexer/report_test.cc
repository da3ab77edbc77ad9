// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/report.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(Report, HasEveryKey) {
  IngestReport report;
  report.added = 3;
  report.refused.push_back({"a.jsonl", 7, "has no text"});
  report.refused.push_back({"b.txt", 0, "is empty"});
  const Json json = report_json(report, 1.23456);
  EXPECT_EQ(json["added"], 3);
  EXPECT_EQ(json["seconds"], 1.235);
  EXPECT_EQ(json["refused"][0].dump(), R"({"file":"a.jsonl","line":7,"reason":"has no text"})");
  EXPECT_TRUE(json["refused"][1]["line"].is_null());
  EXPECT_TRUE(json["revision"].is_null());
  for (const char* stage : {"read", "clean", "tag", "commit", "merge"}) {
    EXPECT_TRUE(json["stages"][stage].contains("seconds")) << stage;
  }
}

TEST(Report, AReceiptSaysWhatIsGone) {
  RemovalReceipt receipt;
  receipt.removed = {{"a", "https://k.id/a", ""}};
  receipt.missing = {"b"};
  receipt.day = "2026-11-22";
  EXPECT_EQ(receipt_json(receipt).dump(),
            R"({"version":1,"removed":[{"id":"a","url":"https://k.id/a","title":null}],)"
            R"("missing":["b"],"day":"2026-11-22","reason":null,"revision":""})");
}

}  // namespace
}  // namespace warta
