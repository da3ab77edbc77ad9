// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/headline_evidence.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "indexer/clean/headline_sights.h"
#include "stemmer/tables/table.h"

namespace warta {
namespace {

constexpr std::string_view kFirst =
    "Bupati Wolio membuka rapat persiapan panen kopi di aula kantor camat pada Jumat.";
constexpr std::string_view kLast =
    "Rapat itu dihadiri para petani dari seluruh desa dan kecamatan di hulu sungai.";

// The headline of a page with these lines over its text; "-": it has none.
std::string headline_below(std::initializer_list<std::string_view> head) {
  ToldPage page;
  for (const std::string_view line : head) page.lines.push_back({line, LineRole::text});
  page.lines.push_back({kFirst, LineRole::text});
  page.lines.push_back({kLast, LineRole::text});
  page.rules.resize(page.lines.size());
  const HeadlineChoice choice = choose_headline(page);
  EXPECT_FALSE(choice.candidates.empty());
  return choice.line ? std::string(page.lines[*choice.line].text) : "-";
}

TEST(HeadlineEvidence, IsWhatTheTextTells) {
  constexpr std::string_view kHeadline = "Bupati Wolio Buka Rapat Panen Kopi";
  EXPECT_EQ(headline_below({kHeadline}), kHeadline);
  EXPECT_EQ(headline_below({"TABLOID BOLA KITA", kHeadline}), kHeadline);
  EXPECT_EQ(headline_below({"Kabar Ulu", "Wolio Raya", kHeadline, "Oleh Sari Dewi"}), kHeadline);
  EXPECT_EQ(headline_below({"BUPATI WOLIO BUKA RAPAT PANEN KOPI", "Sari Dewi"}),
            "BUPATI WOLIO BUKA RAPAT PANEN KOPI");
}

TEST(HeadlineEvidence, APageMayHaveNone) {
  EXPECT_EQ(headline_below({"Obrolan grup KOMPLEK MELATI 91", "Hari ini", "Pak RT"}), "-");
  EXPECT_EQ(headline_below({"INFO WARGA 24 JAM", "Pesan diteruskan berkali-kali"}), "-");
}

TEST(HeadlineEvidence, HeadlinesOfOtherStoriesComeInRows) {
  constexpr std::string_view kHeadline = "Bupati Wolio Buka Rapat Panen Kopi";
  constexpr std::string_view kOther = "Truk Gula Terguling di Tol, Sopir Selamat";
  constexpr std::string_view kThird = "Pelatih Baru Tiba, Latihan Dimulai Senin";
  EXPECT_EQ(headline_below({"Terkini", kOther, kThird, kHeadline, "Oleh Sari Dewi"}), kHeadline);
  EXPECT_EQ(headline_below({kHeadline, "Terkini", kOther, kThird, "Oleh Sari Dewi"}), kHeadline);
  EXPECT_EQ(headline_below({kOther, kThird, "Kebakaran Pasar Lama, Dua Kios Ludes", "RAK BACA"}),
            "-");
}

TEST(HeadlineEvidence, OfALineAndItsBeginTheWholeIsIt) {
  constexpr std::string_view kHeadline = "Bupati Wolio Buka Rapat Panen Kopi di Hulu Sungai";
  EXPECT_EQ(headline_below({"Kabar Ulu", kHeadline, "Bupati Wolio Buka Rapat P..."}), kHeadline);
}

TEST(HeadlineEvidence, WithoutATextThereIsNothingToWeigh) {
  ToldPage page;
  EXPECT_TRUE(choose_headline(page).candidates.empty());
  page.lines.push_back({"Bupati Wolio Buka Rapat", LineRole::text});
  page.rules.resize(1);
  EXPECT_TRUE(choose_headline(page).candidates.empty());
}

TEST(HeadlineEvidence, EachSightHasANameOfItsOwnAndEachRowIsOne) {
  std::set<std::string> names;
  for (std::size_t sight = 0; sight < sight_count(); ++sight) names.insert(sight_name(sight));
  const Table& rows = table("headline_evidence");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    EXPECT_TRUE(names.contains(std::string(rows.row(i)[0]))) << rows.row(i)[0];
  }
}

}  // namespace
}  // namespace warta
