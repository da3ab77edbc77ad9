// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/tables/table.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "stemmer/tables/table_list.h"

namespace warta {
namespace {

// What no article is read by: an index stands, however it changes.
constexpr std::array<std::string_view, 3> kOfQueries = {"feast_days", "office_aliases",
                                                        "region_areas"};

bool is_of_queries(std::string_view name) {
  return std::ranges::find(kOfQueries, name) != kOfQueries.end();
}

}  // namespace

const Table& table(std::string_view name) {
  std::span<const NamedTable> tables = embedded_tables();
  auto found = std::ranges::find(tables, name, &NamedTable::name);
  assert(found != tables.end() && "no such file in stemmer/data");
  return found->table;
}

std::uint64_t tables_digest() {
  std::uint64_t digest = 0;
  for (const NamedTable& named : embedded_tables()) {
    if (!is_of_queries(named.name)) digest = digest * 31 + named.table.digest;
  }
  return digest;
}

}  // namespace warta
