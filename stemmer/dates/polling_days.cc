// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/polling_days.h"

#include <string>

#include "stemmer/dates/dates.h"
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

}  // namespace warta
