// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/dates.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/stemmer/dates/mention_text.h"

namespace warta {
namespace {

std::string only_date(std::string_view text) {
  const std::vector<DateMention> found = find_dates(text);
  if (found.empty()) return "none";
  return found.size() == 1 ? describe(found.front()) : std::to_string(found.size()) + " dates";
}

struct Printed {
  std::string_view text;
  std::string_view expected;
};

TEST(FindDates, ReadsEveryPrintedForm) {
  for (const Printed& printed : std::vector<Printed>{
           {"di Aula Kantor Camat, Rabu, (6/11/2024).", "2024-11-06 w3"},
           {"katanya, Senin (9/6/2025).", "2025-06-09 w1"},
           {"katanya, Senin (9/6), di Kendari", "year?-06-09 w1"},
           {"Kamis, 12 Juni 2025", "2025-06-12 w4"},
           {"rapat itu (Rabu, 18/9/2019)", "2019-09-18 w3"},
           {"kemarin (6/11/24)", "2024-11-06"},
           {"Kendari, 6-11-2024", "2024-11-06"},
           {"Kendari, 6.11.2024", "2024-11-06"},
           {"2024-11-06", "2024-11-06"},
           {"2024-11-06T10:22:00+07:00", "2024-11-06 T"},
           {"pada 12 Juni 2025", "2025-06-12"},
           {"hari jadi 12 Juni", "year?-06-12"},
           {"pada November 2024 lalu", "2024-11"},
           {"Kamis, 7 Nov 2024 10:22 WIB", "2024-11-07 w4 T"},
           {"Kamis, 7 Nov 2024 | 10.22 WITA", "2024-11-07 w4 T"},
           {"Oktober 17, 2024", "2024-10-17"},
           {"Sabtu, Oktober 19, 2024 10:22", "2024-10-19 w6 T"},
           {"Dipublikasikan: 06-11-24 19:45 WITA", "2024-11-06 T"},
           {"skor 06-11-24 itu", "none"},
           {"Rabu\xC2\xA0(6/11/2024)", "2024-11-06 w3"},
           {"Rabu(6/11/2024)", "2024-11-06 w3"},
           {"Rabu6/11/2024", "2024-11-06 w3"},
           {"Senin ( 23 / 9 / 2019 ) .", "2019-09-23 w1"},
           {"Jum'at (8/11/2024)", "2024-11-08 w5"},
           {"Jum\xE2\x80\x99"
            "at (8/11/2024)",
            "2024-11-08 w5"},
           {"Ahad, 10 Nopember 2024", "2024-11-10 w0"},
           {"Minggu malam (10/11/2024)", "2024-11-10 w0"},
           {"Minggu dini hari tanggal 10 Pebruari 2019", "2019-02-10 w0"},
           {"SELASA, 5 AGUSTUS 2025", "2025-08-05 w2"},
           {"12Juni 2025 di balai desa", "2025-06-12"},
           {"pada 5 Agustus 2025Baca juga", "2025-08-05"},
           {"Senin-Selasa (9-10/6/2025)", "2025-06-09 w1"},
           {"sejak 23 hingga 27 Mei 2022", "2022-05-23"},
           {"7-Nov-2024", "2024-11-07"},
           {"Sabtu (29/2/2020)", "2020-02-29 w6"},
       }) {
    EXPECT_EQ(only_date(printed.text), printed.expected) << printed.text;
  }
}

TEST(FindDates, NumbersOfOtherThingsAreNone) {
  for (std::string_view text : {"UU Nomor 10 Tahun 2016 tentang Pilkada",
                                "Renstra 2025-2029",
                                "PKPU 17/2024",
                                "musim 2024/2025",
                                "Dandim 0403/OKU",
                                "menang 2-1 atas tamunya",
                                "Rp 1.026.500",
                                "Rp12.6.2025.000",
                                "0812-3456-7890",
                                "pukul 10.22 WIB",
                                "Rabu pagi di Kendari",
                                "31/2/2024",
                                "32 Juni 2025",
                                "29/2/2023",
                                "Senin (9/13/2025)",

                                "bagian (1/2)",
                                "Nomor 6/11/2024",
                                "12/8/2010/PBI",
                                "naik 3/4 bagian",
                                "RT 03/RW 05",
                                "3 des telur",
                                "putusan 15/PUU-XX/2022",
                                "192.168.1.20"}) {
    EXPECT_EQ(only_date(text), "none") << text;
  }
}

TEST(FindDates, RangeCoversWeekdayAndBrackets) {
  const std::string_view text = "Rapat digelar pada Rabu, (6/11/2024), di aula.";
  const auto found = find_dates(text);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(text.substr(found[0].begin, found[0].end - found[0].begin), "Rabu, (6/11/2024)");

  const std::string_view whole = "katanya (Rabu, 18/9/2019) lalu";
  const auto inside = find_dates(whole);
  ASSERT_EQ(inside.size(), 1U);
  EXPECT_EQ(whole.substr(inside[0].begin, inside[0].end - inside[0].begin), "(Rabu, 18/9/2019)");
}

TEST(FindDates, SurvivesCutAndBrokenText) {
  for (std::string_view text : {"", "6", "6/", "6/11/", "(", "Rabu, (", "6 ", "6 Nov", "2024-",
                                "2024-11-", "\xC2", "6\xC2\xA0",
                                "\xE2\x80\x99"
                                "6/11/2024",
                                "'", "6/11/2024T", "99999999999999999999"}) {
    find_dates(text);
  }
}

TEST(FindDates, NoneStandsWithinAnother) {
  const std::vector<DateMention> found = find_dates("1Jun 2 2032");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].begin, 0U);
  EXPECT_EQ(found[0].day, 1);
}

}  // namespace
}  // namespace warta
