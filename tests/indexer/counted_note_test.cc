// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/counted_note.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

Article at(const std::string& file, std::size_t line) {
  Article origin;
  origin.file = file;
  origin.line = line;
  return origin;
}

TEST(CountedNote, TellsOfTheFirstAndHowManyMore) {
  CountedNote batch;
  EXPECT_EQ(batch.count(), 0U);
  batch.add(at("1.jsonl", 7), "a");
  EXPECT_EQ(batch.told("is odd", "are odd").file, "1.jsonl");
  EXPECT_EQ(batch.told("is odd", "are odd").note, "line 7, a is odd");
  CountedNote run;
  run.add(batch);
  run.add(CountedNote());
  batch.add(at("2.jsonl", 8), "b");
  run.add(batch);
  EXPECT_EQ(run.count(), 3U);
  EXPECT_EQ(run.told("is odd", "are odd").note, "line 7, a, and 2 more are odd");
}

TEST(CountedNote, AFileOfOneArticleHasNoLine) {
  CountedNote note;
  note.add(at("a.html", 0), "https://k.id/a");
  EXPECT_EQ(note.told("is odd", "are odd").note, "https://k.id/a is odd");
}

}  // namespace
}  // namespace warta
