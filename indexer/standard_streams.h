// SPDX-License-Identifier: GPL-3.0-or-later
// stdin, stdout and stderr as a program may rely on them.
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace warta {

// Opens /dev/null for each of them that was closed: the next file to be opened would have its
// number, be read for stdin, or be written by messages. Before anything else is opened.
inline void open_closed_streams() {
  constexpr std::array kStreams = {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO};
  for (const int stream : kStreams) {
    if (::fcntl(stream, F_GETFD) == -1) ::open("/dev/null", O_RDWR);  // the lowest number is free
  }
}

}  // namespace warta
