// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run_output.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iomanip>
#include <ostream>
#include <sstream>

#include "indexer/report_page.h"
#include "stemmer/text/printable.h"

namespace warta {
namespace {

constexpr std::size_t kMostLines = FirstFew<Refusal>::kKept;  // of a kind
constexpr std::size_t kMostDetails = 5;                       // rows of a table on a terminal
constexpr std::chrono::milliseconds kRepaint(200);

// A value of a key=value pair: bare where it can be, else in quotes.
std::string in_quotes(std::string_view value) {
  std::string text = "\"";
  for (char c : value) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text + "\"";
}

std::string journal_summary(const RunResult& run) {
  const IngestReport& report = run.report;
  std::ostringstream line;
  line << "added=" << report.added << " updated=" << report.updated
       << " unchanged=" << report.unchanged << " duplicates=" << report.duplicates
       << " withheld=" << report.withheld << " superseded=" << report.superseded
       << " refused=" << report.refused.count()
       << " new_officials=" << report.newcomers.officials.count
       << " new_places=" << report.newcomers.places.count << " seconds=" << std::fixed
       << std::setprecision(1) << run.seconds;
  for (const Stage& stage : report.stages.all()) {
    line << ' ' << stage.name << "_seconds=" << std::setprecision(2) << stage.time.count();
  }
  std::uint64_t peak = 0;
  for (const Stage& stage : report.stages.all()) peak = std::max(peak, stage.peak_memory_bytes);
  line << " peak_memory_bytes=" << peak << " index=" << in_quotes(run.index)
       << " revision=" << in_quotes(report.revision);
  if (report.dry_run) line << " dry_run=yes";
  return line.str();
}

}  // namespace

ErrorStream error_stream() {
  struct stat found = {};
  const char* journal =
      std::getenv("JOURNAL_STREAM");  // NOLINT(concurrency-mt-unsafe): nothing sets variables
  if (journal != nullptr && fstat(STDERR_FILENO, &found) == 0 &&
      std::to_string(found.st_dev) + ":" + std::to_string(found.st_ino) == journal) {
    return ErrorStream::journal;
  }
  return isatty(STDERR_FILENO) == 1 ? ErrorStream::terminal : ErrorStream::plain;
}

std::string output_line(ErrorStream stream, Priority priority, std::string_view text) {
  const std::string mark = stream == ErrorStream::journal
                               ? "<" + std::to_string(static_cast<int>(priority)) + ">"
                               : "warta-index: ";
  return mark + printable(text) + "\n";
}

RunOutput::RunOutput(ErrorStream stream, bool quiet, std::ostream& err)
    : stream_(stream), quiet_(quiet), err_(err) {}

RunOutput::~RunOutput() {
  stop_watching();
}

void RunOutput::print(const std::string& line) {
  const std::lock_guard lock(guard_);
  if (has_progress_line_) err_ << "\r\x1b[K";
  has_progress_line_ = false;
  err_ << line << std::flush;
}

void RunOutput::print_refusal(const Refusal& refusal, std::string_view verb, Priority priority) {
  std::string text(verb);
  if (stream_ == ErrorStream::journal) {
    text += " file=" + in_quotes(refusal.file);
    if (refusal.line > 0) text += " line=" + std::to_string(refusal.line);
    text += " reason=" + in_quotes(refusal.reason);
  } else {
    text += " " + refusal.file;
    if (refusal.line > 0) text += ":" + std::to_string(refusal.line);
    text += ": " + refusal.reason;
  }
  print(output_line(stream_, priority, text));
}

void RunOutput::refused(const Refusal& refusal) {
  if (++refused_ <= kMostLines) print_refusal(refusal, "refused", Priority::warning);
}

void RunOutput::skipped(const Refusal& skip) {
  if (++skipped_ <= kMostLines && !quiet_) print_refusal(skip, "skipped", Priority::info);
}

void RunOutput::noted(const ReadNote& note) {
  if (++noted_ > kMostLines || quiet_) return;
  const std::string text = stream_ == ErrorStream::journal ? "note file=" + in_quotes(note.file) +
                                                                 " note=" + in_quotes(note.note)
                                                           : "note " + note.file + ": " + note.note;
  print(output_line(stream_, Priority::info, text));
}

void RunOutput::warn(const std::string& warning) {
  if (!warning.empty()) print(output_line(stream_, Priority::warning, warning));
}

void RunOutput::print_more(std::size_t count, const char* what) {
  if (count <= kMostLines) return;
  print(output_line(stream_, Priority::warning,
                    "and " + std::to_string(count - kMostLines) + " more " + what +
                        "; the JSON of --report names every refusal"));
}

void RunOutput::watch(const Progress& progress) {
  if (stream_ != ErrorStream::terminal || quiet_) return;
  watcher_ = std::thread([this, &progress] {
    const auto start = std::chrono::steady_clock::now();
    std::unique_lock lock(guard_);
    do {
      repaint(progress, std::chrono::steady_clock::now() - start);
    } while (!stop_.wait_for(lock, kRepaint, [this] { return is_over_; }));
  });
}

void RunOutput::repaint(const Progress& progress, std::chrono::duration<double> elapsed) {
  err_ << '\r' << describe(progress, elapsed) << "\x1b[K" << std::flush;
  has_progress_line_ = true;
}

void RunOutput::stop_watching() {
  {
    const std::lock_guard lock(guard_);
    is_over_ = true;
  }
  stop_.notify_all();
  if (watcher_.joinable()) watcher_.join();
  if (has_progress_line_) print({});
}

void RunOutput::print_details(const RunResult& run) {
  for (const ReportTable& table : report_tables(run, kMostDetails)) {
    const bool was_printed =
        table.title == "Refused" || table.title == "Skipped" || table.title == "Read all the same";
    if (!was_printed) print("\n" + text_table(table));
  }
}

void RunOutput::finish(const RunResult& run) {
  stop_watching();
  print_more(refused_, "refused");
  warn(run.report.warning);
  if (quiet_) return;
  if (!run.failure.empty()) {
    const bool has_committed = run.report.added + run.report.updated > 0;
    if (has_committed) print(output_line(stream_, Priority::notice, summary_line(run)));
    return;
  }
  print_more(skipped_, "skipped");
  print_more(noted_, "noted");
  if (stream_ == ErrorStream::journal) {
    print(output_line(stream_, Priority::notice, journal_summary(run)));
    return;
  }
  if (stream_ == ErrorStream::terminal) print_details(run);
  print(printable(summary_line(run)) + "\n");
}

}  // namespace warta
