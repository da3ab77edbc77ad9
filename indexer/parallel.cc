// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace warta {

void for_each_in_parallel(std::size_t count, std::size_t threads,
                          const std::function<void(std::size_t i)>& work) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex guard;  // of `failure`
  const auto run = [&] {
    for (std::size_t i = next++; i < count; i = next++) {
      try {
        work(i);
      } catch (...) {
        const std::lock_guard lock(guard);
        if (!failure) failure = std::current_exception();
        next = count;
      }
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min(threads, count); ++i) helpers.emplace_back(run);
    run();
  }
  if (failure) std::rethrow_exception(failure);
}

std::size_t hardware_threads() {
  return std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace warta
