// SPDX-License-Identifier: GPL-3.0-or-later
// The value of a filter as typed to what it finds.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/match/plan.h"
#include "searcher/open_index.h"
#include "searcher/searcher.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {

// Values that one stands for, as an answer lists them.
inline constexpr std::size_t kMostMeanings = 10;

struct BuiltValue {
  Plan plan;                         // without weight
  std::vector<Remark> problem;       // why it stands for nothing; else empty
  bool is_unknown = false;           // a problem of this index: nothing in it has the value
  std::vector<Remark> certain_note;  // what a value that is as typed has in it; else empty
  std::vector<Remark> note;          // what was taken otherwise than typed; else empty
  std::vector<std::string> means;    // the values that it stands for; empty: itself
  std::vector<RegionCode> regions;   // the same, of a region

  // A value that nothing in the index has.
  static BuiltValue unknown(Remark problem);
};

// Resolves regions by the gazetteer, officials and offices by those that the index knows, dates by
// `today`. `is_chosen`: the value may be a facet's, and then means what that has counted, though
// others are called so as well.
BuiltValue build_value(FieldId id, const std::string& value, std::chrono::sys_days today,
                       const OpenIndex& index, bool is_chosen);

}  // namespace warta
