// SPDX-License-Identifier: GPL-3.0-or-later
// Work on many things at once, with a result that does not depend on how many threads there are.
#pragma once

#include <cstddef>
#include <functional>

namespace warta {

// Calls work(i) once for every i below `count`, on up to `threads` threads, the caller's among
// them; returns when all are done. The first exception is thrown again, and no work is begun after
// it. REQUIRES: threads >= 1
void for_each_in_parallel(std::size_t count, std::size_t threads,
                          const std::function<void(std::size_t i)>& work);

// What the machine has: at least 1.
std::size_t hardware_threads();

}  // namespace warta
