// SPDX-License-Identifier: GPL-3.0-or-later
// How a query is understood: corrected, with its dates, officials and regions resolved, or relaxed.
#include "searcher/ask.h"

#include <gmock/gmock.h>

#include <map>

#include "indexer/ingest.h"
#include "tests/support/answers.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using testing::titles_of;
using ::testing::UnorderedElementsAre;

class AskTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    const auto write = [](const char* name, const char* text) { folder_->write(name, text); };
    write("in/a.txt",
          "Pemkab Bombana Siapkan Pilkada\n"
          "Pj. Bupati Bombana La Sadim Raya menyiapkan logistik pilkada, Rabu (6/11/2024).");
    write("in/b.txt",
          "Pemkot Kendari Gelar Rakor Pilkada\n"
          "Wali Kota Kendari Siti Rahmatia membuka rapat pilkada di Kota Kendari, Kamis "
          "(14/11/2024).");
    write("in/c.txt",
          "Pilkada Kota Jambi Disiapkan\n"
          "Wali Kota Jambi Rizal Fahmi meninjau gudang di Kota Jambi, Senin (2/12/2024).");
    write("in/d.txt",
          "Merauke Bangun Jalan\n"
          "Bupati Merauke Romanus Mbaraka meninjau jalan di Merauke, Rabu (6/11/2019).");
    write("in/e.txt",
          "Panen Kopi Berlimpah\nWarga memanen kopi robusta pekan lalu, kata seorang pedagang "
          "dalam bulan November dan seterusnya sampai 2024.");
    write(
        "in/f.txt",
        "Kereta Merak Diresmikan di Cilegon\n"
        "Kereta baru diresmikan di Kota Cilegon, Kamis (7/11/2024). Warga Cilegon gembira. Di Kota "
        "Cilegon hadir pula Bupati Tebo Sukandar Bahri.");
    write("in/g.txt",
          "Menteri Tinjau Pasar Ikan\n"
          "Dalam kunjungan itu menteri menemui nelayan di Jakarta Utara, Kota Jakarta Utara, Senin "
          "(18/11/2019).");
    write("in/h.txt",
          "Nunukan Kekurangan Guru\n"
          "Bupati Nunukan menerima kunjungan dari Jakarta di Nunukan, Kalimantan Utara, Senin "
          "(18/11/2019).");
    write("in/i.txt",
          "Anggaran Daerah Dibahas\nMenkeu Wirya Adi Saputra membahas anggaran, Senin (2/3/2020).");
    write("in/j.txt",
          "Batas Wilayah Ditata\n"
          "Menteri Dalam Negeri Bagas Prakoso menata batas wilayah, Senin (2/3/2020).");
    write("in/k.txt",
          "Vaksin Tiba\nKepala Dinas Kesehatan Kabupaten Tebo Rina Marlina menerima vaksin, Senin "
          "(2/3/2020).");
    ingest(index(), {folder_->path("in")});
  }
  static void TearDownTestSuite() { delete folder_; }

  static std::string index() { return folder_->path("idx"); }

  static Answer search(const std::string& query, std::vector<Filter> filters = {}) {
    Request request;
    request.query = query;
    request.filters = std::move(filters);
    request.today = "2024-11-20";
    return Searcher({index()}).search(request);
  }

  static constexpr const char* kBombana = "Pemkab Bombana Siapkan Pilkada";
  static constexpr const char* kKendari = "Pemkot Kendari Gelar Rakor Pilkada";
  static constexpr const char* kJambi = "Pilkada Kota Jambi Disiapkan";
  static constexpr const char* kMerauke = "Merauke Bangun Jalan";
  static constexpr const char* kKereta = "Kereta Merak Diresmikan di Cilegon";
  static constexpr const char* kJakarta = "Menteri Tinjau Pasar Ikan";
  static constexpr const char* kNunukan = "Nunukan Kekurangan Guru";
  static constexpr const char* kMenkeu = "Anggaran Daerah Dibahas";
  static constexpr const char* kMendagri = "Batas Wilayah Ditata";
  static constexpr const char* kKadinkes = "Vaksin Tiba";
  static constexpr const char* kKopi = "Panen Kopi Berlimpah";

  static testing::TempFolder* folder_;
};
testing::TempFolder* AskTest::folder_ = nullptr;

TEST_F(AskTest, ATypingErrorThatFindsNothingIsPutRight) {
  const Answer answer = search("pilkda");
  EXPECT_EQ(answer.query, "pilkda");
  EXPECT_EQ(answer.interpretation.corrected, "pilkada");
  EXPECT_TRUE(answer.interpretation.searched_corrected);
  EXPECT_EQ(answer.total, 3U);
}

TEST_F(AskTest, OnlyTheWrongWordChangesAndKeepsItsCapitals) {
  EXPECT_EQ(search("  \"logistk pilkada\" -banjir  Bombana").interpretation.corrected,
            "  \"logistik pilkada\" -banjir  Bombana");
  EXPECT_EQ(search("PILKDA judul:Kendri").interpretation.corrected, "PILKADA judul:Kendari");
  EXPECT_EQ(search("gudng provinsi:Jambi").interpretation.corrected, "gudang provinsi:Jambi");
}

TEST_F(AskTest, AWildcardStaysBesideAWordThatIsPutRight) {
  const Answer answer = search("bupat* bombna");
  EXPECT_EQ(answer.interpretation.corrected, "bupat* bombana");
  EXPECT_TRUE(answer.interpretation.searched_corrected);
  EXPECT_THAT(titles_of(answer), ElementsAre(kBombana));
}

// The first spelling that some article had beside the other words was taken.
TEST_F(AskTest, OfTwoSpellingsTheOneThatFitsTheOtherWordsIsMeant) {
  testing::TempFolder folder;
  for (int i = 0; i < 5; ++i) {
    const std::string number = std::to_string(i);
    folder.write("in/a" + number + ".txt", "Berita " + number + "\nAda tanaka di desa " + number +
                                               (i == 0 ? ", juga jeruk." : ", juga apel."));
    if (i == 4) continue;
    folder.write("in/b" + number + ".txt",
                 "Kabar " + number + "\nAda tanapa di dusun " + number + ", juga jeruk.");
  }
  ingest(folder.path("idx"), {folder.path("in")});
  Request request;
  request.query = "tanaxa jeruk";
  EXPECT_EQ(Searcher({folder.path("idx")}).search(request).interpretation.corrected,
            "tanapa jeruk");
  request.query = "tanaxa";
  EXPECT_EQ(Searcher({folder.path("idx")}).search(request).interpretation.corrected, "tanaka");
}

// The words of a region's name are one part of a query: those of other readings are no likelier for
// being two.
TEST_F(AskTest, TheNameOfARegionIsMeantWhereOneLetterDiffers) {
  const Answer north = search("Kalimantan Utra");
  EXPECT_EQ(north.interpretation.corrected, "Kalimantan Utara");
  EXPECT_THAT(titles_of(north), ElementsAre(kNunukan));
  EXPECT_EQ(search("menteri di Jakarta Uara").interpretation.corrected, "menteri di Jakarta Utara");
  EXPECT_THAT(titles_of(search("provinsi:kalimantan utra guru")), ElementsAre(kNunukan));
}

// "banjir OR longsr" finds floods, and says nothing of the rest.
TEST_F(AskTest, WordsThatDoNothingArePutRightToo) {
  for (const auto& [typed, corrected] :
       {std::pair{"Bombana OR pilkda", "Bombana OR pilkada"},
        std::pair{"pilkada -Kendri", "pilkada -Kendari"},
        std::pair{"kopi OR (pilkda Jambi)", "kopi OR (pilkada Jambi)"}}) {
    const Answer answer = search(typed);
    EXPECT_EQ(answer.interpretation.corrected, corrected) << typed;
    EXPECT_FALSE(answer.interpretation.searched_corrected) << typed;
    EXPECT_THAT(answer.hits, Not(IsEmpty())) << typed;
  }
  EXPECT_EQ(search("kopi OR pilkada").interpretation.corrected, "");
}

// Nearly every long article has a "saat" beside its "rumah", but the words stand apart.
TEST(AskSpelling, TheWordThatStandsNextToTheOtherIsMeant) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  std::vector<std::string> articles;
  for (int i = 0; i < 60; ++i) {
    const std::string number = std::to_string(i);
    articles.push_back("a" + number);
    articles.push_back("Kabar " + number +
                       "\nPada saat itu warga membeli buah, lalu demo digelar di " +
                       "depan rumah nomor " + number + ".");
    if (i % 5 != 0) continue;
    articles.push_back("b" + number);
    articles.push_back("Kabar Lain " + number + "\nDemo buruh digelar di rumah sakit nomor " +
                       number + ".");
  }
  testing::add_articles(writer, articles);
  writer.commit();
  const Searcher searcher({folder.path("idx")});
  const auto corrected = [&](const char* query) {
    Request request;
    request.query = query;
    return searcher.search(request).interpretation.corrected;
  };
  EXPECT_EQ(corrected("rumah sakt"), "rumah sakit");
  EXPECT_EQ(corrected("demo burh"), "demo buruh");
}

// "asp" and "dna" are words of their own, that many articles have, and "yang" stands beside all.
TEST(AskSpelling, AWordThatIsRightByItselfMayBeAnotherBesideItsNeighbour) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  std::vector<std::string> articles;
  const auto write = [&](const std::string& text) {
    const std::string number = std::to_string(articles.size() / 2);
    articles.push_back("a" + number);
    articles.push_back("Kabar " + number + "\n" + text + " nomor " + number + ".");
  };
  for (int i = 0; i < 12; ++i) {
    write("Kabut asap turun, dan asap itu pekat, warga lalu pulang");
    write("Dana desa disalurkan, dan dana itu untuk mereka yang menang");
    write("Hasil uji asp dan uji dna diserahkan, begitu pula uji padi");
  }
  testing::add_articles(writer, articles);
  writer.commit();
  const Searcher searcher({folder.path("idx")});
  const auto find = [&](const char* query) {
    Request request;
    request.query = query;
    return searcher.search(request).interpretation;
  };
  for (const auto& [typed, meant] : {std::pair{"kabut asp", "kabut asap"},
                                     {"dna desa mereka", "dana desa mereka"},
                                     {"yanng menang", "yang menang"}}) {
    EXPECT_EQ(find(typed).corrected, meant);
    EXPECT_TRUE(find(typed).searched_corrected) << typed;
  }
  // Articles have both, no others stand side by side, or the words are wanted as they are.
  for (const char* right :
       {"uji dna", "uji asp", "kabut padi", "kabut \"asp\"", "kabut -asp", "kabut OR asp"}) {
    EXPECT_EQ(find(right).corrected, "") << right;
  }
}

TEST_F(AskTest, NotesOfACorrectedQueryPointIntoTheOneTyped) {
  const Answer answer = search("gudng kabupaten:Bombanna OR logistk provinsi:Sultra kab:Kendri");
  for (const Note& note : answer.interpretation.notes) EXPECT_LE(note.end, answer.query.size());
  const Answer filtered = search("gudng kota:Jambii");
  EXPECT_EQ(filtered.interpretation.corrected, "gudang kota:Jambii");
  ASSERT_THAT(filtered.interpretation.notes, SizeIs(1));
  EXPECT_EQ(filtered.interpretation.notes[0].begin, 6U);
  // The value of a filter that is taken as words is corrected where it stands, but a region's: that
  // is a slip of no other word.
  EXPECT_EQ(search("pilkada sumber:logistk").interpretation.corrected, "pilkada sumber:logistik");
  EXPECT_EQ(search("pilkada provinsi:logistk").interpretation.corrected, "");
}

TEST_F(AskTest, WordsThatAreRightOrNearNothingStay) {
  for (const char* query : {"pilkada", "zzzzzz", "merauke", "banjir", "Sorong", "kp", "-pilkda"}) {
    EXPECT_EQ(search(query).interpretation.corrected, "") << query;
  }
  // Nothing has both, however spelled: what the one that is right finds stays, and the other is
  // told.
  const Answer both = search("pilkda merauke");
  EXPECT_EQ(both.interpretation.corrected, "pilkada merauke");
  EXPECT_FALSE(both.interpretation.searched_corrected);
  EXPECT_TRUE(both.interpretation.relaxed);
}

TEST_F(AskTest, DatesAmongTheWordsAreFilters) {
  const Answer week = search("pilkada pekan lalu");
  EXPECT_THAT(titles_of(week), ElementsAre(kKendari));
  ASSERT_THAT(week.interpretation.resolved, SizeIs(1));
  EXPECT_EQ(week.interpretation.resolved[0].field, "date");
  EXPECT_EQ(week.interpretation.resolved[0].typed, "pekan lalu");
  EXPECT_THAT(week.interpretation.resolved[0].values, ElementsAre("2024-11-11..2024-11-17"));
  EXPECT_THAT(titles_of(search("pilkada November 2024")), UnorderedElementsAre(kBombana, kKendari));
  EXPECT_THAT(titles_of(search("Rabu, (6/11/2024)")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("menjelang Pilkada 2024")),
              UnorderedElementsAre(kBombana, kKendari));
  // A bare year is a word, and so is what stands in quotes.
  EXPECT_THAT(titles_of(search("2024 kopi")), ElementsAre(kKopi));
  EXPECT_THAT(titles_of(search("\"pekan lalu\"")), ElementsAre(kKopi));
}

TEST_F(AskTest, ADateThatLeavesNothingIsWords) {
  const Answer answer = search("kopi November 2024");
  EXPECT_THAT(titles_of(answer), ElementsAre(kKopi));
  ASSERT_THAT(answer.interpretation.notes, SizeIs(1));
  EXPECT_EQ(answer.interpretation.notes[0].begin, 5U);
  EXPECT_EQ(answer.interpretation.notes[0].end, 18U);
  EXPECT_EQ(answer.interpretation.notes[0].message(),
            "no article of these days has any of the words; taken as words");
}

// An article may say "kemarin" of any day: it is no word to look for.
TEST_F(AskTest, ADateCountedFromTodayThatLeavesNothingIsLeftOut) {
  for (const char* query : {"kopi pekan lalu", "kopi 3 hari terakhir", "seminggu terakhir kopi",
                            "kopi (kemarin OR hari ini)"}) {
    const Answer answer = search(query);
    EXPECT_THAT(titles_of(answer), ElementsAre(kKopi)) << query;
    ASSERT_FALSE(answer.interpretation.notes.empty()) << query;
    EXPECT_EQ(answer.interpretation.notes[0].message(),
              "no article of these days has the word that tells most; those of all days")
        << query;
    EXPECT_FALSE(answer.interpretation.relaxed) << query;
  }
}

TEST_F(AskTest, WhereNothingElseIsWantedDaysWithoutArticlesHaveNone) {
  for (const char* query : {"kemarin", "3 hari terakhir", "3 Maret 1999"}) {
    const Answer answer = search(query);
    EXPECT_EQ(answer.total, 0U) << query;
    EXPECT_FALSE(answer.interpretation.relaxed) << query;
    ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << query;
    EXPECT_EQ(answer.interpretation.notes[0].message(),
              "nothing that is asked for is of these days")
        << query;
  }
}

// Nothing of these days has all words: those that have some, and not those of other days.
TEST_F(AskTest, WordsAreRelaxedBeforeADate) {
  const Answer answer = search("pilkada gudang November 2024");
  EXPECT_THAT(titles_of(answer), UnorderedElementsAre(kBombana, kKendari));
  EXPECT_TRUE(answer.interpretation.relaxed);
  ASSERT_THAT(answer.interpretation.notes, SizeIs(1));
  EXPECT_EQ(answer.interpretation.notes[0].begin, 15U);
  EXPECT_THAT(answer.interpretation.notes[0].message(),
              HasSubstr("no article of these days has all"));
  EXPECT_THAT(search("pilkada Bombana November 2024").interpretation.notes, IsEmpty());
}

TEST_F(AskTest, DatesOfASentenceAreAnotherWayToMatch) {
  const Answer answer = search("warga memanen kopi robusta pedagang November 2024");
  EXPECT_EQ(titles_of(answer).front(), kKopi);
  EXPECT_THAT(answer.interpretation.notes, IsEmpty());
}

TEST_F(AskTest, FiltersTakeSpokenDates) {
  EXPECT_THAT(titles_of(search("tanggal:pekan lalu")), ElementsAre(kKendari));
  EXPECT_THAT(titles_of(search("pilkada", {{"since", "3 minggu terakhir"}, {"until", "kemarin"}})),
              UnorderedElementsAre(kBombana, kKendari));
  Request request;
  request.query = "kopi";
  request.today = "kemarin";
  EXPECT_THROW(Searcher({index()}).search(request), Error);
}

TEST_F(AskTest, OfficialsAreFoundByVariantsOfTheirNames) {
  const Answer answer = search("pejabat:\"Drs. Sadin Raya, M.Si\"");
  EXPECT_THAT(titles_of(answer), ElementsAre(kBombana));
  ASSERT_THAT(answer.interpretation.resolved, SizeIs(1));
  EXPECT_THAT(answer.interpretation.resolved[0].values, ElementsAre("La Sadim Raya"));
  ASSERT_THAT(answer.interpretation.notes, SizeIs(1));
  EXPECT_THAT(answer.interpretation.notes[0].message(), HasSubstr("taken as 'La Sadim Raya'"));
  const Answer nobody = search("pejabat:\"Budi Santoso\"");
  EXPECT_EQ(nobody.total, 0U);
  EXPECT_THAT(nobody.interpretation.notes, SizeIs(1));
  EXPECT_EQ(search("", {{"official", "Budi Santoso"}}).total, 0U);
}

TEST_F(AskTest, OfficesAreFoundByTheirAliasesWithTheirRegion) {
  EXPECT_THAT(titles_of(search("jabatan:bupati kabupaten:bombana")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("jabatan:\"Pj Bupati Bombana\"")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("pejabat:\"bupati bombana\"")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("jabatan:wako")), UnorderedElementsAre(kKendari, kJambi));
  EXPECT_THAT(titles_of(search("jabatan:walikot")), UnorderedElementsAre(kKendari, kJambi));
  EXPECT_THAT(titles_of(search("jabatan:\"bupati bombana, wako\"")),
              UnorderedElementsAre(kBombana, kKendari, kJambi));
  EXPECT_THAT(search("jabatan:wako,astronaut").interpretation.notes, SizeIs(1));
  EXPECT_THAT(search("jabatan:astronaut").interpretation.notes, SizeIs(1));
}

// The index has "Menteri" and "Kepala Dinas" alone.
TEST_F(AskTest, OfficesOfAgenciesAreOfArticlesThatSayThem) {
  const std::map<std::string, const char*> holders = {
      {"mendagri", kMendagri},       {"Menteri Dalam Negeri", kMendagri},   {"menkeu", kMenkeu},
      {"menteri keuangan", kMenkeu}, {"kepala dinas kesehatan", kKadinkes}, {"kadinkes", kKadinkes},
      {"kepala dinkes", kKadinkes},  {"Kadis Kesehatan Tebo", kKadinkes}};
  for (const auto& [office, title] : holders) {
    for (const std::string field : {"jabatan", "pejabat"}) {
      const Answer answer = search(field + ":\"" + office + '"');
      EXPECT_THAT(titles_of(answer), ElementsAre(title)) << field << ' ' << office;
      ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << office;
      EXPECT_THAT(answer.interpretation.notes[0].message(), HasSubstr("say it so")) << office;
      ASSERT_THAT(answer.interpretation.resolved, SizeIs(1)) << office;
    }
  }
  EXPECT_THAT(titles_of(search("jabatan:menteri")), UnorderedElementsAre(kMendagri, kMenkeu));
  for (const char* query : {"jabatan:menteri", "jabatan:kadis", "jabatan:\"Kepala Dinas\""}) {
    EXPECT_THAT(search(query).interpretation.notes, IsEmpty()) << query;
  }
}

TEST_F(AskTest, TheRegionOfAnOfficeMayHaveASlip) {
  for (const char* query : {"pejabat:\"bupati bombna\"", "pejabat:\"Pj Bupati Bombanaa\""}) {
    const Answer answer = search(query);
    EXPECT_THAT(titles_of(answer), ElementsAre(kBombana)) << query;
    ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << query;
    EXPECT_THAT(answer.interpretation.notes[0].message(), HasSubstr("Kabupaten Bombana")) << query;
  }
}

TEST_F(AskTest, NoOfficeIsAsLongAsAText) {
  std::string office = "jabatan:\"kepala dinas";
  for (int i = 0; i < 200; ++i) office += " kesehatan";
  EXPECT_EQ(search(office + '"').total, 0U);
}

TEST_F(AskTest, AnOfficeThatNobodyHasIsThoseThatBeginSo) {
  const Answer answer = search("jabatan:kepala");
  EXPECT_THAT(titles_of(answer), ElementsAre(kKadinkes));
  ASSERT_THAT(answer.interpretation.notes, SizeIs(1));
  EXPECT_THAT(answer.interpretation.notes[0].message(), HasSubstr("begin so"));
}

TEST_F(AskTest, DegreesAndBracketsOfANameCountForNothing) {
  const std::vector<std::string> found = titles_of(search("pejabat:Mbaraka"));
  EXPECT_THAT(found, ElementsAre(kMerauke));
  for (const char* typed : {"Dr. (H.C.) Romanus Mbaraka, S.T., M.U.D.", "Bupati, Romanus Mbaraka",
                            "Romanus Mbaraka, M.Kesos"}) {
    const Answer answer = search("pejabat:\"" + std::string(typed) + '"');
    EXPECT_THAT(titles_of(answer), ElementsAre(kMerauke)) << typed;
    EXPECT_THAT(answer.interpretation.notes, IsEmpty()) << typed;
  }
}

TEST_F(AskTest, ValuesThatNothingHasAreWords) {
  for (const char* query : {"sumber:kendari", "jabatan:kendari"}) {
    const Answer answer = search(query);
    EXPECT_THAT(titles_of(answer), ElementsAre(kKendari)) << query;
    ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << query;
    EXPECT_THAT(answer.interpretation.notes[0].message(), HasSubstr("taken as words")) << query;
  }
  // It would find people who hold no office.
  EXPECT_EQ(search("pejabat:pedagang").total, 0U);
  EXPECT_THAT(search("pejabat:pedagang").interpretation.notes, SizeIs(1));
  for (const char* field : {"source", "official", "position"}) {
    const Answer answer = search("pilkada", {{field, "kendari"}});
    EXPECT_EQ(answer.total, 0U) << field;
    EXPECT_THAT(answer.interpretation.notes, SizeIs(1)) << field;
  }
}

// The Bupati of Tebo is in an article about Cilegon: he is found, and it is told how.
TEST_F(AskTest, WhoHoldsAnOfficeIsFoundInArticlesAboutOtherRegions) {
  EXPECT_THAT(titles_of(search("jabatan:\"Bupati Tebo\"")), ElementsAre(kKereta));
  EXPECT_THAT(titles_of(search("pejabat:\"bupati tebo\"")), ElementsAre(kKereta));
  const Answer holder = search("jabatan:bupati kabupaten:tebo");
  EXPECT_THAT(titles_of(holder), ElementsAre(kKereta));
  ASSERT_THAT(holder.interpretation.notes, SizeIs(1));
  EXPECT_EQ(holder.interpretation.notes[0].begin, 15U);
  EXPECT_THAT(holder.interpretation.notes[0].message(), HasSubstr("its holder there"));
  EXPECT_EQ(search("", {{"position", "bupati"}, {"regency", "Tebo"}}).total, 1U);
  EXPECT_EQ(search("jabatan:camat kabupaten:tebo").total, 0U);
  EXPECT_EQ(search("jabatan:\"Pj Bupati\" kabupaten:tebo").total, 0U);
  EXPECT_THAT(search("jabatan:bupati kabupaten:bombana").interpretation.notes, IsEmpty());
}

TEST_F(AskTest, WhoActsInAnOfficeCanBeAskedFor) {
  EXPECT_THAT(titles_of(search("jabatan:pj")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("jabatan:\"Plt Bupati\"")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("jabatan:\"Penjabat Sementara Bupati\"")), ElementsAre(kBombana));
  EXPECT_THAT(titles_of(search("jabatan:bupati")),
              UnorderedElementsAre(kBombana, kMerauke, kKereta));
  EXPECT_EQ(search("jabatan:\"Pj Wali Kota\"").total, 0U);
  EXPECT_EQ(search("jabatan:\"Pj Bupati Merauke\"").total, 0U);
  const Answer acting = search("jabatan:\"Pj Bupati\"");
  ASSERT_THAT(acting.interpretation.resolved, SizeIs(1));
  EXPECT_THAT(acting.interpretation.resolved[0].values, ElementsAre("Pj./Plt. Bupati"));
  // Before a name it says who is meant, not in which articles.
  EXPECT_THAT(titles_of(search("pejabat:\"Pj Bupati Romanus Mbaraka\"")), ElementsAre(kMerauke));
}

TEST_F(AskTest, AProvincesNameFindsWhatLiesInIt) {
  EXPECT_THAT(titles_of(search("pilkada Sultra")), UnorderedElementsAre(kBombana, kKendari));
  EXPECT_THAT(titles_of(search("pilkada Sulawesi Tenggara")),
              UnorderedElementsAre(kBombana, kKendari));
  EXPECT_THAT(titles_of(search("provinsi:sultra")), UnorderedElementsAre(kBombana, kKendari));
  EXPECT_THAT(titles_of(search("kabupaten:sultra")), UnorderedElementsAre(kBombana, kKendari));
}

// "jakarta" and "utara" of "Kalimantan Utara" found the floods of Kalimantan.
TEST_F(AskTest, ARegionsWordsCountOnlyTogether) {
  const Answer answer = search("kunjungan Jakarta Utara");
  EXPECT_THAT(titles_of(answer), ElementsAre(kJakarta));
  ASSERT_THAT(answer.interpretation.resolved, SizeIs(1));
  EXPECT_EQ(answer.interpretation.resolved[0].field, "regency");
  EXPECT_EQ(answer.interpretation.resolved[0].typed, "Jakarta Utara");
  EXPECT_THAT(answer.interpretation.resolved[0].values, ElementsAre("Kota Jakarta Utara"));
  EXPECT_THAT(titles_of(search("kunjungan Jakarta")), UnorderedElementsAre(kJakarta, kNunukan));
}

TEST_F(AskTest, ARegionsAbbreviationFindsItsName) {
  const Answer answer = search("menteri jakut");
  EXPECT_THAT(titles_of(answer), ElementsAre(kJakarta));
  ASSERT_THAT(answer.interpretation.expanded, SizeIs(1));
  EXPECT_EQ(answer.interpretation.expanded[0].also, "jakarta utara");
}

TEST_F(AskTest, AnOldArticleIsFoundByTheProvinceAsItWas) {
  EXPECT_THAT(titles_of(search("provinsi:\"Papua Selatan\"")), ElementsAre(kMerauke));
  const Answer before = search("provinsi:Papua");
  EXPECT_THAT(titles_of(before), ElementsAre(kMerauke));
  ASSERT_THAT(before.interpretation.notes, SizeIs(1));
  EXPECT_THAT(before.interpretation.notes[0].message(), HasSubstr("2022-07-25"));
  // Among the words, too.
  EXPECT_THAT(titles_of(search("jalan Papua")), ElementsAre(kMerauke));
  EXPECT_FALSE(search("jalan Papua").interpretation.relaxed);
  EXPECT_TRUE(search("jalan Papua Barat").interpretation.relaxed);
}

// What was wrong with a date is told though its words are searched.
TEST_F(AskTest, AnOddDateThatLeavesNothingIsToldAsSuch) {
  const Answer answer = search("kopi Senin 6 November 2024");
  ASSERT_THAT(answer.interpretation.notes, SizeIs(1));
  const std::vector<Remark>& remarks = answer.interpretation.notes[0].remarks;
  ASSERT_THAT(remarks, SizeIs(2));
  EXPECT_EQ(remarks[0].kind, "other_weekday");
  EXPECT_EQ(remarks[1].kind, "days_as_words");
}

TEST_F(AskTest, AMonthWithoutItsYearIsThatOfEveryYear) {
  for (const char* query : {"bulan:november", "bulan:11", "month:November"}) {
    const Answer answer = search(query);
    EXPECT_EQ(answer.total, 6U) << query;
    EXPECT_THAT(answer.interpretation.resolved.front().values, ElementsAre("November")) << query;
    ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << query;
    EXPECT_TRUE(answer.interpretation.notes[0].is_certain) << query;
  }
  const Answer year = search("tahun:2019 bulan:11");
  EXPECT_THAT(titles_of(year), UnorderedElementsAre(kMerauke, kJakarta, kNunukan));
  EXPECT_THAT(year.interpretation.notes, IsEmpty());
  EXPECT_THAT(search("bulan:13").interpretation.notes, SizeIs(1));
}

TEST_F(AskTest, AWeekdayWithoutItsDateIsThatOfEveryWeek) {
  for (const char* query : {"hari:rabu", "tanggal:Rabu", "tanggal:\"hari Rabu\"", "day:Rabu"}) {
    const Answer answer = search(query);
    EXPECT_THAT(titles_of(answer), UnorderedElementsAre(kBombana, kMerauke)) << query;
    EXPECT_THAT(answer.interpretation.resolved.front().values, ElementsAre("Rabu")) << query;
    ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << query;
    EXPECT_EQ(answer.interpretation.notes[0].remarks[0].kind, "weekday_of_every_week") << query;
  }
  EXPECT_THAT(titles_of(search("hari:rabu tahun:2019")), ElementsAre(kMerauke));
}

TEST_F(AskTest, AYearThatIsCalledOneIsItsDaysOrItsNumber) {
  const Answer answer = search("menteri tahun 2019");
  EXPECT_THAT(titles_of(answer), ElementsAre(kJakarta));
  EXPECT_EQ(answer.interpretation.resolved.front().typed, "tahun 2019");
  EXPECT_THAT(answer.interpretation.resolved.front().values, ElementsAre("2019-01-01..2019-12-31"));
  EXPECT_THAT(titles_of(search("kopi tahun 2024")), ElementsAre(kKopi));  // says it, and has no day
  EXPECT_THAT(titles_of(search("jalan -tahun 2019")), IsEmpty());
}

TEST_F(AskTest, DaysOfWhichNoneHasTheTellingWordAreNoFilter) {
  const Answer answer = search("pilkada gudang kemarin");
  EXPECT_THAT(titles_of(answer), ElementsAre(kJambi));
  ASSERT_THAT(answer.interpretation.notes, SizeIs(1));
  EXPECT_EQ(answer.interpretation.notes[0].remarks[0].kind, "days_left_out");
}

TEST_F(AskTest, DaysThatEndBeforeTheyBeginAreToldAsSuch) {
  const Answer two = search("sejak:2024-11-10 sampai:2024-11-01");
  EXPECT_EQ(two.total, 0U);
  ASSERT_THAT(two.interpretation.notes, SizeIs(1));
  EXPECT_EQ(two.interpretation.notes[0].begin, 17U);
  EXPECT_EQ(two.interpretation.notes[0].remarks[0].kind, "days_end_early");
  const Answer one = search("pilkada tanggal:2024-11-10..2024-11-01");
  EXPECT_EQ(one.total, 0U);
  ASSERT_THAT(one.interpretation.notes, SizeIs(1));
  EXPECT_EQ(one.interpretation.notes[0].begin, 8U);
  EXPECT_THAT(search("sejak:2024-11-01 sampai:2024-11-10").interpretation.notes, IsEmpty());
}

TEST_F(AskTest, AnAccountIsWhoItIsCalledAfter) {
  EXPECT_THAT(titles_of(search("@bombana")), ElementsAre(kBombana));
}

TEST_F(AskTest, OrBetweenDatesIsEitherOfThem) {
  EXPECT_THAT(titles_of(search("pilkada November 2024 ATAU Desember 2024")),
              UnorderedElementsAre(kBombana, kKendari, kJambi));
  EXPECT_THAT(titles_of(search("pilkada 6/11/2024 OR 2/12/2024 gudang")), ElementsAre(kJambi));
}

TEST_F(AskTest, AnOptionThatNoCalendarHasIsRefused) {
  EXPECT_THROW(search("pilkada", {{"until", "31 November 2024"}}), Error);
  EXPECT_THAT(titles_of(search("pilkada sampai:\"31 November 2024\"")),
              UnorderedElementsAre(kBombana, kKendari));
}

// In a question the words of a name count together, too: Nunukan has a visit "dari Jakarta" and
// lies in Kalimantan Utara.
TEST_F(AskTest, ARegionsWordsCountOnlyTogetherInAQuestion) {
  EXPECT_THAT(titles_of(search("Mengapa Jakarta Utara?")), ElementsAre(kJakarta));
}

// "jeruk" is in a thousand articles, and of those without "apel" a hundred are enough of an answer.
TEST_F(AskTest, AQuestionFindsWhatHasAllItsWordsAndTheBestOfTheOthers) {
  testing::TempFolder folder;
  std::vector<std::string> articles;
  const auto write = [&](const std::string& text) {
    const std::string number = std::to_string(articles.size() / 2);
    articles.push_back("a" + number);
    articles.push_back("Berita " + number + "\n" + text + " nomor " + number + ".");
  };
  for (int i = 0; i < 7; ++i) write("Jauh di pasar ada kebun luas, lalu jeruk, lalu apel");
  for (int i = 0; i < 300; ++i) write("Jeruk dan jeruk lagi, jeruk semua");
  IndexWriter writer(folder.path("idx"));
  testing::add_articles(writer, articles);
  writer.commit();
  Request request;
  request.query = "Berapa jeruk dan apel?";
  request.collapse = false;
  const Searcher searcher({folder.path("idx")});
  const Answer answer = searcher.search(request);
  EXPECT_TRUE(answer.interpretation.relaxed);
  EXPECT_EQ(answer.interpretation.words, 2U);
  EXPECT_EQ(answer.interpretation.least_words, 1U);
  EXPECT_EQ(answer.interpretation.whole, 7U);
  EXPECT_GE(answer.total, 100U);
  EXPECT_LE(answer.total, 107U);
  request.query = "Berapa jeruk dan nomor?";
  EXPECT_EQ(searcher.search(request).total, 307U);  // all have both
  EXPECT_FALSE(searcher.search(request).interpretation.relaxed);
}

// Of a filter that none of the best passes, the best that do.
TEST_F(AskTest, AQuestionFindsSomeOfWhatPassesItsFilters) {
  EXPECT_THAT(titles_of(search("Siapa memanen kopi di pasar? kabupaten:Merauke")), IsEmpty());
  EXPECT_THAT(titles_of(search("Siapa meninjau jalan dan kopi? kabupaten:Merauke")),
              ElementsAre("Merauke Bangun Jalan"));
}

// An article with the name of who holds the office there goes before those that have but the words.
TEST_F(AskTest, WhoeverIsAskedForByOfficeGoesFirst) {
  testing::TempFolder folder;
  folder.write("in/a.txt",
               "Gubernur Jambi, Gubernur Jambi\nDari Jambi: gubernur dipilih warga Jambi. Gubernur "
               "Jambi akan dilantik di Jambi, Rabu (6/11/2024).");
  folder.write(
      "in/b.txt",
      "Pasar Dibuka\nDi tengah hujan yang turun sejak pagi di Kota Jambi, sebuah pasar baru "
      "dibuka. Gubernur Jambi Rahmat Hidayatullah hadir, Rabu (6/11/2024).");
  folder.write(
      "in/c.txt",
      "Gubernur Riau ke Bali\nGubernur Riau Budi Hartawan tiba di Bali, Rabu (6/11/2024).");
  ingest(folder.path("idx"), {folder.path("in")});
  const Searcher searcher({folder.path("idx")});
  const auto first = [&](const std::string& query) {
    Request request;
    request.query = query;
    const Answer answer = searcher.search(request);
    return answer.hits.empty() ? std::string() : answer.hits.front().title;
  };
  EXPECT_EQ(first("gubernur jambi"), "Gubernur Jambi, Gubernur Jambi");
  for (const char* question : {"siapa gubernur jambi?", "siapakah nama gubernur jambi saat ini",
                               "siapa yang menjabat gubernur jambi"}) {
    EXPECT_EQ(first(question), "Pasar Dibuka") << question;
  }
  EXPECT_EQ(first("siapa memilih gubernur jambi?"), "Gubernur Jambi, Gubernur Jambi");
  EXPECT_EQ(first("kapan gubernur jambi dilantik?"), "Gubernur Jambi, Gubernur Jambi");
  Request request;
  request.query = "siapa gubernur jambi?";
  for (const Hit& hit : searcher.search(request).hits)
    EXPECT_THAT(hit.title, Not(HasSubstr("Riau")));
  request.query = "siapa bupati riau?";  // nobody, and no gubernur elsewhere
  for (const Hit& hit : searcher.search(request).hits) EXPECT_THAT(hit.title, HasSubstr("Riau"));
}

// "putin" is a word of its own, as texts say it, and no slip of a Kapolres; "qqq" sounds like "K".
TEST_F(AskTest, AWordByItselfIsNoNameThatItIsOnlyLike) {
  testing::TempFolder folder;
  folder.write("in/a.txt",
               "Kapolres Buka Pos\nKapolres Tebo Putih Sarengat membuka pos, Rabu (6/11/2024).");
  folder.write(
      "in/b.txt",
      "Pos Dibuka Lagi\nKapolres Tebo Putih Sarengat membuka pos, Kamis (7/11/2024). Hadir "
      "pula Kapolsek Penny K.");
  folder.write("in/c.txt",
               "Perang Berlanjut\nPutin berpidato di Moskow. Kata Putin, perang belum usai. Putin "
               "lalu pulang, Kamis (7/11/2024).");
  ingest(folder.path("idx"), {folder.path("in")});
  const Searcher searcher({folder.path("idx")});
  const auto find = [&](const std::string& query) {
    Request request;
    request.query = query;
    return searcher.search(request);
  };
  for (const char* query : {"pejabat:putin", "pejabat:qqq", "pejabat:kkk"}) {
    const Answer answer = find(query);
    EXPECT_EQ(answer.total, 0U) << query;
    ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << query;
    EXPECT_EQ(answer.interpretation.notes.front().remarks.front().kind, "no_official") << query;
  }
  for (const auto& [typed, people] : {std::pair{"putin", 0U}, {"qqq", 0U}, {"putlh", 1U}}) {
    OfficialsRequest request;
    request.query = typed;
    EXPECT_EQ(searcher.officials(request).total, people) << typed;
  }
  for (const char* query : {"pejabat:putlh", "pejabat:sarengt", "pejabat:\"putin sarengat\""}) {
    const Answer answer = find(query);
    EXPECT_EQ(answer.total, 2U) << query;
    ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << query;
    EXPECT_EQ(answer.interpretation.notes.front().remarks.front().kind, "no_official") << query;
  }
}

// Three words that hardly an article has all, and ten have two of them.
TEST_F(AskTest, ThreeWordsAreRelaxedWhereTwoFillAPage) {
  testing::TempFolder folder;
  const auto write = [&](const std::string& name, const std::string& text) {
    folder.write("in/" + name + ".txt", "Berita " + name + "\n" + text);
  };
  write("whole", "Dahulu, lama setelah banyak hal lain, ada jeruk, apel dan mangga di kota itu.");
  for (int i = 0; i < 8; ++i) write("a" + std::to_string(i), "Jeruk apel, jeruk apel, jeruk apel.");
  const auto ask_for = [&](const std::string& query) {
    Request request;
    request.query = query;
    request.limit = 20;
    request.collapse = false;
    return Searcher({folder.path("idx")}).search(request);
  };
  ingest(folder.path("idx"), {folder.path("in")});
  EXPECT_FALSE(ask_for("jeruk apel mangga").interpretation.relaxed);
  EXPECT_EQ(ask_for("jeruk apel mangga").total, 1U);

  write("b", "Apel mangga, apel mangga.");
  ingest(folder.path("idx"), {folder.path("in")});
  const Answer answer = ask_for("jeruk apel mangga");
  EXPECT_TRUE(answer.interpretation.relaxed);
  EXPECT_EQ(answer.interpretation.least_words, 2U);
  EXPECT_EQ(answer.interpretation.words, 3U);
  EXPECT_EQ(answer.interpretation.whole, 1U);
  EXPECT_EQ(answer.total, 10U);
  ASSERT_THAT(answer.hits, SizeIs(10));
  EXPECT_EQ(answer.hits[0].title, "Berita whole");  // however much better the others fit
  EXPECT_THAT(answer.hits[0].missing, IsEmpty());
  EXPECT_THAT(answer.hits[1].missing, SizeIs(1));
  for (const char* strict :
       {"jeruk AND apel AND mangga", "jeruk apel mang*", "jeruk \"apel\" mangga", "jeruk mangga"}) {
    EXPECT_FALSE(ask_for(strict).interpretation.relaxed) << strict;
  }
}

}  // namespace
}  // namespace warta
