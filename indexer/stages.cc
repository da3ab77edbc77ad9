// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/stages.h"

#include <sys/resource.h>

namespace warta {
namespace {

std::uint64_t peak_memory_bytes() {
  rusage usage = {};
  return getrusage(RUSAGE_SELF, &usage) == 0 ? static_cast<std::uint64_t>(usage.ru_maxrss) << 10
                                             : 0;
}

}  // namespace

Stages::Timer::Timer(Stages& stages, StageId id, std::uint64_t bytes)
    : stages_(stages), id_(id), outer_(stages.now_) {
  stages_.switch_to(id);
  stages_.stages_[static_cast<std::size_t>(id)].bytes += bytes;
}

Stages::Timer::~Timer() {
  stages_.stages_[static_cast<std::size_t>(id_)].peak_memory_bytes = peak_memory_bytes();
  stages_.switch_to(outer_);
}

void Stages::switch_to(StageId id) {
  const Clock::time_point now = Clock::now();
  stages_[static_cast<std::size_t>(now_)].time += now - since_;
  now_ = id;
  since_ = now;
}

}  // namespace warta
