// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_phrases.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace warta {
namespace {

// A Wednesday.
constexpr std::chrono::sys_days kToday = std::chrono::year(2024) / 11 / 20;

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

// "FIRST..LAST" of the phrase, and how many words it takes where those are not all; "" for none.
std::string range(std::string_view text) {
  const auto words = split(text);
  const auto phrase = date_phrase_at(words, kToday);
  if (!phrase) return "";
  std::string found = iso_date(phrase->range.first) + ".." + iso_date(phrase->range.last);
  if (phrase->words != words.size()) found += " of " + std::to_string(phrase->words);
  return found;
}

TEST(DatePhrases, CountsFromToday) {
  EXPECT_EQ(range("hari ini"), "2024-11-20..2024-11-20");
  EXPECT_EQ(range("kemarin"), "2024-11-19..2024-11-19");
  EXPECT_EQ(range("kemarin lusa"), "2024-11-18..2024-11-18");
  EXPECT_EQ(range("besok"), "2024-11-21..2024-11-21");
  EXPECT_EQ(range("pekan lalu"), "2024-11-11..2024-11-17");
  EXPECT_EQ(range("Minggu lalu"), "2024-11-11..2024-11-17");
  EXPECT_EQ(range("pekan ini"), "2024-11-18..2024-11-24");
  EXPECT_EQ(range("akhir pekan lalu"), "2024-11-16..2024-11-17");
  EXPECT_EQ(range("bulan ini"), "2024-11-01..2024-11-30");
  EXPECT_EQ(range("bulan lalu"), "2024-10-01..2024-10-31");
  EXPECT_EQ(range("tahun lalu"), "2023-01-01..2023-12-31");
  EXPECT_EQ(range("tahun depan"), "2025-01-01..2025-12-31");
  EXPECT_EQ(range("Senin lalu"), "2024-11-18..2024-11-18");
  EXPECT_EQ(range("Rabu lalu"), "2024-11-13..2024-11-13");
  EXPECT_EQ(range("Kamis pekan lalu"), "2024-11-14..2024-11-14");
  EXPECT_EQ(range("Jumat depan"), "2024-11-22..2024-11-22");
}

TEST(DatePhrases, CountsUnits) {
  EXPECT_EQ(range("3 hari terakhir"), "2024-11-18..2024-11-20");
  EXPECT_EQ(range("tiga hari terakhir"), "2024-11-18..2024-11-20");
  EXPECT_EQ(range("3 hari lalu"), "2024-11-17..2024-11-17");
  EXPECT_EQ(range("dua minggu yang lalu"), "2024-11-04..2024-11-10");
  EXPECT_EQ(range("sepekan terakhir"), "2024-11-14..2024-11-20");
  EXPECT_EQ(range("setahun terakhir"), "2023-11-21..2024-11-20");
  EXPECT_EQ(range("2 bulan belakangan ini"), "2024-09-21..2024-11-20");
  // Once read as one year ago by others.
  EXPECT_EQ(range("4 tahun lalu"), "2020-01-01..2020-12-31");
}

TEST(DatePhrases, ReadsPrintedDates) {
  EXPECT_EQ(range("6/11/2024"), "2024-11-06..2024-11-06");
  EXPECT_EQ(range("Rabu, (6/11/2024)"), "2024-11-06..2024-11-06");
  EXPECT_EQ(range("Kamis, 12 Juni 2025"), "2025-06-12..2025-06-12");
  EXPECT_EQ(range("Senin (9/6)"), "2014-06-09..2014-06-09");
  EXPECT_EQ(range("2024-11-06"), "2024-11-06..2024-11-06");
  EXPECT_EQ(range("2024-11"), "2024-11-01..2024-11-30");
  EXPECT_EQ(range("November 2024"), "2024-11-01..2024-11-30");
  EXPECT_EQ(range("Nopember 2019"), "2019-11-01..2019-11-30");
  EXPECT_EQ(range("bulan November tahun 2024"), "2024-11-01..2024-11-30");
  EXPECT_EQ(range("6 November 2024 di"), "2024-11-06..2024-11-06 of 3");
  EXPECT_EQ(range("4-6 November 2024"), "2024-11-04..2024-11-06");
  EXPECT_EQ(range("Oktober-November 2024"), "2024-10-01..2024-11-30");
  EXPECT_EQ(range("Oktober sampai November 2024"), "2024-10-01..2024-11-30");
}

TEST(DatePhrases, SundayIsAWeekWhereNothingSaysTheDay) {
  EXPECT_EQ(range("Minggu (17/11/2024)"), "2024-11-17..2024-11-17");
  EXPECT_EQ(range("Minggu, 17 November 2024"), "2024-11-17..2024-11-17");
  EXPECT_EQ(range("hari Minggu lalu"), "2024-11-17..2024-11-17");
  EXPECT_EQ(range("Minggu pekan lalu"), "2024-11-17..2024-11-17");
  EXPECT_EQ(range("minggu ini"), "2024-11-18..2024-11-24");
  EXPECT_EQ(range("minggu"), "");
}

TEST(DatePhrases, ReadsPartsAndBounds) {
  EXPECT_EQ(range("awal 2024"), "2024-01-01..2024-04-30");
  EXPECT_EQ(range("akhir tahun lalu"), "2023-09-01..2023-12-31");
  EXPECT_EQ(range("pertengahan November 2024"), "2024-11-11..2024-11-20");
  EXPECT_EQ(range("triwulan III 2024"), "2024-07-01..2024-09-30");
  EXPECT_EQ(range("semester pertama 2024"), "2024-01-01..2024-06-30");
  EXPECT_EQ(range("sepanjang 2024"), "2024-01-01..2024-12-31");
  EXPECT_EQ(range("sejak November 2024"), "2024-11-01..2099-12-31");
  EXPECT_EQ(range("sebelum 6/11/2024"), "1900-01-01..2024-11-05");
  EXPECT_EQ(range("setelah November 2024"), "2024-12-01..2099-12-31");
  EXPECT_EQ(range("antara 6 November 2024 dan 9 November 2024"), "2024-11-06..2024-11-09");
  EXPECT_EQ(range("November lalu"), "2023-11-01..2023-11-30");
  EXPECT_EQ(range("Oktober lalu"), "2024-10-01..2024-10-31");
}

TEST(DatePhrases, FirstDaysBorrowWhatTheLastOneSays) {
  EXPECT_EQ(range("1 September sampai 15 Oktober 2019"), "2019-09-01..2019-10-15");
  EXPECT_EQ(range("25 Desember - 2 Januari 2025"), "2024-12-25..2025-01-02");
  EXPECT_EQ(range("antara 1 dan 5 November 2024"), "2024-11-01..2024-11-05");
  EXPECT_EQ(range("antara Oktober dan November 2024"), "2024-10-01..2024-11-30");
  EXPECT_EQ(range("1 Oktober 2024 \u2013 15 November 2024"), "2024-10-01..2024-11-15");
  EXPECT_EQ(range("November - Desember 2024"), "2024-11-01..2024-12-31");
  EXPECT_EQ(range("6 sampai 31 Februari 2024"), "");
}

TEST(DatePhrases, DaysOfThisMonthAndYear) {
  EXPECT_EQ(range("tanggal 6 bulan ini"), "2024-11-06..2024-11-06");
  EXPECT_EQ(range("tgl 31 bulan lalu"), "2024-10-31..2024-10-31");
  EXPECT_EQ(range("6 bulan ini"), "2024-05-21..2024-11-20");
  EXPECT_EQ(range("6 November lalu"), "2024-11-06..2024-11-06");
  EXPECT_EQ(range("6 Desember lalu"), "2023-12-06..2023-12-06");
  EXPECT_EQ(range("tgl 6 November 2024"), "2024-11-06..2024-11-06");
}

TEST(DatePhrases, BoundsMayBeYears) {
  EXPECT_EQ(range("sejak 2020"), "2020-01-01..2099-12-31");
  EXPECT_EQ(range("sejak tahun 2020"), "2020-01-01..2099-12-31");
  EXPECT_EQ(range("sebelum 2020"), "1900-01-01..2019-12-31");
  EXPECT_EQ(range("setelah 2020"), "2021-01-01..2099-12-31");
  EXPECT_EQ(range("sampai dengan Agustus 2019"), "1900-01-01..2019-08-31");
  EXPECT_EQ(range("s.d. Agustus 2019"), "1900-01-01..2019-08-31");
  EXPECT_EQ(range("s/d 2019"), "1900-01-01..2019-12-31");
}

TEST(DatePhrases, KnowsPollingDays) {
  EXPECT_EQ(range("menjelang Pilkada 2024"), "2024-08-29..2024-11-26");
  EXPECT_EQ(range("pasca Pemilu 2024"), "2024-02-15..2024-05-14");
  EXPECT_EQ(range("jelang Pilkada Serentak 2020"), "2020-09-10..2020-12-08");
  EXPECT_EQ(range("menjelang Pilkada 2023"), "");
  const auto words = split("menjelang Pilkada 2024");
  const auto phrase = date_phrase_at(words, kToday);
  ASSERT_TRUE(phrase);
  EXPECT_EQ(phrase->topic_first, 1U);
  EXPECT_EQ(phrase->topic_last, 2U);
}

TEST(DatePhrases, SaysWhetherItCountsFromToday) {
  EXPECT_TRUE(date_phrase_at(split("pekan lalu"), kToday)->relative);
  EXPECT_FALSE(date_phrase_at(split("November 2024"), kToday)->relative);
}

TEST(DatePhrases, WordsThatSayNoDaysAreWords) {
  for (const char* text :
       {"2024",       "November",    "Mei",        "tahun 2024", "6 November", "10/2016",
        "2023-2027",  "10.30",       "1.000",      "hari raya",  "awal mula",  "minggu depannya",
        "bulan madu", "3.2.10",      "sejak dulu", "kemarau",    "dua desa",   "akhir pekan",
        "31/2/2024",  "192.168.1.1", "",           "-",          "(",          "Senin"}) {
    EXPECT_EQ(range(text), "") << text;
  }
}

TEST(DatePhrases, AreValuesOfFilters) {
  const auto value = [](std::string_view text) {
    const auto found = parse_date_range(text, kToday);
    return found ? iso_date(found->first) + ".." + iso_date(found->last) : std::string();
  };
  EXPECT_EQ(value("pekan lalu"), "2024-11-11..2024-11-17");
  EXPECT_EQ(value("2024"), "2024-01-01..2024-12-31");
  EXPECT_EQ(value("awal 2024..kemarin"), "2024-01-01..2024-11-19");
  EXPECT_EQ(value("pekan lalu di"), "");
  EXPECT_FALSE(parse_date_range("pekan lalu"));
}

}  // namespace
}  // namespace warta
