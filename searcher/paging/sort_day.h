// SPDX-License-Identifier: GPL-3.0-or-later
// The day by which articles are put in the order of their days.
//
// Newspapers misprint years: of 47,771 articles eleven print a day that is yet to come, up to 2031.
// By that day they would lead the newest for years.
#pragma once

#include <chrono>
#include <cstdint>

#include "indexer/schema/snapshot.h"
#include "searcher/searcher.h"

namespace warta {

// The last day, YYYYMMDD, that is believed of an article when it is `today`: a month ahead.
std::uint32_t latest_believed_day(std::chrono::sys_days today);

class SortDay {
 public:
  // `today` is the day that it is. REQUIRES: days are asked for
  SortDay(Sort sort, std::chrono::sys_days today);

  // What OrderKey::group is of a document. Of a day that is not believed
  // the day of publication counts, and where that is not known either, none. Throws Error
  // (damaged).
  double of(const Segment& segment, std::uint32_t document) const;

 private:
  Sort sort_;
  std::uint32_t latest_;  // day that is believed, YYYYMMDD
};

}  // namespace warta
