// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/report_page.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

#include "indexer/read/own_report.h"
#include "stemmer/text/printable.h"

namespace warta {
namespace {

constexpr std::size_t kMostRows = 1000;

std::string place_of(const std::string& file, std::size_t line) {
  return line > 0 ? file + ":" + std::to_string(line) : file;
}

std::string and_more(std::size_t count, std::size_t shown) {
  return count > shown ? "and " + std::to_string(count - shown) + " more" : std::string();
}

std::string decimal(double number, int places) {
  char text[40];
  std::snprintf(text, sizeof text, "%.*f", places, number);
  return text;
}

std::string megabytes(std::uint64_t bytes) {
  constexpr double kMegabyte = 1e6;
  return bytes == 0 ? "" : decimal(static_cast<double>(bytes) / kMegabyte, 1);
}

ReportTable refusals_table(const std::string& title, const FirstFew<Refusal>& refusals,
                           std::size_t most_rows) {
  ReportTable table{title, {"where", "why"}, {}, {}};
  for (const Refusal& refusal : refusals.kept()) {
    if (table.rows.size() == most_rows) break;
    table.rows.push_back({place_of(refusal.file, refusal.line), refusal.reason});
  }
  table.more = and_more(refusals.count(), table.rows.size());
  return table;
}

ReportTable notes_table(const FirstFew<ReadNote>& notes, std::size_t most_rows) {
  ReportTable table{"Read all the same", {"where", "note"}, {}, {}};
  for (const ReadNote& note : notes.kept()) {
    if (table.rows.size() == most_rows) break;
    table.rows.push_back({note.file, note.note});
  }
  table.more = and_more(notes.count(), table.rows.size());
  return table;
}

ReportTable officials_table(const NewcomersFound::Kind& officials, std::size_t most_rows) {
  ReportTable table{
      "Officials new to the index", {"name", "office", "articles", "first in"}, {}, {}};
  for (const Newcomer& official : officials.listed) {
    if (table.rows.size() == most_rows) break;
    std::string office = official.position;
    if (!official.jurisdiction.empty()) office += ", " + official.jurisdiction;
    table.rows.push_back({official.name, office, std::to_string(official.articles),
                          place_of(official.file, official.line)});
  }
  table.more = and_more(officials.count, table.rows.size());
  return table;
}

ReportTable places_table(const NewcomersFound::Kind& places, std::size_t most_rows) {
  ReportTable table{
      "Places that the gazetteer does not know", {"name", "articles", "first in"}, {}, {}};
  for (const Newcomer& place : places.listed) {
    if (table.rows.size() == most_rows) break;
    table.rows.push_back(
        {place.name, std::to_string(place.articles), place_of(place.file, place.line)});
  }
  table.more = and_more(places.count, table.rows.size());
  return table;
}

ReportTable sources_table(const SourceCounts& sources, std::size_t most_rows) {
  ReportTable table{"Sources", {"source", "added", "updated"}, {}, {}};
  for (const SourceCounts::Row& row : sources.top(most_rows)) {
    table.rows.push_back({row.source.empty() ? "(not known)" : row.source,
                          std::to_string(row.added), std::to_string(row.updated)});
  }
  table.more = and_more(sources.sources(), table.rows.size());
  return table;
}

ReportTable stages_table(const Stages& stages) {
  ReportTable table{"Stages", {"stage", "seconds", "MB", "memory, MB"}, {}, {}};
  for (const Stage& stage : stages.all()) {
    table.rows.push_back({std::string(stage.name), decimal(stage.time.count(), 2),
                          megabytes(stage.bytes), megabytes(stage.peak_memory_bytes)});
  }
  return table;
}

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string escaped(std::string_view text) {
  std::string html;
  for (char c : printable(text)) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      default:
        html += c;
    }
  }
  return html;
}

std::string html_row(const std::vector<std::string>& cells, std::string_view tag) {
  std::string html = "<tr>";
  for (const std::string& cell : cells) {
    html.append("<").append(tag).append(">").append(escaped(cell)).append("</").append(tag) += ">";
  }
  return html + "</tr>\n";
}

}  // namespace

std::vector<ReportTable> report_tables(const RunResult& run, std::size_t most_rows) {
  const IngestReport& report = run.report;
  std::vector<ReportTable> tables = {
      refusals_table("Refused", report.refused, most_rows),
      officials_table(report.newcomers.officials, most_rows),
      places_table(report.newcomers.places, most_rows),
      sources_table(report.sources, most_rows),
      notes_table(report.noted, most_rows),
      refusals_table("Skipped", report.skipped, most_rows),
      stages_table(report.stages),
  };
  std::erase_if(tables, [](const ReportTable& table) { return table.rows.empty(); });
  return tables;
}

std::string text_table(const ReportTable& table) {
  std::vector<std::size_t> widths;
  for (const std::string& column : table.columns) widths.push_back(width_of(column));
  std::vector<std::vector<std::string>> rows = table.rows;
  for (auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      row[i] = printable(row[i]);
      widths[i] = std::max(widths[i], width_of(row[i]));
    }
  }
  std::string text = table.title + "\n";
  const auto add_row = [&](const std::vector<std::string>& row) {
    std::string line = " ";
    for (std::size_t i = 0; i < row.size(); ++i) {
      line += " " + row[i];
      if (i + 1 < row.size()) line.append(widths[i] - width_of(row[i]) + 1, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
  };
  add_row(table.columns);
  for (const auto& row : rows) add_row(row);
  if (!table.more.empty()) text += "  " + table.more + "\n";
  return text;
}

std::string text_report(const RunResult& run) {
  std::string text = std::string(kTextReportHead) + "\n" + printable(summary_line(run)) + "\n";
  if (!run.failure.empty()) text += "The run failed: " + printable(run.failure) + "\n";
  if (!run.report.warning.empty()) text += "Warning: " + printable(run.report.warning) + "\n";
  for (const ReportTable& table : report_tables(run, kMostRows)) text += "\n" + text_table(table);
  return text;
}

std::string html_report(const RunResult& run) {
  std::string html(kHtmlReportHead);
  html +=
      "<style>body{font:15px/1.4 sans-serif;margin:2em auto;max-width:72em;padding:0 1em}"
      "table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;"
      "padding:.2em 1em .2em 0;border-bottom:1px solid #ccc}.failed{color:#b00}</style>\n";
  html += "<p>" + escaped(summary_line(run)) + "</p>\n";
  if (!run.failure.empty()) {
    html += "<p class=\"failed\">The run failed: " + escaped(run.failure) + "</p>\n";
  }
  if (!run.report.warning.empty()) {
    html += "<p class=\"failed\">Warning: " + escaped(run.report.warning) + "</p>\n";
  }
  for (const ReportTable& table : report_tables(run, kMostRows)) {
    html += "<h2>" + escaped(table.title) + "</h2>\n<table>\n" + html_row(table.columns, "th");
    for (const auto& row : table.rows) html += html_row(row, "td");
    html += "</table>\n";
    if (!table.more.empty()) html += "<p>" + escaped(table.more) + "</p>\n";
  }
  return html;
}

}  // namespace warta
