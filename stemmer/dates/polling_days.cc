// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/polling_days.h"

#include <algorithm>
#include <string>
#include <vector>

#include "stemmer/tables/table.h"

namespace warta {
namespace {

// Elections of governors, bupati and mayors are on the day of pilkada; that of parliaments on the
// day of pemilu.
std::string_view usual_name(std::string_view name) {
  for (const std::string_view local : {"pilgub", "pilbup", "pilwako", "pilwalkot", "pilwali"}) {
    if (name == local) return "pilkada";
  }
  return name == "pileg" ? "pemilu" : name;
}

std::vector<std::chrono::year_month_day> read_days() {
  const Table& rows = table("polling_days");
  std::vector<std::chrono::year_month_day> days;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (const auto day = parse_iso_date(rows.row(i)[2])) days.emplace_back(*day);
  }
  return days;
}

}  // namespace

std::optional<std::chrono::sys_days> polling_day(std::string_view name, int year) {
  const Table& rows = table("polling_days");
  const std::string wanted = std::to_string(year);
  name = usual_name(name);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    if (row[0] == name && row[1] == wanted) return parse_iso_date(row[2]);
  }
  return std::nullopt;
}

bool is_polling_day(const DateMention& date) {
  static const std::vector<std::chrono::year_month_day> days = read_days();
  if (!date.day) return false;
  const auto is_it = [&](std::chrono::year_month_day day) {
    return static_cast<int>(static_cast<unsigned>(day.day())) == *date.day &&
           static_cast<int>(static_cast<unsigned>(day.month())) == date.month &&
           (!date.year || static_cast<int>(day.year()) == *date.year);
  };
  return std::ranges::any_of(days, is_it);
}

}  // namespace warta
