// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/dead_documents.h"

#include <algorithm>

namespace warta {

void DeadDocuments::init(const Xapian::Database& part) {
  const std::string identity = part.get_uuid();
  const auto found = std::ranges::find_if(
      segments_, [&](const Segment* segment) { return segment->postings.get_uuid() == identity; });
  part_ = found == segments_.end() ? nullptr : *found;
  at_ = -1;
}

void DeadDocuments::next(double /*least_weight*/) {
  ++at_;
}

void DeadDocuments::skip_to(Xapian::docid document, double /*least_weight*/) {
  if (part_ == nullptr) {
    at_ = 0;
    return;
  }
  const auto from = part_->dead.begin() + std::max<std::ptrdiff_t>(at_, 0);
  at_ = std::lower_bound(from, part_->dead.end(), document) - part_->dead.begin();
}

Xapian::docid DeadDocuments::get_docid() const {
  return part_->dead[static_cast<std::size_t>(at_)];
}

}  // namespace warta
