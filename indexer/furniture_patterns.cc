// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/furniture_patterns.h"

#include "stemmer/tables/table.h"

namespace warta {

const FurniturePatterns& furniture_patterns() {
  static const FurniturePatterns all = [] {
    FurniturePatterns found;
    const Table& rows = table("furniture");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::string_view kind = rows.row(i)[0];
      const std::string_view pattern = rows.row(i)[1];
      if (kind == "line") found.line.push_back(pattern);
      if (kind == "head") found.head.push_back(pattern);
      if (kind == "block") found.block.push_back(pattern);
      if (kind == "tail") found.tail.push_back(pattern);
      if (kind == "link") found.link.push_back(pattern);
      if (kind == "share") found.share.push_back(pattern);
      if (kind == "inside") found.inside.push_back(pattern);
    }
    return found;
  }();
  return all;
}

}  // namespace warta
