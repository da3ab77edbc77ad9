// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/detect_format.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include "indexer/read/looks_like_html.h"
#include "indexer/read/read_csv.h"
#include "indexer/read/record_columns.h"
#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

struct EndingRow {
  std::string_view ending;  // of file names
  Format format;
};

constexpr EndingRow kEndings[] = {
    {".txt", Format::text},        {".text", Format::text}, {".jsonl", Format::jsonl},
    {".ndjson", Format::jsonl},    {".jl", Format::jsonl},  {".csv", Format::csv},
    {".tsv", Format::csv},         {".html", Format::html}, {".htm", Format::html},
    {".xhtml", Format::html},      {".warc", Format::warc}, {".tab", Format::csv},
    {".jsonlines", Format::jsonl},
};

std::string ending_of(const std::filesystem::path& path) {
  return lower_case(path.extension().string());
}

// JSON-LD that a scraper kept on top of a page's text.
bool is_linked_data(std::string_view text) {
  return text.starts_with("{\"@context\"") || text.starts_with("{\"@type\"");
}

// "{" and a name: an article may open with a brace, but not so.
bool looks_like_jsonl(std::string_view text) {
  if (!text.starts_with('{') || is_linked_data(text)) return false;
  const std::size_t next = text.find_first_not_of(" \t", 1);
  return next == std::string_view::npos || text[next] == '"' || text[next] == '}';
}

// Of the file that is in it, where it is packed as we can unpack. "berita.php?id=3" is what a page
// is called that was fetched.
std::string inner_ending(std::string_view path) {
  const std::size_t slash = path.rfind('/') + 1;  // 0: there is none
  std::filesystem::path name(path.substr(0, path.find('?', slash)));
  const std::string packed = ending_of(name);
  if (packed == ".gz" || packed == ".zst") name = name.stem();
  return ending_of(name);
}

}  // namespace

std::optional<Format> format_by_name(std::string_view path) {
  const std::string ending = inner_ending(path);
  for (const EndingRow& row : kEndings) {
    if (row.ending == ending) return row.format;
  }
  return std::nullopt;
}

bool is_told_by_content(std::string_view path) {
  static constexpr std::array<std::string_view, 8> kAnything = {"",      ".asp", ".aspx", ".cgi",
                                                                ".json", ".jsp", ".php",  ".shtml"};
  return std::ranges::find(kAnything, inner_ending(path)) != kAnything.end();
}

bool is_document_by_name(std::string_view path) {
  static constexpr std::array<std::string_view, 6> kDocuments = {".doc", ".docx", ".epub",
                                                                 ".odt", ".pdf",  ".rtf"};
  return std::ranges::find(kDocuments, inner_ending(path)) != kDocuments.end();
}

bool is_archive_by_name(std::string_view path) {
  static constexpr std::array<std::string_view, 10> kArchives = {
      ".7z", ".bz2", ".lz4", ".rar", ".tar", ".tgz", ".tzst", ".xz", ".z", ".zip"};
  return std::ranges::find(kArchives, inner_ending(path)) != kArchives.end();
}

std::optional<Format> format_by_content(std::string_view head, const ReadOptions& options) {
  if (head.starts_with("WARC/")) return Format::warc;
  head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
  if (looks_like_jsonl(head)) return Format::jsonl;
  if (looks_like_html(head)) return Format::html;
  if (looks_like_csv(head, options)) return Format::csv;
  return std::nullopt;
}

bool names_text_column(std::string_view head, const ReadOptions& options) {
  const RecordColumns columns(options.columns);
  for (std::size_t at = head.find("\":"); at != std::string_view::npos;
       at = head.find("\":", at + 1)) {
    if (at == 0) continue;
    const std::size_t begin = head.rfind('"', at - 1) + 1;
    const auto match = columns.find(head.substr(begin, at - begin));
    if (match && RecordColumns::holds_text(match->column)) return true;
  }
  return false;
}

std::string_view foreign_content(std::string_view head) {
  std::string opening;  // without white space
  for (char c : head.substr(0, 256)) {
    if (static_cast<unsigned char>(c) > ' ') opening.push_back(c);
  }
  if (opening.starts_with("[{\"")) {
    return "is a JSON array; write an object a line, as jq -c '.[]' does";
  }
  if (opening.starts_with("{\"") && !is_linked_data(opening) &&
      !looks_like_jsonl(head.substr(head.find('{')))) {
    return "is JSON over several lines; write an object a line, as jq -c . does";
  }
  if (opening.starts_with("<?xml")) return "is XML, which is not read";
  if (opening.starts_with("%PDF-")) return "is PDF, which is not read";
  return {};
}

}  // namespace warta
