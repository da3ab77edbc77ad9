// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/newsroom_marks.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "indexer/clean/line_spaces.h"
#include "indexer/clean/sentences.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// Letters of a name or two, "sar/bud", "*": what only a sign has in brackets.
bool is_sign_by_looks(std::string_view inside) {
  constexpr std::size_t kLongestInitials = 4;
  if (inside.find_first_of("/*\\") != std::string_view::npos) return true;
  return inside.size() <= kLongestInitials && std::ranges::all_of(inside, is_ascii_lower);
}

std::optional<std::chrono::sys_days> whole_day(const DateMention& date) {
  if (!date.year || !date.day) return std::nullopt;
  const std::chrono::year_month_day day{std::chrono::year(*date.year),
                                        std::chrono::month(static_cast<unsigned>(date.month)),
                                        std::chrono::day(static_cast<unsigned>(*date.day))};
  return day.ok() ? std::optional(std::chrono::sys_days(day)) : std::nullopt;
}

// "Rep: Riga Nurul Iman"
bool is_labelled_name(std::string_view part) {
  constexpr std::size_t kMostLabelWords = 2;
  constexpr std::size_t kMostNameWords = 4;
  part = without_end_spaces(part.substr(skip_spaces(part, 0)));
  const std::size_t colon = part.find(':');
  if (colon == std::string_view::npos) return false;
  const std::string_view label = without_end_spaces(part.substr(0, colon));
  const std::string_view name = part.substr(skip_spaces(part, colon + 1));
  if (label.empty() || name.empty() || name.find(':') != std::string_view::npos) return false;
  if (count_words(label) > kMostLabelWords || count_words(name) > kMostNameWords) return false;
  for (std::size_t i = 0; i < name.size(); i = std::min(name.find(' ', i), name.size() - 1) + 1) {
    if (!is_ascii_upper(name[i])) return false;
  }
  return std::ranges::none_of(name, is_ascii_digit) && std::ranges::any_of(label, is_ascii_lower);
}

}  // namespace

bool says_published(std::string_view line) {
  static constexpr std::array<std::string_view, 16> kOpeners = {
      "dipublikasikan", "dipublikasi",    "diterbitkan", "diposting", "dipost", "diunggah",
      "dimuat",         "ditayangkan",    "publikasi",   "publish",   "posted", "tanggal publikasi",
      "tanggal terbit", "tanggal tayang", "tayang",      "terbit"};
  const std::string normal = normalized(line);
  return std::ranges::any_of(kOpeners,
                             [&](std::string_view opener) { return normal.starts_with(opener); });
}

bool tells_copy(std::string_view line) {
  static constexpr std::array<std::string_view, 8> kOpeners = {
      "accessed", "archived",     "diakses",      "diarsipkan",
      "diunduh",  "dicetak dari", "dicetak pada", "downloaded"};
  if (line.empty() || (ascii_lower(line.front()) != 'd' && ascii_lower(line.front()) != 'a'))
    return false;
  const std::string normal = normalized(line);
  return std::ranges::any_of(kOpeners,
                             [&](std::string_view opener) { return normal.starts_with(opener); });
}

bool is_signed(std::string_view line) {
  constexpr std::size_t kLongestSign = 24;
  while (!line.empty() && (line.back() == '.' || line.back() == ' ')) line.remove_suffix(1);
  if (!line.ends_with(')')) return false;
  const std::size_t open = line.rfind('(');
  if (open == std::string_view::npos || line.size() - open > kLongestSign) return false;
  const std::string_view inside = line.substr(open + 1, line.size() - open - 2);
  if (inside.find_first_of("0123456789") != std::string_view::npos) return false;
  if (open == 0) return true;
  const std::size_t stop = line.substr(0, open).find_last_of(".!?\"\x9D");
  const bool behind_stop = stop != std::string_view::npos && stop + 2 >= open;
  return behind_stop || is_sign_by_looks(inside);
}

std::optional<std::chrono::sys_days> byline_date(std::string_view line) {
  constexpr std::size_t kLongest = 160;  // bytes
  static constexpr std::array<std::string_view, 14> kWords = {
      "admin",    "by ",      "comment", "dibaca", "dilihat", "diposting", "editor",
      "komentar", "min read", "oleh",    "posted", "redaksi", "reporter",  "views"};
  if (line.size() > kLongest || line.ends_with('.')) return std::nullopt;
  const std::string normal = normalized(line);
  const bool is_newsrooms = std::ranges::any_of(
      kWords, [&](std::string_view word) { return normal.find(word) != std::string::npos; });
  if (!is_newsrooms) return std::nullopt;
  for (const DateMention& date : find_dates(line)) {
    if (const auto day = whole_day(date)) return day;
  }
  return std::nullopt;
}

std::optional<std::chrono::sys_days> lone_date(std::string_view line) {
  constexpr std::size_t kLongest = 110;  // bytes
  constexpr std::size_t kMostWords = 14;
  static constexpr std::array<std::string_view, 8> kBetween = {
      " | ", " \xC2\xB7 ", " \xE2\x80\xA2 ", " \xE2\x99\xA6 ",
      " / ", " - ",        " \xE2\x80\x93 ", " \xE2\x80\x94 "};
  if (line.size() > kLongest || count_words(line) > kMostWords || line.ends_with('.')) {
    return std::nullopt;
  }
  const bool parted = std::ranges::any_of(
      kBetween, [&](std::string_view mark) { return line.find(mark) != std::string_view::npos; });
  return parted ? only_day(line) : std::nullopt;
}

std::optional<std::chrono::sys_days> only_day(std::string_view line) {
  std::optional<std::chrono::sys_days> found;
  for (const DateMention& date : find_dates(line)) {
    const auto day = whole_day(date);
    if (!day || found) return std::nullopt;
    found = day;
  }
  return found;
}

bool opens_byline(std::string_view line) {
  static constexpr std::array<std::string_view, 8> kWords = {"by", "dari", "diposting", "ditulis",
                                                             "in", "oleh", "posted",    "reporter"};
  const std::size_t space = line.find(' ');
  return space != std::string_view::npos && space + 1 < line.size() &&
         is_ascii_upper(line[space + 1]) &&
         std::ranges::binary_search(kWords, line.substr(0, space));
}

bool opens_report(std::string_view line) {
  static constexpr std::array<std::string_view, 5> kOpeners = {
      "hasil periksa fakta", "hasil pemeriksaan fakta", "laporan jurnalis", "laporan reporter",
      "laporan wartawan"};
  const char first = line.empty() ? '\0' : ascii_lower(line.front());
  if (first != 'h' && first != 'l') return false;
  const std::string head = normalized(line.substr(0, kOpeners[1].size()));
  return std::ranges::any_of(kOpeners,
                             [&](std::string_view opener) { return head.starts_with(opener); });
}

bool labels_name(std::string_view line) {
  constexpr std::size_t kLongest = 90;  // bytes
  if (line.size() > kLongest || line.find(':') == std::string_view::npos) return false;
  for (std::size_t i = 0; i <= line.size();) {
    const std::size_t end = std::min(line.find_first_of("/|", i), line.size());
    if (!is_labelled_name(line.substr(i, end - i))) return false;
    i = end + 1;
  }
  return true;
}

}  // namespace warta
