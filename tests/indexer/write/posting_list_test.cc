// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/posting_list.h"

#include <gmock/gmock.h>

#include "indexer/schema/bytes.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using Postings = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Postings decode(std::span<const PostingRun> runs) {
  Postings postings;
  for (const PostingRun& run : runs) {
    std::string_view rest = run.bytes;
    std::uint32_t document = run.first;
    for (;;) {
      postings.emplace_back(document, static_cast<std::uint32_t>(take_varint(rest).value()));
      const auto distance = take_varint(rest);
      if (!distance) break;
      document += static_cast<std::uint32_t>(*distance) + 1;
    }
    EXPECT_EQ(document, run.last);
  }
  return postings;
}

PostingList list_of(const Postings& postings) {
  PostingList list;
  for (const auto& [document, count] : postings) list.add(document, count);
  return list;
}

Postings many(std::uint32_t size, std::uint32_t step) {
  Postings postings;
  for (std::uint32_t i = 0; i < size; ++i) postings.emplace_back(1 + i * step, i % 300);
  return postings;
}

TEST(PostingList, IsReadAsItWasWritten) {
  const testing::TempFolder folder;
  const std::vector<std::pair<std::string, Postings>> lists = {
      {std::string(kLengthsKey), many(5000, 1)},
      {"a", {{3, 1}}},
      {term_key(std::string("a\0b", 3)), {{1, 0}, {70'000, 200}}},
      {"ab", many(6000, 3)},
      {"b", {{4'000'000'000, 1}}},
  };
  GlassTableWriter table(folder.path("t"));
  for (const auto& [key, postings] : lists) list_of(postings).write(key, table);
  table.finish();
  PostingListReader reader(folder.path("t"));
  for (const auto& [key, postings] : lists) {
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.key(), key);
    EXPECT_EQ(decode(reader.runs()), postings);
  }
  EXPECT_FALSE(reader.next());
}

TEST(PostingList, IsCutIntoChunks) {
  const testing::TempFolder folder;
  GlassTableWriter table(folder.path("t"));
  list_of(many(6000, 3)).write("padi", table);
  table.finish();
  PostingListReader reader(folder.path("t"));
  ASSERT_TRUE(reader.next());
  EXPECT_THAT(reader.runs().size(), ::testing::AllOf(::testing::Ge(6U), ::testing::Le(9U)));
  for (const PostingRun& run : reader.runs().first(reader.runs().size() - 1)) {
    EXPECT_GE(run.bytes.size(), 2000U);
  }
}

TEST(PostingList, TakesRunsTogether) {
  const testing::TempFolder folder;
  PostingRun run{0, 0, std::string_view("\x02", 1)};
  std::vector<PostingRun> runs;
  Postings expected;
  for (std::uint32_t document = 1; document <= 3000; document += 2) {
    run.first = run.last = document;
    runs.push_back(run);
    expected.emplace_back(document, 2);
  }
  GlassTableWriter table(folder.path("t"));
  write_postings("padi", {1500, 3000}, runs, table);
  EXPECT_EQ(table.finish().items, 2U);
  PostingListReader reader(folder.path("t"));
  ASSERT_TRUE(reader.next());
  EXPECT_EQ(reader.totals().documents, 1500U);
  EXPECT_EQ(reader.totals().counts, 3000U);
  EXPECT_EQ(decode(reader.runs()), expected);
}

TEST(PostingList, CountsADocumentOnce) {
  PostingList list = list_of({{1, 0}, {1, 0}, {2, 0}});
  list.count(3);
  list.count(2);
  EXPECT_EQ(list.add_counted(4), 5U);
  EXPECT_EQ(list.counted(), 0U);
  EXPECT_EQ(list.largest_count(), 5U);
  const testing::TempFolder folder;
  GlassTableWriter table(folder.path("t"));
  list.write("padi", table);
  table.finish();
  PostingListReader reader(folder.path("t"));
  ASSERT_TRUE(reader.next());
  EXPECT_EQ(reader.totals().documents, 3U);
  EXPECT_EQ(reader.totals().counts, 5U);
}

}  // namespace
}  // namespace warta
