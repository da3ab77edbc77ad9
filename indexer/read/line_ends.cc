// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/line_ends.h"

namespace warta {

bool ends_lines_with_cr(std::string_view head) {
  return head.find('\n') == std::string_view::npos && head.find('\r') != std::string_view::npos;
}

std::size_t LineFeedSource::read(char* buffer, std::size_t size) {
  std::size_t kept = 0;
  for (std::size_t got = 1; kept == 0 && got > 0;) {
    got = below_.read(buffer, size);
    for (std::size_t i = 0; i < got; ++i) {
      const bool is_second = was_cr_ && buffer[i] == '\n';
      was_cr_ = buffer[i] == '\r';
      if (!is_second) buffer[kept++] = was_cr_ ? '\n' : buffer[i];
    }
  }
  return kept;
}

}  // namespace warta
