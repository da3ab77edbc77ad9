// SPDX-License-Identifier: GPL-3.0-or-later
// The programs as a user's scripts call them: output, exit codes, error lines.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/support/pack.h"
#include "tests/support/run_program.h"
#include "tests/support/temp_folder.h"
#include "tests/support/warc.h"

namespace warta {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::ProgramRun;
using testing::run_program;
using testing::run_shell;
using testing::TempFolder;

using Json = nlohmann::json;

constexpr const char* kArticle =
    "Pemkab Bombana Siapkan Pilkada\n"
    "RUMBIA, KABAR.ID - Pj. Bupati Bombana La Sadim Raya membuka rakor, Rabu (6/11/2024).\n";

TEST(WartaIndex, AddThenSearch) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  folder.write("in/README.md", "# bukan artikel");
  const std::string index = folder.path("idx");

  const ProgramRun added = run_program("warta-index", {"add", "--index", index, folder.path("in")});
  EXPECT_EQ(added.exit_code, 0) << added.err;
  EXPECT_THAT(added.err, HasSubstr("1 added, 0 updated, 0 unchanged, 0 duplicates, 0 refused"));
  EXPECT_THAT(added.err, HasSubstr("README.md: is no article by its name"));
  EXPECT_THAT(
      run_program("warta-index", {"add", "--quiet", "--index", index, folder.path("in")}).err,
      IsEmpty());

  const ProgramRun found = run_program("warta-search", {"--index", index, "rakor", "pilkada"});
  EXPECT_EQ(found.exit_code, 0) << found.err;
  EXPECT_THAT(found.out, HasSubstr("Pemkab Bombana Siapkan *Pilkada*"));
  EXPECT_THAT(found.out, HasSubstr("*rakor*"));
  EXPECT_THAT(found.out, HasSubstr("Sulawesi Tenggara"));
  EXPECT_THAT(found.out, HasSubstr("2024-11"));
  EXPECT_EQ(run_program("warta-search", {"--index", index, "zzzz"}).exit_code, 1);
}

TEST(WartaSearch, RefusesWhatItCannotHonour) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  const std::string index = folder.path("idx");
  run_program("warta-index", {"add", "--quiet", "--index", index, folder.path("in")});
  const auto refused = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"--index", index});
    const ProgramRun run = run_program("warta-search", arguments);
    EXPECT_EQ(run.exit_code, 2) << arguments.back();
    return run.err;
  };
  EXPECT_THAT(refused({"rakor", "--offset", "-1"}), HasSubstr("--offset"));
  EXPECT_THAT(refused({"   "}), HasSubstr("nothing to search for"));
  EXPECT_THAT(refused({"--officials", "--kabupaten", "Bombana"}), HasSubstr("--regency"));
  EXPECT_THAT(refused({"--officials", "bupati", "provinsi:Sultra"}), HasSubstr("'provinsi:'"));
  for (const std::vector<std::string>& right :
       {std::vector<std::string>{"--officials", "bupati bombana"},
        {"rakor", "--offset", "0"},
        {"\""}}) {
    std::vector<std::string> arguments = {"--index", index};
    arguments.insert(arguments.end(), right.begin(), right.end());
    EXPECT_EQ(run_program("warta-search", arguments).exit_code, 0) << right.front();
  }
}

TEST(WartaIndex, MakesAPortableIndexThatStaysSo) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  const std::string index = folder.path("idx");
  const ProgramRun added =
      run_program("warta-index", {"add", "--portable", "--index", index, folder.path("in")});
  EXPECT_EQ(added.exit_code, 0) << added.err;
  folder.write("in/b.txt", "Panen Kopi\nWarga memanen kopi di Kota Jambi.\n");
  EXPECT_EQ(run_program("warta-index", {"add", "--index", index, folder.path("in")}).exit_code, 0);
  const Json status =
      Json::parse(run_program("warta-index", {"status", "--json", "--index", index}).out);
  EXPECT_EQ(status["portable"], true);
  EXPECT_EQ(status["articles"], 2);
  for (const char* query : {"\"membuka rakor\"", "rak*", "memanen"}) {
    EXPECT_EQ(run_program("warta-search", {"--index", index, query}).exit_code, 0) << query;
  }
  EXPECT_EQ(run_program("warta-index", {"compact", "--index", index}).exit_code, 0);
  const ProgramRun check = run_program("warta-index", {"check", "--index", index});
  EXPECT_EQ(check.exit_code, 0) << check.err;

  const std::string flat = folder.path("flat");
  run_program("warta-index", {"add", "--index", flat, folder.path("in")});
  const ProgramRun refused =
      run_program("warta-index", {"add", "--portable", "--index", flat, folder.path("in")});
  EXPECT_EQ(refused.exit_code, 2);
  EXPECT_THAT(refused.err, HasSubstr("is not portable"));
}

TEST(WartaIndex, RefusedArticlesAreNamedAndTheRestIsIn) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  folder.write("in/b.txt", "");
  folder.write("in/c.jsonl", "{\"text\": \"Panen kopi.\"}\nrusak\n");
  const ProgramRun run =
      run_program("warta-index", {"add", "--index", folder.path("idx"), folder.path("in")});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.err, HasSubstr("b.txt: is empty"));
  EXPECT_THAT(run.err, HasSubstr("c.jsonl:2: is not valid JSON"));
  EXPECT_THAT(run.err, HasSubstr("2 added"));
}

// A mistyped or unmounted input is no night without news.
TEST(WartaIndex, FailsWhenNoPathCanBeOpened) {
  const TempFolder folder;
  const std::string index = folder.path("idx");
  const std::string article = folder.write("a.txt", kArticle);
  const std::string missing = folder.path("tidak-ada");
  const ProgramRun none =
      run_program("warta-index", {"add", "--index", index, missing, missing + ".jsonl"});
  EXPECT_EQ(none.exit_code, 2);
  EXPECT_THAT(none.err, HasSubstr("nothing could be read: no PATH can be opened"));
  EXPECT_EQ(run_program("warta-index", {"inspect", missing}).exit_code, 2);
  EXPECT_EQ(run_program("warta-index", {"add", "--index", index, missing, article}).exit_code, 1);
  std::filesystem::create_directory(folder.path("kosong"));
  const ProgramRun empty =
      run_program("warta-index", {"add", "--index", index, folder.path("kosong")});
  EXPECT_EQ(empty.exit_code, 0) << empty.err;
}

TEST(WartaIndex, ReadsStdin) {
  const TempFolder folder;
  const ProgramRun run =
      run_program("warta-index", {"inspect", "-"}, "{\"isi\": \"Panen kopi di Kota Jambi.\"}\n");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  const Json line = Json::parse(run.out);
  EXPECT_EQ(line["file"], "-");
  EXPECT_EQ(line["text"], "Panen kopi di Kota Jambi.");
}

TEST(WartaIndex, ReadsPackedStdinOfEveryFormat) {
  const std::string html = "<!doctype html><title>Panen</title><p>Panen kopi di Kota Jambi.</p>";
  for (const std::string& input :
       {std::string("judul,isi\nPanen,Panen kopi di Kota Jambi.\n"), html,
        testing::warc_page("http://k.id/1", html),
        std::string(R"({"judul": "Panen", "isi": "Panen kopi di Kota Jambi."})")}) {
    const ProgramRun run =
        run_program("warta-index", {"inspect", "-"}, testing::gzip_packed(input));
    EXPECT_EQ(run.exit_code, 0) << run.err;
    const Json line = Json::parse(run.out);
    EXPECT_EQ(line["title"], "Panen");
    EXPECT_EQ(line["text"], "Panen kopi di Kota Jambi.");
  }
  const ProgramRun forced = run_program("warta-index", {"inspect", "--format", "text", "-"}, html);
  EXPECT_EQ(Json::parse(forced.out)["title"], nullptr) << forced.out;
}

TEST(WartaIndex, NotesWhatItDidToAFile) {
  const TempFolder folder;
  const std::string article =
      folder.write("a.txt", "Panen kopi\n\x93Hasilnya naik,\x94 kata Bupati.");
  const std::string index = folder.path("idx");
  const ProgramRun run = run_program("warta-index", {"add", "--index", index, article});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.err, HasSubstr("warta-index: note " + article + ": read as Windows-1252\n"));
  EXPECT_THAT(run_program("warta-index", {"add", "--quiet", "--index", index, article}).err,
              IsEmpty());
}

TEST(WartaIndex, InspectPrintsEveryKey) {
  const TempFolder folder;
  const ProgramRun run = run_program("warta-index", {"inspect", folder.write("a.txt", kArticle)});
  ASSERT_EQ(run.exit_code, 0) << run.err;
  const auto line = nlohmann::ordered_json::parse(run.out);
  std::vector<std::string> keys;
  for (const auto& [key, value] : line.items()) keys.push_back(key);
  EXPECT_THAT(keys, ::testing::ElementsAre("file", "id", "url", "title", "source", "published",
                                           "event_date", "dateline", "provinces", "regencies",
                                           "mentioned_regions", "officials", "advertorial", "text",
                                           "boilerplate"));
  EXPECT_EQ(line["url"], nullptr);
  EXPECT_EQ(line["event_date"], "2024-11-06");
  EXPECT_EQ(line["regencies"], Json::array({"Kabupaten Bombana"}));
  EXPECT_EQ(line["officials"][0]["acting"], true);
}

TEST(WartaIndex, InspectExplainsForPeople) {
  const TempFolder folder;
  const std::string article = folder.write("a.txt", kArticle);
  const std::string empty = folder.write("b.txt", "");
  const ProgramRun run = run_program("warta-index", {"inspect", "--explain", article, empty});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, HasSubstr(article + "\n  title           0.99  Pemkab Bombana"));
  EXPECT_THAT(run.out, HasSubstr("beside a weekday; line 1: \"Rabu (6/11/2024)\""));
  EXPECT_THAT(run.out, HasSubstr("\n\n" + empty + "\n  refused            -  is empty\n"));
  EXPECT_THAT(run.err, HasSubstr("b.txt: is empty"));
}

TEST(WartaIndex, InspectGivesNullsForWhatIsNoArticle) {
  const TempFolder folder;
  const std::string empty = folder.write("a.txt", "");
  const std::string binary = folder.write("b.txt", std::string("Bupati\0\1\2.", 10));
  const ProgramRun run =
      run_program("warta-index", {"inspect", empty, binary, folder.path("missing.txt")});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.err, HasSubstr("b.txt: is binary"));
  std::istringstream lines(run.out);
  std::size_t count = 0;
  for (std::string text; std::getline(lines, text); ++count) {
    const Json line = Json::parse(text);
    EXPECT_EQ(line["file"], count == 0 ? empty : binary);
    EXPECT_EQ(line["title"], nullptr);
    EXPECT_EQ(line["id"], nullptr);
    EXPECT_EQ(line["officials"], Json::array());
  }
  EXPECT_EQ(count, 2U);
}

TEST(WartaIndex, FailsWithOneLineThatSaysWhatToDo) {
  const TempFolder folder;
  folder.write("lain/catatan.txt", "x");
  const ProgramRun run =
      run_program("warta-index", {"add", "--index", folder.path("lain"), "-"}, kArticle);
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_EQ(std::count(run.err.begin(), run.err.end(), '\n'), 1);
  EXPECT_THAT(run.err, HasSubstr("name an empty or a new folder"));
  EXPECT_EQ(run_program("warta-index", {"add"}).exit_code, 2);
  EXPECT_EQ(run_program("warta-index", {"add", "--map", "text", "-"}).exit_code, 2);
  EXPECT_EQ(run_program("warta-index", {"status", "--index", folder.path("tidak-ada")}).exit_code,
            2);
}

TEST(WartaIndex, RemovesChecksAndCompacts) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  folder.write("in/b.txt", "Panen Kopi\nWarga panen kopi di lereng gunung.");
  const std::string index = folder.path("idx");
  run_program("warta-index",
              {"add", "--index", index, "--report", folder.path("r.json"), folder.path("in")});
  std::ifstream report(folder.path("r.json"));
  EXPECT_EQ(Json::parse(report)["added"], 2);
  const auto removed = run_program(
      "warta-index", {"remove", "--index", index, "--query", "panen kopi", "--reason", "uji"});
  EXPECT_EQ(removed.exit_code, 0);
  EXPECT_EQ(Json::parse(removed.out)["removed"][0]["title"], "Panen Kopi");
  EXPECT_THAT(removed.err, HasSubstr("1 removed"));
  EXPECT_THAT(run_program("warta-index", {"add", "--index", index, folder.path("in")}).err,
              HasSubstr("1 withheld"));
  EXPECT_EQ(run_program("warta-search", {"--index", index, "kopi"}).exit_code, 1);
  EXPECT_EQ(run_program("warta-index", {"compact", "--index", index}).exit_code, 0);
  EXPECT_THAT(run_program("warta-index", {"check", "--index", index}).out,
              HasSubstr("whole; 1 articles in 1 segment"));
  EXPECT_EQ(run_program("warta-index", {"remove", "--index", index}).exit_code, 2);
  EXPECT_EQ(run_program("warta-index", {"remove", "--index", index, "--query", " "}).exit_code, 2);
  folder.write("idx/segments/" + std::string("000099") + "/flat", "");  // no one's: not looked at
  EXPECT_EQ(run_program("warta-index", {"check", "--index", index}).exit_code, 0);
  folder.write("idx/manifest", "x");
  EXPECT_EQ(run_program("warta-index", {"check", "--index", index}).exit_code, 2);
}

TEST(WartaIndex, AQueryRemovesEveryCopyOfAStory) {
  const TempFolder folder;
  const std::string story =
      "Panen Kopi\\nWarga panen kopi di lereng gunung bersama bupati, kata camat.";
  std::string lines;
  for (const char* id : {"1", "2", "3"}) {
    lines += R"({"id": ")" + std::string(id) + R"(", "text": ")" + story + "\"}\n";
  }
  const std::string index = folder.path("idx");
  const ProgramRun added =
      run_program("warta-index", {"add", "--index", index, folder.write("in.jsonl", lines)});
  ASSERT_THAT(added.err, HasSubstr("2 duplicates"));
  const ProgramRun removed =
      run_program("warta-index", {"remove", "--index", index, "--query", "panen kopi"});
  EXPECT_EQ(removed.exit_code, 0) << removed.err;
  EXPECT_EQ(Json::parse(removed.out)["removed"].size(), 3U);
}

// A note that only tells what a region has in it is no doubt.
TEST(WartaIndex, RemovesByARegionThatHasMoreInIt) {
  const TempFolder folder;
  const std::string index = folder.path("idx");
  run_program(
      "warta-index",
      {"add", "--index", index,
       folder.write(
           "in.jsonl",
           R"({"id": "1", "published": "2021-01-06", "text": "Warga Kabupaten Nabire memanen kopi di kebun."})"
           "\n"
           R"({"id": "2", "text": "Warga Kota Bandung, Jawa Barat, memanen kopi di kebun."})"
           "\n")});
  for (const auto& [query, note, id] :
       {std::array{"provinsi:Papua", "saat masih bagian dari Papua", R"("id":"1")"},
        std::array{"kabupaten:Bandung", "semuanya dihitung", R"("id":"2")"}}) {
    const ProgramRun shown = run_program("warta-search", {"--index", index, query});
    EXPECT_THAT(shown.out + shown.err, HasSubstr(note));
    const ProgramRun run =
        run_program("warta-index", {"remove", "--index", index, "--query", query});
    EXPECT_EQ(run.exit_code, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr(id));
  }
}

// Whatever the searcher makes of an odd query, only what was plainly asked for goes.
TEST(WartaIndex, AQueryThatIsNotPlainRemovesNothing) {
  const TempFolder folder;
  const std::string lines =
      R"({"id": "1", "text": "Panen Kopi\nWarga panen kopi di lereng gunung.", "published": "2024-11-06"})"
      "\n"
      R"({"id": "2", "text": "Presiden Tiba\nPresiden meninjau pasar, kemarin ramai."})"
      "\n";
  const std::string index = folder.path("idx");
  run_program("warta-index", {"add", "--index", index, folder.write("in.jsonl", lines)});
  const auto remove = [&](const std::string& query) {
    return run_program("warta-index", {"remove", "--index", index, "--query=" + query});
  };
  for (const char* query : {"provinsi:",
                            "-",
                            "NOT",
                            "provinsi:\"\"",
                            "judul:*",
                            "tanggal:..",
                            "-zzqqxx",
                            "(-zzqqxx)",
                            "kopi OR -zzqqxx",
                            "NOT zzqqxx",
                            "sejak:kapan presiden",
                            "presiden advertorial:mungkin",
                            "presiden tanggal:2024-13",
                            "presiden tanggal:..",
                            "provinsi:Narnia",
                            "provinsi:Bandung",
                            "kabupaten:Bandungg",
                            "kemarin",
                            "presiden -\"\"",
                            "presiden NOT",
                            "presidenn",
                            "panen kopi zzqqxx",
                            "siapa presiden kopi"}) {
    const ProgramRun run = remove(query);
    EXPECT_EQ(run.exit_code, 2) << query << run.out;
    EXPECT_THAT(run.err, AllOf(HasSubstr("nothing was removed"), HasSubstr("--id"))) << query;
  }
  EXPECT_THAT(run_program("warta-index", {"status", "--index", index}).out,
              HasSubstr("articles  2"));
  const ProgramRun none = remove("durian");
  EXPECT_EQ(none.exit_code, 0);
  EXPECT_THAT(none.err, HasSubstr("'durian' finds nothing"));
  EXPECT_EQ(Json::parse(remove("tanggal:2024-11 -zzqqxx").out)["removed"].size(), 1U);
}

TEST(WartaIndex, RemoveRefusesEmptyNames) {
  const TempFolder folder;
  const std::string index = folder.path("idx");
  run_program("warta-index", {"add", "--index", index, folder.write("a.txt", kArticle)});
  for (const char* option : {"--id", "--url"}) {
    const ProgramRun run = run_program("warta-index", {"remove", "--index", index, option, ""});
    EXPECT_EQ(run.exit_code, 2) << option;
    EXPECT_THAT(run.err, HasSubstr("is empty; name what is to go"));
  }
}

TEST(WartaIndex, RemoveRefusesWhatNamesNothing) {
  const TempFolder folder;
  const std::string index = folder.path("idx");
  run_program("warta-index", {"add", "--index", index, folder.write("a.txt", kArticle)});
  for (const auto& [option, value] : {std::pair("--id", "N/A"),
                                      {"--id", "-"},
                                      {"--url", "N/A"},
                                      {"--url", "not a url"},
                                      {"--url", "https://kabar.id/"}}) {
    const std::string named = std::string(option) + "=" + value;
    const ProgramRun run = run_program("warta-index", {"remove", "--index", index, named});
    EXPECT_EQ(run.exit_code, 2) << named;
    EXPECT_THAT(run.err, HasSubstr("nothing was removed")) << named;
  }
  EXPECT_THAT(run_program("warta-index", {"removals", "--index", index}).out,
              HasSubstr("nothing was removed"));
  const ProgramRun undone =
      run_program("warta-index", {"remove", "--undo", "--index", index, "--id", "a"});
  EXPECT_EQ(undone.exit_code, 0);
  EXPECT_THAT(undone.err, AllOf(HasSubstr("no mark was taken away"), Not(HasSubstr("again"))));
}

TEST(WartaIndex, ARemovalStandsWithoutItsReceipt) {
  const TempFolder folder;
  const std::string index = folder.path("idx");
  run_program("warta-index", {"add", "--index", index, folder.write("a.txt", kArticle)});
  const ProgramRun run = run_shell(std::string(WARTA_BIN_DIR) + "/warta-index remove --index " +
                                   index + " --query rakor >/dev/full");
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("the removal stands: 1 removed"));
  EXPECT_THAT(run_program("warta-index", {"status", "--index", index}).out,
              HasSubstr("articles  0"));
}

// As after a backup without it.
TEST(WartaIndex, SaysThatTheManifestIsLost) {
  const TempFolder folder;
  const std::string index = folder.path("idx");
  const std::string article = folder.write("a.txt", kArticle);
  ASSERT_EQ(run_program("warta-index", {"add", "--index", index, article}).exit_code, 0);
  std::filesystem::remove(index + "/manifest");
  for (const std::vector<std::string>& verb : {std::vector<std::string>{"add", article},
                                               {"add", "--dry-run", article},
                                               {"check"},
                                               {"status"},
                                               {"compact"},
                                               {"remove", "--id", "1"}}) {
    std::vector<std::string> arguments = verb;
    arguments.insert(arguments.begin() + 1, {"--index", index});
    const ProgramRun run = run_program("warta-index", arguments);
    EXPECT_EQ(run.exit_code, 2) << verb.front();
    EXPECT_THAT(run.err, HasSubstr("has segments and no manifest")) << verb.front();
  }
  EXPECT_FALSE(std::filesystem::is_empty(index + "/segments"));
}

TEST(WartaIndex, StatusNamesBothSides) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  const std::string index = folder.path("idx");
  run_program("warta-index", {"add", "--index", index, folder.path("in")});
  const Json status =
      Json::parse(run_program("warta-index", {"status", "--json", "--index", index}).out);
  EXPECT_EQ(status["articles"], 1);
  EXPECT_EQ(status["first_day"], "2024-11-06");
  EXPECT_EQ(status["usable"], true);
  EXPECT_THAT(run_program("warta-index", {"status", "--index", index}).out,
              HasSubstr("this program: 4"));
}

// The articles are well, and are not to be added again: the program is old.
TEST(WartaIndex, ANewerSchemaAsksForANewerProgram) {
  const TempFolder folder;
  folder.write("idx/manifest", "warta-index 99\nnothing that this program knows\n");
  for (const char* verb : {"status", "compact"}) {
    const ProgramRun run = run_program("warta-index", {verb, "--index", folder.path("idx")});
    EXPECT_EQ(run.exit_code, 2) << verb;
    EXPECT_THAT(run.err, AllOf(HasSubstr("a newer version"), Not(HasSubstr("anew")))) << verb;
  }
}

TEST(WartaSearch, PrintsJson) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  const std::string index = folder.path("idx");
  run_program("warta-index", {"add", "--index", index, folder.path("in")});
  const ProgramRun run =
      run_program("warta-search", {"--index", index, "--json", "--provinsi", "Sultra", "--facets",
                                   "province,month,official", "rakor"});
  ASSERT_EQ(run.exit_code, 0) << run.err;
  const Json answer = Json::parse(run.out);
  EXPECT_EQ(answer["total"], 1);
  EXPECT_EQ(answer["facets"]["province"]["values"][0]["code"], "74");
  EXPECT_EQ(answer["facets"]["official"]["values"][0]["value"], "La Sadim Raya");

  // An empty value takes nothing of what stands behind it.
  for (const char* limit : {"--limit=1", "--limit"}) {
    std::vector<std::string> arguments = {"--index", index, "--json", "--facets=", limit};
    if (std::string_view(limit) == "--limit") arguments.push_back("1");
    arguments.push_back("rakor");
    const ProgramRun plain = run_program("warta-search", arguments);
    ASSERT_EQ(plain.exit_code, 0) << plain.err;
    EXPECT_EQ(Json::parse(plain.out)["total"], 1);
    EXPECT_TRUE(Json::parse(plain.out)["facets"].empty());
  }
  const ProgramRun typed =
      run_program("warta-search", {"--index", index, "--json", "--facets=", "rakor"});
  EXPECT_EQ(Json::parse(typed.out)["query"], "rakor");

  const std::string id = answer["hits"][0]["id"];
  const ProgramRun shown = run_program("warta-search", {"--index", index, "--show", id});
  EXPECT_EQ(shown.exit_code, 0);
  EXPECT_THAT(shown.out, HasSubstr("membuka rakor"));
  EXPECT_EQ(run_program("warta-search", {"--index", index, "--show", "x"}).exit_code, 1);
}

TEST(WartaSearch, ErrorsAreOneLineAndExitTwo) {
  const TempFolder folder;
  const ProgramRun no_index = run_program("warta-search", {"--index", folder.path("idx"), "rapat"});
  EXPECT_EQ(no_index.exit_code, 2);
  EXPECT_THAT(no_index.err, HasSubstr("there is no index"));
  EXPECT_EQ(run_program("warta-search", {}).exit_code, 2);
  EXPECT_EQ(run_program("warta-search", {"--sort", "acak", "x"}).exit_code, 2);
}

TEST(WartaSearch, WordsThatMustNotMatchNeedNoQuotes) {
  const TempFolder folder;
  folder.write("in/a.txt", kArticle);
  folder.write("in/b.txt", "Hujan\nHujan turun.");
  const std::string index = folder.path("idx");
  run_program("warta-index", {"add", "--quiet", "--index", index, folder.path("in")});
  EXPECT_EQ(run_program("warta-search", {"--index", index, "rakor", "-hujan"}).exit_code, 0);
  EXPECT_EQ(run_program("warta-search", {"--index", index, "rakor", "-pilkada"}).exit_code, 1);
  EXPECT_EQ(run_program("warta-search", {"--index", index, "--", "rakor", "-hujan"}).exit_code, 0);
  EXPECT_EQ(run_program("warta-search", {"--index", index, "--", "--rakor"}).exit_code, 0);
  EXPECT_EQ(run_program("warta-search", {"--index", index, "rakor", "--provnsi", "x"}).exit_code,
            2);
}

TEST(Programs, OutputThatCannotBeWrittenIsAnError) {
  for (const char* program : {"warta-index", "warta-search", "warta-stem"}) {
    const ProgramRun run = run_program(program, {"--help"}, {}, "/dev/full");
    EXPECT_EQ(run.exit_code, 2) << program;
    EXPECT_THAT(run.err, HasSubstr("cannot be written")) << program;
  }
}

TEST(WartaSearch, HasTheModesThatAnswerWithoutWords) {
  const TempFolder folder;
  const std::string index = folder.path("idx");
  std::string lines;
  for (int i = 0; i < 3; ++i) {
    const std::string number = std::to_string(i);
    lines += R"({"id": ")" + number + R"(", "title": "Pompa air )" + number +
             R"(", "text": "Wali Kota Kendari Siti Rahmatia mengirim pompa air ke sawah, nomor )" +
             number + R"(.", "published": "2024-11-0)" + std::to_string(i + 1) + "\"}\n";
  }
  ASSERT_EQ(run_program("warta-index",
                        {"add", "--quiet", "--format", "jsonl", "--index", index, "-"}, lines)
                .exit_code,
            0);
  const auto search = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"--index", index});
    return run_program("warta-search", arguments);
  };
  const auto json = [&](std::vector<std::string> arguments) {
    arguments.emplace_back("--json");
    return Json::parse(search(arguments).out);
  };
  EXPECT_EQ(json({"--officials", "kendari"})["officials"][0]["count"], 3);
  EXPECT_THAT(search({"--officials"}).out, HasSubstr("Siti Rahmatia (Wali Kota Kendari)"));
  EXPECT_EQ(search({"--officials", "gubernur"}).exit_code, 1);
  EXPECT_EQ(json({"--similar", "1", "--no-collapse"})["total"], 2);
  const ProgramRun missing = search({"--similar", "9"});
  EXPECT_EQ(missing.exit_code, 1);
  EXPECT_THAT(missing.err, HasSubstr("no article of this id"));
  const Json timeline = json({"pompa", "--timeline", "day", "--count", "stories"})["timeline"];
  EXPECT_EQ(timeline["by"], "day");
  const Json first = json({"pompa", "--limit", "2", "--no-collapse"});
  const Json second = json({"pompa", "--limit", "2", "--no-collapse", "--cursor", first["cursor"]});
  EXPECT_EQ(second["offset"], 2);
  EXPECT_EQ(second["hits"].size(), 1U);
  EXPECT_TRUE(second["cursor"].is_null());
  const ProgramRun bad = search({"pompa", "--cursor", "x"});
  EXPECT_EQ(bad.exit_code, 2);
  EXPECT_THAT(bad.err, HasSubstr("this is no cursor"));
}

TEST(WartaSearch, HelpNamesEveryFilterInBothLanguages) {
  const ProgramRun help = run_program("warta-search", {"--help"});
  EXPECT_EQ(help.exit_code, 0);
  for (const char* option : {"--province,--provinsi", "--regency,--kabupaten,--kab ", "--kota ",
                             "--official,--pejabat", "--since,--sejak"}) {
    EXPECT_THAT(help.out, HasSubstr(option));
  }
  for (const char* mode : {"--show", "--similar", "--officials", "--timeline", "--cursor"}) {
    EXPECT_THAT(help.out, HasSubstr(mode));
  }
}

TEST(WartaStem, KeepsOrderAndCount) {
  const ProgramRun run = run_program("warta-stem", {}, "pemerintahan\n\nAnak-anak\n");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_EQ(run.out, "pemerintahan\tperintah\n\t\nAnak-anak\tanak\n");
}

TEST(WartaStem, PrintsTokens) {
  const ProgramRun run = run_program("warta-stem", {"--tokens"}, "Pj. Bupati, 1.026 personel");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("12\t17\tnumber\t1.026\t1026\t1026\n"));
}

TEST(Programs, SayTheirVersion) {
  for (const char* program : {"warta-index", "warta-search", "warta-stem"}) {
    const ProgramRun run = run_program(program, {"--version"});
    EXPECT_EQ(run.exit_code, 0) << program;
    EXPECT_THAT(run.out,
                ::testing::MatchesRegex(std::string(program) + " [0-9]+\\.[0-9]+\\.[0-9]+\n"))
        << program;
  }
}

}  // namespace
}  // namespace warta
