// SPDX-License-Identifier: GPL-3.0-or-later
// How far a run has come: written by the run, looked at by whoever shows it.
//
// Bytes are those of the files as they lie on the disk, packed or not, which are known beforehand.
// A batch counts when it is in the index; within one, its share grows with its articles.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

#include "indexer/stages.h"

namespace warta {

struct Progress {
  std::uint64_t total_bytes = 0;               // of all files; 0: not known. Set before the run
  std::atomic<std::uint64_t> read_bytes = 0;   // so far
  std::atomic<std::uint64_t> done_bytes = 0;   // of batches that are in the index
  std::atomic<std::uint64_t> batch_bytes = 0;  // of the one at work
  std::atomic<std::size_t> batch_articles = 0;
  std::atomic<std::size_t> batch_done = 0;  // of its articles
  std::atomic<std::size_t> articles = 0;    // of batches that are in the index
  std::atomic<StageId> stage = StageId::read;

  // The batch at work holds all that was read since the one before.
  void begin_batch(std::size_t count);
  void end_batch();
};

// "12,340 articles, 1,020 a second, 34 %, 0:42 left", or what of it is known after `elapsed`.
std::string describe(const Progress& progress, std::chrono::duration<double> elapsed);

}  // namespace warta
