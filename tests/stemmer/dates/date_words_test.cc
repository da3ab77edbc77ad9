// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_words.h"

#include <gtest/gtest.h>

#include <optional>
#include <string_view>
#include <vector>

namespace warta {
namespace {

constexpr std::chrono::sys_days kToday = std::chrono::year(2024) / 11 / 20;

TEST(DateWords, AreReadWithoutTheMarksAroundThem) {
  const std::vector<std::string_view> typed = {"Rabu,", "(6/11/2024)", "..."};
  const DateWords words(typed, kToday);
  EXPECT_EQ(words.piece(0), "rabu");
  EXPECT_EQ(words.piece(1), "6/11/2024");
  EXPECT_EQ(words.piece(2), "");
  EXPECT_EQ(words.piece(3), "");
}

TEST(DateWords, ARangeInOneWordIsThreePieces) {
  const std::vector<std::string_view> typed = {"4-6", "hari-hari"};
  DateWords words(typed, kToday);
  EXPECT_EQ(words.take_day_number(), 4);
  EXPECT_FALSE(words.is_at_word_end());
  EXPECT_TRUE(words.take_until());
  EXPECT_EQ(words.take_day_number(), 6);
  EXPECT_TRUE(words.is_at_word_end());
  EXPECT_EQ(words.piece(), "hari-hari");
  EXPECT_EQ(words.word_of(words.pieces_taken()), 1U);
}

TEST(DateWords, WhatIsGluedToAWordIsAPiece) {
  const std::vector<std::string_view> typed = {"pasca-Pemilu", "III/2019", "2019-2021"};
  const DateWords words(typed, kToday);
  EXPECT_EQ(words.piece(0), "pasca");
  EXPECT_EQ(words.piece(1), "pemilu");
  EXPECT_EQ(words.piece(2), "iii");
  EXPECT_EQ(words.piece(3), "2019");
  EXPECT_EQ(words.piece(5), "-");
}

TEST(DateWords, StayWhereNothingIsFound) {
  const std::vector<std::string_view> typed = {"tahun", "depannya"};
  DateWords words(typed, kToday);
  EXPECT_EQ(words.take_year(), std::nullopt);
  EXPECT_EQ(words.piece(), "tahun");
  EXPECT_FALSE(words.is_relative());
}

TEST(DateWords, AreRelativeOnceTodayIsCountedFrom) {
  const std::vector<std::string_view> typed = {"tahun", "yang", "lalu"};
  DateWords words(typed, kToday);
  EXPECT_EQ(words.today(), kToday);
  EXPECT_FALSE(words.is_relative());
  EXPECT_EQ(words.take_year(), std::chrono::year(2023));
  EXPECT_TRUE(words.is_relative());
}

TEST(DateWords, ForgetWhatTheySaidOfADateThatIsNone) {
  const std::vector<std::string_view> typed = {"tahun", "lalu"};
  DateWords words(typed, kToday);
  const auto none = words.attempt([&]() -> std::optional<int> {
    words.take_year();
    words.set_oddity(DateOddity::no_such_day);
    return std::nullopt;
  });
  EXPECT_FALSE(none);
  EXPECT_FALSE(words.is_relative());
  EXPECT_EQ(words.oddity(), DateOddity::none);
  EXPECT_EQ(words.piece(), "tahun");
}

}  // namespace
}  // namespace warta
