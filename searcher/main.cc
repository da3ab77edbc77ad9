// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string_view>

#include "searcher/cli.h"

namespace {

// Colours only where a person looks on, and not against NO_COLOR (no-color.org).
warta::Terminal find_terminal() {
  warta::Terminal terminal;
  const char* no_colour = std::getenv("NO_COLOR");  // NOLINT(concurrency-mt-unsafe): one thread yet
  const char* type = std::getenv("TERM");           // NOLINT(concurrency-mt-unsafe)
  terminal.colour = isatty(STDOUT_FILENO) != 0 && (no_colour == nullptr || *no_colour == '\0') &&
                    type != nullptr && std::string_view(type) != "dumb";
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20)
    terminal.columns = size.ws_col;
  return terminal;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const int exit_code =
      warta::run_search_program(argc, argv, find_terminal(), std::cout, std::cerr);
  std::cout.flush();
  if (std::cout) return exit_code;
  std::cerr << "warta-search: the output cannot be written; is the disk full?\n";
  return 2;
}
