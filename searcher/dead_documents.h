// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a snapshot that were replaced or removed, as a part of a query: what is found
// and not among them lives.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "indexer/schema/snapshot.h"

namespace warta {

class DeadDocuments : public Xapian::PostingSource {
 public:
  // The segments must outlive this and its clones.
  explicit DeadDocuments(std::vector<const Segment*> segments) : segments_(std::move(segments)) {}

  // Xapian's interface. It asks each part of an index by itself, and numbers documents there.
  void init(const Xapian::Database& part) override;
  Xapian::doccount get_termfreq_min() const override { return count(); }
  Xapian::doccount get_termfreq_est() const override { return count(); }
  Xapian::doccount get_termfreq_max() const override { return count(); }
  void next(double least_weight) override;
  void skip_to(Xapian::docid document, double least_weight) override;
  bool at_end() const override { return at_ >= static_cast<std::ptrdiff_t>(count()); }
  Xapian::docid get_docid() const override;
  Xapian::PostingSource* clone() const override { return new DeadDocuments(segments_); }
  std::string get_description() const override { return "DeadDocuments"; }

 private:
  Xapian::doccount count() const {
    return part_ == nullptr ? 0 : static_cast<Xapian::doccount>(part_->dead.size());
  }

  std::vector<const Segment*> segments_;
  const Segment* part_ = nullptr;
  std::ptrdiff_t at_ = -1;
};

}  // namespace warta
