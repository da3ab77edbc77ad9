// SPDX-License-Identifier: GPL-3.0-or-later
// The names of an index that may be a name as typed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "searcher/open_index.h"
#include "searcher/resolve/name_fit.h"

namespace warta {

// By segment: values of FieldId::official, in order.
using SegmentNames = std::vector<std::vector<std::uint32_t>>;

// The names that fit a name typed, and how the best of them do.
struct NameMatches {
  SegmentNames names;
  SegmentNames whole;  // those that are the very name
  std::map<std::vector<std::string>, std::size_t>
      respelled;  // the name without its slips, and in how many articles
  Fit best = Fit::none;
};

// REQUIRES: words in normal form
NameMatches matches_in(const std::vector<std::string>& words, const OpenIndex& index,
                       Slips allowed);

// What is done where somebody has the very name, of whoever else may be called so: "Prabowo" is
// Prabowo Subianto, and may be Listyo Sigit Prabowo.
enum class Namesakes { left_out, taken };

// Whoever has the name as typed, or the one behind it. The same REQUIRES
NameMatches named(const std::vector<std::string>& words, const OpenIndex& index,
                  Namesakes namesakes);

void add_names(const SegmentNames& more, SegmentNames& names);

}  // namespace warta
