// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/distinct_ids.h"

#include "indexer/write/removals.h"

namespace warta {

std::string DistinctIds::of(const TaggedArticle& article) {
  const Outlet outlet = outlet_of(article);
  if (!outlet.is_known()) return article.id;
  std::string distinct = id_within_outlet(article);
  if (writer_.input_of(distinct) || is_kept_out(writer_, distinct)) return distinct;
  const auto [first, is_first] = first_.try_emplace(article.id, outlet);
  if (!is_first) return are_different(first->second, outlet) ? distinct : article.id;
  if (const auto stored = writer_.input_of(article.id)) {
    first->second = stored->outlet;
  } else if (const auto removed = outlet_of_removed(writer_, article.id)) {
    first->second = *removed;
  }
  return are_different(first->second, outlet) ? distinct : article.id;
}

}  // namespace warta
