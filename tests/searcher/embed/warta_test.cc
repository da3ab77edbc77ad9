// SPDX-License-Identifier: GPL-3.0-or-later
// The C interface: what comes back, and that nothing thrown gets out of it.
#include "searcher/embed/warta.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <thread>

#include "indexer/ingest.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using Json = nlohmann::json;
using ::testing::HasSubstr;

// A status with its text, which is freed.
struct Outcome {
  warta_status status = WARTA_OK;
  Json json;  // null where no text was set

  std::string code() const { return json["error"]["code"]; }
  std::string message() const { return json["error"]["message"]; }
};

template <typename Call>
Outcome outcome_of(Call call) {
  char* text = nullptr;
  Outcome outcome;
  outcome.status = call(&text);
  if (text != nullptr) outcome.json = Json::parse(text);
  warta_free(text);
  return outcome;
}

class WartaTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    folder_->write("in/a.txt",
                   "Pemkab Bombana Siapkan Pilkada\n"
                   "Pj. Bupati Bombana La Sadim Raya menyiapkan logistik pemilihan, Rabu "
                   "(6/11/2024).");
    folder_->write("in/b.txt",
                   "Pemkot Kendari Gelar Rakor Pilkada\n"
                   "Wali Kota Kendari Siti Rahmatia membuka persiapan pilkada di Kota Kendari, "
                   "Kamis (7/11/2024). Logistik pemilihan disiapkan.");
    ingest(index(), {folder_->path("in")});
  }
  static void TearDownTestSuite() { delete folder_; }
  static std::string index() { return folder_->path("idx"); }

  void SetUp() override {
    char* text = nullptr;
    ASSERT_EQ(warta_open(index().c_str(), &searcher_, &text), WARTA_OK);
    ASSERT_EQ(text, nullptr);
  }
  void TearDown() override { warta_close(searcher_); }

  Outcome search(const char* request) const {
    return outcome_of([&](char** text) { return warta_search(searcher_, request, text); });
  }

  static testing::TempFolder* folder_;
  warta_searcher* searcher_ = nullptr;
};
testing::TempFolder* WartaTest::folder_ = nullptr;

TEST_F(WartaTest, AnswersAsTheProgramDoes) {
  const Outcome found = search(
      R"({"query": "pilkada", "province": "Sultra", "kota": ["Kendari"], "facets": ["source", "month"],
          "timeline": "month", "sort": "newest", "limit": 1, "count": "stories", "explain": true})");
  ASSERT_EQ(found.status, WARTA_OK) << found.json;
  EXPECT_EQ(found.json["version"], 1);
  EXPECT_EQ(found.json["total"], 1);
  EXPECT_EQ(found.json["hits"][0]["title"], "Pemkot Kendari Gelar Rakor Pilkada");
  EXPECT_EQ(found.json["facets"]["month"]["values"][0]["value"], "2024-11");
  EXPECT_EQ(found.json["counted"], "stories");
  EXPECT_EQ(found.json["timeline"]["by"], "month");
}

TEST_F(WartaTest, NothingFoundIsAnAnswer) {
  const Outcome found = search(R"({"query": "gajah"})");
  EXPECT_EQ(found.status, WARTA_OK);
  EXPECT_EQ(found.json["total"], 0);
}

TEST_F(WartaTest, NullIsAsIfItWereLeftOut) {
  EXPECT_EQ(search(R"({"query": "pilkada", "province": null, "limit": null})").status, WARTA_OK);
}

TEST_F(WartaTest, TodayIsWhatDatesAreCountedFrom) {
  const auto total = [&](const char* request) { return search(request).json["total"].get<int>(); };
  const char* kBefore = R"({"query": "pilkada kemarin", "today": "2024-11-07"})";
  const char* kAfter = R"({"query": "pilkada tanggal:kemarin", "today": "2023-11-07"})";
  EXPECT_GT(total(kBefore), 0);
  EXPECT_EQ(total(kAfter), 0);
}

TEST_F(WartaTest, ABadRequestNamesWhatIsWrong) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"qery": "pilkada"})", "'qery'"},
      {R"({"text": "pilkada"})", "'text'"},
      {R"({"query": 7})", "'query' is to be a text"},
      {R"({"limit": -1})", "'limit' is to be a whole number"},
      {R"({"limit": 1.5})", "'limit' is to be a whole number"},
      {R"({"limit": 10001})", "limit is at most 10000"},
      {R"({"limit": 1e400})", "a number is larger"},
      {R"({"today": "6 November"})", "'6 November' is no day"},
      {R"({"sort": "best"})", "relevance, newest, oldest"},
      {R"({"no_collapse": "yes"})", "true or false"},
      {R"({"facets": ["colour"]})", "'colour'"},
      {R"({"facets": [1]})", "'facets' is to be a text"},
      {R"({"province": {"name": "Jambi"}})", "'province'"},
      {R"({"province": "Atlantis"})", "Atlantis"},
      {R"({"cursor": "abc"})", "no cursor"},
      {R"({"deadline_ms": 3600001})", "'deadline_ms'"},
      {R"({"query": "pilkada")", "no JSON"},
      {"[1, 2]", "JSON object"},
      {"", "no JSON"},
      {"{\"query\": \"\xFF\"}", "no JSON"},
  };
  for (const auto& [request, wanted] : cases) {
    const Outcome failed = search(request);
    EXPECT_EQ(failed.status, WARTA_BAD_REQUEST) << request;
    EXPECT_EQ(failed.code(), "bad_request") << request;
    EXPECT_THAT(failed.message(), HasSubstr(wanted)) << request;
  }
}

TEST_F(WartaTest, DeepJsonIsAnErrorAndNoCrash) {
  EXPECT_EQ(search(std::string(100'000, '[').c_str()).status, WARTA_BAD_REQUEST);
  const std::string closed = std::string(100'000, '[') + std::string(100'000, ']');
  EXPECT_EQ(search(closed.c_str()).status, WARTA_BAD_REQUEST);
  EXPECT_EQ(search(("{\"query\": " + closed + "}").c_str()).status, WARTA_BAD_REQUEST);
}

TEST_F(WartaTest, NullPointersAreErrors) {
  const auto bad = [](const Outcome& outcome) { return outcome.status == WARTA_BAD_REQUEST; };
  EXPECT_TRUE(bad(search(nullptr)));
  EXPECT_TRUE(bad(outcome_of([](char** t) { return warta_search(nullptr, "{}", t); })));
  EXPECT_TRUE(bad(outcome_of([](char** t) { return warta_article(nullptr, "1", t); })));
  EXPECT_TRUE(bad(outcome_of([&](char** t) { return warta_article(searcher_, nullptr, t); })));
  EXPECT_TRUE(
      bad(outcome_of([&](char** t) { return warta_similar(searcher_, nullptr, "{}", t); })));
  EXPECT_TRUE(bad(outcome_of([](char** t) { return warta_officials(nullptr, nullptr, t); })));
  EXPECT_TRUE(bad(outcome_of([](char** t) { return warta_open("x", nullptr, t); })));
  EXPECT_EQ(warta_search(searcher_, "{}", nullptr), WARTA_BAD_REQUEST);
  warta_searcher* searcher = searcher_;
  EXPECT_TRUE(bad(outcome_of([&](char** t) { return warta_open(nullptr, &searcher, t); })));
  EXPECT_EQ(searcher, nullptr);
  EXPECT_TRUE(
      bad(outcome_of([&](char** t) { return warta_open_several(nullptr, 1, &searcher, t); })));
  EXPECT_TRUE(
      bad(outcome_of([&](char** t) { return warta_open_several(nullptr, 0, &searcher, t); })));
  warta_close(nullptr);
  warta_free(nullptr);
}

TEST_F(WartaTest, ShowsAnArticleAndWhatIsLikeIt) {
  const Json hits = search(R"({"query": "bombana"})").json["hits"];
  ASSERT_EQ(hits.size(), 1U);
  const std::string id = hits[0]["id"];
  const Outcome article =
      outcome_of([&](char** text) { return warta_article(searcher_, id.c_str(), text); });
  EXPECT_EQ(article.status, WARTA_OK);
  EXPECT_THAT(article.json["text"].get<std::string>(), HasSubstr("logistik"));
  const Outcome similar =
      outcome_of([&](char** text) { return warta_similar(searcher_, id.c_str(), nullptr, text); });
  EXPECT_EQ(similar.status, WARTA_OK);
  EXPECT_EQ(similar.json["total"], 1);
  for (const char* unknown : {"", "no such id"}) {
    const Outcome missing =
        outcome_of([&](char** text) { return warta_article(searcher_, unknown, text); });
    EXPECT_EQ(missing.status, WARTA_NOT_FOUND);
    EXPECT_EQ(missing.code(), "not_found");
    EXPECT_EQ(outcome_of([&](char** text) {
                return warta_similar(searcher_, unknown, "{}", text);
              }).status,
              WARTA_NOT_FOUND);
  }
}

TEST_F(WartaTest, KnowsTheOfficials) {
  const Outcome all =
      outcome_of([&](char** text) { return warta_officials(searcher_, nullptr, text); });
  EXPECT_EQ(all.json["total"], 2);
  const Outcome one = outcome_of(
      [&](char** text) { return warta_officials(searcher_, R"({"query": "bupati"})", text); });
  EXPECT_EQ(one.json["officials"][0]["name"], "La Sadim Raya");
  const Outcome bad = outcome_of(
      [&](char** text) { return warta_officials(searcher_, R"({"sort": "newest"})", text); });
  EXPECT_THAT(bad.message(), HasSubstr("'sort'"));
}

TEST(WartaOpen, SaysWhatIsWrongWithAnIndex) {
  const testing::TempFolder folder;
  warta_searcher* searcher = nullptr;
  const auto open = [&](const std::string& path) {
    return outcome_of([&](char** text) { return warta_open(path.c_str(), &searcher, text); });
  };
  const Outcome missing = open(folder.path("nothing"));
  EXPECT_EQ(missing.status, WARTA_NO_INDEX);
  EXPECT_THAT(missing.message(), HasSubstr("nothing"));
  folder.write("broken/manifest", "warta");
  const Outcome broken = open(folder.path("broken"));
  EXPECT_EQ(broken.status, WARTA_DAMAGED);
  EXPECT_EQ(broken.code(), "damaged");
  EXPECT_EQ(searcher, nullptr);
}

// Whatever is wrong with the files, an answer or an error comes back.
TEST(WartaOpen, ADamagedSegmentIsAnError) {
  const testing::TempFolder folder;
  folder.write("in/a.txt", "Pemkab Bombana Siapkan Pilkada\nBupati menyiapkan logistik pilkada.");
  ingest(folder.path("idx"), {folder.path("in")});
  std::vector<std::string> files;
  for (const auto& file : std::filesystem::recursive_directory_iterator(folder.path("idx"))) {
    if (file.is_regular_file()) files.push_back(file.path().string());
  }
  ASSERT_GT(files.size(), 3U);
  for (const std::string& file : files) {
    const std::uintmax_t size = std::filesystem::file_size(file);
    if (size < 2) continue;
    std::ifstream in(file, std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(in), {}};
    std::filesystem::resize_file(file, size / 2);
    warta_searcher* searcher = nullptr;
    const Outcome opened = outcome_of(
        [&](char** text) { return warta_open(folder.path("idx").c_str(), &searcher, text); });
    if (opened.status == WARTA_OK) {
      const Outcome found = outcome_of([&](char** text) {
        return warta_search(searcher, R"({"query": "pilkada", "facets": "source"})", text);
      });
      EXPECT_FALSE(found.json.is_null()) << file;
    } else {
      EXPECT_FALSE(opened.message().empty()) << file;
    }
    warta_close(searcher);
    std::ofstream(file, std::ios::binary) << whole;
  }
}

TEST_F(WartaTest, ThreadsShareASearcher) {
  std::vector<std::thread> threads;
  std::atomic<int> wrong = 0;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      for (int round = 0; round < 20; ++round) {
        if (search(R"({"query": "pilkada"})").json["total"] != 2) ++wrong;
        if (search(R"({"qery": 1})").status != WARTA_BAD_REQUEST) ++wrong;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

TEST(WartaVersion, IsANumber) {
  EXPECT_THAT(warta_version(), ::testing::MatchesRegex("[0-9]+\\.[0-9]+\\.[0-9]+"));
}

}  // namespace
}  // namespace warta
