// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/named_days.h"

#include <algorithm>
#include <string>

#include "stemmer/dates/dates.h"
#include "stemmer/dates/polling_days.h"
#include "stemmer/tables/table.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

// What goes on before a poll, and after it.
constexpr days kAroundPoll(90);

// A feast is talked of for a month, and planned for longer.
constexpr days kAroundFeast(30);
constexpr days kPlanned(45);

// Words between the name of an election and its year: "Pilkada Kabupaten Bandung Barat 2020".
constexpr std::size_t kMostPlaceWords = 4;

// Of the feast that is called so, without spaces, its day in a year.
std::optional<sys_days> feast_day(std::string_view name, int y) {
  const Table& rows = table("feast_days");
  const std::string wanted = std::to_string(y);
  std::string_view usual = name;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows.row(i)[0] == name && rows.row(i)[1] == "=") usual = rows.row(i)[2];
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    if (row[0] != usual) continue;
    if (row[1] == "*") return parse_iso_date(wanted + '-' + std::string(row[2]));
    if (row[1] == wanted) return parse_iso_date(row[2]);
  }
  return std::nullopt;
}

bool is_letters(std::string_view word) {
  return !word.empty() && std::ranges::none_of(word, is_ascii_digit);
}

std::optional<NamedDay> read_poll(DateWords& words) {
  return words.attempt([&]() -> std::optional<NamedDay> {
    NamedDay named;
    named.is_poll = true;
    named.first = words.pieces_taken();
    const std::string name(words.piece());
    if (name.empty()) return std::nullopt;
    words.skip(1);
    words.take("serentak");
    for (std::size_t i = 0; i < kMostPlaceWords && is_letters(words.piece()); ++i) {
      if (words.piece() == "tahun") break;
      words.skip(1);
    }
    named.last = words.pieces_taken();
    const auto y = words.take_year();
    const auto day = y ? polling_day(name, static_cast<int>(*y)) : std::nullopt;
    if (!day) return std::nullopt;
    named.day = *day;
    return named;
  });
}

// `size` words, the name's.
std::optional<NamedDay> read_feast(DateWords& words, std::size_t size) {
  return words.attempt([&]() -> std::optional<NamedDay> {
    NamedDay named;
    named.first = words.pieces_taken();
    std::string name;
    for (std::size_t i = 0; i < size; ++i) {
      if (!is_letters(words.piece(i))) return std::nullopt;
      name.append(words.piece(i));
    }
    words.skip(size);
    named.last = words.pieces_taken();
    const auto y = words.take_year();
    const auto day = y ? feast_day(name, static_cast<int>(*y)) : std::nullopt;
    if (!day) return std::nullopt;
    named.day = *day;
    return named;
  });
}

}  // namespace

std::optional<NamedDay> read_named_day_of_year(DateWords& words) {
  auto named = read_poll(words);
  for (std::size_t size = 3; size > 0 && !named; --size) named = read_feast(words, size);
  return named;
}

DateRange days_before(const NamedDay& named) {
  return {named.day - (named.is_poll ? kAroundPoll : kAroundFeast), named.day - days(1)};
}

DateRange days_after(const NamedDay& named) {
  return {named.day + days(1), named.day + (named.is_poll ? kAroundPoll : kAroundFeast)};
}

DateRange days_around(const NamedDay& named) {
  return {named.day - kPlanned, named.day + kAroundFeast};
}

}  // namespace warta
