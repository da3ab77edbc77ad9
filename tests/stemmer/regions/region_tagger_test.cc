// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_tagger.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

RegionTags tags(std::string_view title, std::string_view body) {
  TokenizedText title_text;
  TokenizedText body_text;
  tokenize(title, title_text);
  tokenize(body, body_text);
  return tag_regions(title_text, body_text);
}

std::vector<std::string> names(const std::vector<RegionCode>& codes) {
  std::vector<std::string> found;
  for (RegionCode code : codes) found.emplace_back(Gazetteer::instance().find(code)->name);
  return found;
}

std::vector<std::string> mentioned(std::string_view body) {
  return names(tags("", body).mentioned);
}
std::vector<std::string> about(std::string_view title, std::string_view body) {
  return names(tags(title, body).about);
}

TEST(RegionMentions, OfficeAndLevelWordsFixTheLevel) {
  EXPECT_THAT(mentioned("Bupati Bogor hadir."), ElementsAre("Kabupaten Bogor"));
  EXPECT_THAT(mentioned("Wali Kota Bogor hadir."), ElementsAre("Kota Bogor"));
  EXPECT_THAT(mentioned("Walikota Bogor hadir."), ElementsAre("Kota Bogor"));
  EXPECT_THAT(mentioned("Rapat di Kab. Bandung."), ElementsAre("Kabupaten Bandung"));
  EXPECT_THAT(mentioned("Pemkot Jambi rapat."), ElementsAre("Kota Jambi"));
  EXPECT_THAT(mentioned("Pemprov Jambi rapat."), ElementsAre("Jambi"));
  EXPECT_THAT(mentioned("Polda Gorontalo rapat."), ElementsAre("Gorontalo"));
  EXPECT_THAT(mentioned("Pemerintah Kabupaten (Pemkab) Sorong rapat."),
              ElementsAre("Kabupaten Sorong"));
}

// "Cisarua" alone is that of Bogor.
TEST(RegionMentions, APartThatSeveralHaveIsOfTheOneThatTheTextNames) {
  EXPECT_THAT(mentioned("Longsor di Cisarua."), ElementsAre("Kabupaten Bogor"));
  EXPECT_THAT(mentioned("Longsor di Cisarua, Kabupaten Bandung Barat."),
              ElementsAre("Kabupaten Bandung Barat"));
  EXPECT_THAT(mentioned("Longsor di Cisarua. Bupati Bandung Barat datang."),
              ElementsAre("Kabupaten Bandung Barat"));
  EXPECT_THAT(mentioned("Longsor di Cisarua. Bupati Bandung Barat dan Bupati Bogor datang."),
              ElementsAre("Kabupaten Bogor", "Kabupaten Bandung Barat"));
}

// Where a kabupaten and a kota share a name, the police of the kota is called "Polres X Kota".
TEST(RegionMentions, PoliceOfTheKotaSaysSo) {
  EXPECT_THAT(mentioned("Polres Sukabumi Kota rapat."), ElementsAre("Kota Sukabumi"));
  EXPECT_THAT(mentioned("Polres Malang rapat."), ElementsAre("Kabupaten Malang"));
  EXPECT_THAT(mentioned("Polresta Jambi rapat."), ElementsAre("Kota Jambi"));
  EXPECT_THAT(mentioned("Polrestabes Semarang rapat."), ElementsAre("Kota Semarang"));
}

TEST(RegionMentions, CodesOfCommandsStandBeforeTheName) {
  EXPECT_THAT(mentioned("Dandim 0403/OKU hadir."), ElementsAre("Kabupaten Ogan Komering Ulu"));
}

TEST(RegionMentions, BareAmbiguousNamesFollowTheRestOfTheArticle) {
  EXPECT_THAT(mentioned("Hujan turun di Bogor. Bupati Bogor meninjau, lalu Bupati Bogor pulang."),
              ElementsAre("Kabupaten Bogor"));
  EXPECT_THAT(mentioned("Hujan turun di Bogor. Wali Kota Bogor meninjau."),
              ElementsAre("Kota Bogor"));
  EXPECT_THAT(mentioned("Hujan turun di Semarang."), ElementsAre("Kota Semarang"));
  // Two regencies of one name in two provinces.
  EXPECT_THAT(mentioned("Pasar di Martapura ramai, kata Gubernur Sumatera Selatan."),
              Contains("Kabupaten Ogan Komering Ulu Timur"));
  EXPECT_THAT(mentioned("Pasar di Martapura ramai, kata Gubernur Kalsel."),
              Contains("Kabupaten Banjar"));
}

TEST(RegionMentions, ProvinceBehindItsRegencyIsTheProvince) {
  EXPECT_THAT(mentioned("Warga Kabupaten Tebo, Jambi, panen."),
              ElementsAre("Kabupaten Tebo", "Jambi"));
}

TEST(RegionMentions, EverydayWordsNeedACue) {
  EXPECT_THAT(mentioned("Nasib Malang menimpa anak itu."), IsEmpty());
  EXPECT_THAT(mentioned("Bima Satria membawa batu ke medan."), IsEmpty());
  EXPECT_THAT(mentioned("Mereka berlibur di Puncak."), IsEmpty());
  EXPECT_THAT(mentioned("Mereka berlibur di Malang."), ElementsAre("Kota Malang"));
  EXPECT_THAT(mentioned("Bupati Pati hadir. Menurut Pati, sawah aman."),
              ElementsAre("Kabupaten Pati"));
  EXPECT_THAT(mentioned("Pawai lewat di Medan Merdeka Selatan."), IsEmpty());
}

TEST(RegionMentions, CapitalsTellAName) {
  EXPECT_THAT(mentioned("warga batang menanam padang ilalang"), IsEmpty());
  EXPECT_THAT(mentioned("Ibu Oki hadir."), IsEmpty());
  EXPECT_THAT(mentioned("Bupati OKI hadir."), ElementsAre("Kabupaten Ogan Komering Ilir"));
}

TEST(RegionMentions, NamesOfOtherThingsAreNoRegions) {
  EXPECT_THAT(mentioned("Toko itu di Jalan Surabaya."), IsEmpty());
  EXPECT_THAT(mentioned("Ia dosen Universitas Jambi."), IsEmpty());
  EXPECT_THAT(mentioned("Kiper Persib Bandung cedera."), IsEmpty());
  EXPECT_THAT(mentioned("Dikutip dari Tribun Jogja dan SURABAYA.COM."), IsEmpty());
  EXPECT_THAT(mentioned("Kepala Desa Banyuasin hadir."), IsEmpty());
  EXPECT_THAT(mentioned("Madura United menang atas Mitra Kukar."), IsEmpty());
  EXPECT_THAT(mentioned("Dari Sabang sampai Merauke orang bernyanyi."), IsEmpty());
  EXPECT_THAT(mentioned("Pelaku dibawa ke Polda Metro."), IsEmpty());
}

TEST(RegionMentions, RoadsAreNamedByBothEnds) {
  EXPECT_THAT(mentioned("Jalan Tol Medan-Binjai dibuka."), IsEmpty());
  EXPECT_THAT(mentioned("Rute Binjai-Tebing Tinggi dibuka."),
              ElementsAre("Kota Binjai", "Kota Tebing Tinggi"));
}

TEST(RegionMentions, KuninganIsAQuarterOfJakarta) {
  EXPECT_THAT(mentioned("Rumah itu di Kuningan, Jakarta."), Contains("Kota Jakarta Selatan"));
  EXPECT_THAT(mentioned("Rumah itu di Kuningan, Jawa Barat."), Contains("Kabupaten Kuningan"));
  EXPECT_THAT(mentioned("Bupati Kuningan ke Jakarta."), Contains("Kabupaten Kuningan"));
}

TEST(RegionMentions, WordsOfOneNameAreNoCueForTheNext) {
  EXPECT_THAT(mentioned("Bupati Tanah Laut Kalimantan Selatan hadir."),
              ElementsAre("Kabupaten Tanah Laut", "Kalimantan Selatan"));
  EXPECT_THAT(mentioned("Polres Metro Bekasi Kota rapat."), ElementsAre("Kota Bekasi"));
}

TEST(RegionMentions, SentencesEndNames) {
  EXPECT_THAT(mentioned("Mereka ke Lampung. Selatan tetap hujan."), ElementsAre("Lampung"));
  EXPECT_THAT(mentioned("Mereka ke Lampung, Selatan tetap hujan."), ElementsAre("Lampung"));
}

TEST(RegionMentions, KecamatanAreSettledByTheRegenciesAround) {
  // There is a Kecamatan Baturaja Timur in one regency alone, a Kecamatan Rembang in several.
  EXPECT_THAT(mentioned("Camat Baturaja Timur hadir."), ElementsAre("Kecamatan Baturaja Timur"));
  const RegionTags here = tags("", "Banjir di Kecamatan Rembang, Kabupaten Pasuruan.");
  ASSERT_FALSE(here.mentioned.empty());
  EXPECT_EQ(regency_of(here.mentioned.front()), 351400U);
  const RegionTags there = tags("", "Banjir di Kecamatan Rembang, Kabupaten Purbalingga.");
  ASSERT_FALSE(there.mentioned.empty());
  EXPECT_EQ(regency_of(there.mentioned.front()), 330300U);
}

// A kecamatan in Bengkulu has the name of the capital of Sumatera Barat.
TEST(RegionMentions, KotaPadangIsTheCityAndAKecamatanOnlyWhereItIsCalledOne) {
  EXPECT_THAT(mentioned("Warga di Kota Padang panen."), ElementsAre("Kota Padang"));
  EXPECT_THAT(mentioned("Warga di Kecamatan Kota Padang, Kabupaten Rejang Lebong, panen."),
              ElementsAre("Kecamatan Kota Padang", "Kabupaten Rejang Lebong"));
}

TEST(RegionMentions, AgenciesHaveWordsBeforeTheirRegion) {
  const RegionTags found = tags("", "Kadis Lingkungan Hidup (LH) DKI Jakarta hadir.");
  ASSERT_EQ(found.in_body.size(), 1U);
  EXPECT_EQ(found.in_body.front().sign, RegionSign::office);
  // "Kota" behind "Badan" is still the level, and a person's name no agency's.
  EXPECT_THAT(mentioned("Kepala Badan Keuangan Kota Bogor hadir."), ElementsAre("Kota Bogor"));
}

TEST(RegionMentions, RiversAndIslandsAreNoRegions) {
  EXPECT_THAT(mentioned("Air Bengawan Solo dialirkan ke Tuban."), ElementsAre("Kabupaten Tuban"));
  EXPECT_THAT(mentioned("PPKM Darurat Jawa-Bali diperpanjang."), IsEmpty());
}

TEST(RegionMentions, PointAtTheirTokens) {
  TokenizedText title;
  TokenizedText body;
  tokenize("Bupati Lahat", title);
  tokenize("Warga Ogan Komering Ulu panen.", body);
  const RegionTags found = tag_regions(title, body);
  ASSERT_EQ(found.in_title.size(), 1U);
  EXPECT_EQ(title.surface(title.tokens[found.in_title[0].first_token]), "Lahat");
  ASSERT_EQ(found.in_body.size(), 1U);
  EXPECT_EQ(found.in_body[0].token_count, 3U);
  EXPECT_EQ(body.surface(body.tokens[found.in_body[0].first_token]), "Ogan");
}

TEST(RegionsAbout, IsTheRegencyAndItsProvince) {
  EXPECT_THAT(
      about("Bupati Banyuwangi Resmikan Pasar",
            "Bupati Banyuwangi meresmikan pasar desa. Ia berharap warga Banyuwangi untung."),
      ElementsAre("Jawa Timur", "Kabupaten Banyuwangi"));
}

TEST(RegionsAbout, IsTheProvinceWhenItActsAsOne) {
  EXPECT_THAT(
      about("Gubernur Lampung Naikkan Upah",
            "Gubernur Lampung menaikkan upah minimum. Pemprov Lampung menghitungnya bersama "
            "serikat. "
            "Aturan berlaku di Provinsi Lampung mulai Januari. Rapat digelar di Metro dan dihadiri "
            "DPRD "
            "Lampung."),
      ElementsAre("Lampung"));
}

TEST(RegionsAbout, DatelineIsNoSubject) {
  EXPECT_THAT(about("Bupati Ende Berangkat Haji",
                    "KUPANG - Bupati Ende berangkat haji. Warga Ende mengantarnya dengan doa."),
              ElementsAre("Nusa Tenggara Timur", "Kabupaten Ende"));
}

TEST(RegionsAbout, DatelineServesWhenThereIsNothingElse) {
  EXPECT_THAT(about("Harga Beras Turun", "Baturaja - Harga beras turun sejak pagi, kata pedagang."),
              ElementsAre("Sumatera Selatan", "Kabupaten Ogan Komering Ulu"));
}

TEST(RegionsAbout, NationalNewsHasNone) {
  EXPECT_THAT(about("Menteri Umumkan Aturan Baru",
                    "Jakarta - Menteri mengumumkan aturan baru di Jakarta. Aturan itu berlaku "
                    "bulan depan."),
              IsEmpty());
  EXPECT_THAT(
      about("Sepuluh Bandara Dibenahi",
            "Menteri membenahi bandara di Aceh, Riau, Lampung, Bali, Maluku, Papua, dan Banten."),
      IsEmpty());
}

TEST(RegionsAbout, APersonsPastIsNoSubject) {
  EXPECT_THAT(about("", "Menteri memuji mantan Wali Kota Solo itu."), IsEmpty());
  EXPECT_THAT(about("", "Menteri memuji Wali Kota Solo itu."),
              ElementsAre("Jawa Tengah", "Kota Surakarta"));
}

TEST(RegionsAbout, OfficesHeldOnceAreAPersonsPastToo) {
  const char* body =
      "Penghargaan itu diberikan kala ia masih menjabat sebagai Wali Kota Surakarta.";
  EXPECT_THAT(about("Gelar Antikorupsi Diminta Dicabut", body), IsEmpty());
  EXPECT_THAT(about("Gelar Antikorupsi Diberikan",
                    "Penghargaan itu diberikan kepada yang saat ini menjabat Wali Kota Surakarta."),
              ElementsAre("Jawa Tengah", "Kota Surakarta"));
  EXPECT_THAT(about("Profil", "Ia pernah menjabat Wakil Bupati Lahat dan Wakil Gubernur Banten."),
              IsEmpty());
}

TEST(RegionsAbout, WhereACourtSitsIsNoSubject) {
  EXPECT_THAT(about("Sidang Dana Desa Digelar",
                    "Sidang korupsi dana desa Kabupaten Gresik digelar di Pengadilan Tipikor "
                    "Surabaya. Warga Gresik menunggu."),
              ElementsAre("Jawa Timur", "Kabupaten Gresik"));
}

TEST(RegionsAbout, WhereItWasSaidIsNoSubject) {
  EXPECT_THAT(about("Gubernur Jawa Barat Minta Warga Tenang",
                    "Gubernur Jawa Barat meminta warga tenang. Hal itu dikatakannya di Gedung "
                    "Sate, Kota Bandung, Senin (4/11/2024). Pemprov Jawa Barat siap."),
              ElementsAre("Jawa Barat"));
}

TEST(RegionsAbout, OneOfManyFarDownIsNoSubject) {
  std::string lead = "Menteri mengumumkan program baru untuk seluruh negeri.";
  for (int i = 0; i < 12; ++i) lead += " Program itu dimulai tahun depan dan berjalan lama.";
  EXPECT_THAT(about("Menteri Umumkan Program", lead + " Bupati Lahat dan Wali Kota Medan setuju."),
              IsEmpty());
  EXPECT_THAT(about("Menteri Umumkan Program",
                    lead + " Bupati Lahat setuju. Di Lahat program itu sudah ada."),
              ElementsAre("Sumatera Selatan", "Kabupaten Lahat"));
}

TEST(RegionsAbout, SeveralWhenEquallyTheSubject) {
  EXPECT_THAT(about("Bupati Sragen dan Bupati Ngawi Sepakati Batas",
                    "Bupati Sragen dan Bupati Ngawi menandatangani kesepakatan batas wilayah."),
              AllOf(Contains("Kabupaten Sragen"), Contains("Kabupaten Ngawi"),
                    Contains("Jawa Tengah"), Contains("Jawa Timur")));
}

TEST(RegionsAbout, TitleDecidesBetweenEquals) {
  EXPECT_THAT(
      about("Bupati Sragen Buka Pasar Murah",
            "Bupati Sragen membuka pasar murah bersama Bupati Ngawi. Warga Ngawi ikut membeli, "
            "kata Bupati Ngawi."),
      ElementsAre("Jawa Tengah", "Kabupaten Sragen"));
}

TEST(RegionsAbout, KabupatenAndKotaOfOneNameAreOneSubject) {
  EXPECT_THAT(
      about("", "Warga Kecamatan Udanawu, Kabupaten Blitar, panen, kata Kapolres Blitar Kota."),
      ElementsAre("Jawa Timur", "Kabupaten Blitar"));
}

TEST(RegionsAbout, OldPapuaIsNoSecondSubject) {
  EXPECT_THAT(about("Pasar Wamena Dibuka Kembali",
                    "Pasar di Wamena, Papua, dibuka kembali. Warga Wamena menyambutnya."),
              ElementsAre("Papua Pegunungan", "Kabupaten Jayawijaya"));
}

TEST(RegionsAbout, ShortFormInBracketsIsNoSecondMention) {
  EXPECT_THAT(about("",
                    "Bupati Lahat menemui Gubernur Sumatera Selatan (Sumsel) di Palembang. Lahat "
                    "butuh jembatan, kata Bupati Lahat."),
              ElementsAre("Sumatera Selatan", "Kabupaten Lahat"));
}

TEST(RegionsAbout, KecamatanSupportTheirRegency) {
  EXPECT_THAT(about("Jembatan Putus", "Jembatan di Kecamatan Baturaja Timur putus diterjang arus."),
              ElementsAre("Sumatera Selatan", "Kabupaten Ogan Komering Ulu"));
}

TEST(RegionsAbout, EmptyAndBrokenTexts) {
  EXPECT_THAT(about("", ""), IsEmpty());
  EXPECT_THAT(about("\xff\xfe", "\xf0\x9f Kabupaten \xff"), IsEmpty());
  EXPECT_THAT(about("Kabupaten", "Bupati Kabupaten Kota"), IsEmpty());
}

TEST(RegionMentions, AListTellsWhatItsNamesAre) {
  EXPECT_THAT(mentioned("Gempa mengguncang Malang, Blitar, dan Kediri."),
              ElementsAre("Kota Malang", "Kabupaten Blitar", "Kabupaten Kediri"));
  EXPECT_THAT(mentioned("Gempa mengguncang Blitar dan Malang."),
              ElementsAre("Kabupaten Blitar", "Kota Malang"));
  EXPECT_THAT(
      mentioned("Banjir di Pati, Demak, Batang dan Rembang meluas."),
      ElementsAre("Kabupaten Pati", "Kabupaten Demak", "Kabupaten Batang", "Kabupaten Rembang"));
  EXPECT_THAT(mentioned("Panen raya di Belu, Malaka, TTS dan TTU."),
              ElementsAre("Kabupaten Belu", "Kabupaten Malaka", "Kabupaten Timor Tengah Selatan",
                          "Kabupaten Timor Tengah Utara"));
}

TEST(RegionMentions, AListOfOtherThingsTellsNothing) {
  EXPECT_THAT(mentioned("Kayu dari Pati, Batang pohon dan Rembang."),
              ElementsAre("Kabupaten Pati", "Kabupaten Rembang"));
  EXPECT_THAT(mentioned("Ruas Pati, Semarang-Batang, dan Rembang ditutup."),
              testing::Not(Contains("Kabupaten Batang")));
  EXPECT_THAT(mentioned("Demak, Batang, dan Medan."), ElementsAre("Kabupaten Demak"))
      << "one of the province is not enough for Batang";
}

TEST(RegionMentions, ANameOfSeveralRegionsOfOneProvinceSettlesAKecamatan) {
  EXPECT_THAT(mentioned("Warga Kecamatan Kraton ditangkap di Alun-alun Yogyakarta."),
              Contains("Kecamatan Kraton"));
  EXPECT_THAT(mentioned("Warga Kecamatan Kraton ditangkap di Alun-alun Surakarta."),
              ElementsAre("Kota Surakarta"));
}

TEST(RegionMentions, ListsOfKecamatan) {
  EXPECT_THAT(mentioned("Banjir di Kecamatan Lahat, Kikim Timur, dan Merapi Barat surut."),
              ElementsAre("Kecamatan Lahat", "Kecamatan Kikim Timur", "Kecamatan Merapi Barat"));
  EXPECT_THAT(mentioned("Warga kec. Tambun utara, Bekasi, panen."),
              ElementsAre("Kecamatan Tambun Utara", "Kabupaten Bekasi"));
}

TEST(RegionMentions, ThePoliceOfAMetropolisIsNotThatOfMetro) {
  EXPECT_THAT(mentioned("Kapolres Metro , Kombes Budi, hadir di Jakarta Utara."),
              ElementsAre("Kota Jakarta Utara"));
  EXPECT_THAT(mentioned("Polres Metro Bandara Soeta menahan pelaku."), IsEmpty());
  EXPECT_THAT(mentioned("Polres Metro, Lampung, menahan pelaku."),
              ElementsAre("Kota Metro", "Lampung"));
}

}  // namespace
}  // namespace warta
