// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/furniture_looks.h"

#include <gtest/gtest.h>

#include "indexer/clean/furniture.h"

namespace warta {
namespace {

TEST(FurnitureLooks, RemainsOfPages) {
  const auto rule = [](std::string_view line) { return classify_line(line).rule; };
  for (const char* line :
       {"(adsbygoogle = window.adsbygoogle || []).push({});",
        "(function(){var s=document.createElement(\"script\");})();",
        ".related{display:block;margin:0}", "var _gaq=_gaq||[];_gaq.push(['x']);"}) {
    EXPECT_EQ(rule(line), FurnitureRule::script) << line;
  }
  EXPECT_EQ(rule("Bupati Tinjau Titik Api, 7 Agustus 2020In \"Daerah\""), FurnitureRule::related);
  EXPECT_EQ(rule("in Hukum, Tulang Bawang"), FurnitureRule::related);
  EXPECT_EQ(rule("In \"Pilkada\""), FurnitureRule::related);
  EXPECT_EQ(rule("Cuaca Jayapura 31\u00B0C Cerah Berawan"), FurnitureRule::weather);
  for (const char* line : {"1 dari 3 halaman", "Halaman 1/2", "Page 2 of 5"}) {
    EXPECT_EQ(rule(line), FurnitureRule::pagination) << line;
  }
  for (const char* line : {"Anda harus masuk untuk memberi komentar.", "Komentar ditutup",
                           "Urutkan komentar: terbaru"}) {
    EXPECT_EQ(rule(line), FurnitureRule::comment_form) << line;
  }
  EXPECT_EQ(rule("{{#if ads}} {{> banner}} {{/if}}"), FurnitureRule::embed);
}

TEST(FurnitureLooks, RowsAndListsOfTheTextAreNone) {
  for (const char* line : {"| Motor | 2.000 |", ">> Bintan: berawan", ">> Batam: hujan ringan."}) {
    EXPECT_EQ(classify_line(line).kind, LineKind::text) << line;
  }
  for (const char* line : {"| Camat Dilantik 2024 |", "| --- | --- |", ">> Redaksi menulis"}) {
    EXPECT_EQ(classify_line(line).kind, LineKind::furniture) << line;
  }
}

TEST(FurnitureLooks, MarksOfPages) {
  for (const char* line : {"\u00AB Bupati Buka Rapat", "Camat Dilantik \u2192", "\u25BC 2021 (118)",
                           "Ulasan \u2605\u2605\u2606 (23)"}) {
    EXPECT_EQ(classify_line(line).rule, FurnitureRule::pagination) << line;
  }
  EXPECT_EQ(classify_line("HAK TERBIT \u00A9 KABAR 2026").rule, FurnitureRule::copyright);
  EXPECT_EQ(classify_line("\u00AB Rapat \u00BB itu dibuka bupati.").rule, FurnitureRule::none);
}

TEST(FurnitureLooks, HeadsOfMessages) {
  for (const char* line : {"[09.15, 21/3/2024] Humas: siap", "Kanal Ulu, [2 Mei 2024 09:15]",
                           "Subject: Rilis", "From: Humas <humas@kabar.id>", "> Redaksi menulis"}) {
    EXPECT_EQ(classify_line(line).rule, FurnitureRule::message) << line;
  }
  EXPECT_EQ(classify_line("[1.250 orang] hadir dalam rapat.").rule, FurnitureRule::none);
  EXPECT_EQ(classify_line(">> Wolio: hujan pada pagi hari.").rule, FurnitureRule::none);
}

}  // namespace
}  // namespace warta
