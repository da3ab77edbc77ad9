// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query_dates.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "searcher/parse_query.h"
#include "searcher/remarks.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::chrono::sys_days kToday = std::chrono::year(2024) / 11 / 20;
constexpr const char* kOctober = "2024-10-01..2024-10-31";
constexpr const char* kNovember = "2024-11-01..2024-11-30";

Query read(std::string_view text) {
  return parse_query(text, {kToday});
}

std::vector<std::string> filters(const Query& query) {
  std::vector<std::string> values;
  for (const FieldClause& clause : query.filters) values.push_back(clause.value);
  return values;
}

std::vector<std::string> words(const Query& query) {
  std::vector<std::string> texts;
  for (const QueryNode& child : query.root.children) texts.push_back(child.text);
  return texts;
}

TEST(QueryDates, ADashBetweenTwoIsARange) {
  for (const char* dash : {"-", "\u2013", "\u2014", "s.d.", "s/d", "sampai", "hingga"}) {
    const Query query =
        read(std::string("banjir 1 Oktober 2024 ") + dash + " 5 Oktober 2024 jambi");
    EXPECT_THAT(filters(query), ElementsAre("2024-10-01..2024-10-05")) << dash;
    EXPECT_THAT(words(query), ElementsAre("banjir", "jambi")) << dash;
    EXPECT_THAT(query.notes, IsEmpty()) << dash;
    ASSERT_THAT(query.filters, SizeIs(1));
    EXPECT_EQ(query.filters[0].begin, 7U);
  }
  EXPECT_THAT(filters(read("banjir 1-10-2024 - 5-10-2024")), ElementsAre("2024-10-01..2024-10-05"));
}

TEST(QueryDates, ADashElsewhereIsNothing) {
  const Query query = read("banjir - longsor November 2024 - jambi");
  EXPECT_THAT(filters(query), ElementsAre(kNovember));
  EXPECT_THAT(words(query), ElementsAre("banjir", "longsor", "jambi"));
}

TEST(QueryDates, OrBetweenTwoIsEitherOfThem) {
  const Query query = read("banjir Oktober 2024 ATAU November 2024 jambi");
  EXPECT_THAT(words(query), ElementsAre("banjir", "jambi"));
  EXPECT_THAT(filters(query), ElementsAre(kOctober, kNovember));
  ASSERT_THAT(query.filters, SizeIs(2));
  EXPECT_EQ(query.filters[0].either, query.filters[1].either);
  EXPECT_GT(query.filters[0].either, 0U);
  EXPECT_EQ(query.filters[1].typed, "November 2024");
  EXPECT_THAT(filters(read("banjir (Oktober 2024 ATAU November 2024)")),
              ElementsAre(kOctober, kNovember));
  EXPECT_THAT(filters(read("banjir -(Oktober 2024 ATAU November 2024)")), IsEmpty());
  EXPECT_THAT(filters(read("kemarin OR Oktober 2024 OR 6/11/2024")),
              ElementsAre("2024-11-19..2024-11-19", kOctober, "2024-11-06..2024-11-06"));
}

// An article may say "kemarin" of any day.
TEST(QueryDates, WordsOfARelativeDateNeedNotMatch) {
  const auto hints = [](const char* text, DatesAre dates) {
    std::vector<std::string> words;
    for (const QueryNode& node : parse_query(text, {kToday, dates}).root.children) {
      if (node.is_hint) words.push_back(node.text);
    }
    return words;
  };
  EXPECT_THAT(hints("banjir 3 hari terakhir", DatesAre::words),
              ElementsAre("3", "hari", "terakhir"));
  EXPECT_THAT(hints("banjir 3 hari terakhir", DatesAre::all_words), IsEmpty());
  EXPECT_THAT(hints("banjir November 2024", DatesAre::words), IsEmpty());
  EXPECT_THAT(hints("banjir (kemarin OR hari ini)", DatesAre::words), SizeIs(1));
}

// As words, too, they are what the others stand beside.
TEST(QueryDates, OrBetweenTwoJoinsTheirWords) {
  const Query query =
      parse_query("banjir Oktober 2024 ATAU November 2024", {kToday, DatesAre::words});
  EXPECT_THAT(query.filters, IsEmpty());
  ASSERT_THAT(query.root.children, SizeIs(2));
  EXPECT_EQ(query.root.children[0].text, "banjir");
  EXPECT_EQ(query.root.children[1].kind, QueryNode::Kind::any);
  EXPECT_THAT(query.root.children[1].children, SizeIs(2));
}

// Otherwise it is of all that stands on either side, as between words.
TEST(QueryDates, OrBetweenOthersIsOfAllOnEitherSide) {
  for (const char* text : {"banjir Oktober 2024 ATAU longsor November 2024",
                           "banjir ATAU November 2024", "(Oktober 2024 ATAU banjir) jambi"}) {
    EXPECT_THAT(read(text).filters, IsEmpty()) << text;
  }
  const Query mixed = read("banjir ATAU longsor Oktober 2024 ATAU November 2024");
  ASSERT_THAT(mixed.root.children, SizeIs(1));
  ASSERT_THAT(mixed.root.children[0].children, SizeIs(2));  // the dates are the landslide's
}

TEST(QueryDates, InASentenceEitherIsATopic) {
  const Query query = read("daftar rumah warga terendam banjir Oktober 2024 ATAU November 2024");
  EXPECT_THAT(query.filters, IsEmpty());
  const QueryNode& dates = query.root.children.back();
  EXPECT_TRUE(dates.is_date);
  ASSERT_THAT(dates.children, SizeIs(3));  // their words, or the days of one or the other
  EXPECT_EQ(dates.children[0].kind, QueryNode::Kind::any);
  EXPECT_EQ(dates.children[1].text, kOctober);
  EXPECT_EQ(dates.children[2].text, kNovember);
}

TEST(QueryDates, MayBeExcluded) {
  const Query query = read("banjir -November 2024");
  EXPECT_THAT(query.filters, IsEmpty());
  ASSERT_THAT(query.root.children, SizeIs(2));
  EXPECT_TRUE(query.root.children[1].excluded);
  EXPECT_EQ(query.root.children[1].field, FieldId::date);
  EXPECT_EQ(query.root.children[1].text, kNovember);
  EXPECT_EQ(read("banjir -2024").root.children[1].text, "2024");
}

TEST(QueryDates, YearsThatNameSomethingAreWords) {
  EXPECT_THAT(filters(read("banjir 2019-2021")), ElementsAre("2019-01-01..2021-12-31"));
  EXPECT_THAT(filters(read("DPRD periode 2019-2024")), IsEmpty());
  EXPECT_THAT(filters(read("liga 1 2018-2019")), IsEmpty());
}

TEST(QueryDates, TheEndOfARegionsNameIsNone) {
  EXPECT_THAT(filters(read("bupati Mandailing Natal 2024")), IsEmpty());
  EXPECT_THAT(filters(read("banjir pasar minggu lalu")), IsEmpty());
}

struct Odd {
  const char* text;
  const char* filter;
  const char* kind;
  std::size_t begin;
  std::size_t end;
};

TEST(QueryDates, WhatNoCalendarHasIsTold) {
  for (const Odd& odd :
       {Odd{"31 November 2024", kNovember, "no_such_day", 0, 16},
        Odd{"banjir 31/11/2024", kNovember, "no_such_day", 7, 17},
        Odd{"banjir 2024-11-31", kNovember, "no_such_day", 7, 17},
        Odd{"banjir 29-31 November 2024", "2024-11-29..2024-11-30", "no_such_day", 7, 26},
        Odd{"banjir Senin 6 November 2024 jambi", "2024-11-06..2024-11-06", "other_weekday", 7, 28},
        Odd{"Senin, (6/11/2024)", "2024-11-06..2024-11-06", "other_weekday", 0, 18}}) {
    const Query query = read(odd.text);
    EXPECT_THAT(filters(query), ElementsAre(odd.filter)) << odd.text;
    ASSERT_THAT(query.notes, SizeIs(1)) << odd.text;
    EXPECT_EQ(query.notes[0].remarks[0].kind, odd.kind) << odd.text;
    EXPECT_EQ(query.notes[0].begin, odd.begin) << odd.text;
    EXPECT_EQ(query.notes[0].end, odd.end) << odd.text;
  }
  EXPECT_THAT(read("Rabu 6 November 2024").notes, IsEmpty());
  EXPECT_THAT(filters(read("6/13/2024")), IsEmpty());
}

}  // namespace
}  // namespace warta
