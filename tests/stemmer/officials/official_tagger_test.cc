// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/official_tagger.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

TEST(OfficialTagger, NameBehindOfficeAndRegion) {
  EXPECT_THAT(tagged("Bupati Bombana Wahyu Pranata membuka rapat di Kabupaten Bombana."),
              ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Gubernur Sulawesi Tenggara (Sultra), Hendra Laksmana, hadir."),
              ElementsAre("Hendra Laksmana / Gubernur / Sulawesi Tenggara"));
  EXPECT_THAT(tagged("Ketua DPRD Kota Jambi Rudi Hartawan mengatakan hal itu."),
              ElementsAre("Rudi Hartawan / Ketua DPRD / Kota Jambi"));
}

TEST(OfficialTagger, RanksDegreesAndHonorificsComeOff) {
  EXPECT_THAT(
      tagged(
          "Gubernur Jambi Komjen Pol. (P) Dr. (H.C) Surya Wijanarko, S.I.K., M.H., menerima tamu."),
      ElementsAre("Surya Wijanarko / Gubernur / Jambi"));
  EXPECT_THAT(tagged("Kajari OKU, Darma Siregar SH MH, berharap rapat lancar."),
              ElementsAre("Darma Siregar / Kajari / Kabupaten Ogan Komering Ulu"));
  EXPECT_THAT(tagged("Bupati Bombana Drs. H. M.\xC2\xA0Yusran, M.Si menutup acara."),
              ElementsAre("M. Yusran / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Wakil Bupati Bombana S. Joyo Kusumo hadir."),
              ElementsAre("S. Joyo Kusumo / Wakil Bupati / Kabupaten Bombana"));
}

// One form of a name, whatever stands behind it: degrees without a vowel also where only their
// first letter is a capital.
TEST(OfficialTagger, ADegreeIsNoPartOfAName) {
  for (std::string_view behind : {"", " MD", " Md", " M.D.", " SH", " Sh", ", MD"}) {
    EXPECT_THAT(tagged("Bupati Bombana Wahyu Pranata" + std::string(behind) + " membuka rapat."),
                ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana"))
        << behind;
  }
  EXPECT_THAT(tagged("Bupati Bombana Wahyu Pranata MD. Hadir pula warga."),
              ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Bupati Bombana Md Yusran membuka rapat."),
              ElementsAre("Md Yusran / Bupati / Kabupaten Bombana"));
}

TEST(OfficialTagger, ActingInEverySpelling) {
  for (std::string_view acting :
       {"Pj", "Pj.", "PJ", "Penjabat (Pj)", "Penjabat", "Pjs", "Pejabat Sementara (Pjs)", "Plt",
        "Plt.", "Pelaksana Tugas (Plt)", "Pelaksana Harian", "Plh"}) {
    EXPECT_THAT(tagged(std::string(acting) + " Bupati Bombana Wahyu Pranata hadir."),
                ElementsAre("Wahyu Pranata / Pj Bupati / Kabupaten Bombana"))
        << acting;
  }
}

TEST(OfficialTagger, OfficesAreNormalised) {
  const auto office = [](std::string_view printed) {
    const auto lines =
        tagged(std::string(printed) + " Wahyu Pranata membuka rapat di Kabupaten Bombana.");
    return lines.size() == 1 ? lines.front() : "none or several";
  };
  EXPECT_EQ(office("Kadishub Bombana"), "Wahyu Pranata / Kepala Dinas / Kabupaten Bombana");
  EXPECT_EQ(office("Kepala Dinas Pendidikan, Pemuda, dan Olahraga (Disdikpora) Bombana"),
            "Wahyu Pranata / Kepala Dinas / Kabupaten Bombana");
  EXPECT_EQ(office("Kepala Disdukcapil Bombana"),
            "Wahyu Pranata / Kepala Dinas / Kabupaten Bombana");
  EXPECT_EQ(office("Sekdaprov Sultra"), "Wahyu Pranata / Sekretaris Daerah / Sulawesi Tenggara");
  EXPECT_EQ(office("Sekkab"), "Wahyu Pranata / Sekretaris Daerah / Kabupaten Bombana");
  EXPECT_EQ(office("Kapolresta Jambi Kombes Pol"), "Wahyu Pranata / Kapolres / Kota Jambi");
  EXPECT_EQ(office("Wakil Ketua I DPRD Bombana"),
            "Wahyu Pranata / Wakil Ketua DPRD / Kabupaten Bombana");
  EXPECT_EQ(office("Mendagri"), "Wahyu Pranata / Menteri / ");
  EXPECT_EQ(office("Menteri Kelautan dan Perikanan RI,"), "Wahyu Pranata / Menteri / ");
  EXPECT_EQ(office("Sekretaris Badan Kesbangpol,"),
            "Wahyu Pranata / Sekretaris Badan Kesbangpol / Kabupaten Bombana");
  EXPECT_EQ(office("Kabag Ops Polres Bombana Kompol"),
            "Wahyu Pranata / Kabag Ops Polres / Kabupaten Bombana");
  EXPECT_EQ(office("Kapekon Margasari"), "Wahyu Pranata / Kepala Desa / Desa Margasari");
  EXPECT_EQ(office("Staf Ahli Bupati Bidang Hukum dan Politik"),
            "Wahyu Pranata / Staf Ahli Bupati Bidang Hukum dan Politik / Kabupaten Bombana");
}

TEST(OfficialTagger, CommandsKeepTheirCode) {
  EXPECT_THAT(tagged("Dandim 0403/OKU Letkol Inf Rano Siregar dan Kasdim 0403 OKU Mayor Inf Tegar "
                     "Wibowo hadir."),
              ElementsAre("Rano Siregar / Dandim / Kabupaten Ogan Komering Ulu",
                          "Tegar Wibowo / Kasdim 0403 / Kabupaten Ogan Komering Ulu"));
}

TEST(OfficialTagger, BelowTheKabupaten) {
  EXPECT_THAT(tagged("Di Kabupaten Tanjung Jabung Timur, Camat Dendang Yogi Ardian mendata warga."),
              ElementsAre("Yogi Ardian / Camat / Kecamatan Dendang"));
  EXPECT_THAT(
      tagged("Warga Desa Tirta Kencana resah. Kades Tirta Kencana Mustari menenangkan mereka."),
      ElementsAre("Mustari / Kepala Desa / Desa Tirta Kencana"));
  EXPECT_THAT(tagged("Lurah Liliba, Markus Ndolu, membuka posko di Kota Kupang."),
              ElementsAre("Markus Ndolu / Lurah / Kelurahan Liliba"));
}

TEST(OfficialTagger, Apposition) {
  EXPECT_THAT(tagged("Bantuan diserahkan La Ode Hardiman selaku Bupati Bombana kepada warga."),
              ElementsAre("La Ode Hardiman / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Menurut La Ode Hardiman, Bupati Bombana, jalan itu segera diperbaiki."),
              ElementsAre("La Ode Hardiman / Bupati / Kabupaten Bombana"));
}

TEST(OfficialTagger, ListsAndPairs) {
  EXPECT_THAT(tagged("Rapat di Kabupaten Bombana dihadiri Ketua DPRD H. Arsyad Malik, Wakil Ketua "
                     "II Johan Pasaribu, "
                     "Kapolres Bombana AKBP Rendra Kusuma serta Ketua KPU, Siti Rohana."),
              ElementsAre("Arsyad Malik / Ketua DPRD / Kabupaten Bombana",
                          "Johan Pasaribu / Wakil Ketua DPRD / Kabupaten Bombana",
                          "Rendra Kusuma / Kapolres / Kabupaten Bombana",
                          "Siti Rohana / Ketua KPU / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Bupati dan Wakil Bupati Bombana, Wahyu Pranata dan Siti Rohana, dilantik."),
              ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana",
                          "Siti Rohana / Wakil Bupati / Kabupaten Bombana"));
}

TEST(OfficialTagger, OnePersonInManyForms) {
  EXPECT_THAT(tagged("Bupati Bombana Wahyu P. Pranata hadir. Bupati Wahyu menegaskan hal itu. "
                     "Bupati Bombana, Wahyu "
                     "Putra Pranata, menutup rapat. Bupati Pramata pulang."),
              ElementsAre("Wahyu Putra Pranata / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(
      tagged("Bupati Pranata hadir di Kabupaten Bombana. \"Jalan dibangun,\" kata Wahyu Pranata."),
      ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana"));
}

TEST(OfficialTagger, HeadlineVerbsAreNoNames) {
  EXPECT_THAT(tagged("Bupati Bombana Wahyu Pranata meninjau pasar.",
                     "Bupati Wahyu Pranata Tinjau Pasar Bombana"),
              ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Pasar itu ramai.", "Bupati Bombana Borong Dagangan Pasar"), IsEmpty());
  EXPECT_THAT(tagged("Pasar itu ramai.", "DUKUNG PILKADA, PJ BUPATI WAHYU PRANATA IKUTI RAKOR"),
              IsEmpty());
}

TEST(OfficialTagger, WhoHoldsNoPublicOffice) {
  for (std::string_view text :
       {"Mantan Bupati Bombana Wahyu Pranata hadir.",
        "Bupati Bombana periode 2010-2015 Wahyu Pranata hadir, Senin (9/6/2025).",
        "Bupati Bombana Wahyu Pranata periode 2010-2015 hadir, Senin (9/6/2025).",
        "Calon Bupati Bombana nomor urut 1 Wahyu Pranata berkampanye.",
        "Eks Wali Kota Kendari, Wahyu Pranata, ditahan.",
        "Ketua TP PKK Bombana Ny. Siti Rohana hadir.",
        "Ketua DPC Partai Maju Wahyu Pranata hadir.",
        "Istri Bupati Bombana, Siti Rohana, hadir.",
        "Presiden Prancis Emile Durand tiba.",
        "Perdana Menteri Malaysia Ahmad Zaini tiba.",
        "Direktur Utama PT Sentosa, Wahyu Pranata, hadir.",
        "Instruksi Presiden Nomor 12 Tahun 2025 terbit.",
        "Bupati Bombana menegaskan hal itu.",
        "Kantor Bupati Bombana dibakar massa.",
        "Forkopimda dan Camat hadir.",
        "Jalan itu dibangun di era Gubernur Hendra Laksmana di Kabupaten Bombana.",
        "Gedung itu dipakai pada masa pemerintahan Bupati Bombana Wahyu Pranata.",
        "Tugu didirikan pada peringatan Bupati Bombana Wahyu Pranata 1975.",
        "Peraturan Menteri Pekerjaan Umum Nomo 3 Tahun 2014 berlaku.",
        "Pemilihan Kepala Daerah (Pilkada) Gubernur Jambi, Wahyu Pranata unggul.",
        "Partai membahas penunjukan Wahyu Pranata sebagai Ketua DPRD Kota Jambi.",
        "Jembatan itu diresmikan Gubernur Jambi Hendra Laksmana pada tahun 1992. Kini, pada 2024, "
        "rusak.",
        "Gubernur Jambi Hendra Laksmana saat itu mengajukan kasasi.",
        "Menteri Sosial dan Politik BEM KM Wahyu Pranata berorasi di Kota Jambi.",
        "Presiden Konfederasi Serikat Pekerja Wahyu Pranata berorasi di Kota Jambi.",
        "Piala Gubernur Jambi Regional Timur dimulai.",
        "Wali Kota Busan tiba. Ia tinggal di Busan.",
        "Gubernur Shizuoka Mr. Heita Kawahara tiba di Kota Jambi.",
        "Kepala SMKN 2 Kota Jambi Wahyu Pranata hadir.",
        "Sekretaris DPD Partai Maju Kota Jambi, Wahyu Pranata, hadir.",
        "Gubernur negara bagian California Emile Durand hadir di Jambi.",
        "Komunitas Roda Dua tiba atas undangan Kapolres Bombana, Roda Dua, dan lainnya."}) {
    EXPECT_THAT(tagged(text), IsEmpty()) << text;
  }
}

TEST(OfficialTagger, NameInBracketsBehindTheOffice) {
  EXPECT_THAT(tagged("\"Arahan Pak Gubernur (Hendra Laksmana) jelas,\" kata warga Jambi."),
              ElementsAre("Hendra Laksmana / Gubernur / Jambi"));
  EXPECT_THAT(tagged("Wakil Gubernur (Wagub) Jambi Hendra Laksmana hadir."),
              ElementsAre("Hendra Laksmana / Wakil Gubernur / Jambi"));
}

TEST(OfficialTagger, OfficeBehindARankedNameOrTheHeadOfASentence) {
  EXPECT_THAT(tagged("Di Kota Jambi, menurut Kompol Wahyu Pranata Kapolres Kota Jambi, aman."),
              ElementsAre("Wahyu Pranata / Kapolres / Kota Jambi"));
  EXPECT_THAT(tagged("Rapat usai. Wahyu Pranata Ketua Sementara DPRD Kota Jambi mengatakan aman."),
              ElementsAre("Wahyu Pranata / Ketua DPRD / Kota Jambi"));
  EXPECT_THAT(tagged("Wahyu Pranata adalah Gubernur Jambi."),
              ElementsAre("Wahyu Pranata / Gubernur / Jambi"));
}

TEST(OfficialTagger, ListsOfThoseWhoShareAnOffice) {
  EXPECT_THAT(tagged("Hadir Anggota DPRD Kota Jambi di antaranya Wahyu Pranata, Siti Rohana, dan "
                     "Rudi Hartawan."),
              ElementsAre("Wahyu Pranata / Anggota DPRD / Kota Jambi",
                          "Siti Rohana / Anggota DPRD / Kota Jambi",
                          "Rudi Hartawan / Anggota DPRD / Kota Jambi"));
  EXPECT_THAT(tagged("Bupati Bombana Wahyu Pranata, Siti Rohana, dan Rudi Hartawan hadir."),
              ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana"));
}

TEST(OfficialTagger, CommissionsAndCommandsKeepTheirNumber) {
  EXPECT_THAT(tagged("Ketua Komisi B DPRD Kota Jambi, Wahyu Pranata, setuju."),
              ElementsAre("Wahyu Pranata / Ketua Komisi B DPRD / Kota Jambi"));
  EXPECT_THAT(tagged("Pangdam II/Sriwijaya Mayjen TNI Wahyu Pranata hadir di Kota Jambi."),
              ElementsAre("Wahyu Pranata / Pangdam II / "));
  EXPECT_THAT(tagged("Ia menerima Ketua Tim, Wahyu Pranata, dari Komisi II DPR RI di Kota Jambi."),
              ElementsAre("Wahyu Pranata / Ketua Tim Komisi II DPR RI / "));
  EXPECT_THAT(tagged("Ketua Tim, Wahyu Pranata, menjawab warga Kota Jambi."), IsEmpty());
}

TEST(OfficialTagger, DeputyOfTheHeadNamedBefore) {
  EXPECT_THAT(tagged("Bupati Bombana, Wahyu Pranata dan Wakilnya, Siti Rohana hadir."),
              ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana",
                          "Siti Rohana / Wakil Bupati / Kabupaten Bombana"));
  EXPECT_THAT(
      tagged("Gubernur dan Wakil Gubernur Jambi Hendra Laksmana-Siti Rohana hadir."),
      ElementsAre("Hendra Laksmana / Gubernur / Jambi", "Siti Rohana / Wakil Gubernur / Jambi"));
}

TEST(OfficialTagger, WhoeverWasItOnceIsItNowhereInTheArticle) {
  EXPECT_THAT(tagged("Mantan Ketua DPRD Kota Jambi Wahyu Pranata ditemukan. Polisi mencari Ketua "
                     "DPRD Kota Jambi Wahyu Pranata sejak kemarin."),
              IsEmpty());
  EXPECT_THAT(tagged("Wahyu Pranata pernah menjabat sebagai Bupati Bombana."), IsEmpty());
}

TEST(OfficialTagger, HeadsOfVillagesBehindTheirNames) {
  EXPECT_THAT(tagged("Di Kota Jambi, Suwandi yang menjabat sebagai Kades Lampah hadir."),
              ElementsAre("Suwandi / Kepala Desa / Desa Lampah"));
}

TEST(OfficialTagger, ListsBeforeTheOffice) {
  EXPECT_THAT(tagged("Suap diberikan kepada Umi Hartati, M Fahruddin, dan Ferlan Juliansyah, "
                     "masing-masing selaku anggota DPRD Kota Jambi."),
              ElementsAre("Umi Hartati / Anggota DPRD / Kota Jambi",
                          "M Fahruddin / Anggota DPRD / Kota Jambi",
                          "Ferlan Juliansyah / Anggota DPRD / Kota Jambi"));
  EXPECT_THAT(tagged("Hadir Rudi Hartawan (Wakil Ketua DPRD Kota Jambi), Siti Rohana (warga)."),
              ElementsAre("Rudi Hartawan / Wakil Ketua DPRD / Kota Jambi"));
}

TEST(OfficialTagger, ARegionHasOneHead) {
  EXPECT_THAT(tagged("Bupati Bombana Wahyu Pranata hadir. Bupati Iron, sapaan akrabnya, pulang."),
              ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana"));
}

TEST(OfficialTagger, PartiesAndHospitalsAreNoPersons) {
  EXPECT_THAT(tagged("Anggota DPRD Kota Jambi Fraksi PDI Perjuangan Idris Ahmad setuju."),
              ElementsAre("Idris Ahmad / Anggota DPRD / Kota Jambi"));
  EXPECT_THAT(tagged("Di Kota Jambi, Direktur RSUD Arifin Achmad, Wan Fajri, hadir."),
              ElementsAre("Wan Fajri / Direktur RSUD / Kota Jambi"));
  EXPECT_THAT(tagged("Jabatan Direktur RSUD Bhakti Darma Husada (BDH) di Kota Jambi lowong."),
              IsEmpty());
}

TEST(OfficialTagger, NameThatOpensLikeARegionBehindANamedOne) {
  EXPECT_THAT(tagged("Wali Kota Bogor Bima Pranata hadir di Kota Bogor."),
              ElementsAre("Bima Pranata / Wali Kota / Kota Bogor"));
}

TEST(OfficialTagger, TermThatRunsIsHeld) {
  EXPECT_THAT(tagged("Bupati Bombana periode 2025-2030 Wahyu Pranata dilantik, Senin (9/6/2025)."),
              ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana"));
}

TEST(OfficialTagger, GluedAndCutTextIsSurvived) {
  EXPECT_THAT(tagged("Gubernur JambiHendra Laksmana menemuiBupati Bombana, Wahyu Pranata."),
              ElementsAre("Hendra Laksmana / Gubernur / Jambi",
                          "Wahyu Pranata / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Menteri Perumahan Maruarar Siraitmengeklaim rumah itu jadi di Jambi."),
              ElementsAre("Maruarar Sirait / Menteri / "));
  EXPECT_THAT(tagged("Sekretaris Jenderal Badan Pengurus Pusat Himpunan Pengusaha Muda, Anggawira, "
                     "hadir di Kota Jambi."),
              IsEmpty());
  EXPECT_THAT(tagged("Mereka berunjuk rasa di kantor Gubernur Riaupagi tadi."), IsEmpty());
  EXPECT_THAT(tagged("Gubernur NTTSebelumnya warga Kota Kupang resah."), IsEmpty());
  for (std::string_view text :
       {"", "Bupati", "Pj", "Wakil Ketua", "Bupati dan", "Bupati dan Wakil Bupati", "Kepala",
        "Kepala Dinas", "Camat (", "Dandim 0403/", "selaku Bupati", "(Pj) Bupati"}) {
    EXPECT_THAT(tagged(text), IsEmpty()) << text;
  }
}

TEST(OfficialTagger, WhatIsOfTheName) {
  EXPECT_THAT(tagged("Kata Camat Bukit Raya, Budi Laksamana, kepada wartawan."),
              ElementsAre("Budi Laksamana / Camat / Kecamatan Bukit Raya"));
  EXPECT_THAT(tagged("Danlanud Jambi Marsma M.R.Y. Santoso hadir di Jambi."),
              ElementsAre("M.R.Y. Santoso / Danlanud / Kota Jambi"));
  EXPECT_THAT(tagged("Tersangka adalah Kepala Dinas PUPR Jambi Budi Hartono Putra Ginting (BUD)."),
              ElementsAre("Budi Hartono Putra Ginting / Kepala Dinas / Jambi"));
  EXPECT_THAT(tagged("Dandim 0415/Jambi Kol. Inf. Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Dandim / Kota Jambi"));
}

TEST(OfficialTagger, WhatIsNone) {
  EXPECT_THAT(tagged("Ia menyoroti para menteri kabinet Jokowi di Jambi."), IsEmpty());
  EXPECT_THAT(tagged("Kata Asisten Pelatih Pelatnas PBSI, Budi Santoso, di Jambi."), IsEmpty());
  EXPECT_THAT(tagged("Ia menyuap Kepala Desa di Kabupaten Asahan Breaking News Hari Ini."),
              IsEmpty());
}

// His whole name stands behind hers.
TEST(OfficialTagger, TheWifeOfAFormerHolderHoldsTheOffice) {
  EXPECT_THAT(tagged("Bupati Sleman, Kustini Budi Santoso, hadir. Rintisan suaminya, mantan Bupati "
                     "Sleman Budi Santoso, dilanjutkan."),
              ElementsAre("Kustini Budi Santoso / Bupati / Kabupaten Sleman"));
}

TEST(OfficialTagger, TheBeginOfANameIsNoSecondHolder) {
  EXPECT_THAT(tagged("Gubernur Jambi, Wahyudianto, hadir. \"Baik,\" ucap Gubernur Wah."),
              ElementsAre("Wahyudianto / Gubernur / Jambi"));
}

TEST(OfficialTagger, OfficesCompareWithoutCase) {
  EXPECT_THAT(tagged("Ketua Satgas Covid-19 Jambi Wahyu Pranata hadir. Ketua Satgas COVID-19 Jambi "
                     "Wahyu Pranata pulang."),
              ElementsAre("Wahyu Pranata / Ketua Satgas Covid-19 / Jambi"));
}

TEST(OfficialTagger, TheRegionOfAPartyIsNoFirstName) {
  EXPECT_THAT(tagged("Sekretaris DPC PDIP Subang Wahyu Pranata yang juga Ketua DPRD Subang hadir."),
              ElementsAre("Wahyu Pranata / Ketua DPRD / Kabupaten Subang"));
}

TEST(OfficialTagger, BehindItsRegionADepartmentHasNoMoreName) {
  EXPECT_THAT(tagged("Kadishub Kota Kendari Paminuddin, Rabu (12/3/2025), mengatakan itu."),
              ElementsAre("Paminuddin / Kepala Dinas / Kota Kendari"));
}

TEST(OfficialTagger, ACommaIsLessThanTheOfficeItself) {
  EXPECT_THAT(tagged("Kapolres Bombana AKBP Wahyu Pranata hadir. Menurut Kapolres, Rinto menyapa "
                     "korban di Kabupaten Bombana. Rinto Hutapea ditangkap."),
              ElementsAre("Wahyu Pranata / Kapolres / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Instruksi Wali Kota Padang, Perda Nomor 6 itu tetap berlaku."), IsEmpty());
}

TEST(OfficialTagger, OfficesAndMisprintedAgenciesAreNobodys) {
  EXPECT_THAT(tagged("Kadis Satpol PP, Kadisperindag (Kepala Dinas Perdagangan), hadir di Bali."),
              IsEmpty());
  EXPECT_THAT(tagged("Ia menjadi Menteri Pariwasata."), IsEmpty());
  EXPECT_THAT(tagged("Kabid Pelatihan (Binalattas) Kemnaker Bambang Santoso hadir di Jambi."),
              Not(ElementsAre(testing::StartsWith("Kemnaker"))));
  EXPECT_THAT(tagged("Kepala Dinas Pariwisata Kota Jambi Ni Wayan Karolina hadir."),
              ElementsAre("Ni Wayan Karolina / Kepala Dinas / Kota Jambi"));
}

TEST(OfficialTagger, ShortFirstNamesAreNoAgencys) {
  EXPECT_THAT(tagged("Wakil Ketua Komisi X DPR RI Lalu Wahyu Pranata hadir."),
              ElementsAre("Lalu Wahyu Pranata / Wakil Ketua Komisi X DPR / "));
}

}  // namespace
}  // namespace warta
