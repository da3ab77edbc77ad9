// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a query that Xapian leaves to us: documents of a segment, by what is beside its tables.
#pragma once

#include <xapian.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "indexer/schema/snapshot.h"

namespace warta {

// Finds the segment that Xapian is at: it asks each part of an index by itself, and numbers
// documents there. The segments are shared, so that a query may outlive the index it was made for.
class SegmentSource : public Xapian::PostingSource {
 public:
  using Segments = std::vector<std::shared_ptr<const Segment>>;

  explicit SegmentSource(Segments segments) : segments_(std::move(segments)) {}

  void init(const Xapian::Database& part) final {
    const std::string identity = part.get_uuid();
    const auto found = std::ranges::find_if(
        segments_, [&](const auto& segment) { return segment->postings().get_uuid() == identity; });
    segment_ = found == segments_.end() ? nullptr : found->get();
    begin();
  }

 protected:
  // A segment was chosen; null when the part is none of them.
  virtual void begin() = 0;

  const Segment* segment() const { return segment_; }
  const Segments& segments() const { return segments_; }

 private:
  Segments segments_;
  const Segment* segment_ = nullptr;
};

}  // namespace warta
