// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/at_stop.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>

namespace warta {
namespace {

class AtStopTest : public ::testing::Test {
 protected:
  // Threads and forks do not mix: the child is the program anew.
  AtStopTest() { ::testing::GTEST_FLAG(death_test_style) = "threadsafe"; }

  static void say_done() { [[maybe_unused]] const ssize_t written = ::write(2, "beres\n", 6); }
};

TEST_F(AtStopTest, TheWorkIsDoneAndTheSignalEndsTheProcess) {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    EXPECT_EXIT(
        {
          const AtStop stop(say_done);
          std::raise(signal);
          for (;;) ::pause();
        },
        ::testing::KilledBySignal(signal), "beres");
  }
}

// A run whose files are deleted by the work fails; it is to end by the signal all the same.
TEST_F(AtStopTest, WhoLeavesMeanwhileEndsByTheSignal) {
  EXPECT_EXIT(
      {
        {
          const AtStop stop(say_done);
          std::raise(SIGTERM);
        }
        std::exit(5);
      },
      ::testing::KilledBySignal(SIGTERM), "beres");
}

TEST_F(AtStopTest, AfterwardsSignalsAreWhatTheyWere) {
  EXPECT_EXIT(
      {
        { const AtStop stop(say_done); }
        std::raise(SIGTERM);
      },
      ::testing::KilledBySignal(SIGTERM), "^$");
}

TEST_F(AtStopTest, TheLatestIsAsked) {
  EXPECT_EXIT(
      {
        const AtStop outer(say_done);
        {
          const AtStop inner([] { std::abort(); });
        }
        std::raise(SIGTERM);
        for (;;) ::pause();
      },
      ::testing::KilledBySignal(SIGTERM), "beres");
}

TEST_F(AtStopTest, AllDoTheirWorkTheLatestFirst) {
  EXPECT_EXIT(
      {
        const AtStop outer(say_done);
        const AtStop inner(
            [] { [[maybe_unused]] const ssize_t written = ::write(2, "dalam ", 6); });
        std::raise(SIGTERM);
        for (;;) ::pause();
      },
      ::testing::KilledBySignal(SIGTERM), "dalam beres");
}

TEST_F(AtStopTest, WhatWasIgnoredStaysIgnored) {
  EXPECT_EXIT(
      {
        std::signal(SIGHUP, SIG_IGN);
        const AtStop stop(say_done);
        std::raise(SIGHUP);
        std::exit(0);
      },
      ::testing::ExitedWithCode(0), "^$");
}

}  // namespace
}  // namespace warta
