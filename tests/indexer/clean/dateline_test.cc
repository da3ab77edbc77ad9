// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/dateline.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

struct Case {
  const char* line;
  const char* place;
  const char* source;
  const char* text;
};

const Case kCases[] = {
    {"BATURAJA - KABARULU.NEWS - Rapat digelar.", "Baturaja", "kabarulu.news", "Rapat digelar."},
    {"Kendari (KABARKITA) - Rapat digelar.", "Kendari", "kabarkita", "Rapat digelar."},
    {"KUPANG, TELUK.com - Rapat digelar.", "Kupang", "teluk.com", "Rapat digelar."},
    {"TELUK.COM, Ruteng - Rapat digelar.", "Ruteng", "teluk.com", "Rapat digelar."},
    {"TANJABTIM,BITKITA.id \u2013 Rapat digelar.", "Tanjabtim", "bitkita.id", "Rapat digelar."},
    {"JOMBANG | Beritaku.com \u2013 Rapat digelar.", "Jombang", "beritaku.com", "Rapat digelar."},
    {"BATAM, TELUK.com-Gubernur hadir.", "Batam", "teluk.com", "Gubernur hadir."},
    {"TELUK-KUPANG. COM, OELAMASI - Rapat digelar.", "Oelamasi", "teluk-kupang.com",
     "Rapat digelar."},
    {"Kota Bekasi - Rapat digelar.", "Kota Bekasi", "", "Rapat digelar."},
    {"SIDIKALANG: Bupati hadir.", "Sidikalang", "", "Bupati hadir."},
    {"KABARULU.COM, Baturaja: Rapat digelar.", "Baturaja", "kabarulu.com", "Rapat digelar."},
    {"MUARASABAK- Usai apel.", "Muarasabak", "", "Usai apel."}};

TEST(Dateline, FormsInPrintAreRead) {
  for (const Case& wanted : kCases) {
    SCOPED_TRACE(wanted.line);
    const std::string line = wanted.line;
    const Dateline found = read_dateline(line);
    EXPECT_EQ(found.place, wanted.place);
    EXPECT_EQ(found.source, wanted.source);
    EXPECT_EQ(line.substr(found.size), wanted.text);
  }
}

TEST(Dateline, ALabelIsNone) {
  for (const char* line : {"SUMBER: Kabar Ulu dan lain-lain.", "Bima: Saya setuju dengan itu.",
                           "HASIL RAPAT: Semua setuju.", "Jambi: Rapat digelar."}) {
    EXPECT_EQ(read_dateline(line).size, 0U) << line;
  }
}

TEST(Dateline, SentencesHaveNone) {
  for (const char* line :
       {"Rapat digelar - dan ditutup - pada Senin.", "Pemkab Bombana menggelar rapat.",
        "Anak-anak bermain di Kendari.", "Jakarta -", ""}) {
    EXPECT_EQ(read_dateline(line).size, 0U) << line;
  }
}

TEST(Dateline, KnowsSiteNames) {
  EXPECT_TRUE(is_site_name("KABAR.NEWS"));
  EXPECT_TRUE(is_site_name("TELUK-TIMUR.COM"));
  EXPECT_FALSE(is_site_name("Kendari"));
  EXPECT_FALSE(is_site_name("M.Si"));
}

TEST(Dateline, ADayIsNoOutlet) {
  const Dateline found = read_dateline("KENDARI, Rabu (6/11/2024) - Bupati membuka pasar.");
  EXPECT_EQ(found.place, "Kendari");
  EXPECT_EQ(found.source, "");
}

TEST(Dateline, OpensALongLine) {
  EXPECT_TRUE(opens_text("Kendari (KABAR) - Bupati membuka rapat panen kopi di aula"));
  EXPECT_FALSE(opens_text("Kendari | Konawe | Bombana | Kolaka | Wakatobi | Buton"));
  EXPECT_FALSE(opens_text("Kendari - Bupati membuka rapat"));
  EXPECT_EQ(without_dateline("KENDARI - Bupati membuka rapat."), "Bupati membuka rapat.");
}

}  // namespace
}  // namespace warta
