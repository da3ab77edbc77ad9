// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that embed_tables compiled in. Only table.cc and the generated source include this.
#pragma once

#include <span>
#include <string_view>

#include "stemmer/tables/table.h"

namespace warta {

struct NamedTable {
  std::string_view name;
  Table table;
};

std::span<const NamedTable> embedded_tables();  // sorted by name

}  // namespace warta
