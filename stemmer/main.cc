// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "stemmer/cli.h"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  const int exit_code = warta::run_stem_cli(argc, argv, std::cin, std::cout, std::cerr);
  std::cout.flush();
  if (std::cout) return exit_code;
  std::cerr << "warta-stem: the output cannot be written; is the disk full?\n";
  return 2;
}
