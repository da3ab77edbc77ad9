// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/place_office.h"

#include <gmock/gmock.h>

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

class PlaceOfficeTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    const auto write = [](const char* name, const char* text) { folder_->write(name, text); };
    write("in/tebet.txt",
          "Polisi Tangkap Pencuri\n"
          "Kapolsek Tebet Kompol Murodih menangkap pencuri di Tebet, Jakarta Selatan, Rabu "
          "(6/11/2024).");
    write("in/tambora.txt",
          "Polisi Jaga Pasar\n"
          "Kapolsek Tambora Kompol Iver Manossoh menjaga pasar di Tambora, Jakarta Barat, Rabu "
          "(6/11/2024).");
    write("in/bogor.txt",
          "Wali Kota Bogor Buka Pasar\n"
          "Wali Kota Bogor Bima Arya membuka pasar di Kota Bogor, Rabu (6/11/2024).");
    write("in/desa.txt",
          "Desa Bangun Jembatan\n"
          "Kepala Desa Mandrajaya Agustina Hasanudin membangun jembatan, Rabu (6/11/2024).");
    write("in/metro.txt",
          "Kapolda Buka Lomba\n"
          "Kapolda Metro Jaya Irjen Gatot Eddy membuka lomba, Rabu (6/11/2024).");
    write("in/jatim.txt",
          "Kapolda Jatim Buka Lomba\n"
          "Kapolda Jawa Timur Irjen Luki Hermawan membuka lomba di Jawa Timur, Rabu (6/11/2024).");
    write("in/sampang.txt",
          "Bupati Sampang Panen\n"
          "Bupati Sampang Slamet Junaidi memanen padi di Sampang, Rabu (6/11/2024).");
    write("in/kediri.txt",
          "Bupati Kediri Panen\n"
          "Bupati Kediri Hanindhito Himawan memanen padi di Kabupaten Kediri, Rabu (6/11/2024).");
    ingest(folder_->path("idx"), {folder_->path("in")});
    searcher_ = new Searcher({folder_->path("idx")});
  }
  static void TearDownTestSuite() {
    delete searcher_;
    delete folder_;
  }

  static Answer asked(const std::string& query) { return testing::ask(*searcher_, query); }
  static std::vector<std::string> titles(const std::string& query) {
    return testing::titles_of(asked(query));
  }

  static inline testing::TempFolder* folder_ = nullptr;
  static inline Searcher* searcher_ = nullptr;
};

TEST_F(PlaceOfficeTest, AKecamatanNarrowsTheOfficeDown) {
  for (const char* query : {"jabatan:\"kapolsek tebet\"", "jabatan:\"Kapolsek Metro Tebet\"",
                            "jabatan:\"kapolsek kecamatan tebet\"", "pejabat:\"kapolsek tebet\""}) {
    EXPECT_THAT(titles(query), ElementsAre("Polisi Tangkap Pencuri")) << query;
    EXPECT_THAT(asked(query).interpretation.notes, IsEmpty()) << query;
    EXPECT_THAT(asked(query).interpretation.resolved.front().values,
                ElementsAre("Kapolsek", HasSubstr("Kecamatan Tebet")))
        << query;
  }
  EXPECT_EQ(asked("jabatan:kapolsek").total, 2U);
}

TEST_F(PlaceOfficeTest, ADesaThatNoTableHasDoesToo) {
  for (const char* query : {"jabatan:\"kades mandrajaya\"", "jabatan:\"kepala desa mandrajaya\"",
                            "pejabat:\"kades mandrajaya\""}) {
    EXPECT_THAT(titles(query), ElementsAre("Desa Bangun Jembatan")) << query;
  }
}

TEST_F(PlaceOfficeTest, WhatNobodyHoldsThereIsOfTheKabupatenWithANote) {
  const Answer answer = asked("jabatan:\"wali kota bogor barat\"");
  EXPECT_EQ(answer.total, 1U);
  ASSERT_FALSE(answer.interpretation.notes.empty());
  const Note& note = answer.interpretation.notes.front();
  EXPECT_EQ(note.message(), "taken as Kota Bogor, with Kecamatan Bogor Barat in it");
  EXPECT_EQ(note.end, answer.query.size());
}

TEST_F(PlaceOfficeTest, TheRegionMayStandInTheNameOfTheOffice) {
  EXPECT_THAT(titles("jabatan:\"kapolda metro jaya\""), ElementsAre("Kapolda Buka Lomba"));
  EXPECT_EQ(asked("jabatan:kapolda").total, 2U);
}

TEST_F(PlaceOfficeTest, AnIslandIsWhatLiesOnIt) {
  for (const char* query :
       {"jabatan:\"bupati madura\"", "kabupaten:madura", "provinsi:Pulau Madura"}) {
    EXPECT_THAT(titles(query), ElementsAre("Bupati Sampang Panen")) << query;
  }
}

TEST_F(PlaceOfficeTest, ListsOfOfficialsReadBothAlike) {
  const auto names = [](const char* query) {
    std::vector<std::string> all;
    const OfficialsAnswer answer = searcher_->officials({query});
    for (const OfficialRecord& record : answer.officials) all.push_back(record.official.name);
    return all;
  };
  EXPECT_THAT(names("bupati madura"), ElementsAre("Slamet Junaidi"));
  EXPECT_THAT(names("kapolda metro jaya"), ElementsAre("Gatot Eddy"));
}

}  // namespace
}  // namespace warta
