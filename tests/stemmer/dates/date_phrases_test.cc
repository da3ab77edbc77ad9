// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_phrases.h"

#include <gtest/gtest.h>

#include "tests/stemmer/dates/phrase_range.h"

namespace warta {
namespace {

TEST(DatePhrases, ReachFromABoundOn) {
  EXPECT_EQ(range("sejak November 2024"), "2024-11-01..2099-12-31");
  EXPECT_EQ(range("sebelum 6/11/2024"), "1900-01-01..2024-11-05");
  EXPECT_EQ(range("setelah November 2024"), "2024-12-01..2099-12-31");
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

TEST(DatePhrases, BoundsMayBePartsOfThisYear) {
  EXPECT_EQ(range("sejak awal tahun"), "2024-01-01..2099-12-31");
  EXPECT_EQ(range("sejak pertengahan bulan"), "2024-11-11..2099-12-31");
  EXPECT_EQ(range("hingga akhir tahun"), "1900-01-01..2024-12-31");
  EXPECT_EQ(range("awal tahun"), "");
  EXPECT_EQ(range("sejak September"), "2024-09-01..2099-12-31");
  EXPECT_EQ(range("sejak Desember"), "2023-12-01..2099-12-31");
  EXPECT_EQ(range("hingga Desember"), "");
}

TEST(DatePhrases, AnElectionMayHaveItsPlace) {
  EXPECT_EQ(range("menjelang Pilkada Jakarta 2017"), "2016-11-17..2017-02-14");
  EXPECT_EQ(range("pasca-Pemilu 2019"), "2019-04-18..2019-07-16");
  EXPECT_EQ(range("pascapilkada 2024"), "2024-11-28..2025-02-25");
  const auto phrase = date_phrase_at(split("jelang Pilgub Jawa Barat 2018"), kToday);
  ASSERT_TRUE(phrase);
  EXPECT_EQ(phrase->topic_first, 1U);
  EXPECT_EQ(phrase->topic_last, 4U);
}

TEST(DatePhrases, KnowsFeasts) {
  EXPECT_EQ(range("Lebaran 2019"), "2019-04-21..2019-07-05");
  EXPECT_EQ(range("menjelang Idul Fitri 2024"), "2024-03-11..2024-04-09");
  EXPECT_EQ(range("jelang tahun baru 2025"), "2024-12-02..2024-12-31");
  EXPECT_EQ(range("usai Natal 2023"), "2023-12-26..2024-01-24");
  EXPECT_EQ(range("Lebaran 1950"), "");
  EXPECT_EQ(range("saat Lebaran 2019"), range("Lebaran 2019"));
  EXPECT_EQ(range("sejak Lebaran 2019"), "2019-06-05..2099-12-31");
  EXPECT_EQ(date_phrase_at(split("sejak Pilkada 2018"), kToday)->topic_last, 0U);
}

TEST(DatePhrases, CountFromANamedDayOrADate) {
  EXPECT_EQ(range("H-7 Lebaran 2019"), "2019-05-29..2019-05-29");
  EXPECT_EQ(range("H+3 Pilkada 2024"), "2024-11-30..2024-11-30");
  EXPECT_EQ(range("sehari sebelum Pemilu 2019"), "2019-04-16..2019-04-16");
  EXPECT_EQ(range("dua pekan setelah 17 April 2019"), "2019-04-18..2019-05-01");
  EXPECT_EQ(range("H-7"), "");
}

TEST(DatePhrases, TwoYearsAreASpan) {
  EXPECT_EQ(range("2019-2021"), "2019-01-01..2021-12-31");
  EXPECT_EQ(range("2019 s.d. 2021"), "2019-01-01..2021-12-31");
  EXPECT_EQ(range("2021-2019"), "");
  EXPECT_EQ(range("2024-11"), "2024-11-01..2024-11-30");
  EXPECT_TRUE(date_phrase_at(split("2019-2021"), kToday)->is_years);
  EXPECT_FALSE(date_phrase_at(split("sejak 2019"), kToday)->is_years);
}

TEST(DatePhrases, AYearThatIsCalledOneMayNameSomethingElse) {
  EXPECT_EQ(range("tahun 2024"), "2024-01-01..2024-12-31");
  EXPECT_TRUE(date_phrase_at(split("tahun 2024"), kToday)->is_name);
  EXPECT_FALSE(date_phrase_at(split("tahun 2023 lalu"), kToday)->is_name);
  EXPECT_FALSE(date_phrase_at(split("sejak tahun 2023"), kToday)->is_name);
}

TEST(DatePhrases, SaysWhetherItCountsFromToday) {
  EXPECT_TRUE(date_phrase_at(split("pekan lalu"), kToday)->relative);
  EXPECT_FALSE(date_phrase_at(split("November 2024"), kToday)->relative);
}

TEST(DatePhrases, WordsThatSayNoDaysAreWords) {
  for (const char* text :
       {"2024",         "November",    "Mei",        "tahun baru", "6 November", "10/2016",
        "pascasarjana", "10.30",       "1.000",      "hari raya",  "awal mula",  "minggu depannya",
        "bulan madu",   "3.2.10",      "sejak dulu", "kemarau",    "dua desa",   "akhir pekan",
        "31/2",         "192.168.1.1", "",           "-",          "(",          "Senin"}) {
    EXPECT_EQ(range(text), "") << text;
  }
}

}  // namespace
}  // namespace warta
