// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/publication_stamp.h"

#include <algorithm>
#include <array>
#include <utility>

#include "stemmer/dates/date_names.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/one_of.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;
using std::chrono::sys_days;

constexpr std::array kPada = {"pada"sv, "on"sv};
// Words before the stamp that a page template prints.
constexpr std::array kLabels = {"diterbitkan"sv, "terbit"sv,    "diperbarui"sv, "dipublikasikan"sv,
                                "tayang"sv,      "diposting"sv, "posted"sv,     "published"sv,
                                "update"sv,      "updated"sv,   "diunggah"sv,   "publish"sv,
                                "dipublish"sv,   "pembaruan"sv};

constexpr std::array kMarketDays = {"legi"sv,  "kliwon"sv, "manis"sv, "pahing"sv,
                                    "paing"sv, "pon"sv,    "wage"sv};

bool begins_line(std::string_view text, std::size_t i) {
  return i == 0 || text[i - 1] == '\n';
}

// Where a date begins whose weekday is one of the market's week, too: "Selasa Wage, 10 Juni 2025".
std::size_t begin_with_market_day(std::string_view text, const DateMention& date) {
  const auto before = [&](std::size_t end) {
    while (end > 0 && " ,"sv.find(text[end - 1]) != std::string_view::npos) --end;
    const std::size_t begin = date_word_begin(text, end);
    return std::pair(begin, text.substr(begin, end - begin));
  };
  const auto [market, market_day] = before(date.begin);
  if (!is_one_of_any_case(market_day, kMarketDays)) return date.begin;
  const auto [begin, day] = before(market);
  return weekday_named(day) ? begin : date.begin;
}

// How many bytes stand on the line of a date beside it; no more than `most` are counted.
std::size_t bytes_beside(std::string_view text, const DateMention& date, std::size_t most) {
  const std::size_t own = begin_with_market_day(text, date);
  std::size_t begin = own;
  while (!begins_line(text, begin) && own - begin < most) --begin;
  std::size_t end = date.end;
  while (end < text.size() && text[end] != '\n' && end - date.end < most) ++end;
  return std::min(own - begin + (end - date.end), most);
}

// "Diterbitkan: 7 November 2024, 10:22 WITA", "Pada : 7/11/2024", "Terbit Kamis, 7 November 2024"
// at the head of a line. But "video yang diunggah pada Senin (9/6/2025)" is a sentence.
bool is_labelled(std::string_view text, const DateMention& date) {
  std::size_t i = begin_with_market_day(text, date);
  for (int words = 0; words < 2; ++words) {
    std::size_t end = i;
    while (end > 0 && " :|"sv.find(text[end - 1]) != std::string_view::npos) --end;
    const std::size_t begin = date_word_begin(text, end);
    if (begin == end) return false;
    const std::string_view word = text.substr(begin, end - begin);
    const bool colon = text.substr(end, i - end).find(':') != std::string_view::npos;
    const bool is_pada = is_one_of_any_case(word, kPada);
    if ((colon || begins_line(text, begin)) &&
        (is_one_of_any_case(word, kLabels) || (is_pada && colon)))
      return true;
    if (!is_pada) return false;
    i = begin;
  }
  return false;
}

// "Sari (Waisai) 11/06/2025 07.02": a time that a point parts says so at the end of a line alone.
bool ends_with_time(std::string_view text, const DateMention& date) {
  const std::size_t line_end = std::min(text.find('\n', date.end), text.size());
  const std::string_view rest = trimmed(text.substr(date.end, line_end - date.end));
  return rest.size() == 5 && rest[2] == '.' &&
         rest.find_first_not_of("0123456789.") == std::string_view::npos && rest < "24" &&
         rest[3] < '6';
}

}  // namespace

bool is_publication_stamp(std::string_view text, const DateMention& date) {
  if (!date.day) return false;
  if (is_labelled(text, date)) return true;
  // "Redaksi - Kamis, 7 Nov 2024 10:22 WIB"
  if (date.has_time || ends_with_time(text, date)) return bytes_beside(text, date, 60) < 60;
  // A lost link may leave "Selasa (10/6/2025)." alone: brackets are for sentences.
  const std::string_view printed = text.substr(date.begin, date.end - date.begin);
  return bytes_beside(text, date, 24) < 24 && printed.find('(') == std::string_view::npos;
}

std::optional<sys_days> stamped_day(const DatedText& text) {
  for (const DateMention& date : text.dates) {
    if (const auto day = full_day(date); day && is_publication_stamp(text.text, date)) return day;
  }
  return std::nullopt;
}

std::optional<sys_days> publication_date(std::string_view text) {
  constexpr std::string_view kBar = " | ";
  if (const auto day = stamped_day(dated_text(text))) return day;
  // "Redaktur: Sari | Wartawan: Budi | 22 Feb 2025 - 09.14"
  const std::size_t bar = text.rfind(kBar);
  if (bar == std::string_view::npos) return std::nullopt;
  return stamped_day(dated_text(text.substr(bar + kBar.size())));
}

}  // namespace warta
