// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/second_look.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr Line kPaper{"TABLOID BOLA KITA", 1};
constexpr Line kHeadline{"Bupati Wolio Buka Rapat Panen Kopi", 2};
constexpr Line kFirst{
    "Bupati Wolio membuka rapat persiapan panen kopi di aula kantor camat pada Jumat.", 3};
constexpr Line kHeader{"Tabloid Bola Kita hlm 4", 4};
constexpr Line kLast{"Rapat itu dihadiri para petani dari seluruh desa dan kecamatan.", 5};

struct Looked {
  std::vector<Line> body;
  CleanArticle article;
};

// A page whose first line was taken for the headline.
Looked look(bool title_is_known) {
  const std::vector<Line> lines = {kPaper, kHeadline, kFirst, kLast};
  const std::vector<Line> headers = {kHeader};
  Looked looked{{kHeadline, kFirst, kLast}, {}};
  looked.article.title = kPaper.text;
  looked.article.provenance.title_raw_line = kPaper.raw_line;
  const PageSoFar page{.lines = lines,
                       .printed = lines,
                       .page_headers = headers,
                       .head = {},
                       .title_is_known = title_is_known};
  look_again(page, looked.body, looked.article);
  return looked;
}

TEST(SecondLook, SettlesTheHeadlineAndTakesWhatIsThePages) {
  const Looked looked = look(false);
  EXPECT_EQ(looked.article.title, kHeadline.text);
  EXPECT_EQ(looked.article.provenance.title_raw_line, kHeadline.raw_line);
  EXPECT_THAT(looked.body, ElementsAre(Field(&Line::raw_line, kFirst.raw_line),
                                       Field(&Line::raw_line, kLast.raw_line)));
  EXPECT_THAT(looked.article.boilerplate,
              ElementsAre(std::string(kHeader.text), std::string(kPaper.text)));
  EXPECT_EQ(looked.article.boilerplate.size(), looked.article.provenance.furniture.size());
}

TEST(SecondLook, AHeadlineThatTheRecordGaveStays) {
  EXPECT_EQ(look(true).article.title, kPaper.text);
}

// By its words it might be of the timetable below.
TEST(SecondLook, ASentenceBehindOneOfTheTextIsText) {
  const CleanArticle article = clean_article(
      "UPTD PUSKESMAS KARANGJATI\nPendaftaran Online | Jadwal Dokter | Tarif | Info Sehat\n"
      "Pemeriksaan Kesehatan Gratis Dimulai Februari\n"
      "KARANGJATI - Wali kota membuka pemeriksaan kesehatan gratis bagi warga di puskesmas.\n"
      "Kepala dinas menyampaikan bahwa semua puskesmas siap melayani warga yang datang pagi.\n"
      "Layanan pemeriksaan mulai dari balita hingga lansia.\n"
      "JADWAL POLI\nUmum  Senin-Sabtu 07.30-11.30\nGigi  Senin, Rabu, Jumat\n"
      "KIA/KB  Selasa & Kamis\nKomentar ditutup\nSitus ini memakai cookies. Setuju  Tolak");
  EXPECT_THAT(article.body, HasSubstr("\nLayanan pemeriksaan mulai dari balita hingga lansia."));
  EXPECT_THAT(article.body, Not(HasSubstr("Umum")));
}

}  // namespace
}  // namespace warta
