// SPDX-License-Identifier: GPL-3.0-or-later
// The documents that were replaced or removed, as a part of a query: what is found and not among
// them lives.
#pragma once

#include <cstddef>
#include <string>

#include "searcher/segment_source.h"

namespace warta {

class DeadDocuments : public SegmentSource {
 public:
  using SegmentSource::SegmentSource;

  // Xapian's interface.
  Xapian::doccount get_termfreq_min() const override { return count(); }
  Xapian::doccount get_termfreq_est() const override { return count(); }
  Xapian::doccount get_termfreq_max() const override { return count(); }
  void next(double least_weight) override;
  void skip_to(Xapian::docid document, double least_weight) override;
  bool at_end() const override { return at_ >= static_cast<std::ptrdiff_t>(count()); }
  Xapian::docid get_docid() const override;
  Xapian::PostingSource* clone() const override { return new DeadDocuments(segments()); }
  std::string get_description() const override { return "DeadDocuments"; }

 private:
  void begin() override { at_ = -1; }
  Xapian::doccount count() const {
    return segment() == nullptr ? 0 : static_cast<Xapian::doccount>(segment()->dead().size());
  }

  std::ptrdiff_t at_ = -1;
};

}  // namespace warta
