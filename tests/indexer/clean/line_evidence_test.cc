// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/line_evidence.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <vector>

#include "indexer/clean/line_features.h"
#include "stemmer/tables/table.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr PageLine kMenu{"Beranda | Daerah | Politik", LineRole::furniture};
constexpr PageLine kStamp{"Jumat, 8 November 2024", LineRole::furniture};
constexpr PageLine kHeadline{"Bupati Wolio Buka Rapat Panen Kopi", LineRole::headline};
constexpr PageLine kFirst{
    "Bupati Wolio membuka rapat koordinasi panen kopi di aula kantor camat pada Jumat pagi."};
constexpr PageLine kLast{
    "Rapat itu dihadiri para camat dan petani kopi dari seluruh desa di Kabupaten Wolio."};

// The texts that go out of a page.
std::vector<std::string_view> gone(std::vector<PageLine> lines, bool broken = false) {
  std::vector<std::string_view> found;
  for (const std::size_t i : find_by_evidence(lines, kHeadline.text, broken)) {
    EXPECT_EQ(lines[i].role, LineRole::furniture);
    found.push_back(lines[i].text);
  }
  return found;
}

std::vector<std::string_view> gone_behind(std::string_view line) {
  return gone({kMenu, kStamp, kHeadline, kFirst, kLast, {line}});
}

TEST(LineEvidence, FindsWhatNoRuleHasTheWordsOf) {
  for (const char* line : {"Lapor ke nomor ini", "Simpan halaman ini ke daftar baca",
                           "Diskon 20% langganan tahunan, pakai kode HEMAT",
                           "Terverifikasi Dewan Pers", "mantap min, gw tunggu beritanya"}) {
    EXPECT_THAT(gone_behind(line), ElementsAre(line));
  }
}

TEST(LineEvidence, KeepsTheTextOfAPage) {
  for (const char* line :
       {"Panen kopi di Wolio diperkirakan turun pada tahun ini.",
        "\"Kami siap membantu petani,\" ujar bupati.",
        "Ia berharap petani kopi Wolio tetap bersemangat menghadapi musim hujan."}) {
    EXPECT_THAT(gone_behind(line), IsEmpty()) << line;
  }
}

// Its last sentence is often parted from it by a link.
TEST(LineEvidence, KeepsAShortSentenceBehindALinkInTheText) {
  constexpr PageLine kLink{"Baca juga: Wabup Buka Turnamen Voli", LineRole::furniture};
  constexpr PageLine kEditor{"Editor: Didi", LineRole::furniture};
  constexpr PageLine kTags{"Tag: kopi, wolio", LineRole::furniture};
  for (const char* line : {"Harga telur belum turun.", "Pasar murah berlanjut besok.",
                           "Djoko kemudian menyapa para pedagang."}) {
    EXPECT_THAT(gone({kMenu, kStamp, kHeadline, kFirst, kLast, kLink, {line}, kEditor, kTags}),
                IsEmpty())
        << line;
  }
  constexpr PageLine kCall{"Unduh aplikasi kami sekarang."};
  EXPECT_THAT(gone({kMenu, kStamp, kHeadline, kFirst, kLast, kLink, kCall, kEditor, kTags}),
              ElementsAre(kCall.text));
}

TEST(LineEvidence, AsksMoreAmongTextAlone) {
  constexpr PageLine kLine{"Kabar lain dari Wolio"};
  EXPECT_THAT(gone({kHeadline, kFirst, kLine, kLast}), IsEmpty());
  EXPECT_THAT(gone({kMenu, kStamp, kHeadline, kFirst, kLine, kLast}), ElementsAre(kLine.text));
}

TEST(LineEvidence, PiecesOfSentencesStay) {
  constexpr PageLine kPiece{"Panen kopi bulan depan"};
  EXPECT_THAT(gone({kMenu, kStamp, kHeadline, kFirst, kPiece, {"kata Bupati Wolio."}, kLast}, true),
              IsEmpty());
}

TEST(LineEvidence, ItemsBesideItemsStay) {
  EXPECT_THAT(gone({kHeadline, kFirst, {"- Bagikan ke Facebook"}, {"- Bagikan ke Twitter"}}),
              IsEmpty());
}

TEST(LineEvidence, PlacesOverTheTextStay) {
  EXPECT_THAT(gone({kMenu, kStamp, kHeadline, {"Jakarta"}, kFirst, kLast}), IsEmpty());
}

TEST(LineEvidence, WithoutASentenceNothingIsTold) {
  EXPECT_THAT(gone({kMenu, kStamp, {"Simpan halaman ini"}, {"Bagikan ke teman"}}), IsEmpty());
  EXPECT_THAT(gone({}), IsEmpty());
}

TEST(LineEvidence, ReadersCommentBehindTheTextInSentencesToo) {
  const std::vector<PageLine> comments = {
      {"3 Komentar", LineRole::furniture},
      {"wong_wolio - 08/11 09.15"},
      {"Alhamdulillah pak bupati mantap, panen kopine apik tenan taun iki yo lur."},
      {"Balas", LineRole::furniture},
      {"sari.dewi - 08/11 10.02"},
      {"Lha petanine wis dibayar opo durung to min, ojo mung rapat thok."},
      {"Balas", LineRole::furniture},
  };
  std::vector<PageLine> page = {kMenu, kStamp, kHeadline, kFirst, kLast};
  page.insert(page.end(), comments.begin(), comments.end());
  EXPECT_THAT(gone(page), SizeIs(4));
}

TEST(LineEvidence, TablesAreOfTheText) {
  std::vector<PageLine> page = {kHeadline, kFirst};
  for (const char* row : {"IMSAK 04:29", "SUBUH 04:39", "DUHA 06.26", "ZUHUR 11.57", "ASAR 15.18",
                          "MAGHRIB 17.50", "ISYA 19:04"}) {
    page.push_back({row});
  }
  page.push_back(kLast);
  EXPECT_THAT(gone(page), IsEmpty());
}

TEST(LineEvidence, LongLinesAreParagraphs) {
  EXPECT_TRUE(may_be_page_line("Simpan halaman ini"));
  EXPECT_FALSE(may_be_page_line(std::string(301, 'a')));
  std::string words = "kata";
  for (int i = 0; i < 32; ++i) words += " kata";
  EXPECT_FALSE(may_be_page_line(words));
}

TEST(LineEvidence, WordsAroundALineAreThoseOfTheOthers) {
  const std::vector<PageLine> lines = {kMenu, kFirst, kLast};
  EXPECT_EQ(words_around(lines, "", 1).overlap("aula").known, 0U);
  EXPECT_EQ(words_around(lines, "", 2).overlap("aula").known, 1U);
  EXPECT_EQ(words_around(lines, "Aula", 1).overlap("aula").known, 1U);
  EXPECT_EQ(words_around(lines, "", 1).overlap("beranda").known, 0U);
}

// A name that the table alone has would weigh nothing.
TEST(LineEvidence, TheTableNamesShapesThatThereAre) {
  std::vector<std::string> names = {"any"};
  for (std::size_t shape = 0; shape < shape_count(); ++shape) names.push_back(shape_name(shape));
  const Table& rows = table("line_evidence");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    if (row[0] == "shape") {
      EXPECT_THAT(names, ::testing::Contains(row[1]));
    } else {
      EXPECT_TRUE(row[0] == "word" || row[0] == "first") << row[0];
    }
  }
}

}  // namespace
}  // namespace warta
