// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/printed_year.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "stemmer/text/characters.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// Whether `text` ends with `word`, in whatever case.
bool ends_with_word(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::ranges::equal(text.substr(text.size() - word.size()), word, {}, ascii_lower);
}

// "teraliri listrik pada 2030", "hingga 2045": a year to come.
bool names_a_goal(std::string_view before) {
  static constexpr std::array kGoals = {"pada "sv,   "hingga "sv,  "sampai "sv,      "menuju "sv,
                                        "target "sv, "sebelum "sv, "tahun depan "sv, "emas "sv};
  const bool year = before.ends_with("tahun ");
  if (year) before.remove_suffix(std::string_view("tahun ").size());
  return std::ranges::any_of(kGoals, [&](std::string_view goal) { return before.ends_with(goal); });
}

// "Undang-Undang Nomor 30 Tahun 2002": the year of a law.
bool names_a_law(std::string_view before) {
  constexpr std::string_view kYear = "tahun ";
  if (!ends_with_word(before, kYear)) return false;
  before.remove_suffix(kYear.size());
  const std::size_t number = before.find_last_not_of("0123456789 ");
  if (number == std::string_view::npos || number + 2 >= before.size()) return false;
  before = before.substr(0, number + 1);
  return ends_with_word(before, "nomor") || ends_with_word(before, "no.") ||
         ends_with_word(before, "no");
}

// "sejak 2012", "pada akhir 2012": history, for news tells this year's by the month.
bool names_the_past(std::string_view before) {
  static constexpr std::array kPast = {"sejak "sv,      "awal "sv,  "akhir "sv, "pengujung "sv,
                                       "penghujung "sv, "medio "sv, "kurun "sv};
  if (ends_with_word(before, "tahun ")) before.remove_suffix(6);
  return std::ranges::any_of(kPast,
                             [&](std::string_view past) { return ends_with_word(before, past); });
}

// No news is of a year to come, whatever is planned for it: "pada 2020 dan 2030".
std::chrono::year this_year() {
  using std::chrono::system_clock;
  static const std::chrono::year year =
      std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(system_clock::now()))
          .year();
  return year;
}

}  // namespace

PrintedYear day_in_printed_year(std::string_view text, const DateMention& date) {
  PrintedYear best;
  if (!date.weekday) return best;
  const auto is_digit = [&](std::size_t at) {
    return at < text.size() && is_ascii_digit(text[at]);
  };
  for (std::size_t i = text.find("20"); i != std::string_view::npos; i = text.find("20", i + 1)) {
    if ((i > 0 && is_digit(i - 1)) || !is_digit(i + 2) || !is_digit(i + 3) || is_digit(i + 4))
      continue;
    const std::string_view before = text.substr(0, i);
    if (names_a_goal(before) || names_a_law(before) || names_the_past(before)) continue;
    // The far end of a term is none: "DPR periode 2019-2024" was in the news of 2019.
    if (i > 0 && (text[i - 1] == '-' || text[i - 1] == '/' || text[i - 1] == '\x93')) continue;
    const std::chrono::year year(2000 + (text[i + 2] - '0') * 10 + (text[i + 3] - '0'));
    if (year > this_year()) continue;
    const auto day = day_in_year(date, year);
    if (day && weekday_fits(date, *day) && (!best.day || *best.day < *day)) best = {day, i};
  }
  return best;
}

}  // namespace warta
