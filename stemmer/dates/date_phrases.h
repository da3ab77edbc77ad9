// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in the words that people use in a search: "pekan lalu", "3 hari terakhir", "awal 2024",
// "Rabu, (6/11/2024)", "menjelang Pilkada 2024".
//
// Weeks begin on Monday, days are those of Jakarta (WIB).
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "stemmer/dates/dates.h"

namespace warta {

// The day that it is in Jakarta.
std::chrono::sys_days today_in_jakarta();

// The most words of a phrase: "dari tanggal 6 November tahun 2024 sampai 3 Januari tahun 2025".
inline constexpr std::size_t kMostDateWords = 12;

struct DatePhrase {
  std::size_t words = 0;  // that it takes
  DateRange range;
  bool relative = false;  // counted from today: an article does not say it so
  bool is_years = false;  // years and nothing else: "2019-2021", which may be somebody's term
  bool is_name = false;   // "tahun 2019": what is said of a year, which need not be its days
  DateOddity oddity = DateOddity::none;
  // Words of it that also name a topic and stay to be searched: "Pilkada" in "menjelang
  // Pilkada 2024", by their place in the phrase; first == last when there are none.
  std::size_t topic_first = 0;
  std::size_t topic_last = 0;
};

// The longest phrase that begins at words[0] and says a range of days by itself: no bare year, no
// bare month, no day without a year unless its weekday tells it. `words` are as typed, cut at
// spaces. Nothing when none begins there.
std::optional<DatePhrase> date_phrase_at(std::span<const std::string_view> words,
                                         std::chrono::sys_days today);

}  // namespace warta
