// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/memory_budget.h"

#include <algorithm>

namespace warta {
namespace {

// Measured with what takes most: articles of 4 MB that are nothing but invented officials. The
// tables of the program take 75 MB, the analysis of one such article 250, and a batch of them 9
// times its text; ordinary articles take half of it.
constexpr std::uint64_t kFixed = 350'000'000;
constexpr std::uint64_t kPerThread = 10'000'000;  // a segment of ordinary articles at work
constexpr std::uint64_t kPerBatchByte = 9;

// While pages are parsed a batch waits, and little else is in memory; a page may take 256 MiB
// (html_document.h), and has 16 in two encodings.
constexpr std::uint64_t kFixedBesidePages = 150'000'000;
constexpr std::uint64_t kPerPage = 300'000'000;

}  // namespace

MemoryBudget memory_budget(std::uint64_t bytes, std::size_t threads) {
  const std::uint64_t rest = bytes - kFixed;
  MemoryBudget budget;
  budget.threads = std::clamp<std::size_t>(rest / 2 / kPerThread, 1, threads);
  const std::uint64_t batch = (rest - budget.threads * kPerThread) / kPerBatchByte;
  budget.parsers =
      std::clamp<std::size_t>((bytes - kFixedBesidePages) / kPerPage, 1, budget.threads);
  budget.batch.bytes = std::min<std::size_t>(budget.batch.bytes, batch);
  return budget;
}

}  // namespace warta
