// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/ingest.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <map>
#include <thread>

#include "indexer/check.h"
#include "indexer/schema/error.h"
#include "indexer/schema/flat_store.h"
#include "indexer/status.h"
#include "tests/support/nights.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"
#include "tests/support/warc.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using testing::address;
using testing::kSlogan;
using testing::night;
using testing::record;

TaggedArticle stored(const std::string& index, int i) {
  return *testing::article_in(index, "https://kabarteluk.id/" + std::to_string(i));
}

TEST(Ingest, MakesNoIndexForNothing) {
  const testing::TempFolder folder;
  const IngestReport report = ingest(folder.path("idx"), {folder.path("tidak-ada")});
  EXPECT_EQ(report.refused.count(), 1U);
  try {
    index_status(folder.path("idx"));
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::no_index);
  }
}

TEST(Ingest, OneBadArticleDoesNotStopTheRun) {
  const testing::TempFolder folder;
  folder.write("in/a.txt", "");
  folder.write("in/b.txt", "Bagikan\nKomentar");
  folder.write("in/c.txt", "Panen Kopi\nWarga panen kopi.");
  const IngestReport report = ingest(folder.path("idx"), {folder.path("in")});
  EXPECT_EQ(report.added, 1U);
  EXPECT_EQ(report.refused.count(), 2U);
  const IngestReport again = ingest(folder.path("idx"), {folder.path("in")});
  EXPECT_EQ(again.unchanged, 1U);
  EXPECT_EQ(again.added + again.updated, 0U);
}

TEST(Ingest, TakesOutWhatRecursInTheBatch) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  EXPECT_EQ(ingest(index, {folder.write("1.jsonl", night(0, 10))}).added, 10U);
  EXPECT_THAT(stored(index, 0).boilerplate, ElementsAre(kSlogan));
  EXPECT_EQ(stored(index, 0).text.find(kSlogan), std::string::npos);
}

TEST(Ingest, SecondNightKnowsWhatTheFirstHasSeen) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  ingest(index, {folder.write("1.jsonl", night(0, 8))});
  EXPECT_THAT(stored(index, 0).text, HasSubstr(kSlogan));
  // The first night's once more count no more.
  const IngestReport again = ingest(index, {folder.path("1.jsonl")});
  EXPECT_EQ(again.unchanged, 8U);
  ingest(index, {folder.write("2.jsonl", night(8, 1))});
  EXPECT_THAT(stored(index, 8).text, HasSubstr(kSlogan));
  ingest(index, {folder.write("3.jsonl", night(9, 1))});
  EXPECT_THAT(stored(index, 9).boilerplate, ElementsAre(kSlogan));
}

TEST(Ingest, ArticleKeepsItsTextUntilItChanges) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  ingest(index, {folder.write("1.jsonl", night(0, 8))});
  ingest(index, {folder.write("2.jsonl", night(8, 8))});
  const IngestReport again = ingest(index, {folder.path("1.jsonl"), folder.path("2.jsonl")});
  EXPECT_EQ(again.unchanged, 16U);
  EXPECT_THAT(stored(index, 0).text, HasSubstr(kSlogan));
  EXPECT_THAT(stored(index, 8).boilerplate, ElementsAre(kSlogan));
  const std::string changed = record(0, address(0), " Warga bersyukur.");
  EXPECT_EQ(ingest(index, {folder.write("3.jsonl", changed)}).updated, 1U);
  EXPECT_THAT(stored(index, 0).boilerplate, ElementsAre(kSlogan));
}

// The hash that stands for an id is taken before lines go.
TEST(Ingest, IdentityIsTheSameEveryNight) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  const std::string nameless = folder.write("0.jsonl", record(0, ""));
  EXPECT_EQ(ingest(index, {nameless}).added, 1U);
  ingest(index, {folder.write("1.jsonl", night(1, 12))});
  const IngestReport again = ingest(index, {nameless});
  EXPECT_EQ(again.unchanged, 1U);
  EXPECT_EQ(again.added + again.updated, 0U);
  EXPECT_EQ(index_status(index).articles, 13U);
}

TEST(Ingest, BatchesLearnFromThoseBefore) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  const IngestReport report = ingest(index, {folder.write("1.jsonl", night(0, 5010))});
  EXPECT_EQ(report.added, 5010U);
  EXPECT_THAT(stored(index, 5009).boilerplate, ElementsAre(kSlogan));
}

// The last of a batch wins, also over one that the index has.
TEST(Ingest, AnIdIsInTheIndexOnce) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  const std::string lines = record(0, address(0)) + record(0, address(0)) +
                            record(0, address(0), " Warga bersyukur.") + record(1, address(1));
  const IngestReport first = ingest(index, {folder.write("1.jsonl", lines)});
  EXPECT_EQ(first.added, 2U);
  EXPECT_EQ(first.updated, 0U);
  EXPECT_EQ(first.superseded, 1U);
  EXPECT_EQ(first.unchanged, 1U);
  ASSERT_EQ(first.noted.count(), 1U);
  EXPECT_EQ(first.noted.kept()[0].note, "line 3 takes the place of " + folder.path("1.jsonl") +
                                            ":1: both have the id https://kabarteluk.id/0");
  EXPECT_THAT(stored(index, 0).text, HasSubstr("Warga bersyukur."));
  const IngestReport second = ingest(index, {folder.path("1.jsonl")});
  EXPECT_EQ(second.added, 0U);
  EXPECT_EQ(index_status(index).articles, 2U);
  EXPECT_THAT(stored(index, 0).text, HasSubstr("Warga bersyukur."));
}

// Two versions replaced each other every night, and which batch they were in decided.
TEST(Ingest, TheSameVersionsAgainChangeNothing) {
  for (const std::size_t pieces : {2U, 5000U}) {
    const testing::TempFolder folder;
    const std::string index = folder.path("idx");
    const std::string old = folder.write("in/1.jsonl", record(0, address(0)) + night(1, 2));
    folder.write("in/2.jsonl", record(0, address(0), " Warga bersyukur."));
    IngestOptions options;
    options.limits.pieces = pieces;
    EXPECT_EQ(ingest(index, {folder.path("in")}, options).added, 3U);
    EXPECT_THAT(stored(index, 0).text, HasSubstr("Warga bersyukur."));
    const IngestReport again = ingest(index, {folder.path("in")}, options);
    EXPECT_EQ(again.added + again.updated, 0U) << pieces;
    EXPECT_EQ(again.superseded, 1U) << pieces;
    EXPECT_EQ(again.unchanged, 3U) << pieces;
    ASSERT_EQ(again.noted.count(), 1U);
    EXPECT_EQ(
        again.noted.kept()[0].note,
        "line 1, https://kabarteluk.id/0 is a version that gave way before: a later one is in "
        "the run");
    // By itself it is no earlier version of tonight, but the article as it now is.
    EXPECT_EQ(ingest(index, {old}, options).updated, 1U) << pieces;
    EXPECT_THAT(stored(index, 0).text, ::testing::Not(HasSubstr("Warga bersyukur.")));
    ingest(index, {folder.path("in")}, options);
    EXPECT_THAT(stored(index, 0).text, HasSubstr("Warga bersyukur."));
    EXPECT_EQ(ingest(index, {folder.path("in")}, options).updated, 0U) << pieces;
  }
}

// Whatever batches they are in: one was counted as an update.
TEST(Ingest, VersionsAreCountedAlikeInAnyBatches) {
  for (const std::size_t pieces : {1U, 2U, 5000U}) {
    const testing::TempFolder folder;
    const std::string file =
        folder.write("1.jsonl", record(0, address(0)) + night(1, 3) +
                                    record(0, address(0), " Warga bersyukur.") +
                                    record(0, address(0), " Warga bersyukur lagi."));
    IngestOptions options;
    options.limits.pieces = pieces;
    const IngestReport report = ingest(folder.path("idx"), {file}, options);
    EXPECT_EQ(report.added, 4U) << pieces;
    EXPECT_EQ(report.updated, 0U) << pieces;
    EXPECT_EQ(report.superseded, 2U) << pieces;
    std::size_t of_sources = 0;
    for (const auto& row : report.sources.top(9)) of_sources += row.added + row.updated;
    EXPECT_EQ(of_sources, 4U) << pieces;
  }
}

TEST(Ingest, WarnsOfDocuments) {
  const testing::TempFolder folder;
  folder.write("in/1.jsonl", record(0, address(0)));
  folder.write("in/b.pdf", "%PDF-1.4");
  folder.write("in/a.docx", "PK");
  const IngestReport report = ingest(folder.path("idx"), {folder.path("in")});
  EXPECT_EQ(report.added, 1U);
  EXPECT_THAT(report.warning, HasSubstr("2 documents were not read, the first is "));
  EXPECT_THAT(report.warning, HasSubstr("a.docx"));
}

// Of articles that come again and again, a night's log would be nothing else.
TEST(Ingest, TellsOldVersionsInOneLine) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  const std::string file = folder.write("1.jsonl", record(0, address(0)) + record(1, address(1)) +
                                                       record(0, address(0), " Warga bersyukur.") +
                                                       record(1, address(1), " Warga bersyukur."));
  EXPECT_EQ(ingest(index, {file}).noted.count(), 2U);
  const IngestReport again = ingest(index, {file});
  EXPECT_EQ(again.superseded, 2U);
  ASSERT_EQ(again.noted.count(), 1U);
  EXPECT_EQ(again.noted.kept()[0].note,
            "line 1, https://kabarteluk.id/0, and 1 more are versions that gave way before: later "
            "ones are in the run");
}

TEST(Ingest, NotesAnIdThatTwoSourcesHave) {
  const testing::TempFolder folder;
  const auto article = [](const std::string& host) {
    return R"({"id": "a-123", "url": "https://)" + host + R"(/a", "text": "Warga )" + host +
           " memanen kopi di kebun.\"}\n";
  };
  ingest(folder.path("idx"), {folder.write("1.jsonl", article("a.com"))});
  const IngestReport report =
      ingest(folder.path("idx"), {folder.write("2.jsonl", article("b.com"))});
  ASSERT_EQ(report.noted.count(), 1U);
  EXPECT_EQ(
      report.noted.kept()[0].note,
      "line 1 takes the place of an article of another source, a.com: both have the id a-123");
}

TEST(Ingest, RefusesWhatIsNoText) {
  const testing::TempFolder folder;
  const std::string lines =
      "{\"text\": \"nan\"}\n{\"text\": 12}\n"
      "{\"text\": [\"Warga memanen kopi di kebun.\", \"Hasilnya naik.\"], \"url\": NaN}\n";
  const IngestReport report = ingest(folder.path("idx"), {folder.write("1.jsonl", lines)});
  EXPECT_EQ(report.refused.count(), 2U);
  EXPECT_EQ(report.added, 1U);
  ASSERT_EQ(report.noted.count(), 1U);
  EXPECT_THAT(report.noted.kept()[0].note, HasSubstr("1 NaN is no JSON"));
}

TEST(Ingest, ReadsTablesThatNameTheirDelimiter) {
  const testing::TempFolder folder;
  folder.write("in/1.csv", "sep=;\r\nid;isi\r\n1;Warga memanen kopi, lada dan pala.\r\n");
  folder.write("in/2.csv", "id|isi\n2|Warga memanen kopi, lada dan cengkih.\n");
  const IngestReport report = ingest(folder.path("idx"), {folder.path("in")});
  EXPECT_EQ(report.added, 2U);
  EXPECT_EQ(report.refused.count(), 0U);
}

// Names, sizes and times of all that is in a folder.
std::map<std::string, std::string> listing(const std::string& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    files[entry.path()] = std::to_string(entry.is_directory() ? 0 : entry.file_size()) + " " +
                          std::to_string(entry.last_write_time().time_since_epoch().count());
  }
  return files;
}

TEST(Ingest, DryRunDoesAllButTheCommit) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  IngestOptions dry;
  dry.dry_run = true;
  const std::string input = folder.write("1.jsonl", night(0, 8));
  EXPECT_EQ(ingest(index, {input}, dry).added, 8U);
  EXPECT_FALSE(std::filesystem::exists(index));
  ingest(index, {input});
  const auto before = listing(index);
  // Two are the same, two are new, one has changed; batches see what those before would have done.
  const std::string more = folder.write(
      "2.jsonl", night(6, 4) + record(0, address(0), " Warga bersyukur.") + night(9, 1));
  dry.limits.pieces = 2;
  const IngestReport report = ingest(index, {more}, dry);
  EXPECT_EQ(report.added, 2U);
  EXPECT_EQ(report.updated, 1U);
  EXPECT_EQ(report.unchanged, 3U);
  EXPECT_TRUE(report.dry_run);
  EXPECT_EQ(report.revision, "");
  EXPECT_EQ(listing(index), before);
}

// What a dry run says is what the run then does, also of copies in a later batch.
TEST(Ingest, DryRunCountsAsTheRunDoes) {
  const testing::TempFolder folder;
  const std::string corpus = std::string(WARTA_SOURCE_DIR) + "/corpus/copies.jsonl";
  IngestOptions options;
  options.limits.pieces = 3;
  options.dry_run = true;
  const IngestReport said = ingest(folder.path("idx"), {corpus}, options);
  options.dry_run = false;
  const IngestReport did = ingest(folder.path("idx"), {corpus}, options);
  EXPECT_GT(did.duplicates, 5U);
  EXPECT_EQ(said.added, did.added);
  EXPECT_EQ(said.duplicates, did.duplicates);
  EXPECT_EQ(said.newcomers.officials.count, did.newcomers.officials.count);
}

TEST(Ingest, ADryRunNeedsNoLock) {
  const testing::TempFolder folder;
  const std::string input = folder.write("1.jsonl", night(0, 2));
  ingest(folder.path("idx"), {input});
  const IndexWriter writer(folder.path("idx"));
  IngestOptions dry;
  dry.dry_run = true;
  EXPECT_EQ(ingest(folder.path("idx"), {input}, dry).unchanged, 2U);
}

// Each step of the writer deletes what the one before has written.
TEST(Ingest, ReadersAreNotInTheWayOfAWriter) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  const std::string input = folder.write("1.jsonl", night(0, 30));
  ingest(index, {input});
  std::atomic<bool> is_over = false;
  std::thread busy([&] {
    IndexWriter writer(index);
    for (int i = 0; i < 60; ++i) {
      testing::add_articles(writer, {"b" + std::to_string(i), "Warga panen kopi."});
      writer.commit();
      writer.compact(1);
    }
    is_over = true;
  });
  IngestOptions dry;
  dry.dry_run = true;
  do {
    EXPECT_THAT(check_index(index).damage, IsEmpty());
    EXPECT_GE(index_status(index).articles, 30U);
    EXPECT_EQ(ingest(index, {input}, dry).unchanged, 30U);
  } while (!is_over);
  busy.join();
}

TEST(Ingest, TellsWhoIsNew) {
  const testing::TempFolder folder;
  const auto article = [](const char* id, const char* text) {
    return std::string(R"({"id": ")") + id + R"(", "text": ")" + text + "\"}\n";
  };
  const std::string first = folder.write(
      "1.jsonl",
      article("a", "Bupati Bombana La Sadim Raya meninjau Desa Sukamakmur, Rabu (6/11/2024)."));
  const IngestReport night1 = ingest(folder.path("idx"), {first});
  ASSERT_EQ(night1.newcomers.officials.listed.size(), 1U);
  EXPECT_EQ(night1.newcomers.officials.listed[0].name, "La Sadim Raya");
  EXPECT_EQ(night1.newcomers.officials.listed[0].jurisdiction, "Kabupaten Bombana");
  ASSERT_EQ(night1.newcomers.places.listed.size(), 1U);
  EXPECT_EQ(night1.newcomers.places.listed[0].name, "Desa Sukamakmur");
  const std::string second = folder.write(
      "2.jsonl",
      article("b", "Bupati Bombana La Sadim Raya meninjau Desa Sukamakmur bersama warga.") +
          article("c", "Camat Dendang Hasan Basri meninjau Desa Muktiharjo bersama warga."));
  const IngestReport night2 = ingest(folder.path("idx"), {second});
  ASSERT_EQ(night2.newcomers.officials.listed.size(), 1U);
  EXPECT_EQ(night2.newcomers.officials.listed[0].name, "Hasan Basri");
  EXPECT_EQ(night2.newcomers.officials.listed[0].line, 2U);
  ASSERT_EQ(night2.newcomers.places.listed.size(), 1U);
  EXPECT_EQ(night2.newcomers.places.listed[0].name, "Desa Muktiharjo");
}

TEST(Ingest, TellsTheListenerOfEverySingleRefusal) {
  const testing::TempFolder folder;
  std::string lines = night(0, 2);
  constexpr std::size_t kBroken = FirstFew<Refusal>::kKept + 10;
  for (std::size_t i = 0; i < kBroken; ++i) lines += "rusak\n";
  std::size_t told = 0;
  Progress progress;
  IngestOptions options;
  options.listener.refused = [&](const Refusal&) { ++told; };
  options.listener.progress = &progress;
  const IngestReport report = ingest(folder.path("idx"), {folder.write("1.jsonl", lines)}, options);
  EXPECT_EQ(told, kBroken);
  EXPECT_EQ(report.refused.count(), kBroken);
  EXPECT_EQ(report.refused.kept().size(), FirstFew<Refusal>::kKept);
  EXPECT_EQ(progress.done_bytes, lines.size());
  EXPECT_EQ(progress.articles, kBroken + 2);
}

TEST(Ingest, ThreadsDoNotChangeTheIndex) {
  const testing::TempFolder folder;
  const std::string input = folder.write("1.jsonl", night(0, 1000));
  IngestOptions one_thread;
  one_thread.threads = 1;
  IngestOptions four_threads;
  four_threads.threads = 4;
  ingest(folder.path("one"), {input}, one_thread);
  ingest(folder.path("four"), {input}, four_threads);
  const Snapshot one = open_snapshot(folder.path("one"));
  const Snapshot four = open_snapshot(folder.path("four"));
  ASSERT_EQ(one.segments.size(), 1U);
  ASSERT_EQ(four.segments.size(), 1U);
  const Segment& a = *one.segments[0];
  const Segment& b = *four.segments[0];
  const ArticleStore& articles = a.store().flat()->articles();
  const ArticleStore& same_articles = b.store().flat()->articles();
  EXPECT_EQ(a.tokens().words_end(), b.tokens().words_end());
  for (Xapian::docid document = 1; document <= 1000; ++document) {
    ASSERT_EQ(articles.packed(document), same_articles.packed(document));
  }
  EXPECT_TRUE(std::equal(a.postings().allterms_begin(), a.postings().allterms_end(),
                         b.postings().allterms_begin()));
}

TEST(Ingest, AnIndexKeepsItsLayout) {
  const testing::TempFolder folder;
  const std::string first = folder.write("1.jsonl", night(0, 4));
  const std::string second = folder.write("2.jsonl", night(2, 4));
  IngestOptions portable;
  portable.portable = true;
  portable.dry_run = true;
  EXPECT_EQ(ingest(folder.path("idx"), {first}, portable).added, 4U);
  portable.dry_run = false;
  EXPECT_EQ(ingest(folder.path("idx"), {first}, portable).added, 4U);
  const IngestReport report = ingest(folder.path("idx"), {second});  // that need not say it
  EXPECT_EQ(report.added, 2U);
  EXPECT_EQ(report.unchanged, 2U);
  const Snapshot index = open_snapshot(folder.path("idx"));
  EXPECT_EQ(index.manifest.layout, Layout::portable);
  for (const auto& segment : index.segments) EXPECT_TRUE(segment->is_portable());
  EXPECT_THAT(index.manifest.dictionary, IsEmpty());

  ingest(folder.path("flat"), {first});
  try {
    ingest(folder.path("flat"), {second}, portable);
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::mismatched);
    EXPECT_THAT(error.what(), HasSubstr("is not portable"));
  }
}

TEST(Ingest, SaysThatNothingCameIn) {
  const testing::TempFolder folder;
  folder.write("in/README", "x");
  std::filesystem::create_directory(folder.path("kosong"));
  EXPECT_EQ(ingest(folder.path("idx"), {folder.path("kosong")}).warning,
            "no article was found in " + folder.path("kosong"));
  EXPECT_THAT(ingest(folder.path("idx"), {folder.path("kosong"), folder.path("in")}).warning,
              HasSubstr(": nothing but 1 file that was skipped"));
  folder.write("in/a.jsonl", "\n\n");
  EXPECT_THAT(ingest(folder.path("idx"), {folder.path("in/a.jsonl")}).warning,
              HasSubstr("a.jsonl"));
  folder.write("in/b.txt", "Panen Kopi\nWarga panen kopi.");
  EXPECT_EQ(ingest(folder.path("idx"), {folder.path("in")}).warning, "");
  EXPECT_EQ(ingest(folder.path("idx"), {folder.path("in")}).warning, "");  // it was there before
}

TEST(Ingest, NotesDaysThatAreNone) {
  const testing::TempFolder folder;
  std::string lines =
      record(1, R"("published": "2024-11-06", )") + record(2, R"("published": "kapan", )") +
      record(3, R"("published": "N/A", )") + record(4, R"("published": "besok lusa", )");
  const IngestReport report = ingest(folder.path("idx"), {folder.write("a.jsonl", lines)});
  EXPECT_EQ(report.added, 4U);
  ASSERT_EQ(report.noted.count(), 1U);
  EXPECT_EQ(report.noted.kept()[0].file, folder.path("a.jsonl"));
  EXPECT_EQ(report.noted.kept()[0].note,
            "published is no day that can be read in 2 articles, the first in line 2: \"kapan\"");
}

// As one thread does it: order, refusals, notes and all.
TEST(Ingest, PagesAreParsedByManyThreads) {
  const testing::TempFolder folder;
  std::string warc;
  for (int i = 0; i < 300; ++i) {
    const std::string number = std::to_string(i);
    const std::string text =
        i % 50 == 7 ? "" : "<p>Warga desa nomor " + number + " memanen padi \x93raya\x94.</p>";
    warc += testing::warc_page("https://k.id/" + number, "<html><head><title>Panen " + number +
                                                             "</title></head><body>" + text);
  }
  const std::string file = folder.write("a.warc", warc);
  std::vector<std::vector<std::string>> outcomes;
  for (const std::size_t parsers : {1U, 4U}) {
    IngestOptions options;
    options.threads = options.parsers = parsers;
    std::vector<std::string>& outcome = outcomes.emplace_back();
    options.listener.refused = [&](const Refusal& refusal) {
      outcome.push_back(std::to_string(refusal.line) + refusal.reason);
    };
    options.listener.noted = [&](const ReadNote& note) { outcome.push_back(note.note); };
    const std::string index = folder.path("idx" + std::to_string(parsers));
    EXPECT_EQ(ingest(index, {file}, options).added, 294U);
    for (std::uint32_t document = 1; document <= 294; ++document) {
      outcome.push_back(open_snapshot(index).segments[0]->articles().article(document).title);
    }
  }
  EXPECT_EQ(outcomes[0], outcomes[1]);
  EXPECT_THAT(outcomes[0][0], HasSubstr("8record at byte"));
  EXPECT_EQ(outcomes[0][6], "294 texts read as Windows-1252");
  EXPECT_EQ(outcomes[0][7], "Panen 0");
}

// The batch is in all the same, and nothing is merged that might seal the damage.
TEST(Ingest, ANightOntoDamageFails) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  ingest(index, {folder.write("1.jsonl", night(0, 8))});
  const std::string flat =
      Manifest::segment_folder(index, read_manifest(index).segments[0]) / kFlatFile;
  {
    std::fstream bytes(flat, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(200);
    bytes.put('\x7F');
  }
  IngestReport report;
  const IngestOptions options;
  try {
    ingest(index, {folder.write("2.jsonl", night(8, 3))}, options, report);
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::damaged);
    EXPECT_THAT(error.what(), HasSubstr(flat));
    EXPECT_THAT(error.what(), HasSubstr("backup"));
  }
  EXPECT_EQ(report.added, 3U);
  EXPECT_EQ(report.revision, read_manifest(index).revision());
  EXPECT_EQ(read_manifest(index).live_articles(), 11U);
  // What is cut short is told before anything is done.
  std::filesystem::resize_file(flat, std::filesystem::file_size(flat) - 1);
  EXPECT_THROW(ingest(index, {folder.write("3.jsonl", night(11, 3))}), Error);
  EXPECT_EQ(read_manifest(index).live_articles(), 11U);
}

}  // namespace
}  // namespace warta
