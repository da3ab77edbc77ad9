// SPDX-License-Identifier: GPL-3.0-or-later
// What is still to be done when SIGINT, SIGTERM or SIGHUP ends the process.
#pragma once

#include <array>
#include <csignal>
#include <functional>
#include <thread>

namespace warta {

// While one lives, such a signal has its work done, by a thread of its own, and then ends the
// process as it would have done. Signals that were ignored stay so. Of several the latest does its
// work first, and is the first to go.
class AtStop {
 public:
  explicit AtStop(std::function<void()> work);
  // From now on nothing is done. Where the work has begun this does not return: whoever waits here
  // ends with the process, and says nothing of what the work took from under its feet.
  ~AtStop();
  AtStop(const AtStop&) = delete;
  AtStop& operator=(const AtStop&) = delete;

 private:
  void wait() const;

  static constexpr std::array<int, 3> kSignals = {SIGINT, SIGTERM, SIGHUP};

  std::function<void()> work_;
  std::array<int, 2> pipe_{};  // what is read, and what is written: a signal, or 0
  int outer_pipe_ = -1;        // of the one that this one stands in for, if any
  std::array<struct sigaction, kSignals.size()> before_{};
  std::thread waiting_;
};

}  // namespace warta
