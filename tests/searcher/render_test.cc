// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render.h"

#include <gmock/gmock.h>

#include <sstream>

namespace warta {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Answer small_answer() {
  Answer answer;
  answer.query = "rapat";
  answer.total = 1;
  answer.limit = 10;
  answer.elapsed_ms = 1.25;
  answer.revision = "r";
  answer.cursor = "c";
  Hit hit;
  hit.id = "7";
  hit.title = "Rakor \"Pilkada\"";
  hit.date = hit.event_date = "2024-11-06";
  hit.provinces = {"Jambi"};
  hit.regencies = {"Kota Jambi"};
  hit.officials = {{"Sari", "Wali Kota", true, "Kota Jambi"}, {"Budi", "Menteri", false, ""}};
  hit.score = 2.5;
  hit.snippet = "Sebuah rapat.";
  hit.marks = {{7, 12}};
  hit.duplicates = 2;
  answer.hits = {hit};
  answer.facets = {{"province", "Provinsi", {{"Jambi", "15", 1}}, 2, 3}};
  answer.interpretation.expanded = {{"rakor", "rapat koordinasi"}};
  answer.interpretation.resolved = {{"province", "Sultra", {"Sulawesi Tenggara"}}};
  answer.interpretation.notes = {{0, 5, {{"no_office", {"rapat"}}, {"taken_as_words", {}}}}};
  return answer;
}

std::string rendered(const Renderer& renderer, const Answer& answer) {
  std::ostringstream out;
  renderer.answer(answer, out);
  return out.str();
}

TEST(RenderJson, IsTheContract) {
  EXPECT_EQ(
      rendered(JsonRenderer(), small_answer()),
      R"({"version":1,"query":"rapat","interpretation":{"corrected":null,"searched_corrected":false,"relaxed":false,"words":0,"least_words":0,"whole":0,"left_out":[],"expanded":[{"typed":"rakor","also":"rapat koordinasi"}],"resolved":[{"field":"province","typed":"Sultra","values":["Sulawesi Tenggara"]}],"notes":[{"begin":0,"end":5,"message":"no article has the office 'rapat'; taken as words","message_indonesian":"tidak ada artikel dengan jabatan 'rapat'; dibaca sebagai kata","remarks":[{"kind":"no_office","values":["rapat"]},{"kind":"taken_as_words","values":[]}]}]},)"
      R"("total":1,"total_exact":true,"offset":0,"limit":10,"elapsed_ms":1.25,"revision":"r","cursor":"c",)"
      R"("hits":[{"id":"7","title":"Rakor \"Pilkada\"","url":null,"source":null,"published":null,"event_date":"2024-11-06","date":"2024-11-06",)"
      R"("provinces":["Jambi"],"regencies":["Kota Jambi"],"officials":[{"name":"Sari","position":"Wali Kota","acting":true,"jurisdiction":"Kota Jambi"},)"
      R"({"name":"Budi","position":"Menteri","acting":false,"jurisdiction":null}],"score":2.5,"title_marks":[],"snippet":"Sebuah rapat.","marks":[[7,12]],"duplicates":2,"missing":[]}],)"
      R"("counted":"articles","facets":{"province":{"exact":true,"values":[{"value":"Jambi","code":"15","count":1}],"unknown":2,"other":3}}})"
      "\n");
}

TEST(RenderJson, ATimelineStandsBehindTheFacets) {
  Answer answer = small_answer();
  answer.counted = Counted::stories;
  answer.timeline = Timeline{Period::month, {{"2024-11", 1, 4}, {"2024-12", 0, 0}}, 3, 2};
  EXPECT_THAT(
      rendered(JsonRenderer(), answer),
      HasSubstr(
          R"("timeline":{"by":"month","buckets":[{"value":"2024-11","count":1,"all":4,"share":0.25},)"
          R"({"value":"2024-12","count":0,"all":0,"share":0.0}],"before":3,"after":0,"unknown":2})"));
  EXPECT_THAT(rendered(JsonRenderer(), answer), HasSubstr(R"("counted":"stories")"));
}

TEST(RenderJson, OfficialsAreAsHitsHaveThem) {
  OfficialsAnswer answer;
  answer.query = "budi";
  answer.total = 1;
  answer.limit = 20;
  answer.revision = "r";
  answer.officials = {{{"Budi", "Menteri", false, ""}, {"B. Arie", "Boedi"}, 3, "2024-11-01", ""}};
  std::ostringstream out;
  JsonRenderer().officials(answer, out);
  EXPECT_EQ(
      out.str(),
      R"({"version":1,"query":"budi","alike":false,"total":1,"offset":0,"limit":20,"elapsed_ms":0.0,"revision":"r",)"
      R"("officials":[{"name":"Budi","position":"Menteri","acting":false,"jurisdiction":null,"variants":["B. Arie","Boedi"],)"
      R"("count":3,"first":"2024-11-01","last":null}]})"
      "\n");
}

TEST(RenderText, OfficialsHaveTheirOtherNames) {
  OfficialsAnswer answer;
  answer.total = 2;
  answer.officials = {{{"Budi Arie", "Menteri", false, ""},
                       {"A", "B", "C", "D", "E"},
                       3,
                       "2024-11-06",
                       "2024-11-06"},
                      {{"Sari", "Wali Kota", true, ""}, {}, 2, "2024-11-06", "2024-12-02"},
                      {{"Dewi", "Camat", false, ""}, {}, 1, "", ""}};
  std::ostringstream out;
  TextRenderer(false, 80).officials(answer, out);
  EXPECT_THAT(out.str(), HasSubstr("Budi Arie (Menteri), 2024-11-06; juga A, B, C dan 2 lagi\n"));
  EXPECT_THAT(out.str(), HasSubstr("Sari (Pj./Plt. Wali Kota), 2024-11-06 sampai 2024-12-02\n"));
  EXPECT_THAT(out.str(), HasSubstr("Dewi (Camat)\n"));
}

TEST(RenderText, EmptyBucketsInARowAreOneLine) {
  Answer answer = small_answer();
  answer.facets = {{"month",
                    "Bulan",
                    {{"2024-01", "", 1},
                     {"2024-02", "", 0},
                     {"2024-03", "", 0},
                     {"2024-04", "", 2},
                     {"2024-05", "", 0},
                     {"2024-06", "", 4}},
                    0,
                    0}};
  const std::string text = rendered(TextRenderer(false, 80), answer);
  EXPECT_THAT(text, HasSubstr("  2024-02..2024-03       0\n"));
  EXPECT_THAT(text, HasSubstr("  2024-05                0\n"));
  EXPECT_THAT(text, Not(HasSubstr("  2024-02   ")));
}

TEST(RenderText, ATimelineHasBars) {
  Answer answer = small_answer();
  answer.timeline =
      Timeline{Period::year, {{"2023", 5, 10}, {"2024", 0, 3}, {"2025", 10, 10}}, 0, 2};
  const std::string text = rendered(TextRenderer(false, 52), answer);
  EXPECT_THAT(text, HasSubstr("  2023             5   50.0%  ##########\n"));
  EXPECT_THAT(text, HasSubstr("  2024             0    0.0%\n"));
  EXPECT_THAT(text, HasSubstr("  2025            10  100.0%  ####################\n"));
  EXPECT_THAT(text, HasSubstr("  tanpa hari       2\n"));
}

TEST(RenderText, MarksWordsWithAndWithoutColour) {
  EXPECT_THAT(rendered(TextRenderer(false, 80), small_answer()), HasSubstr("Sebuah *rapat*."));
  EXPECT_THAT(rendered(TextRenderer(true, 80), small_answer()),
              HasSubstr("Sebuah \033[1;33mrapat\033[0m."));
}

TEST(RenderText, ShowsPlacesFacetsAndNotes) {
  const std::string text = rendered(TextRenderer(false, 80), small_answer());
  EXPECT_THAT(text, HasSubstr("2024-11-06 \u00B7 Kota Jambi, Jambi"));
  EXPECT_THAT(text, HasSubstr("tidak diketahui"));
  EXPECT_THAT(text, HasSubstr("Catatan: rapat: tidak ada artikel dengan jabatan 'rapat'; dibaca"));
}

TEST(RenderText, SaysHowTheQueryWasUnderstood) {
  Answer answer = small_answer();
  answer.interpretation.resolved.push_back({"province", "Jambi", {"Jambi"}});
  answer.interpretation.notes.push_back({0, 0, {{"no_source", {"luar"}}}});
  std::string text = rendered(TextRenderer(false, 80), answer);
  EXPECT_THAT(text, HasSubstr("Sultra = Sulawesi Tenggara\n"));
  EXPECT_THAT(text, Not(HasSubstr("Jambi = Jambi")));
  EXPECT_THAT(text, HasSubstr("Catatan: tidak ada sumber bernama 'luar'\n"));
  EXPECT_THAT(text, Not(HasSubstr("Mungkin maksud Anda")));
  answer.interpretation.corrected = "rapat\033";
  text = rendered(TextRenderer(false, 80), answer);
  EXPECT_THAT(text, HasSubstr("Mungkin maksud Anda: rapat \n"));
  EXPECT_THAT(text, Not(HasSubstr("bukan untuk yang diketik")));
  answer.interpretation.searched_corrected = true;
  EXPECT_THAT(rendered(TextRenderer(false, 80), answer), HasSubstr("bukan untuk yang diketik"));
}

TEST(RenderText, TextsCannotSendCommandsToTheTerminal) {
  Answer answer = small_answer();
  answer.hits[0].title = "Judul\033[2J";
  answer.hits[0].snippet = "a\033]0;x\007 rapat";
  answer.hits[0].marks.clear();
  EXPECT_THAT(rendered(TextRenderer(false, 80), answer), Not(HasSubstr("\033")));
}

TEST(RenderText, LinesKeepTheWidth) {
  Answer answer = small_answer();
  answer.hits[0].snippet = std::string(30, 'a');
  for (int i = 0; i < 30; ++i) answer.hits[0].snippet += " k\u00E9cil";
  answer.hits[0].marks.clear();
  std::istringstream lines(rendered(TextRenderer(false, 40), answer));
  for (std::string line; std::getline(lines, line);) {
    if (line.find("k\u00E9cil") == std::string::npos) continue;
    std::size_t width = 0;
    for (char c : line) width += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    EXPECT_LE(width, 40U);
  }
}

}  // namespace
}  // namespace warta
