// SPDX-License-Identifier: GPL-3.0-or-later
// The moment when a query is given up.
#pragma once

#include <chrono>

#include "indexer/schema/error.h"

namespace warta {

class Deadline {
 public:
  using Clock = std::chrono::steady_clock;

  Deadline() = default;  // never
  explicit Deadline(std::chrono::milliseconds allowed)
      : end_(Clock::now() + allowed), is_set_(true) {}

  // As requests say it: 0 is never.
  static Deadline after(std::chrono::milliseconds allowed) {
    return allowed.count() > 0 ? Deadline(allowed) : Deadline();
  }

  // Throws Error (timed_out) when it has passed.
  void check() const {
    if (is_set_ && Clock::now() > end_) {
      throw Error(ErrorCode::timed_out,
                  "the query took longer than it may; ask for less, or allow it more time");
    }
  }

 private:
  Clock::time_point end_;
  bool is_set_ = false;
};

}  // namespace warta
