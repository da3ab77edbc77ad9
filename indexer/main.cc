// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "indexer/cli.h"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  return warta::run_index_program(argc, argv, std::cout, std::cerr);
}
