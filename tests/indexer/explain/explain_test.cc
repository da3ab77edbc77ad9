// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

namespace warta {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string explanation_of(const Article& article) {
  Analysis analysis;
  CleanProvenance provenance;
  std::string reason;
  const auto tagged = tag_article(article, analysis, reason, &provenance);
  std::ostringstream out;
  print_explanation({article, tagged.value_or(TaggedArticle()), analysis, provenance, reason}, out);
  return out.str();
}

std::string explanation_of(const std::string& text) {
  Article article;
  article.file = "a.txt";
  article.text = text;
  return explanation_of(article);
}

// A tag's line and the one below it.
std::string tag(const std::string& name, const std::string& confidence, const std::string& value,
                const std::string& reason) {
  std::string line = "  " + name;
  line.resize(18, ' ');
  return line + confidence + "  " + value + "\n" + std::string(24, ' ') + reason + "\n";
}

// An official's part: one line.
std::string part(const std::string& name, const std::string& confidence, const std::string& rest) {
  std::string line = "    " + name;
  line.resize(18, ' ');
  return line + confidence + "  " + rest + "\n";
}

constexpr const char* kArticle =
    "Home > Daerah > Bombana\n"
    "Pemkab Bombana Gelar Rakor Pilkada\n"
    "\n"
    "RUMBIA, KABARTELUK.ID - Pj. Bupati Bombana Drs. La Sadim Raya, M.Si membuka rakor di "
    "Kecamatan Rumbia, Rabu (6/11/2024).\n"
    "Sekda Anwar Tolaki hadir. Ketua KPU Bombana, Sari Wolio, menyusul dari Kendari.\n"
    "Baca juga:\n"
    "Bupati Konawe Lantik Camat\n"
    "Editor: Dewi\n";

TEST(Explain, NamesWordsRuleAndConfidence) {
  const std::string text = explanation_of(kArticle);
  EXPECT_THAT(text, HasSubstr(tag("title", "0.99", "Pemkab Bombana Gelar Rakor Pilkada",
                                  "first line behind furniture")));
  EXPECT_THAT(text, HasSubstr("  raw line 2: \"Pemkab Bombana Gelar Rakor Pilkada\"\n"));
  EXPECT_THAT(text, HasSubstr(tag("source", "0.99", "kabarteluk.id",
                                  "outlet of the dateline; line 1: \"RUMBIA, KABARTELUK.ID -\"")));
  EXPECT_THAT(text, HasSubstr(tag("dateline", "0.97", "Rumbia",
                                  "place before the dash; line 1: \"RUMBIA, KABARTELUK.ID -\"")));
  EXPECT_THAT(text, HasSubstr(tag("event date", "0.99", "2024-11-06",
                                  "beside a weekday; line 1: \"Rabu (6/11/2024)\"")));
}

TEST(Explain, SaysOfAnOfficialWhereEachPartStands) {
  EXPECT_THAT(
      explanation_of(kArticle),
      AllOf(HasSubstr("0.94  La Sadim Raya, acting Bupati, Kabupaten Bombana\n" +
                      part("name", "0.97", "name behind the office; line 1: \"La Sadim Raya\"") +
                      part("position", "0.99", "office as printed; line 1: \"Bupati Bombana\"") +
                      part("acting", "0.99", "'Pj' before the office") +
                      part("jurisdiction", "0.99", "region named beside it; line 1: \"Bombana\"")),
            HasSubstr("Anwar Tolaki, Sekretaris Daerah, Kabupaten Bombana\n"),
            HasSubstr(part("jurisdiction", "0.95", "what the article is about")),
            HasSubstr(part("name", "0.99",
                           "name behind the office and a comma; line 2: \"Sari Wolio\""))));
}

TEST(Explain, NamesAheadShowWhatJoinsThem) {
  EXPECT_THAT(explanation_of("Rapat Dibuka\nAnwar Tolaki selaku Camat Rumbia di Kabupaten Bombana "
                             "hadir. Dewi Wolio, Ketua DPRD Bombana, menyusul.\n"),
              AllOf(HasSubstr(part("name", "0.99",
                                   "name ahead, joined by 'selaku'; line 1: \"Anwar Tolaki\"")),
                    HasSubstr(part("name", "0.91",
                                   "name ahead, the office behind its comma; line 1: \"Dewi "
                                   "Wolio\""))));
}

TEST(Explain, ARegionNamedWithTheSameOfficeElsewhereIsQuotedFromThere) {
  EXPECT_THAT(explanation_of("Rapat Dibuka\nKapolres Anwar Tolaki hadir di Kendari. Kapolres "
                             "Bombana itu lalu pulang ke Konawe.\n"),
              HasSubstr(part("jurisdiction", "0.95",
                             "region of the same office elsewhere; line 1: \"Bombana\"")));
}

TEST(Explain, ShowsWhatWasWeighedAsTheSubject) {
  const std::string text = explanation_of(
      "Pemkab Bombana Gelar Rakor\nBupati Bombana membuka rakor. Tamu datang dari Kota Jambi.\n");
  EXPECT_THAT(text, HasSubstr(tag("province", "0.99", "Sulawesi Tenggara",
                                  "in the headline, and nearly alone; headline: \"Bombana\"")));
  EXPECT_THAT(text, HasSubstr("chosen  Sulawesi Tenggara, with its regencies\n"));
  EXPECT_THAT(text, HasSubstr("chosen  Kabupaten Bombana\n"));
  EXPECT_THAT(text, HasSubstr("lost    Kota Jambi\n"));
}

TEST(Explain, AMentionShowsItsStrongestSign) {
  const std::string text = explanation_of(
      "Rapat Dibuka\nRapat di Bombana dibuka. Warga Kabupaten Bombana hadir, juga Bupati "
      "Konawe.\n");
  EXPECT_THAT(text, HasSubstr(tag("mentioned", "0.99", "Kabupaten Bombana",
                                  "'Kabupaten' before the name; line 1: \"Kabupaten Bombana\"")));
  EXPECT_THAT(text, HasSubstr(tag("mentioned", "0.88", "Kabupaten Konawe",
                                  "office cue 'Bupati'; line 1: \"Bupati Konawe\"")));
}

TEST(Explain, AYearSaysWhereItWasTaken) {
  EXPECT_THAT(explanation_of("Rapat Dibuka\nRapat dibuka Rabu (6/11). Rapat lalu digelar Senin "
                             "(4/11/2024).\nUsai.\n"),
              HasSubstr("year taken from another date of the text; line 1: \"Senin (4/11/2024)\""));
  EXPECT_THAT(explanation_of("Rapat Dibuka\nRapat dibuka Rabu (6/11). Dananya dari APBD 2024.\n"),
              HasSubstr(tag("event date", "0.93", "2024-11-06",
                            "beside a weekday; line 1: \"Rabu (6/11)\"") +
                        std::string(24, ' ') +
                        "year printed by itself, which the weekday fits; line 1: \"2024\"\n"));
}

TEST(Explain, FurnitureSaysByWhatItWasTold) {
  EXPECT_THAT(
      explanation_of(kArticle),
      AllOf(HasSubstr("path of links; raw line 1: \"Home > Daerah > Bombana\""),
            HasSubstr("line is 'baca juga', and the next one the link; raw line 6: \"Baca juga:\""),
            HasSubstr("story of the link on the line before\n"),
            HasSubstr("  raw line 7: \"Bupati Konawe Lantik Camat\"\n"),
            HasSubstr("line begins 'editor:'; raw line 8: \"Editor: Dewi\"")));
}

TEST(Explain, WhatWasNotFoundSaysWhy) {
  EXPECT_THAT(
      explanation_of("Panen Kopi\nHarga kopi naik pada 6 November 1998 dan turun lagi.\n"),
      AllOf(HasSubstr("event date         -  no date beside a weekday, in the dateline or in"),
            HasSubstr("published          -  no publication stamp among the first lines"),
            HasSubstr("province           -  it names no region"),
            HasSubstr("official           -  nobody is named as holding a public office")));
  EXPECT_THAT(explanation_of("Panen Kopi\nHarga kopi naik lagi.\n"),
              HasSubstr("event date         -  the text prints no date"));
}

TEST(Explain, WhatIsNoArticleSaysWhy) {
  const std::string text = explanation_of("Bagikan\nKomentar\n");
  EXPECT_THAT(text, HasSubstr("a.txt\n  refused            -  is no article: nothing but"));
  EXPECT_THAT(text, Not(HasSubstr("title")));
}

TEST(Explain, ARecordsOwnFieldsAreGiven) {
  Article article;
  article.file = "a.jsonl";
  article.line = 3;
  article.title = "Judul Rekaman";
  article.url = "https://www.kabar.id/1";
  article.published = "2024-11-07T10:22:00+07:00";
  article.text = "Rapat dibuka.";
  const std::string text = explanation_of(article);
  EXPECT_THAT(text, HasSubstr("a.jsonl:3\n"));
  EXPECT_THAT(text, HasSubstr(tag("title", "1.00", "Judul Rekaman", "given with the text")));
  EXPECT_THAT(text, HasSubstr("site of the address; url: \"https://www.kabar.id/1\""));
  EXPECT_THAT(text, HasSubstr("given with the text; record: \"2024-11-07T10:22:00+07:00\""));
}

TEST(Explain, LinesHaveAHundredColumnsAtMost) {
  std::string text = "Pemkab Bombana Gelar Rakor Pilkada\n";
  text +=
      "Kepala Dinas Perhubungan, Komunikasi, Informatika dan Statistik Kabupaten Bombana Anwar "
      "Tolaki hadir.\nBaca juga: \u201CSari\u201D dan sembilan belas orang lainnya menunggu di "
      "pelabuhan sejak pagi buta\n";
  std::istringstream lines(explanation_of(text));
  for (std::string line; std::getline(lines, line);) {
    const auto columns =
        std::ranges::count_if(line, [](char byte) { return (byte & 0xC0) != 0x80; });
    EXPECT_LE(columns, 100) << line;
  }
}

}  // namespace
}  // namespace warta
