// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time of a run goes.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta {

enum class StageId : std::uint8_t { read, clean, tag, copies, commit, verify, merge };

struct Stage {
  std::string_view name;
  std::chrono::duration<double> time = {};  // on the clock, all threads together
  std::uint64_t bytes = 0;                  // that went in, or in the index came of it
  std::uint64_t peak_memory_bytes = 0;      // of the process, by the end of it
};

class Stages {
 public:
  // Times a stage from here to the end of the block. Within it another may run: its time does not
  // count for the outer one.
  class Timer {
   public:
    Timer(Stages& stages, StageId id, std::uint64_t bytes = 0);
    ~Timer();
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;

   private:
    Stages& stages_;
    StageId id_;
    StageId outer_;
  };

  void add_bytes(StageId id, std::uint64_t bytes) {
    stages_[static_cast<std::size_t>(id)].bytes += bytes;
  }

  const std::array<Stage, 7>& all() const { return stages_; }

 private:
  using Clock = std::chrono::steady_clock;

  void switch_to(StageId id);

  std::array<Stage, 7> stages_ = {
      {{"read"}, {"clean"}, {"tag"}, {"copies"}, {"commit"}, {"verify"}, {"merge"}}};
  StageId now_ = StageId::read;
  Clock::time_point since_ = Clock::now();
};

}  // namespace warta
