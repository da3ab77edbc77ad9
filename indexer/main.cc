// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "indexer/cli.h"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const int exit_code = warta::run_index_program(argc, argv, std::cout, std::cerr);
  std::cout.flush();
  if (std::cout) return exit_code;
  std::cerr << "warta-index: the output cannot be written; is the disk full?\n";
  return 2;
}
