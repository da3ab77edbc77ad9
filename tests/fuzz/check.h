// SPDX-License-Identifier: GPL-3.0-or-later
// A check that stays in release builds and stops the fuzzer where it fails.
#pragma once

#include <cstdlib>
#include <iostream>

#define WARTA_FUZZ_CHECK(condition)                                                  \
  do {                                                                               \
    if (!(condition)) {                                                              \
      std::cerr << __FILE__ << ':' << __LINE__ << ": not true: " #condition << '\n'; \
      std::abort();                                                                  \
    }                                                                                \
  } while (false)
