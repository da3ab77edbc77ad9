// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/reader.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

#include "indexer/read_jsonl.h"
#include "indexer/read_text.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

struct FormatRow {
  Format format;
  std::string_view name;
  std::array<std::string_view, 3> endings;  // of file names
};

constexpr FormatRow kFormats[] = {
    {Format::automatic, "auto", {}},
    {Format::text, "text", {".txt", ".text"}},
    {Format::jsonl, "jsonl", {".jsonl", ".ndjson", ".jl"}},
};

// By its name, for files of a folder: what has no ending of ours is no article.
std::optional<Format> format_by_name(const fs::path& path) {
  std::string ending = path.extension().string();
  std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return std::tolower(c); });
  if (ending.empty()) return std::nullopt;
  for (const FormatRow& row : kFormats) {
    if (std::ranges::find(row.endings, ending) != row.endings.end()) return row.format;
  }
  return std::nullopt;
}

// By its content, for a file that was named: one that opens with an object is JSON Lines.
Format format_by_content(std::string_view bytes) {
  const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  return first != std::string_view::npos && bytes[first] == '{' ? Format::jsonl : Format::text;
}

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

// The bytes of a file or of stdin; nothing, and errno, when they cannot be read.
std::optional<std::string> read_bytes(const std::string& path) {
  std::unique_ptr<std::FILE, CloseFile> opened;
  std::FILE* in = stdin;
  if (path != "-") {
    opened.reset(std::fopen(path.c_str(), "rb"));
    if (!opened) return std::nullopt;
    in = opened.get();
  }
  std::string bytes;
  char buffer[1 << 16];
  errno = 0;
  while (const std::size_t size = std::fread(buffer, 1, sizeof buffer, in))
    bytes.append(buffer, size);
  if (std::ferror(in) != 0) return std::nullopt;
  return bytes;
}

class Walker {
 public:
  Walker(const ReadOptions& options, const ReadSink& sink) : options_(options), sink_(sink) {}

  void read(const std::string& path) {
    std::error_code error;
    if (path != "-" && fs::is_directory(path, error)) {
      walk(path);
    } else {
      read_file(path, options_.format, false);
    }
  }

 private:
  // One folder at a time, so that one that cannot be read hides no other. Links to folders are not
  // followed.
  void walk(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
      if (!entry->path().filename().string().starts_with(".")) entries.push_back(entry->path());
    }
    if (error) sink_.refused({folder.string(), 0, "cannot be read: " + error.message(), false});
    std::ranges::sort(entries);
    for (const fs::path& entry : entries) {
      if (fs::is_directory(fs::symlink_status(entry, error))) {
        walk(entry);
      } else if (!fs::is_directory(entry, error)) {
        read_found(entry);
      }
    }
  }

  // A file of a folder is taken by its name, unless the user has said what it is.
  void read_found(const fs::path& file) {
    const std::optional<Format> by_name = format_by_name(file);
    if (options_.format == Format::automatic && !by_name) {
      sink_.skipped({file.string(), 0, "is no article by its name; name it by itself to read it"});
      return;
    }
    const Format format = options_.format == Format::automatic ? *by_name : options_.format;
    read_file(file.string(), format, true);
  }

  void read_file(const std::string& path, Format format, bool may_skip) {
    const std::optional<std::string> bytes = read_bytes(path);
    if (!bytes) {
      sink_.refused({path, 0, "cannot be read: " + std::generic_category().message(errno), false});
      return;
    }
    std::string_view text = *bytes;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
      sink_.refused({path, 0, "is UTF-16; save it as UTF-8"});
      return;
    }
    if (format == Format::automatic) format = format_by_content(text);
    if (format == Format::jsonl) {
      read_jsonl(path, text, options_, may_skip, sink_);
    } else {
      read_text(path, text, sink_);
    }
  }

  const ReadOptions& options_;
  const ReadSink& sink_;
};

}  // namespace

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const FormatRow& row : kFormats) names.emplace_back(row.name);
  return names;
}

Format find_format(std::string_view name) {
  const auto* row = std::ranges::find(kFormats, name, &FormatRow::name);
  assert(row != std::end(kFormats));
  return row->format;
}

void read_articles(const std::vector<std::string>& paths, const ReadOptions& options,
                   const ReadSink& sink) {
  Walker walker(options, sink);
  for (const std::string& path : paths) walker.read(path);
}

}  // namespace warta
