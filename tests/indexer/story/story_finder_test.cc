// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story/story_finder.h"

#include <gmock/gmock.h>

#include <map>

#include "indexer/ingest.h"
#include "indexer/schema/error.h"
#include "indexer/schema/snapshot.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::SizeIs;

// An article of 80 words, all its own.
std::string body(int number) {
  std::string own;
  for (int rest = number; own.empty() || rest > 0; rest /= 26) {
    own += static_cast<char>('a' + rest % 26);
  }
  std::string text = "Kabar";
  for (int i = 0; i < 80; ++i) {
    text += " kata" + own + static_cast<char>('a' + i % 26) + static_cast<char>('a' + i / 26);
  }
  return text + ".";
}

std::string record(const std::string& id, const std::string& text) {
  return R"({"id": ")" + id + R"(", "title": "Kabar )" + id + R"(", "text": ")" + text + "\"}\n";
}

std::map<std::string, StoryId> stories_in(const std::string& index) {
  std::map<std::string, StoryId> stories;
  const Snapshot snapshot = open_snapshot(index);
  for (const auto& segment : snapshot.segments) {
    for (std::uint32_t document = 1; document <= segment->entry().articles; ++document) {
      if (segment->is_dead(document)) continue;
      stories[segment->articles().head(document).id] = segment->stories().story(document);
    }
  }
  return stories;
}

class StoryFinderTest : public ::testing::Test {
 protected:
  IngestReport add(const std::string& lines, std::size_t threads = 1) {
    IngestOptions options;
    options.threads = threads;
    return ingest(index_, {folder_.write("in.jsonl", lines)}, options);
  }
  std::map<std::string, StoryId> stories() const { return stories_in(index_); }

  testing::TempFolder folder_;
  std::string index_ = folder_.path("idx");
};

TEST_F(StoryFinderTest, FindsCopiesWithinABatch) {
  const IngestReport report =
      add(record("a", body(1)) + record("b", body(2)) + record("c", "Pembuka lain. " + body(1)));
  EXPECT_EQ(report.added, 3U);
  EXPECT_EQ(report.duplicates, 1U);
  EXPECT_EQ(stories().at("a"), stories().at("c"));
  EXPECT_NE(stories().at("a"), stories().at("b"));
}

TEST_F(StoryFinderTest, FindsCopiesOfWhatIsInTheIndex) {
  add(record("a", body(1)));
  const StoryId story = stories().at("a");
  EXPECT_EQ(add(record("b", "Pembuka lain. " + body(1))).duplicates, 1U);
  EXPECT_EQ(add(record("c", body(1))).duplicates, 1U);
  EXPECT_EQ(stories().at("a"), story);
  EXPECT_EQ(stories().at("b"), story);
  EXPECT_EQ(stories().at("c"), story);
  EXPECT_THAT(stories(), SizeIs(3));
}

TEST_F(StoryFinderTest, AnUpdateIsNoCopyOfItsOldVersion) {
  add(record("a", body(1)));
  const StoryId story = stories().at("a");
  const IngestReport report = add(record("a", body(1) + " Ralat."));
  EXPECT_EQ(report.updated, 1U);
  EXPECT_EQ(report.duplicates, 0U);
  EXPECT_NE(stories().at("a"), story);
}

TEST_F(StoryFinderTest, TheStoryOutlivesItsFirstArticle) {
  add(record("a", body(1)));
  add(record("b", body(1)));
  const StoryId story = stories().at("b");
  add(record("a", body(2)));
  EXPECT_EQ(stories().at("b"), story);
  EXPECT_NE(stories().at("a"), story);
  add(record("a", body(1) + " Kembali."));
  EXPECT_EQ(stories().at("a"), story);
}

TEST_F(StoryFinderTest, ShortTextsAreCopiesWhenEqual) {
  add(record("a", "Jalan menuju pasar ditutup sampai perbaikan jembatan selesai."));
  add(record("b", "Jalan menuju pasar ditutup sampai perbaikan jembatan selesai!"));
  add(record("c", "Jalan menuju pasar ditutup sampai perbaikan gorong-gorong selesai."));
  add(record("d", "Lihat video di atas."));
  add(record("e", "Lihat video di atas."));
  EXPECT_EQ(stories().at("a"), stories().at("b"));
  EXPECT_NE(stories().at("a"), stories().at("c"));
  EXPECT_NE(stories().at("d"), stories().at("e"));
}

TEST_F(StoryFinderTest, ThreadsDoNotMatter) {
  std::string lines;
  for (int i = 0; i < 1500; ++i) {
    lines += record(std::to_string(i), "Pembuka " + std::to_string(i) + ". " + body(i % 400));
  }
  const IngestReport report = add(lines, 4);
  EXPECT_EQ(report.duplicates, 1100U);
  const auto by_four = stories();
  index_ = folder_.path("again");
  add(lines, 1);
  EXPECT_EQ(stories(), by_four);
}

TEST_F(StoryFinderTest, MergedSegmentsKeepStoriesAndBands) {
  for (int i = 0; i < 6; ++i) add(record(std::to_string(i), body(i)));
  const auto before = stories();
  EXPECT_EQ(open_snapshot(index_).segments.size(), 2U);
  for (int i = 0; i < 6; ++i) {
    add(record("salinan" + std::to_string(i), "Pembuka lain. " + body(i)));
    EXPECT_EQ(stories().at("salinan" + std::to_string(i)), before.at(std::to_string(i)));
  }
  for (const auto& segment : open_snapshot(index_).segments) EXPECT_NO_THROW(segment->verify());
}

TEST_F(StoryFinderTest, ADamagedFileIsNamed) {
  add(record("a", body(1)));
  const Snapshot snapshot = open_snapshot(index_);
  const auto file = Manifest::segment_folder(index_, snapshot.manifest.segments.at(0)) / kStoryFile;
  std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
  bytes.seekp(80);
  bytes.put('?');
  bytes.close();
  EXPECT_THROW(open_snapshot(index_).segments.at(0)->verify(), Error);
}

}  // namespace
}  // namespace warta
