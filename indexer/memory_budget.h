// SPDX-License-Identifier: GPL-3.0-or-later
// What of a bound on a run's memory goes where.
#pragma once

#include <cstddef>
#include <cstdint>

#include "indexer/batch_reader.h"

namespace warta {

inline constexpr std::uint64_t kDefaultMemory = 1'000'000'000;  // bytes
inline constexpr std::uint64_t kLeastMemory = 500'000'000;

struct MemoryBudget {
  BatchLimits batch;
  std::size_t threads = 1;  // as many of those that were asked for as have room
  std::size_t parsers = 1;  // of them, at pages
};

// REQUIRES: bytes >= kLeastMemory, threads >= 1
MemoryBudget memory_budget(std::uint64_t bytes, std::size_t threads);

}  // namespace warta
