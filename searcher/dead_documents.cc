// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/dead_documents.h"

namespace warta {

void DeadDocuments::next(double /*least_weight*/) {
  ++at_;
}

void DeadDocuments::skip_to(Xapian::docid document, double /*least_weight*/) {
  at_ = std::max<std::ptrdiff_t>(at_, 0);
  if (at_end()) return;
  const auto& dead = segment()->dead();
  at_ = std::lower_bound(dead.begin() + at_, dead.end(), document) - dead.begin();
}

Xapian::docid DeadDocuments::get_docid() const {
  return segment()->dead()[static_cast<std::size_t>(at_)];
}

}  // namespace warta
