// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/office_slip.h"

#include <gmock/gmock.h>

#include <map>
#include <string>
#include <vector>

#include "indexer/ingest.h"
#include "searcher/searcher.h"
#include "tests/support/answers.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::titles_of;

class OfficeSlipTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    const auto write = [](const char* name, const char* text) { folder_->write(name, text); };
    write("in/lurah.txt",
          "Warga Bersih Sungai\n"
          "Lurah Kemang Andri Junizar membersihkan sungai di luar kota, Rabu (6/11/2024).");
    write("in/bupati.txt",
          "Padi Dipanen\n"
          "Bupati Sampang Slamet Junaidi memanen padi di Sampang, Rabu (6/11/2024).");
    write("in/polsek.txt",
          "Pencuri Ditangkap\n"
          "Kapolsek Tebet Kompol Murodih menangkap pencuri di Tebet, Rabu (6/11/2024).");
    write("in/menkeu.txt",
          "Anggaran Dibahas\nMenteri Keuangan Wirya Adi membahas anggaran, Senin (2/3/2020).");
    write("in/menhan.txt",
          "Pesawat Tiba\nMenteri Pertahanan Ryan Kusuma menerima pesawat, Senin (2/3/2020).");
    write("in/kadis.txt",
          "Sekolah Dibuka\nKepala Dinas Pendidikan Kabupaten Tebo Rina Marlina membuka sekolah, "
          "Senin (2/3/2020).");
    write("in/dirjen.txt",
          "Pajak Naik\nDirektur Jenderal Pajak Bimo Wirawan menaikkan pajak, Senin (2/3/2020).");
    write("in/bin.txt",
          "Intel Rapat\nKepala Badan Intelijen Negara Gunawan Budi hadir, Senin (2/3/2020).");
    ingest(folder_->path("idx"), {folder_->path("in")});
    searcher_ = new Searcher({folder_->path("idx")});
  }
  static void TearDownTestSuite() {
    delete searcher_;
    delete folder_;
  }

  static Answer asked(const std::string& query) { return testing::ask(*searcher_, query); }

  static inline testing::TempFolder* folder_ = nullptr;
  static inline Searcher* searcher_ = nullptr;
};

TEST_F(OfficeSlipTest, IsPutRightByWhatTheIndexKnows) {
  const std::map<std::string, std::string> meant = {
      {"lura", "lurah"},
      {"Pj Bupti", "pj bupati"},
      {"bupati sampng", "bupati sampang"},
      {"bupti sampng", "bupati sampang"},
      {"kapolsek tebt", "kapolsek tebet"},
      {"lurah kemng", "lurah kemang"},
      {"menkue", "menkeu"},
      {"mentri keuangan", "menteri keuangan"},
      {"menteri keuangn", "menteri keuangan"},
      {"bupati jakarta selatn", "bupati jakarta selatan"},
      {"dirjen pajk", "direktur jenderal pajak"},
      {"kepaladinas pendidikn", "kepala dinas pendidikan"},
      {"kadis pendidikn tebo", "kadis pendidikan tebo"}};
  const OpenIndex index({folder_->path("idx")});
  for (const auto& [typed, right] : meant) {
    EXPECT_EQ(office_without_slips(typed, index), right) << typed;
  }
  for (const char* typed : {"lurah", "bupati sampang", "luar", "cagub", "astronaut", "bupati",
                            "bupati sampang slamet", ""}) {
    EXPECT_EQ(office_without_slips(typed, index), std::nullopt) << typed;
  }
}

TEST_F(OfficeSlipTest, IsTold) {
  const std::map<std::string, const char*> found = {
      {"jabatan:lura", "Warga Bersih Sungai"},
      {"jabatan:\"bupati sampng\"", "Padi Dipanen"},
      {"jabatan:menkue", "Anggaran Dibahas"},
      {"pejabat:\"mentri keuangan\"", "Anggaran Dibahas"},
      {"pejabat:\"menteri keuangn\"", "Anggaran Dibahas"}};
  for (const auto& [query, title] : found) {
    const Answer answer = asked(query);
    EXPECT_THAT(titles_of(answer), ElementsAre(title)) << query;
    ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << query;
    EXPECT_THAT(answer.interpretation.notes[0].message(), HasSubstr("taken as '")) << query;
    EXPECT_EQ(answer.interpretation.notes[0].end, query.size()) << query;
  }
  for (const char* query : {"mentri keuangan", "wirya mentri keuangan"}) {
    EXPECT_EQ(searcher_->officials({query}).officials.at(0).official.name, "Wirya Adi") << query;
  }
  // Nobody acts as one.
  EXPECT_THAT(asked("jabatan:\"Plt Astronaut\"").interpretation.notes, SizeIs(1));
}

// Another word is no office, however near: nothing but the words themselves is looked for.
TEST_F(OfficeSlipTest, NoOtherWordStandsForAnOffice) {
  const Answer answer = asked("jabatan:sungia");
  EXPECT_EQ(answer.total, 0U);
  EXPECT_THAT(answer.interpretation.corrected, IsEmpty());
  EXPECT_THAT(answer.interpretation.notes, SizeIs(1));
  EXPECT_EQ(asked("jabatan:\"sungai sampang\"").total, 0U);  // no article has both
}

TEST_F(OfficeSlipTest, AnOfficeHasTheNamesOfItsInstitution) {
  for (const char* query :
       {"jabatan:\"kepala bin\"", "jabatan:\"kepala badan intelijen negara\""}) {
    EXPECT_THAT(titles_of(asked(query)), ElementsAre("Intel Rapat")) << query;
  }
  EXPECT_THAT(titles_of(asked("jabatan:\"dirjen pajak\"")), ElementsAre("Pajak Naik"));
  EXPECT_THAT(titles_of(asked("jabatan:dirjen")), ElementsAre("Pajak Naik"));
}

TEST_F(OfficeSlipTest, AHeadOfAnAgencyHasAShortName) {
  for (const char* query :
       {"jabatan:kadisdik", "jabatan:\"kepala disdik\"", "jabatan:\"kepala dinas pendidikan\""}) {
    EXPECT_THAT(titles_of(asked(query)), ElementsAre("Sekolah Dibuka")) << query;
  }
  EXPECT_EQ(asked("jabatan:kadispora").total, 0U);
}

TEST_F(OfficeSlipTest, ShortNamesOfMinistersFindTheLongOnes) {
  for (const char* query : {"menhan", "\"menteri pertahanan\"", "jabatan:menhan", "pejabat:menhan",
                            "jabatan:\"menteri pertahanan\"", "jabatan:menhn"}) {
    EXPECT_THAT(titles_of(asked(query)), ElementsAre("Pesawat Tiba")) << query;
  }
}

}  // namespace
}  // namespace warta
