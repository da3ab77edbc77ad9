// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/at_stop.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <system_error>
#include <utility>

namespace warta {
namespace {

std::atomic<int> handler_pipe = -1;
static_assert(std::atomic<int>::is_always_lock_free, "a signal may come at any instruction");

void send(int pipe, int signal) {
  const auto byte = static_cast<unsigned char>(signal);
  [[maybe_unused]] const ssize_t written = ::write(pipe, &byte, 1);
}

// All that is allowed in a handler: to pass the signal on to a thread that may do anything.
void pass_on(int signal) {
  const int error = errno;
  send(handler_pipe, signal);
  errno = error;
}

}  // namespace

AtStop::AtStop(std::function<void()> work) : work_(std::move(work)) {
  if (::pipe2(pipe_.data(), O_CLOEXEC) != 0) {
    throw std::system_error(errno, std::generic_category(), "pipe");
  }
  outer_pipe_ = handler_pipe.exchange(pipe_[1]);
  waiting_ = std::thread([this] { wait(); });
  for (std::size_t i = 0; i < kSignals.size(); ++i) {
    struct sigaction action = {};
    action.sa_handler = pass_on;
    action.sa_flags = SA_RESTART;
    sigaction(kSignals[i], nullptr, &before_[i]);
    if (before_[i].sa_handler != SIG_IGN) sigaction(kSignals[i], &action, nullptr);
  }
}

AtStop::~AtStop() {
  for (std::size_t i = 0; i < kSignals.size(); ++i) {
    sigaction(kSignals[i], &before_[i], nullptr);
  }
  handler_pipe = outer_pipe_;
  send(pipe_[1], 0);
  waiting_.join();
  for (const int end : pipe_) ::close(end);
}

void AtStop::wait() const {
  unsigned char signal = 0;
  while (::read(pipe_[0], &signal, 1) < 0 && errno == EINTR) {
  }
  if (signal == 0) return;
  work_();
  if (outer_pipe_ >= 0) {
    send(outer_pipe_, signal);
  } else {
    std::signal(signal, SIG_DFL);
    ::kill(::getpid(), signal);
  }
  for (;;) ::pause();
}

}  // namespace warta
