// SPDX-License-Identifier: GPL-3.0-or-later
// What warta-index does, a function a verb. Each prints to the streams it is handed and returns the
// exit code; all throw Error when the run failed.
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "indexer/ingest_report.h"
#include "indexer/memory_budget.h"
#include "indexer/parallel.h"
#include "indexer/read/reader.h"
#include "indexer/run_output.h"
#include "indexer/schema/stamp.h"
#include "indexer/write/index_writer.h"

namespace warta {

enum ExitCode { kAllIn = 0, kSomeRefused = 1, kFailed = 2, kLocked = 3 };

// The ids of all articles that a query finds: what the searcher does for the indexer.
using FindByQuery =
    std::function<std::vector<std::string>(const std::string& index, const std::string& query)>;

struct VerbOptions {
  std::string index = default_index_path();
  std::vector<std::string> paths;
  std::string format = "auto";
  std::vector<std::string> maps;  // "text=FIELD"
  std::string source;
  std::size_t threads = hardware_threads();
  std::uint64_t memory = kDefaultMemory;  // bytes
  std::vector<std::string> reports;       // files; "-" is stdout
  bool dry_run = false;
  bool portable = false;
  bool quiet = false;
  bool json = false;
  bool explain = false;
  std::vector<std::string> ids;
  std::vector<std::string> urls;
  std::vector<std::string> queries;
  std::vector<std::string> marks;
  std::string reason;
  bool undo = false;
  bool force = false;
};

int add(const VerbOptions& options, ErrorStream stream, std::ostream& err);
int inspect_paths(const VerbOptions& options, ErrorStream stream, std::ostream& out,
                  std::ostream& err);
int remove(const VerbOptions& options, const FindByQuery& find, ErrorStream stream,
           std::ostream& out, std::ostream& err);
int print_removals(const VerbOptions& options, std::ostream& out);
int compact(const VerbOptions& options, std::ostream& out);
int rebuild(const VerbOptions& options, std::ostream& out);
int check(const VerbOptions& options, ErrorStream stream, std::ostream& out, std::ostream& err);
int print_status(const VerbOptions& options, std::ostream& out);

// Throws Error (unreadable) when none of the paths of a run could be opened: a service whose input
// is not mounted fails.
void require_input(const IngestReport& report);

// The writer of an index that is there. Every program must be told where an index is before it is
// changed: none is made here.
IndexWriter open_writer(const std::string& path);

// What --format, --map and --source say.
ReadOptions read_options(const VerbOptions& options);

}  // namespace warta
