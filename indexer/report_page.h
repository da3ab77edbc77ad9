// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a run for people: what came in, what did not and why, what is new, where the time
// went. The same tables as text and as a page for a browser.
#pragma once

#include <string>
#include <vector>

#include "indexer/report.h"

namespace warta {

struct ReportTable {
  std::string title;
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;
  std::string more;  // a line below it: what is not shown; empty: nothing
};

// Those that have a row, the most urgent first; none with more than `most_rows`.
std::vector<ReportTable> report_tables(const RunResult& run, std::size_t most_rows);

std::string text_report(const RunResult& run);
std::string html_report(const RunResult& run);

// Tables as text, in columns as wide as they need.
std::string text_table(const ReportTable& table);

}  // namespace warta
