// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "stemmer/cli.h"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  return warta::run_stem_cli(argc, argv, std::cin, std::cout, std::cerr);
}
