// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_areas.h"

#include <map>
#include <string>

#include "stemmer/tables/table.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using Areas = std::map<std::string, std::vector<RegionCode>, std::less<>>;

// "Soloraya" is "Solo Raya".
std::string without_spaces(std::string_view name) {
  std::string together(name);
  std::erase(together, ' ');
  return together;
}

Areas read_areas() {
  Areas areas;
  const Table& rows = table("region_areas");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    std::vector<RegionCode>& codes = areas[without_spaces(normalized(row[0]))];
    for (const std::string_view code : words_at_spaces(row[1])) codes.push_back(parse_code(code));
  }
  return areas;
}

}  // namespace

std::vector<RegionCode> regencies_of_area(std::string_view name) {
  constexpr std::string_view kIsland = "pulau ";
  static const Areas areas = read_areas();
  const std::string called = normalized(trimmed(name));
  std::string_view wanted = called;
  if (wanted.starts_with(kIsland)) wanted.remove_prefix(kIsland.size());
  const auto found = areas.find(without_spaces(wanted));
  return found == areas.end() ? std::vector<RegionCode>() : found->second;
}

}  // namespace warta
