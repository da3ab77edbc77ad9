// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/nicknames.h"

#include "stemmer/tables/table.h"

namespace warta {

std::string_view name_behind(std::string_view nickname) {
  const Table& rows = table("nicknames");
  std::size_t begin = 0;
  std::size_t end = rows.size();
  while (begin < end) {
    const std::size_t middle = begin + (end - begin) / 2;
    if (rows.row(middle)[0] < nickname) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  const bool is_known = begin < rows.size() && rows.row(begin)[0] == nickname;
  return is_known ? rows.row(begin)[1] : std::string_view();
}

}  // namespace warta
