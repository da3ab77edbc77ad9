// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/report_file.h"

#include <algorithm>
#include <cerrno>
#include <iostream>
#include <set>
#include <system_error>

#include "indexer/read/own_report.h"
#include "indexer/report_page.h"
#include "indexer/schema/error.h"

namespace warta {

namespace fs = std::filesystem;

namespace {

// All but the brace that opens the object, for members stand before.
std::string json_lines(const RunResult& run) {
  return report_json(run).dump(2, ' ', false, Json::error_handler_t::replace).substr(2);
}

// "./a/../b" and a link to it as the one path that they are; it need not be there.
fs::path one_form_of(const fs::path& path) {
  std::error_code error;
  fs::path form = fs::weakly_canonical(fs::absolute(path), error);
  if (error) form = fs::absolute(path).lexically_normal();
  return form.has_filename() ? form : form.parent_path();  // "folder/"
}

bool is_within(const fs::path& path, const fs::path& folder) {
  return std::ranges::mismatch(folder, path).in1 == folder.end();
}

// Whether nothing is lost with the file: a report, or one that is empty, as mktemp makes them.
bool may_be_replaced(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return false;
  std::string head(kHtmlReportHead.size(), '\0');
  in.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(in.gcount()));
  return head.empty() || is_own_report(head);
}

}  // namespace

void check_report_place(const std::string& file, const std::vector<std::string>& paths,
                        const std::string& index) {
  if (file == "-") return;
  const auto refuse = [&](const std::string& why) {
    throw Error(ErrorCode::bad_request, "--report " + file + ": " + why +
                                            "; nothing was read: name another file for the report");
  };
  const fs::path place = one_form_of(file);
  std::error_code error;
  for (const std::string& path : paths) {
    if (path == "-") continue;
    if (one_form_of(path) == place || fs::equivalent(path, file, error)) {
      refuse("is what is to be read");
    }
  }
  if (is_within(place, one_form_of(index))) refuse("lies in the index");
  if (fs::is_regular_file(file, error) && !may_be_replaced(file)) {
    refuse("is there already, and no report of warta-index");
  }
}

std::vector<std::string> distinct_files(const std::vector<std::string>& files) {
  std::vector<std::string> distinct;
  std::set<fs::path> seen;
  for (const std::string& file : files) {
    if (seen.insert(file == "-" ? fs::path("-") : one_form_of(file)).second) {
      distinct.push_back(file);
    }
  }
  return distinct;
}

ReportFile::ReportFile(const std::string& file)
    : file_(file == "-" ? fs::path("/dev/stdout") : fs::absolute(file)), next_(file_) {
  const std::string ending = file_.extension().string();
  if (ending == ".txt") kind_ = Kind::text;
  if (ending == ".html" || ending == ".htm") kind_ = Kind::html;
  std::error_code error;
  const fs::file_status status = fs::status(file_, error);
  const bool is_file = !fs::exists(status) || fs::is_regular_file(status);
  // Hidden: the folder may be one that the run reads.
  if (is_file && file != "-") next_.replace_filename("." + file_.filename().string() + ".next");
  errno = 0;
  if (file == "-") {
    out_ = &std::cout;  // opened by its name, a file behind it would be written from its begin
  } else {
    opened_.open(next_, std::ios::binary | std::ios::trunc);
  }
  if (kind_ == Kind::json) *out_ << kJsonReportHead << std::flush;
  if (!*out_) fail();
}

ReportFile::~ReportFile() {
  if (!is_finished_) give_up();
}

void ReportFile::give_up() const {
  std::error_code ignored;
  if (next_ != file_) fs::remove(next_, ignored);
}

void ReportFile::fail() const {
  throw Error(ErrorCode::failed_write, file_.string() + ": the report cannot be written: " +
                                           std::generic_category().message(errno) +
                                           "; name another file for --report");
}

void ReportFile::add(const Refusal& refusal) {
  if (kind_ != Kind::json) return;
  *out_ << (has_refusal_ ? ",\n" : "\n") << json_line(refusal_json(refusal));
  has_refusal_ = true;
}

void ReportFile::finish(const RunResult& run) {
  errno = 0;
  switch (kind_) {
    case Kind::json:
      *out_ << (has_refusal_ ? "\n" : "") << "],\n" << json_lines(run) << '\n';
      break;
    case Kind::text:
      *out_ << text_report(run);
      break;
    case Kind::html:
      *out_ << html_report(run);
      break;
  }
  out_->flush();
  if (opened_.is_open()) opened_.close();
  if (!*out_) fail();
  std::error_code error;
  if (next_ != file_) fs::rename(next_, file_, error);
  if (error) {
    errno = error.value();
    fail();
  }
  is_finished_ = true;
}

}  // namespace warta
