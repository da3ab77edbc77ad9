// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/reader.h"

#include <algorithm>
#include <cassert>
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
  std::string_view endings;  // of file names, separated by spaces
};

constexpr FormatRow kFormats[] = {
    {Format::automatic, "auto", ""},
    {Format::text, "text", ".txt .text"},
    {Format::jsonl, "jsonl", ".jsonl .ndjson .jl"},
};

bool has_word(std::string_view words, std::string_view wanted) {
  const std::size_t at = words.find(wanted);
  return !wanted.empty() && at != std::string_view::npos &&
         (at + wanted.size() == words.size() || words[at + wanted.size()] == ' ');
}

// By its name, for files of a folder: what has no ending of ours is no article.
std::optional<Format> format_by_name(const fs::path& path) {
  std::string ending = path.extension().string();
  std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return std::tolower(c); });
  for (const FormatRow& row : kFormats) {
    if (has_word(row.endings, ending)) return row.format;
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
  void walk(const std::string& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    auto entry = fs::recursive_directory_iterator(folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
      const bool hidden = entry->path().filename().string().starts_with(".");
      std::error_code ignored;
      if (hidden && entry->is_directory(ignored)) entry.disable_recursion_pending();
      if (!hidden && entry->is_regular_file(ignored)) files.push_back(entry->path());
    }
    if (error) sink_.refused({folder, 0, "cannot be walked to its end: " + error.message()});
    std::ranges::sort(files);
    for (const fs::path& file : files) {
      const std::optional<Format> by_name = format_by_name(file);
      if (options_.format == Format::automatic && !by_name) {
        sink_.skipped(
            {file.string(), 0, "is no article by its name; name it by itself to read it"});
      } else {
        read_file(file.string(), options_.format == Format::automatic ? *by_name : options_.format,
                  true);
      }
    }
  }

  void read_file(const std::string& path, Format format, bool may_skip) {
    const std::optional<std::string> bytes = read_bytes(path);
    if (!bytes) {
      sink_.refused({path, 0, "cannot be read: " + std::generic_category().message(errno)});
      return;
    }
    if (format == Format::automatic) format = format_by_content(*bytes);
    if (format == Format::jsonl) {
      read_jsonl(path, *bytes, options_, may_skip, sink_);
    } else {
      read_text(path, *bytes, sink_);
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
