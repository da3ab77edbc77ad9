// SPDX-License-Identifier: GPL-3.0-or-later
// `warta-index add`: a run, what it says while it lasts, and its report.
#include <chrono>
#include <deque>
#include <ostream>

#include "indexer/at_stop.h"
#include "indexer/ingest.h"
#include "indexer/memory_budget.h"
#include "indexer/progress.h"
#include "indexer/report_file.h"
#include "indexer/run_output.h"
#include "indexer/schema/error.h"
#include "indexer/verbs.h"

namespace warta {

int add(const VerbOptions& options, ErrorStream stream, std::ostream& err) {
  const auto start = std::chrono::steady_clock::now();
  for (const std::string& file : options.reports) {
    check_report_place(file, options.paths, options.index);
  }
  std::deque<ReportFile> report_files;
  for (const std::string& file : distinct_files(options.reports)) report_files.emplace_back(file);
  const AtStop at_stop([&] {
    for (const ReportFile& file : report_files) file.give_up();
  });
  RunOutput output(stream, options.quiet, err);
  Progress progress;
  const MemoryBudget budget = memory_budget(options.memory, options.threads);
  IngestOptions run;
  run.read = read_options(options);
  run.threads = budget.threads;
  run.parsers = budget.parsers;
  run.limits = budget.batch;
  run.dry_run = options.dry_run;
  run.portable = options.portable;
  run.listener.progress = &progress;
  run.listener.refused = [&](const Refusal& refusal) {
    for (ReportFile& file : report_files) file.add(refusal);
    output.refused(refusal);
  };
  run.listener.skipped = [&](const Refusal& skip) { output.skipped(skip); };
  run.listener.noted = [&](const ReadNote& note) { output.noted(note); };
  if (stream == ErrorStream::terminal) progress.total_bytes = input_size(options.paths, run.read);
  output.watch(progress);
  IngestReport report;
  const auto finish = [&](const std::string& failure) {
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    const RunResult result{report, options.index, seconds.count(), failure};
    output.finish(result);
    for (ReportFile& file : report_files) file.finish(result);
  };
  try {
    ingest(options.index, options.paths, run, report);
    require_input(report);
  } catch (const std::exception& failure) {
    try {
      finish(failure.what());
    } catch (const Error&) {  // the disk is full for the report, too; the first failure tells more
    }
    throw;
  }
  finish({});
  return report.refused.empty() ? kAllIn : kSomeRefused;
}

}  // namespace warta
