// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_forms.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/stemmer/dates/mention_text.h"

namespace warta {
namespace {

std::string text_of(const std::optional<DateMention>& date) {
  return date ? describe(*date) : "none";
}

// Of the first figures of `text`, as a day or as a year.
using OfDay = std::optional<DateMention> (*)(const DateText&, const PrintedDay&);
std::string read(OfDay form, std::string_view text) {
  const DateText source(text);
  const std::size_t begin = text.find_first_of("0123456789");
  const DateText::Number day = source.read_number(begin);
  return text_of(form(source, {begin, begin + day.digits, day.value}));
}
using OfYear = std::optional<DateMention> (*)(const DateText&, std::size_t,
                                              const DateText::Number&);
std::string read(OfYear form, std::string_view text) {
  const DateText source(text);
  const std::size_t begin = text.find("20");
  return text_of(form(source, begin, source.read_number(begin)));
}

TEST(DateForms, OfIso) {
  EXPECT_EQ(read(read_iso_date, "2024-11-06"), "2024-11-06");
  EXPECT_EQ(read(read_iso_date, "2024/11/06"), "2024-11-06");
  EXPECT_EQ(read(read_iso_date, "2024.11.06"), "2024-11-06");
  EXPECT_EQ(read(read_iso_date, "2024-11-06T10:22"), "2024-11-06");  // the time is context
  for (const std::string_view text :
       {"2024-11-6", "2024-11/06", "2024-02-30", "2024-11-06-07", "a2024-11-06", "/2024-11-06"}) {
    EXPECT_EQ(read(read_iso_date, text), "none") << text;
  }
}

TEST(DateForms, OfMonthAndYear) {
  EXPECT_EQ(read(read_month_and_year, "pada November 2024"), "2024-11");
  EXPECT_EQ(read(read_month_and_year, "Nov 2024"), "2024-11");
  for (const std::string_view text :
       {"nov 2024", "rapat 2024", "November, 2024", "2024", "32 Juni 2024"}) {
    EXPECT_EQ(read(read_month_and_year, text), "none") << text;
  }
}

TEST(DateForms, OfEnglish) {
  EXPECT_EQ(read(read_month_first, "Oktober 17, 2024"), "2024-10-17");
  EXPECT_EQ(read(read_month_first, "Sep 09 2019"), "2019-09-09");
  EXPECT_EQ(read(read_month_first, "Sept. 9th, 2019"), "2019-09-09");
  EXPECT_EQ(read(read_month_first, "Sep 9 10:22:00 WIB 2019"), "2019-09-09");
  EXPECT_EQ(read(read_month_first, "Oktober 17, 24"), "none");
  EXPECT_EQ(read(read_month_first, "oktober 17, 2024"), "none");
  EXPECT_EQ(read(read_month_first, "Februari 30, 2024"), "none");
}

TEST(DateForms, WithARomanMonth) {
  EXPECT_EQ(read(read_roman_month, "12/IX/2019"), "2019-09-12");
  EXPECT_EQ(read(read_roman_month, "12-IX-2019 10:22"), "2019-09-12");
  EXPECT_EQ(read(read_roman_month, "rapat di aula itu digelar pada Kamis, 12/IX/2019 siang"),
            "2019-09-12");
  for (const std::string_view text :
       {"LP/12/IX/2019", "Nomor 12/IX/2019", "12/IX/2019/SPKT", "12/IIX/2019", "12/IX/19",
        "surat bupati itu bertanda 12/IX/2019"}) {
    EXPECT_EQ(read(read_roman_month, text), "none") << text;
  }
}

TEST(DateForms, OfANamedMonth) {
  EXPECT_EQ(read(read_named_month, "9th September, 2019"), "2019-09-09");
  EXPECT_EQ(read(read_named_month, "12 Juni 2025"), "2025-06-12");
  EXPECT_EQ(read(read_named_month, "12 juni"), "year?-06-12");
  EXPECT_EQ(read(read_named_month, "7-Nov-24"), "2024-11-07");
  EXPECT_EQ(read(read_named_month, "7 bulan November tahun 2024"), "2024-11-07");
  EXPECT_EQ(read(read_named_month, "7 Agst 2024"), "2024-08-07");
  EXPECT_EQ(read(read_named_month, "7 Nov 24 orang"), "year?-11-07");
  EXPECT_EQ(read(read_named_month, "7 Nov. 2024"), "2024-11-07");
  EXPECT_EQ(read(read_named_month, "29 Februari"), "year?-02-29");
  EXPECT_EQ(read(read_named_month, "29 Februari 2023"), "none");
  EXPECT_EQ(read(read_named_month, "3 des telur"), "none");
}

TEST(DateForms, OfFigures) {
  EXPECT_EQ(read(read_date_in_figures, "6/11/2024"), "2024-11-06");
  EXPECT_EQ(read(read_date_in_figures, "Senin (9/6)"), "year?-06-09");
  EXPECT_EQ(read(read_date_in_figures, "(6.11.24)"), "2024-11-06");
  EXPECT_EQ(read(read_date_in_figures, "Rabu (18/92019)"), "2019-09-18");
  for (const std::string_view text :
       {"bagian (1/2)", "skor 6-11-24 itu", "Nomor 6/11/2024", "(18/92019)", "31/2/2024"}) {
    EXPECT_EQ(read(read_date_in_figures, text), "none") << text;
  }
}

TEST(DateForms, EndWithTheirLastFigure) {
  const std::string_view text = "pada 7 Nov. 2024 lalu";
  const auto date = read_named_month(DateText(text), {5, 6, 7});
  ASSERT_TRUE(date);
  EXPECT_EQ(text.substr(date->begin, date->end - date->begin), "7 Nov. 2024");
}

}  // namespace
}  // namespace warta
