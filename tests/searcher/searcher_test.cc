// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/searcher.h"

#include <gmock/gmock.h>

#include <filesystem>

#include "indexer/ingest.h"
#include "indexer/schema/manifest.h"
#include "indexer/write/index_writer.h"
#include "searcher/build_sequence.h"
#include "tests/support/answers.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::titles_of;
using ::testing::UnorderedElementsAre;

// One index for all tests here: what they ask of it changes nothing in it.
class SearcherTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    folder_->write(
        "in/a.txt",
        "Pemkab Bombana Siapkan Pilkada\n"
        "Pj. Bupati Bombana La Sadim Raya menyiapkan logistik pemilihan, Rabu (6/11/2024).");
    folder_->write("in/b.txt",
                   "Pemkot Kendari Gelar Rakor Pilkada\n"
                   "Wali Kota Kendari Siti Rahmatia membuka persiapan pilkada di Kota Kendari, "
                   "Kamis (7/11/2024).");
    folder_->write(
        "in/c.txt",
        "Pilkada Kota Jambi Disiapkan\n"
        "Wali Kota Jambi Rizal Fahmi meninjau persiapan di Kota Jambi, Senin (2/12/2024).");
    folder_->write("in/d.txt",
                   "Panen Kopi Berlimpah\nWarga memanen kopi robusta tahun ini. Rakor tidak ada.");
    ingest(index(), {folder_->path("in")});
  }
  static void TearDownTestSuite() { delete folder_; }

  static std::string index() { return folder_->path("idx"); }

  static Answer search(const std::string& query, std::vector<std::string> facets = {}) {
    Request request;
    request.query = query;
    request.facets = std::move(facets);
    return Searcher({index()}).search(request);
  }

  static constexpr const char* kBombana = "Pemkab Bombana Siapkan Pilkada";
  static constexpr const char* kKendari = "Pemkot Kendari Gelar Rakor Pilkada";
  static constexpr const char* kJambi = "Pilkada Kota Jambi Disiapkan";
  static constexpr const char* kKopi = "Panen Kopi Berlimpah";

  static testing::TempFolder* folder_;
};
testing::TempFolder* SearcherTest::folder_ = nullptr;

TEST_F(SearcherTest, FindsEveryFormAndRanksTheExactOneFirst) {
  const Answer answer = search("persiapan pilkada");
  EXPECT_THAT(titles_of(answer), UnorderedElementsAre(kBombana, kKendari, kJambi));
  EXPECT_EQ(answer.total, 3U);
  EXPECT_NE(answer.hits.back().title,
            kKendari);  // "persiapan" itself stands in two, "menyiapkan" in this
  EXPECT_EQ(answer.hits.back().title, kBombana);
}

TEST_F(SearcherTest, HitsCarryWhatTheArticleSays) {
  const Answer answer = search("logistik");
  ASSERT_THAT(answer.hits, SizeIs(1));
  const Hit& hit = answer.hits[0];
  EXPECT_EQ(hit.date, "2024-11-06");
  EXPECT_THAT(hit.provinces, ElementsAre("Sulawesi Tenggara"));
  EXPECT_THAT(hit.regencies, ElementsAre("Kabupaten Bombana"));
  ASSERT_THAT(hit.officials, SizeIs(1));
  EXPECT_EQ(hit.officials[0].name, "La Sadim Raya");
  EXPECT_TRUE(hit.officials[0].acting);
  ASSERT_THAT(hit.marks, SizeIs(1));
  EXPECT_EQ(hit.snippet.substr(hit.marks[0].first, hit.marks[0].second - hit.marks[0].first),
            "logistik");
}

TEST_F(SearcherTest, PhrasesAreExact) {
  EXPECT_THAT(titles_of(search("\"persiapan pilkada\"")), ElementsAre(kKendari));
  EXPECT_THAT(titles_of(search("\"pilkada persiapan\"")), IsEmpty());
}

TEST_F(SearcherTest, NearWordsStandInAnyFormAndOrder) {
  EXPECT_THAT(titles_of(search("pemilihan NEAR/3 logistik")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("pemilih NEAR/1 logistik")), ElementsAre(kBombana));
  EXPECT_EQ(search("bombana NEAR/2 pemilihan").total, 0U);
  EXPECT_THAT(titles_of(search("bombana NEAR/9 pemilihan")), ElementsAre(kBombana));
  // The headline's words are near none of the body's.
  EXPECT_EQ(search("berlimpah NEAR/3 warga").total, 0U);
}

TEST_F(SearcherTest, UnderstandsExclusionOrAndPrefix) {
  EXPECT_THAT(titles_of(search("pilkada -jambi")), UnorderedElementsAre(kBombana, kKendari));
  EXPECT_THAT(titles_of(search("kopi OR logistik")), UnorderedElementsAre(kKopi, kBombana));
  EXPECT_THAT(titles_of(search("robus*")), ElementsAre(kKopi));
  EXPECT_THAT(titles_of(search("judul:rakor")), ElementsAre(kKendari));
  EXPECT_THAT(titles_of(search("rakor")), UnorderedElementsAre(kKendari, kKopi));
}

// What a region's name finds among the words is what a minus before it takes away.
TEST_F(SearcherTest, ExcludesARegionAsItIsFound) {
  for (const char* query :
       {"pilkada -Sultra", "pilkada -Sulawesi Tenggara", "pilkada -(Sulawesi Tenggara)"}) {
    EXPECT_THAT(titles_of(search(query)), ElementsAre(kJambi)) << query;
  }
  EXPECT_THAT(titles_of(search("pilkada -kota kendari")), UnorderedElementsAre(kBombana, kJambi));
  EXPECT_THAT(titles_of(search("-kendari rakor")), ElementsAre(kKopi));
}

TEST_F(SearcherTest, FiltersTakeAnyNameOfARegion) {
  for (const char* query : {"provinsi:Sultra", "provinsi:\"Sulawesi Tenggara\"", "prov:sultra"}) {
    EXPECT_THAT(titles_of(search(query)), UnorderedElementsAre(kBombana, kKendari)) << query;
  }
  EXPECT_THAT(titles_of(search("kab:bombana")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("pilkada provinsi:Jambi")), ElementsAre(kJambi));
  EXPECT_THAT(titles_of(search("provinsi:Jambi provinsi:Sultra pilkada")), SizeIs(3));
}

TEST_F(SearcherTest, FiltersByOfficialPositionAndDate) {
  EXPECT_THAT(titles_of(search("pejabat:\"Sadim Raya\"")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("jabatan:\"wali kota\"")), UnorderedElementsAre(kKendari, kJambi));
  EXPECT_THAT(titles_of(search("tanggal:2024-11")), UnorderedElementsAre(kBombana, kKendari));
  EXPECT_THAT(titles_of(search("sejak:2024-11-07 sampai:2024-12-01")), ElementsAre(kKendari));
  EXPECT_THAT(titles_of(search("sampai:7/11/2024")), UnorderedElementsAre(kBombana, kKendari));
}

TEST_F(SearcherTest, DateFiltersHoldInAnyOrder) {
  for (const char* query :
       {"tanggal:2024-11 sejak:2024-11-07", "sejak:2024-11-07 tanggal:2024-11",
        "sejak:7/11/2024 sampai:2024-11-30", "bulan:2024-11 sejak:2024-11-07"}) {
    EXPECT_THAT(titles_of(search(query)), ElementsAre(kKendari)) << query;
  }
  EXPECT_THAT(titles_of(search("tanggal:2024-11-06 tanggal:2024-12")),
              UnorderedElementsAre(kBombana, kJambi));
  EXPECT_THAT(titles_of(search("tahun:2024 pilkada")), SizeIs(3));
}

TEST_F(SearcherTest, DifferentFieldsOfTheDayMustAllHold) {
  EXPECT_THAT(titles_of(search("tahun:2024 bulan:2024-12")), ElementsAre(kJambi));
  EXPECT_THAT(titles_of(search("bulan:2024-11 hari:2024-11-06")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("tahun:2024 bulan:2025-01")), IsEmpty());
  EXPECT_THAT(titles_of(search("tahun:2024 hari:2024-11-06 hari:2024-12-02")),
              UnorderedElementsAre(kBombana, kJambi));
}

TEST_F(SearcherTest, BracketsBehindAFieldHoldItsValues) {
  EXPECT_THAT(titles_of(search("judul:(rakor OR kopi)")), UnorderedElementsAre(kKendari, kKopi));
  EXPECT_THAT(titles_of(search("judul:(gelar rakor)")), ElementsAre(kKendari));
  EXPECT_THAT(titles_of(search("pilkada provinsi:(Jambi OR Sulawesi Tenggara)")), SizeIs(3));
  EXPECT_THAT(titles_of(search("pilkada -provinsi:(Jambi OR Riau)")),
              UnorderedElementsAre(kBombana, kKendari));
}

TEST_F(SearcherTest, ValuesMayBeSeveralWords) {
  EXPECT_THAT(titles_of(search("provinsi:Sulawesi Tenggara")),
              UnorderedElementsAre(kBombana, kKendari));
  EXPECT_THAT(titles_of(search("tanggal:6 November 2024")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("provinsi: sultra logistik")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("jabatan:walikota")), UnorderedElementsAre(kKendari, kJambi));
}

TEST_F(SearcherTest, MarksWordsOfTheHeadline) {
  const Answer answer = search("judul:pil* -jambi -kendari");
  ASSERT_THAT(titles_of(answer), ElementsAre(kBombana));
  const auto& marks = answer.hits[0].title_marks;
  ASSERT_THAT(marks, SizeIs(1));
  EXPECT_EQ(answer.hits[0].title.substr(marks[0].first, marks[0].second - marks[0].first),
            "Pilkada");
}

TEST_F(SearcherTest, SortsByDayWithUndatedArticlesLast) {
  Request request;
  request.query = "rakor OR pilkada";
  request.sort = Sort::newest;
  const Searcher searcher({index()});
  EXPECT_THAT(titles_of(searcher.search(request)), ElementsAre(kJambi, kKendari, kBombana, kKopi));
  request.sort = Sort::oldest;
  EXPECT_THAT(titles_of(searcher.search(request)), ElementsAre(kBombana, kKendari, kJambi, kKopi));
  request.offset = 1;
  request.limit = 2;
  EXPECT_THAT(titles_of(searcher.search(request)), ElementsAre(kKendari, kJambi));
  EXPECT_EQ(searcher.search(request).total, 4U);
}

TEST_F(SearcherTest, FacetsCountEveryMatch) {
  Request request;
  request.query = "rakor OR pilkada";
  request.limit = 1;
  request.facets = {"provinsi", "month", "year"};
  const Answer answer = Searcher({index()}).search(request);
  ASSERT_THAT(answer.facets, SizeIs(3));
  for (const Facet& facet : answer.facets) {
    std::size_t sum = facet.unknown + facet.other;
    for (const FacetValue& value : facet.values) sum += value.count;
    EXPECT_EQ(sum, answer.total) << facet.name;
  }
  const Facet& provinces = answer.facets[0];
  EXPECT_EQ(provinces.name, "province");
  EXPECT_EQ(provinces.values[0].value, "Sulawesi Tenggara");
  EXPECT_EQ(provinces.values[0].code, "74");
  EXPECT_EQ(provinces.values[0].count, 2U);
  EXPECT_EQ(provinces.unknown, 1U);
  EXPECT_EQ(answer.facets[1].values[0].value, "2024-11");
  EXPECT_EQ(answer.facets[1].values[1].value, "2024-12");
}

TEST_F(SearcherTest, FacetLeavesOutItsOwnFilter) {
  const Answer answer = search("pilkada provinsi:Jambi", {"province", "month"});
  EXPECT_EQ(answer.total, 1U);
  EXPECT_THAT(answer.facets[0].values, SizeIs(2));  // Sulawesi Tenggara can still be chosen
  EXPECT_THAT(answer.facets[1].values, SizeIs(1));
}

TEST_F(SearcherTest, FacetValuesPastTheLimitAreAddedUp) {
  Request request;
  request.query = "pilkada";
  request.facets = {"regency"};
  request.facet_limit = 1;
  const Answer answer = Searcher({index()}).search(request);
  EXPECT_THAT(answer.facets[0].values, SizeIs(1));
  EXPECT_EQ(answer.facets[0].other, 2U);
}

TEST_F(SearcherTest, AliasesFindEachOtherBelowTheFormTyped) {
  const testing::TempFolder folder;
  folder.write("in/a.txt", "Judul Satu\nRapat koordinasi dibuka bupati di aula.");
  folder.write("in/b.txt", "Judul Dua\nRakor lain dibuka bupati di sebuah aula.");
  folder.write("in/c.txt", "Judul Tiga\nRapat warga tanpa koordinasi dibuka.");
  folder.write("in/d.txt", "Judul Empat\nPerizinan dibuka.");
  ingest(folder.path("idx"), {folder.path("in")});
  const Searcher searcher({folder.path("idx")});
  Request request;
  request.query = "rakor";
  const Answer answer = searcher.search(request);
  EXPECT_THAT(titles_of(answer), ElementsAre("Judul Dua", "Judul Satu"));
  ASSERT_THAT(answer.interpretation.expanded, SizeIs(1));
  EXPECT_EQ(answer.interpretation.expanded[0].also, "rapat koordinasi");
  const Hit& alias = answer.hits[1];
  EXPECT_THAT(alias.marks, ElementsAre(std::pair<std::size_t, std::size_t>(0, 16)));
  request.query = "rapat koordinasi";
  EXPECT_EQ(searcher.search(request).total, 3U);
  request.query = "perijinan";
  EXPECT_THAT(titles_of(searcher.search(request)), ElementsAre("Judul Empat"));
  request.query = "\"rakor\"";
  EXPECT_EQ(searcher.search(request).total, 1U);  // as typed
}

// The four words of the long name would add up to more than the one typed.
TEST_F(SearcherTest, ALongNameIsWorthLessThanTheAbbreviationTyped) {
  const testing::TempFolder folder;
  folder.write("in/a.txt",
               "Judul Satu\nBadan Meteorologi Klimatologi dan Geofisika merilis data cuaca.");
  folder.write("in/b.txt", "Judul Dua\nMenurut BMKG cuaca besok akan cerah sampai malam hari.");
  for (int i = 0; i < 40; ++i) {
    const std::string n = std::to_string(i);
    folder.write("in/" + n + ".txt",
                 "Judul Lain " + n + "\nWarga menunggu hujan di sawah " + n + ".");
  }
  ingest(folder.path("idx"), {folder.path("in")});
  const Searcher searcher({folder.path("idx")});
  Request request;
  for (const char* query : {"bmkg", "cuaca BMKG"}) {
    request.query = query;
    EXPECT_THAT(titles_of(searcher.search(request)), ElementsAre("Judul Dua", "Judul Satu"))
        << query;
  }
  request.query = "badan meteorologi klimatologi dan geofisika";
  EXPECT_THAT(titles_of(searcher.search(request)), ElementsAre("Judul Satu", "Judul Dua"));
}

// Either writing finds the other.
TEST_F(SearcherTest, PunctuationGluedOrNotIsNoObstacle) {
  const testing::TempFolder folder;
  folder.write("in/a.txt",
               "Judul Satu\nRuas Banjarmasin-Banjarbaru dibuka H.Edi Santosa, tulis KOMPAS.com "
               "#IndonesiaMaju, naik 83,82 % di Toli-Toli dengan Kafé Müller. Rapat koordinasinya "
               "bekerja sama dengan Pemerintah Kab. Bombana.");
  ingest(folder.path("idx"), {folder.path("in")});
  const Searcher searcher({folder.path("idx")});
  for (const char* query :
       {"banjarbaru", "Banjarmasin-Banjarbaru", "Edi Santosa", "\"Edi Santosa\"", "H.Edi", "kompas",
        "kompas.com", "indonesia maju", "83,82%", "83.82 persen", "tolitoli", "toli-toli", "kafe",
        "kafé muller", "rakor", "kerjasama", "pemkab bombana"}) {
    Request request;
    request.query = query;
    const Answer answer = searcher.search(request);
    EXPECT_EQ(answer.total, 1U) << query;
    EXPECT_FALSE(answer.interpretation.relaxed) << query;
  }
}

TEST_F(SearcherTest, WordsAreFoundInEveryWriting) {
  const testing::TempFolder folder;
  folder.write("in/a.txt", "Judul Satu\nSebanyak 8 ribu KTP-el dicetak.");
  folder.write("in/b.txt", "Judul Dua\nSebanyak 8.000 KTPel dicetak.");
  ingest(folder.path("idx"), {folder.path("in")});
  const Searcher searcher({folder.path("idx")});
  for (const char* query : {"8 ribu", "8000", "8.000", "KTP-el", "ktpel"}) {
    Request request;
    request.query = query;
    EXPECT_EQ(searcher.search(request).total, 2U) << query;
  }
}

TEST_F(SearcherTest, RelaxesWhenNoArticleHasAllWords) {
  const Answer answer = search("kopi jambi");
  EXPECT_TRUE(answer.interpretation.relaxed);
  EXPECT_THAT(titles_of(answer), UnorderedElementsAre(kKopi, kJambi));
  EXPECT_FALSE(search("kopi").interpretation.relaxed);
  EXPECT_EQ(search("zzzz").total, 0U);
  EXPECT_FALSE(search("zzzz").interpretation.relaxed);
}

// The fewest words are given up that leave something, and what they are is told.
TEST_F(SearcherTest, TellsWhichWordsWereLeftOut) {
  const Answer answer = search("persiapan pilkada zzzz");
  EXPECT_TRUE(answer.interpretation.relaxed);
  EXPECT_EQ(answer.interpretation.words, 3U);
  EXPECT_THAT(answer.interpretation.left_out, ElementsAre("zzzz"));
  for (const Hit& hit : answer.hits) EXPECT_THAT(hit.missing, ::testing::Contains("zzzz"));
  EXPECT_THAT(search("persiapan").interpretation.left_out, ::testing::IsEmpty());
}

// Its question words need not stand in an article, nor all the others.
TEST_F(SearcherTest, AQuestionNeedNotHaveAllItsWords) {
  const Answer answer = search("Siapa wali kota Jambi yang memanen padi?");
  EXPECT_TRUE(answer.interpretation.relaxed);
  ASSERT_FALSE(answer.hits.empty());
  EXPECT_EQ(answer.hits.front().title, kJambi);
  EXPECT_THAT(titles_of(search("Apa itu kopi?")), ElementsAre(kKopi));
}

// Three words must all be there, unless two fill a page; of a sentence an article with most of them
// is worth showing.
TEST_F(SearcherTest, ASentenceThatHardlyAnArticleHasWholeIsRelaxed) {
  EXPECT_FALSE(search("persiapan pilkada kendari").interpretation.relaxed);
  const Answer answer = search("persiapan pilkada kota kendari dibuka");
  EXPECT_TRUE(answer.interpretation.relaxed);
  EXPECT_EQ(answer.hits.front().title, kKendari);
  EXPECT_GT(answer.total, 1U);
}

TEST_F(SearcherTest, ExplainsWhatAScoreIsTheSumOf) {
  Request request;
  request.query = "persiapan pilkada";
  const Searcher searcher({index()});
  EXPECT_THAT(searcher.search(request).hits.front().explanation, IsEmpty());
  request.explain = true;
  for (const Hit& hit : searcher.search(request).hits) {
    double sum = 0;
    for (const ScorePart& part : hit.explanation) sum += part.value * part.weight;
    EXPECT_NEAR(sum, hit.score, 1e-9) << hit.title;
    EXPECT_THAT(hit.explanation, ::testing::Not(IsEmpty()));
  }
}

TEST_F(SearcherTest, WhereNoWordRanksTheDayIsExplained) {
  Request request;
  request.explain = true;
  const Searcher searcher({index()});
  for (const char* query : {"provinsi:Jambi", "-pejabat:Rahmatia", ""}) {
    request.query = query;
    const Answer answer = searcher.search(request);
    ASSERT_THAT(answer.hits, ::testing::Not(IsEmpty())) << query;
    ASSERT_THAT(answer.hits.front().explanation, SizeIs(1)) << query;
    EXPECT_EQ(answer.hits.front().explanation[0].name, "day");
    EXPECT_EQ(answer.hits.front().explanation[0].value, 20241202);
  }
}

TEST_F(SearcherTest, FiltersAloneListTheNewestFirstAlsoBesideWhatIsExcluded) {
  const std::vector<std::string> newest = {"Pilkada Kota Jambi Disiapkan", kKendari};
  EXPECT_EQ(titles_of(search("jabatan:\"wali kota\"")), newest);
  EXPECT_EQ(titles_of(search("-kopi jabatan:\"wali kota\"")), newest);
  EXPECT_EQ(titles_of(search("-pejabat:\"La Sadim Raya\" jabatan:\"wali kota\"")), newest);
}

TEST_F(SearcherTest, AFacetLeavesOutAChoiceOfItsOwnFilters) {
  const auto provinces = [](const char* query) {
    std::vector<std::string> values;
    const Answer answer = search(query, {"province"});
    EXPECT_EQ(answer.total, 2U) << query;
    for (const FacetValue& value : answer.facets[0].values) values.push_back(value.value);
    return values;
  };
  const std::vector<std::string> both = {"Sulawesi Tenggara", "Jambi"};
  for (const char* query :
       {"pilkada (provinsi:Sultra OR provinsi:Aceh)", "pilkada provinsi:(Sultra OR Aceh)",
        "pilkada provinsi:Sultra provinsi:Aceh", "pilkada (provinsi:Aceh OR (provinsi:Sultra))",
        "pilkada (provinsi:Sultra OR provinsi:Aceh) -provinsi:Jambi"}) {
    if (std::string_view(query).ends_with("-provinsi:Jambi")) {
      EXPECT_THAT(provinces(query), ElementsAre("Sulawesi Tenggara"));
    } else {
      EXPECT_EQ(provinces(query), both) << query;
    }
  }
  // No single facet's: it narrows down what they all count.
  EXPECT_THAT(provinces("pilkada (provinsi:Sultra OR kabupaten:Kendari)"),
              ElementsAre("Sulawesi Tenggara"));
  // Both must hold.
  EXPECT_EQ(search("pilkada (provinsi:Sultra OR provinsi:Aceh) provinsi:Jambi").total, 0U);
  EXPECT_EQ(search("kopi OR (provinsi:Sultra OR provinsi:Aceh)").total, 3U);
}

TEST_F(SearcherTest, AQueryLooksForSoManyWildcards) {
  std::string query;
  for (int i = 0; i < 40; ++i) query += "pil* ";
  const Answer answer = search(query + "pilkada");
  EXPECT_EQ(answer.total, 3U);
  ASSERT_THAT(answer.interpretation.notes, SizeIs(1));
  EXPECT_THAT(answer.interpretation.notes[0].message(Language::english),
              HasSubstr("a query has 8 at most"));
  EXPECT_EQ(answer.interpretation.notes[0].begin, 8 * 5U);
  EXPECT_THAT(search("pil* pe* ken* kota").interpretation.notes, IsEmpty());
}

TEST_F(SearcherTest, AnAbbreviationStandsForItsWordAndNotForOthersOfTheRoot) {
  const auto expanded = [](const char* query) {
    std::vector<std::string> also;
    for (const Expansion& expansion : search(query).interpretation.expanded) {
      also.push_back(expansion.also);
    }
    return also;
  };
  EXPECT_THAT(expanded("jalan"), ::testing::Contains("jl"));
  EXPECT_THAT(expanded("menjalankan"), IsEmpty());
  EXPECT_THAT(expanded("perjalanan"), IsEmpty());
  EXPECT_THAT(expanded("perijinan"), ::testing::Contains("izin"));
}

TEST_F(SearcherTest, WhatIsNotUnderstoodIsANoteNotAnError) {
  const Answer answer = search("kopi provinsi:atlantis");
  ASSERT_THAT(answer.interpretation.notes, SizeIs(1));
  EXPECT_EQ(answer.interpretation.notes[0].begin, 5U);
  EXPECT_THAT(answer.interpretation.notes[0].message(), HasSubstr("atlantis"));
  EXPECT_THAT(search("kopi tanggal:besoklusa").interpretation.notes, SizeIs(1));
}

TEST_F(SearcherTest, WhatAProgramAsksForMayBeAnError) {
  const Searcher searcher({index()});
  const auto code_of = [&](const Request& request) {
    try {
      searcher.search(request);
    } catch (const Error& error) {
      return error.code();
    }
    return ErrorCode::damaged;
  };
  Request request;
  request.facets = {"colour"};
  EXPECT_EQ(code_of(request), ErrorCode::bad_request);
  request.facets = {};
  request.filters = {{"province", "atlantis"}};
  EXPECT_EQ(code_of(request), ErrorCode::bad_request);
  request.filters = {{"warna", "merah"}};
  EXPECT_EQ(code_of(request), ErrorCode::bad_request);
  request.filters = {};
  request.limit = 1'000'000;
  EXPECT_EQ(code_of(request), ErrorCode::bad_request);
}

TEST_F(SearcherTest, EmptyQueryFindsAllThatPassesTheFilters) {
  Request request;
  request.filters = {{"sejak", "2024-11-07"}};
  EXPECT_THAT(titles_of(Searcher({index()}).search(request)), ElementsAre(kJambi, kKendari));
}

TEST_F(SearcherTest, ArticleComesWholeById) {
  const Searcher searcher({index()});
  const Answer answer = search("kopi");
  const auto article = searcher.article(answer.hits[0].id);
  ASSERT_TRUE(article.has_value());
  EXPECT_EQ(article->hit.title, kKopi);
  EXPECT_THAT(article->text, HasSubstr("robusta"));
  EXPECT_FALSE(searcher.article("tidak-ada").has_value());
}

TEST_F(SearcherTest, SeveralIndexesAreSearchedAsOne) {
  const testing::TempFolder other;
  other.write("in/e.txt",
              "Pilkada Sinjai\nPersiapan pilkada di Kabupaten Sinjai, Selasa (5/11/2024).");
  ingest(other.path("idx"), {other.path("in")});
  Request request;
  request.query = "pilkada";
  EXPECT_EQ(Searcher({index(), other.path("idx")}).search(request).total, 4U);
}

TEST(Searcher, FollowsTheIndexAsItsWriterCommits) {
  const testing::TempFolder folder;
  folder.write("in/a.txt", "Satu\nRapat dibuka.");
  ingest(folder.path("idx"), {folder.path("in")});
  const Searcher searcher({folder.path("idx")});
  Request request;
  request.query = "rapat";
  const Answer before = searcher.search(request);
  EXPECT_EQ(before.total, 1U);
  for (const char* name : {"in/b.txt", "in/c.txt", "in/d.txt"}) {
    folder.write(name, std::string(name) + "\nRapat dibuka.");
    ingest(folder.path("idx"), {folder.path("in")});
  }
  const Answer after = searcher.search(request);
  EXPECT_EQ(after.total, 4U);
  EXPECT_NE(after.revision, before.revision);
}

TEST(Searcher, AnIndexOfNothingFindsNothing) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  const Searcher searcher({folder.path("idx")});
  Request request;
  request.facets = {"province", "month"};
  for (const char* query : {"", "kopi", "\"panen kopi\"", "ko*", "kopi -panen", "provinsi:Jambi"}) {
    request.query = query;
    EXPECT_EQ(searcher.search(request).total, 0U) << query;
  }
  EXPECT_FALSE(searcher.article("1"));
  testing::add_articles(writer, {"1", "Warga panen kopi."});
  writer.commit();
  request.query = "kopi";
  EXPECT_EQ(searcher.search(request).total, 1U);
  writer.remove("1");
  writer.commit();
  EXPECT_EQ(searcher.search(request).total, 0U);
}

// Replaced and removed articles stay in their segment until it is merged, and are found nowhere.
TEST(Searcher, TheDeadAreNeitherFoundNorCounted) {
  const testing::TempFolder folder;
  const std::string path = folder.path("idx");
  IndexWriter writer(path);
  testing::add_articles(writer, {"1", "Bupati membuka rapat kopi.", "2", "Warga panen kopi.",  //
                                 "3", "Harga kopi naik.", "4", "Jalan rusak diperbaiki."});
  testing::add_articles(writer, {"5", "Kopi dari gunung diekspor."});
  writer.commit();
  const Searcher searcher({path});
  Request request;
  request.query = "kopi";
  request.facets = {"year"};
  EXPECT_EQ(searcher.search(request).total, 4U);
  writer.remove("1");
  writer.remove("3");
  writer.commit();
  const Answer answer = searcher.search(request);
  EXPECT_EQ(answer.total, 2U);
  ASSERT_EQ(answer.hits.size(), 2U);
  for (const Hit& hit : answer.hits) EXPECT_TRUE(hit.id == "2" || hit.id == "5") << hit.id;
  EXPECT_EQ(answer.facets.front().unknown, 2U);
  EXPECT_FALSE(searcher.article("1"));
  EXPECT_TRUE(searcher.article("2"));
  request.query = "";
  EXPECT_EQ(searcher.search(request).total, 3U);
}

TEST(Searcher, IndexOfAnotherAnalysisIsToldAtTheDoor) {
  const testing::TempFolder folder;
  folder.write("in/a.txt", "Satu\nRapat dibuka.");
  ingest(folder.path("idx"), {folder.path("in")});
  Manifest manifest = read_manifest(folder.path("idx"));
  manifest.stamp.analysis = "0-lain";
  folder.write("idx/manifest", encode_manifest(manifest));
  try {
    const Searcher searcher({folder.path("idx")});
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::mismatched);
    EXPECT_THAT(error.what(), HasSubstr("analysis 0-lain"));
    EXPECT_THAT(error.what(), HasSubstr("warta-index rebuild"));
  }
}

// A newer program has rebuilt the index: this one answers from what it has open.
TEST(Searcher, AnOpenIndexThatMovesToAnotherAnalysisStaysReadable) {
  const testing::TempFolder folder;
  folder.write("in/a.txt", "Satu\nRapat dibuka.");
  const std::string index = folder.path("idx");
  ingest(index, {folder.path("in")});
  const Searcher searcher({index});
  Request request;
  request.query = "rapat";
  EXPECT_EQ(searcher.search(request).total, 1U);
  Manifest manifest = read_manifest(index);
  const std::string own = manifest.stamp.analysis;
  manifest.stamp.analysis = "0-lain";
  ++manifest.generation;
  folder.write("manifest", encode_manifest(manifest));
  std::filesystem::rename(folder.path("manifest"), folder.path("idx/manifest"));
  EXPECT_EQ(searcher.search(request).total, 1U);
  // And it moves on with the next one that it can read.
  {
    IndexWriter writer(index, Layout::flat, AnalysisCheck::any);
    writer.rebuild(1);
  }
  EXPECT_EQ(searcher.search(request).total, 1U);
  EXPECT_EQ(searcher.search(request).revision, read_manifest(index).revision());
}

// More words than are looked for: those that stand most often are, and the answer says so.
TEST(Wildcards, AreBoundedAndSaySo) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  std::vector<std::string> articles;
  constexpr std::size_t kArticles = 10;
  for (std::size_t i = 0; i < kArticles; ++i) {
    std::string text = "Kabar\nzaman zakat ";
    for (std::size_t word = 0; word < kMostWordsOfHead / kArticles + 20; ++word) {
      text += "za" + std::to_string(i) + "x" + std::to_string(word) + "q ";
    }
    articles.push_back(std::to_string(i));
    articles.push_back(text);
  }
  articles.insert(articles.end(), {"rare", "Kabar\nSatu zzlangka saja."});
  testing::add_articles(writer, articles);
  writer.commit();
  const Searcher searcher({folder.path("idx")});
  Request request;
  request.query = "kabar za*";
  const Answer cut = searcher.search(request);
  EXPECT_EQ(cut.total, kArticles);
  ASSERT_THAT(cut.interpretation.notes, SizeIs(1));
  EXPECT_EQ(cut.interpretation.notes[0].begin, 6U);
  EXPECT_EQ(cut.interpretation.notes[0].end, 9U);
  EXPECT_THAT(cut.interpretation.notes[0].message(), HasSubstr("8192"));
  request.query = "zz*";
  const Answer whole = searcher.search(request);
  EXPECT_EQ(whole.total, 1U);
  EXPECT_THAT(whole.interpretation.notes, IsEmpty());
}

}  // namespace
}  // namespace warta
