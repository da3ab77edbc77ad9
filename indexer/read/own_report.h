// SPDX-License-Identifier: GPL-3.0-or-later
// How the reports of a run begin. They may lie beside what the next run reads, and are no articles.
#pragma once

#include <string_view>

namespace warta {

inline constexpr std::string_view kJsonReportHead = "{\n\"version\": 1,\n\"refused\": [";
inline constexpr std::string_view kTextReportHead = "Report of warta-index\n";
inline constexpr std::string_view kHtmlReportHead =
    "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width\">\n<title>warta-index</title>\n";

// By the first bytes of a file.
inline bool is_own_report(std::string_view head) {
  return head.starts_with(kJsonReportHead) || head.starts_with(kTextReportHead) ||
         head.starts_with(kHtmlReportHead);
}

}  // namespace warta
