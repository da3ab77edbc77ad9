// SPDX-License-Identifier: GPL-3.0-or-later
// Names of months and weekdays, in every spelling of data/months.tsv.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace warta {

struct MonthName {
  int number = 0;         // 1 to 12
  bool is_short = false;  // "Nov", "Ags"
};

// `word` as printed: any case, apostrophes inside ignored.
std::optional<MonthName> month_named(std::string_view word);

struct WeekdayName {
  std::chrono::weekday day;
  bool is_short = false;  // "Sen", "Kam"
};
std::optional<WeekdayName> weekday_named(std::string_view word);

// Letters, and the apostrophes that "Jum'at" has; `word_end` walks forward from `i`, `word_begin`
// back.
std::size_t date_word_end(std::string_view text, std::size_t i);
std::size_t date_word_begin(std::string_view text, std::size_t i);

}  // namespace warta
