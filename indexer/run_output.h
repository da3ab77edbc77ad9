// SPDX-License-Identifier: GPL-3.0-or-later
// What a run says on stderr while it lasts: lines for people, and on a terminal how far it is;
// lines for the journal where it runs as a service.
#pragma once

#include <chrono>
#include <condition_variable>
#include <iosfwd>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "indexer/ingest_report.h"
#include "indexer/report.h"

namespace warta {

// Where stderr leads.
enum class ErrorStream {
  plain,     // a file, a pipe, cron
  terminal,  // a person looks at it
  journal,   // systemd's: each line has its priority in front, and key=value pairs
};

// Of this process, from its file descriptor and $JOURNAL_STREAM.
ErrorStream error_stream();

// How urgent a line is: syslog's levels.
enum class Priority { error = 3, warning = 4, notice = 5, info = 6 };

// One line: "warta-index: TEXT"; in the journal "<3>TEXT". Names that are in it may have any bytes:
// what would end the line or drive a terminal is written out (printable.h).
std::string output_line(ErrorStream stream, Priority priority, std::string_view text);

class RunOutput {
 public:
  // `quiet`: refusals and errors only. The streams outlive this.
  RunOutput(ErrorStream stream, bool quiet, std::ostream& err);
  ~RunOutput();  // wipes the line of progress
  RunOutput(const RunOutput&) = delete;
  RunOutput& operator=(const RunOutput&) = delete;

  // The first thousand of each; then how many more.
  void refused(const Refusal& refusal);
  void skipped(const Refusal& skip);
  void noted(const ReadNote& note);

  void warn(const std::string& warning);  // of a run that did not fail; empty: nothing

  // Shows how far the run is, a few times a second, until finish(); on a terminal only.
  // REQUIRES: `progress` lives until then
  void watch(const Progress& progress);

  // The last lines: what was done.
  void finish(const RunResult& run);

 private:
  void print(const std::string& line);
  void print_refusal(const Refusal& refusal, std::string_view verb, Priority priority);
  void print_more(std::size_t count, const char* what);
  void print_details(const RunResult& run);
  void stop_watching();
  void repaint(const Progress& progress, std::chrono::duration<double> elapsed);

  ErrorStream stream_;
  bool quiet_;
  std::ostream& err_;
  std::size_t refused_ = 0;
  std::size_t skipped_ = 0;
  std::size_t noted_ = 0;
  std::mutex guard_;  // of `err_` and of what follows
  std::condition_variable stop_;
  bool is_over_ = false;
  bool has_progress_line_ = false;
  std::thread watcher_;
};

}  // namespace warta
