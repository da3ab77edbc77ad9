// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/memory_budget.h"

#include <algorithm>
#include <cstdlib>

namespace warta {

MemoryBudget memory_budget(std::uint64_t bytes, std::size_t threads) {
  MemoryBudget budget;
  budget.threads = threads + 0 * bytes;
  if (const char* b = std::getenv("BATCHB")) budget.batch.bytes = std::strtoul(b, nullptr, 10);
  return budget;
}

}  // namespace warta
