// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/bare_headline.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace warta {
namespace {

const std::vector<Line> kBody = {
    {"Bupati Wolio membuka rapat persiapan panen kopi di aula kantor camat pada Jumat.", 5},
    {"Rapat itu dihadiri para petani dari seluruh desa dan kecamatan di hulu sungai.", 6}};

TEST(BareHeadline, OrnamentsComeOff) {
  for (const char* title : {"*Bupati Buka Rapat*", "\u274C Bupati Buka Rapat",
                            "Bupati Buka Rapat \U0001F62D\U0001F447", "~ Bupati Buka Rapat ~"}) {
    EXPECT_EQ(without_ornaments(title), "Bupati Buka Rapat") << title;
  }
  for (const char* title : {"\u201CBupati Buka Rapat\u201D", "#Wolio Buka Rapat", "Siapa Bupati?",
                            "\u00C9lite Wolio Rapat", "Rapat (Lagi)"}) {
    EXPECT_EQ(without_ornaments(title), title);
  }
  EXPECT_EQ(without_ornaments("***"), "");
}

TEST(BareHeadline, SitesAreWhatTheTextHasNoWordOf) {
  for (const char* title :
       {"Bupati Wolio Buka Rapat ~ Suara Hilir", "Bupati Wolio Buka Rapat : Sportiva",
        "Bupati Wolio Buka Rapat \u2014 PasarHarian", "Bupati Wolio Buka Rapat | Jelajah Dunia",
        "Bupati Wolio Buka Rapat :: HILIR TV", "Bupati Wolio Buka Rapat \u00BB hilir.net"}) {
    EXPECT_EQ(without_own_site(title, kBody, {}), "Bupati Wolio Buka Rapat") << title;
  }
  for (const char* title : {"Rapat Dibuka, Bupati Wolio : Panen Segera", "Rapat - Suara Hilir",
                            "Bupati Wolio Buka Rapat - 5 November", "Bupati Wolio Buka Rapat"}) {
    EXPECT_EQ(without_own_site(title, kBody, {}), title);
  }
}

TEST(BareHeadline, SitesAreWhatALineOfThePageSays) {
  constexpr std::string_view kTitle = "Bupati Wolio Buka Rapat - Panen Raya";
  EXPECT_EQ(without_own_site(kTitle, kBody, {}), kTitle);
  for (const char* line :
       {"PANEN RAYA - kabar petani", "\u00A9 2026 Panen Raya Media", "Ikuti Panen Raya"}) {
    const std::vector<std::string> furniture = {"Beranda", line};
    EXPECT_EQ(without_own_site(kTitle, kBody, furniture), "Bupati Wolio Buka Rapat") << line;
  }
}

TEST(BareHeadline, LabelsOfAPageComeOff) {
  EXPECT_EQ(without_kicker("[Daerah] Bupati Wolio Buka Rapat"), "Bupati Wolio Buka Rapat");
  EXPECT_EQ(without_kicker("VIRAL: Viral Bupati Wolio Buka Rapat"),
            "Viral Bupati Wolio Buka Rapat");
  for (const char* title : {"Bupati: Rapat Dibuka Besok Pagi", "[Daerah] Rapat Dibuka",
                            "[Kabar dari Hulu Wolio] Bupati Wolio Buka Rapat", "[", ": a b c d"}) {
    EXPECT_EQ(without_kicker(title), title);
  }
}

}  // namespace
}  // namespace warta
