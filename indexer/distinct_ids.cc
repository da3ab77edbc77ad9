// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/distinct_ids.h"

#include "indexer/write/removals.h"

namespace warta {

std::string DistinctIds::of(const TaggedArticle& article) {
  const Outlet outlet = outlet_of(article);
  if (!outlet.is_known()) return article.id;
  std::string distinct = id_within_outlet(article);
  if (writer_.input_of(distinct) || is_kept_out(writer_, distinct)) return distinct;
  const auto [known, is_first] = known_.try_emplace(article.id);
  Outlet& theirs = known->second;
  if (is_first) {
    if (const auto stored = writer_.input_of(article.id)) {
      theirs = stored->outlet;
    } else if (const auto removed = outlet_of_removed(writer_, article.id)) {
      theirs = *removed;
    }
  }
  if (are_different(theirs, outlet)) return distinct;
  theirs = joined(theirs, outlet);
  return article.id;
}

}  // namespace warta
