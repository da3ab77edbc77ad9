// SPDX-License-Identifier: GPL-3.0-or-later
// The file of --report. Its name says what is written: ".txt" and ".html" a page for people, any
// other the JSON of docs/input.md.
//
//   ReportFile  add(refusal)*  finish
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "indexer/report.h"

namespace warta {

// Throws Error (bad_request) where the report would take the place of what a user has: `file` is
// one of the `paths` of the run, lies in the index, or is there already and no report.
void check_report_place(const std::string& file, const std::vector<std::string>& paths,
                        const std::string& index);

// The files in their order, each once, however often and in whatever form it is named.
std::vector<std::string> distinct_files(const std::vector<std::string>& files);

class ReportFile {
 public:
  // Begins the report beside the file, so that a folder that cannot be written is known before the
  // run; "-" is stdout. Throws Error (failed_write).
  explicit ReportFile(const std::string& file);
  ~ReportFile();  // what was not finished is deleted: the report of the run before stays
  ReportFile(const ReportFile&) = delete;
  ReportFile& operator=(const ReportFile&) = delete;

  // Every refusal goes into the JSON as it is met: they may be millions. Pages show the first.
  void add(const Refusal& refusal);

  // Puts the report in the place of the file, whole. Throws Error (failed_write).
  void finish(const RunResult& run);

  // Deletes what was begun, as the process ends. From any thread.
  void give_up() const;

 private:
  enum class Kind { json, text, html };

  [[noreturn]] void fail() const;

  Kind kind_ = Kind::json;
  std::filesystem::path file_;
  std::filesystem::path next_;  // what is written; the file itself where that is a device or a pipe
  std::ofstream opened_;
  std::ostream* out_ = &opened_;
  bool has_refusal_ = false;
  bool is_finished_ = false;
};

}  // namespace warta
