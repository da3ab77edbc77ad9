// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/clean.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Clean, PartsHeadlineBodyAndFurniture) {
  const CleanArticle article = clean_article(
      "Bupati Wolio Buka Rakor\n\nKomentar\nX\nBagikan\n\n"
      "BAUBAU - KABARWOLIO.ID - Rakor dibuka bupati.\n"
      "BACA JUGA: Gubernur Lantik Pejabat\n"
      "Acara ditutup doa. (*)\n"
      "Tinggalkan Balasan\nAlamat email Anda tidak akan dipublikasikan.\n");
  EXPECT_EQ(article.title, "Bupati Wolio Buka Rakor");
  EXPECT_EQ(article.body, "BAUBAU - KABARWOLIO.ID - Rakor dibuka bupati.\nAcara ditutup doa. (*)");
  EXPECT_EQ(article.dateline, "Baubau");
  EXPECT_EQ(article.source, "kabarwolio.id");
  EXPECT_THAT(article.boilerplate,
              ElementsAre("Komentar", "X", "Bagikan", "BACA JUGA: Gubernur Lantik Pejabat",
                          "Tinggalkan Balasan", "Alamat email Anda tidak akan dipublikasikan."));
}

// Beneath the text a date is the publication's where the page says so, and none stands above.
TEST(Clean, AStampMayStandBelowTheText) {
  const std::string text =
      "Bupati Wolio Buka Rakor\n\nBAUBAU - Rakor dibuka bupati di kantor camat Wolio, Minggu "
      "(3/8).\n"
      "Warga kota menyambut baik rapat itu dan berharap banyak.\n";
  const auto published = clean_article(text + "Dipublikasikan: 4 Agustus 2025").published;
  ASSERT_TRUE(published);
  EXPECT_EQ(*published, std::chrono::sys_days(std::chrono::year(2025) / 8 / 4));
  EXPECT_FALSE(clean_article(text + "4 Agustus 2025").published);
  EXPECT_FALSE(clean_article(text + "Berita Terkait\nTayang 4 Agustus 2025").published);
}

// Bytes are read eight at a time: spaces of every number at every place.
TEST(Clean, RunsOfSpacesAreOneAtEveryPlace) {
  for (std::size_t before = 0; before < 20; ++before) {
    for (const char* gap : {" ", "  ", "   ", "\t", " \t ", " \xC2\xA0", "\xC2\xA0 "}) {
      const std::string left = "Warga" + std::string(before, 'x');
      const CleanArticle article =
          clean_article("Judul berita\n " + left + gap + "panen kopi raya di desa. \n");
      EXPECT_EQ(article.body, left + " panen kopi raya di desa.") << before << gap;
    }
  }
}

TEST(Clean, TextThatOpensWithADatelineHasNoHeadline) {
  const CleanArticle article = clean_article("Ruteng - Warga panen kopi.\nHasilnya naik.");
  EXPECT_EQ(article.title, "");
  EXPECT_EQ(article.body, "Ruteng - Warga panen kopi.\nHasilnya naik.");
}

// A headline at the loose end has a dash as a dateline has.
TEST(Clean, DatelinesAreReadFromWhatIsKept) {
  const CleanArticle article = clean_article(
      "Bupati Wolio Buka Rakor\nRakor kecamatan dibuka bupati di aula kantor pada Rabu pagi.\n"
      "BAUBAU - KABARWOLIO.ID - Jadwal Kapal");
  EXPECT_EQ(article.boilerplate.size(), 1U);
  EXPECT_EQ(article.dateline, "");
  EXPECT_EQ(article.source, "");
  EXPECT_EQ(article.provenance.head_line, 0U);
}

TEST(Clean, AbbreviationsEndNoHeadline) {
  EXPECT_EQ(clean_article("Dukung Pilkada, Pj. Bupati Ikuti Rakor\nRapat dibuka.").title,
            "Dukung Pilkada, Pj. Bupati Ikuti Rakor");
  EXPECT_EQ(clean_article("Rapat sudah dibuka. Warga hadir\nAcara ditutup.").title, "");
}

// Some sites print a full stop behind a headline; a sentence has small words in it.
TEST(Clean, CapitalsTellAHeadlineThatEndsAsSentencesDo) {
  EXPECT_EQ(
      clean_article("Pemkab Lebak Jaga Bibit Unggul Kerbau Daerah.\nRapat digelar di Lebak.").title,
      "Pemkab Lebak Jaga Bibit Unggul Kerbau Daerah.");
  EXPECT_EQ(
      clean_article("Jam Malam Berlaku di Dua Kota. Di Mana Saja? | okes.news\nRapat digelar.")
          .title,
      "Jam Malam Berlaku di Dua Kota. Di Mana Saja?");
  EXPECT_EQ(
      clean_article("Pemkab Lebak menjaga bibit unggul kerbau.\nRapat digelar di Lebak.").title,
      "");
}

TEST(Clean, AskingHeadlinesBehindALinkAreFurniture) {
  const CleanArticle article = clean_article(
      "Bupati Buka Rapat\nRapat dibuka di Jambi.\nBaca juga:\nKapan Jalan Ini Selesai?\nApakah "
      "jalan itu rusak? Warga menjawab ya.");
  EXPECT_EQ(article.body, "Rapat dibuka di Jambi.\nApakah jalan itu rusak? Warga menjawab ya.");
}

TEST(Clean, BylinesAndNumbersAreNoHeadline) {
  EXPECT_EQ(clean_article("Laporan Reporter Sari Dewi\nJAMBI - Rapat digelar di Jambi.").title, "");
  EXPECT_EQ(clean_article("0,0\n1,2\nRapat digelar di Jambi.").title, "");
}

TEST(Clean, HeadlineLosesItsSite) {
  EXPECT_EQ(clean_article("Rakor Dibuka - KabarWolio.id\nRapat dibuka.").title, "Rakor Dibuka");
  EXPECT_EQ(clean_article("Rakor Dibuka | Kabar Wolio\nRapat dibuka.").title, "Rakor Dibuka");
}

TEST(Clean, KnownHeadlineIsNotRepeatedInTheBody) {
  const CleanArticle article = clean_article("Rakor Dibuka\nRapat dibuka.", "Rakor dibuka");
  EXPECT_EQ(article.title, "Rakor dibuka");
  EXPECT_EQ(article.body, "Rapat dibuka.");
}

// Headlines behind the last sentence name other officials and later years.
TEST(Clean, HeadlinesBehindTheTextAreFurniture) {
  const CleanArticle article = clean_article(
      "Rakor Dibuka\nRapat dibuka bupati.\nAcara selesai siang itu.\n"
      "Bupati Baru Lantik 177 Pejabat\nRencana 2025-2029 Dibahas\n");
  EXPECT_EQ(article.body, "Rapat dibuka bupati.\nAcara selesai siang itu.");
  EXPECT_THAT(article.boilerplate, Contains("Bupati Baru Lantik 177 Pejabat"));
}

// A body without line breaks that a byline opens: the byline may stay, the body must.
TEST(Clean, TextGluedToABylineStays) {
  const std::string body =
      "Sumber: Kabar Wolio BAUBAU - KPU Kota Baubau menggelar rapat koordinasi persiapan pilkada, "
      "Rabu (6/11/2024). Bupati hadir bersama jajaran Forkopimda, kepala dinas, camat, dan lurah. "
      "Rapat ditutup dengan doa bersama dan penandatanganan berita acara oleh semua yang hadir.";
  EXPECT_EQ(clean_article("Rakor Dibuka\n" + body).body, body);
  EXPECT_EQ(clean_article("Rakor Dibuka\nSumber: Kabar Wolio\nRapat dibuka.").body,
            "Rapat dibuka.");
}

TEST(Clean, AnnouncedListsStay) {
  const CleanArticle article = clean_article(
      "Daftar Pemenang\nBerikut daftar pemenang lomba desa:\n1. Desa Wolio\n2. Desa Lea");
  EXPECT_EQ(article.body, "Berikut daftar pemenang lomba desa:\n1. Desa Wolio\n2. Desa Lea");
}

TEST(Clean, ListsAnnouncedByASentenceStay) {
  const CleanArticle article = clean_article(
      "Berikut daftar desa menurut survei bupati tahun ini.\nWolio: 3,35\nBetoambari: 3,32");
  EXPECT_EQ(article.body,
            "Berikut daftar desa menurut survei bupati tahun ini.\nWolio: 3,35\nBetoambari: 3,32");
}

// A sign in the middle of a text once took all lines that are no sentences out of the rest.
TEST(Clean, TheRestOfASentenceInBracketsIsNoSign) {
  const CleanArticle article = clean_article(
      "Eks Bupati Wolio Ditahan\n\n"
      "Mantan Bupati Wolio ditahan kejaksaan pada Jumat pagi di rumah tahanan\n"
      "negara. Ia adalah terpidana kasus korupsi dan tindak pidana pencucian uang\n"
      "(TPPU).\n"
      "Kepala Lapas Wolio Wildan Hidayat membenarkan kabar itu dan mengatakan pada\n"
      "Jumat siang bahwa ia sehat.\n"
      "Dalam perkara ini, ia divonis tiga tahun penjara dan seluruh hartanya yang\n"
      "bernilai lima juta rupiah dirampas untuk negara.\n");
  EXPECT_THAT(article.body, testing::HasSubstr("pencucian uang (TPPU)."));
  EXPECT_THAT(article.body, testing::HasSubstr("Kepala Lapas Wolio Wildan Hidayat membenarkan"));
  EXPECT_THAT(article.body, testing::HasSubstr("seluruh hartanya yang bernilai"));
}

TEST(Clean, TextGoesOnBehindTheSignOfAPart) {
  const CleanArticle article = clean_article(
      "Warga panen kopi. (sar/bud)\nSetelah itu warga desa pulang ke rumah mereka.\nPenjualan "
      "Kopi\n"
      "Harga kopi naik lagi di pasar desa itu, kata camat.");
  EXPECT_THAT(article.boilerplate, IsEmpty());
}

// The headline of a video, under its picture and in its player.
TEST(Clean, HeadlinesPrintedTwiceInARowAreFurniture) {
  const CleanArticle article = clean_article(
      "Warga panen kopi di desa itu.\nVideo: Kopi Wolio Mendunia, Apa Hebatnya?\n"
      "Video: Kopi Wolio Mendunia, Apa Hebatnya?\n(sar/bud)");
  EXPECT_EQ(article.body, "Warga panen kopi di desa itu.\n(sar/bud)");
}

TEST(Clean, ShortNotesWithoutAStopStay) {
  EXPECT_EQ(clean_article("Bupati hadiri rapat").body, "Bupati hadiri rapat");
}

TEST(Clean, TextBrokenAfterEveryWordStays) {
  EXPECT_EQ(clean_article("Warga\npanen\nkopi\nrobusta\ntahun\nini\n.\n").body,
            "Warga panen kopi robusta tahun ini");
}

TEST(Clean, LinesThatWereBrokenAreJoined) {
  const CleanArticle article = clean_article(
      "Bupati Wolio membuka rapat koordinasi\npersiapan panen kopi di aula\nkantor camat.\n"
      "Rapat itu dihadiri Camat Sari\nDewi dan para petani\ndari seluruh desa.\n");
  EXPECT_EQ(article.title, "");
  EXPECT_EQ(article.body,
            "Bupati Wolio membuka rapat koordinasi persiapan panen kopi di aula kantor camat.\n"
            "Rapat itu dihadiri Camat Sari Dewi dan para petani dari seluruh desa.");
}

TEST(Clean, NavigationBylinesAndStraysLeaveTheText) {
  const CleanArticle article = clean_article(
      "logo Kabar Ulu\nHome Nasional Daerah Olahraga\nBupati Wolio Buka Rapat Panen Kopi\n"
      "Sari Dewi - Kabar Ulu\nSelasa, 5 November 2024 10:15 WITA\n"
      "Bupati Wolio membuka rapat persiapan panen kopi di aula kantor camat.\n"
      "Gubernur Jambi Lantik Pejabat Eselon Dua\nRapat panen itu dihadiri para petani.\n");
  EXPECT_EQ(article.title, "Bupati Wolio Buka Rapat Panen Kopi");
  EXPECT_EQ(article.body,
            "Bupati Wolio membuka rapat persiapan panen kopi di aula kantor camat.\n"
            "Rapat panen itu dihadiri para petani.");
  EXPECT_EQ(article.published, std::chrono::sys_days(std::chrono::year(2024) / 11 / 5));
}

TEST(Clean, AWholeTextBehindACaptionIsKept) {
  const CleanArticle article = clean_article(
      "Bupati Wolio Buka Rapat\nBupati Sari Dewi di aula. (KABAR/HO-Pemkab)\n"
      "Wolio (KABAR) - Bupati Wolio membuka rapat. Acara ditutup doa bersama. Hak Cipta KABAR "
      "2025\n");
  EXPECT_NE(article.body.find("membuka rapat. Acara ditutup doa"), std::string::npos);
}

TEST(Clean, LinesOfHtmlAreTheirWords) {
  const CleanArticle article = clean_article(
      "<h1>Bupati Wolio Buka Rapat</h1>\n<p>WOLIO - Bupati Wolio membuka <b>rapat</b>.</p>\n"
      "<script>x();</script>\n<p>Acara ditutup doa.</p>\n");
  EXPECT_EQ(article.title, "Bupati Wolio Buka Rapat");
  EXPECT_EQ(article.body, "WOLIO - Bupati Wolio membuka rapat.\nAcara ditutup doa.");
}

TEST(Clean, TheDayOfThePageIsNoStamp) {
  const CleanArticle article = clean_article(
      "KABAR ULU | Sabtu, 22 Mei 2021\nBupati Wolio Buka Rapat Panen Kopi\n17 Mei 2021 09:10 WIB\n"
      "Bupati Wolio membuka rapat persiapan panen kopi di aula kantor camat.\n");
  EXPECT_EQ(article.published, std::chrono::sys_days(std::chrono::year(2021) / 5 / 17));
}

TEST(Clean, ABacaJugaMayAnnounceSeveralHeadlines) {
  const CleanArticle article = clean_article(
      "Bupati Buka Rapat Kopi\nBupati membuka rapat kopi di aula.\nBACA JUGA\n"
      "Gubernur Jambi Lantik Pejabat\nHarga Cabai Naik\nJembatan Tebo Putus Lagi\n"
      "Rapat kopi dihadiri camat\nAcara rapat ditutup doa bersama.\n");
  EXPECT_EQ(article.body,
            "Bupati membuka rapat kopi di aula.\nRapat kopi dihadiri camat\n"
            "Acara rapat ditutup doa bersama.");
}

TEST(Clean, MarkdownAndEntitiesAreTakenOff) {
  const CleanArticle article = clean_article(
      "* [Home](https://kabar.id/)\n# Bupati Mas&#39;ud Buka Rapat\n"
      "JAMBI&nbsp;- [Bupati Mas&#39;ud](https://kabar.id/b) membuka rapat.\n"
      "### [Camat Dilantik](https://kabar.id/c)\nAcara ditutup doa.\n");
  EXPECT_EQ(article.title, "Bupati Mas'ud Buka Rapat");
  EXPECT_EQ(article.body, "JAMBI - Bupati Mas'ud membuka rapat.\nAcara ditutup doa.");
  EXPECT_THAT(article.boilerplate, ElementsAre("* [Home](https://kabar.id/)",
                                               "### [Camat Dilantik](https://kabar.id/c)"));
}

TEST(Clean, PageOfHeadlinesHasNoBody) {
  const CleanArticle page = clean_article(
      "Topik: bupati\nBupati Buka Rakor\nWali Kota Tinjau Pasar\nGubernur Lantik Pejabat\n"
      "Camat Baru Dilantik\nHarga Cabai Naik\nJalan Desa Rusak\nPanen Raya Kopi\n");
  EXPECT_EQ(page.body, "");
}

TEST(Clean, PublicationStampsAreKeptAndLeaveTheText) {
  using namespace std::chrono;
  const CleanArticle article =
      clean_article("Rakor Dibuka\nKamis, 7 Nov 2024 10:22 WIB\nRapat dibuka Rabu (6/11/2024).");
  EXPECT_EQ(article.published, sys_days(2024y / November / 7));
  EXPECT_EQ(article.body, "Rapat dibuka Rabu (6/11/2024).");
}

TEST(Clean, AdvertorialsAreMarked) {
  EXPECT_TRUE(clean_article("Rakor Dibuka\nRapat selesai. (ADV)").advertorial);
  EXPECT_TRUE(clean_article("Rakor Dibuka\nRapat selesai.(adv\\sari)").advertorial);
  EXPECT_FALSE(clean_article("Rakor Dibuka\nAdvokat hadir. (*)").advertorial);
}

TEST(Clean, SpacesAndLineEndsAreMadePlain) {
  const CleanArticle article =
      clean_article("Rakor  Dibuka\r\nSadim\u00A0Raya \t hadir\u200B.\r\n\r\n");
  EXPECT_EQ(article.title, "Rakor Dibuka");
  EXPECT_EQ(article.body, "Sadim Raya hadir.");
}

TEST(Clean, OddInputGivesNothingInvented) {
  EXPECT_EQ(clean_article("").body, "");
  EXPECT_EQ(clean_article(" \n\t\n").body, "");
  EXPECT_EQ(clean_article("\xFF\xFE").body, "\uFFFD\uFFFD");
  EXPECT_THAT(clean_article("Bagikan").title, IsEmpty());
  const std::string long_line(1 << 20, 'a');
  EXPECT_EQ(clean_article(long_line).body.size(), long_line.size());
}

TEST(Clean, SitesOfAddresses) {
  EXPECT_EQ(site_of_url("https://www.Okes.News/a/1"), "okes.news");
  EXPECT_EQ(site_of_url("https://m.Okes.News/a/1"), "okes.news");
  EXPECT_EQ(site_of_url("https://m.id/a/1"), "m.id");
  EXPECT_EQ(site_of_url("http://kabar.id:8080?x"), "kabar.id");
  EXPECT_EQ(site_of_url("kabar.id/a"), "");
}

}  // namespace
}  // namespace warta
