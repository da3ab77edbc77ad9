// SPDX-License-Identifier: GPL-3.0-or-later
// The persons behind the names that officials are printed with, over all segments of an index.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "searcher/match/segment_reader.h"

namespace warta {

// A name is another's variant where join_variants() says so in the offices that have both, and the
// offices that say otherwise do not outweigh those. Names without such an office are persons of
// their own: "Sri Wahyuni" in two regions may be two people, and is one row in any case.
class OfficialPeople {
 public:
  // Looks at every name with its offices once: 10 ms for 48,000 articles, 1.2 s for a million that
  // have 250,000 persons.
  explicit OfficialPeople(std::vector<std::shared_ptr<const SegmentReader>> readers);

  // The persons, numbered from 0 on, by the name that each is known by.
  std::size_t size() const { return names_.size(); }
  std::string_view name(std::uint32_t person) const { return names_[person]; }

  // The persons of the values of FieldId::official in the segment with this place.
  std::span<const std::uint32_t> of_segment(std::size_t place) const { return persons_[place]; }

  // In how many living articles each of these values is.
  std::span<const std::uint32_t> articles(std::size_t place) const { return articles_[place]; }

 private:
  std::vector<std::shared_ptr<const SegmentReader>> readers_;  // the names are views of these
  std::vector<std::string_view> names_;
  std::vector<std::vector<std::uint32_t>> persons_;   // by segment and value
  std::vector<std::vector<std::uint32_t>> articles_;  // by segment and value
};

}  // namespace warta
