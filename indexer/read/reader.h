// SPDX-License-Identifier: GPL-3.0-or-later
// Finds articles in files, folders and on stdin.
//
// Formats stand in one table in reader.cc; each has a read_*.cc of its own. What a file is packed
// and encoded as is settled before a format's reader sees it.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/read/raw_page.h"
#include "indexer/schema/article.h"

namespace warta {

enum class Format { automatic, text, jsonl, csv, html, warc };

// No line, row, page or payload of a file may be larger: what is, is refused and not kept. An
// article has 4 MiB of text at most (tag.cc); the rest is room for markup and escapes.
inline constexpr std::size_t kLargestRecord = 16U << 20;  // bytes, unpacked

// The names of the formats as --format takes them, "auto" first.
std::vector<std::string> format_names();

// REQUIRES: `name` is one of format_names()
Format find_format(std::string_view name);

// Why a piece of input did not become an article.
struct Refusal {
  std::string file;
  std::size_t line = 0;  // in a WARC the record, counted from 1; 0 where the whole file is meant
  std::string reason;    // and the way out, where there is one
  bool was_read = true;  // false: a file that is missing or cannot be read
  bool is_document = false;  // of a folder, which may be articles, and is not read
};

// What was done to a file that was read all the same, once a file: "read as Windows-1252".
struct ReadNote {
  std::string file;
  std::string note;
};

struct ReadOptions {
  Format format = Format::automatic;
  std::map<std::string, std::string> columns;  // our column -> its name in the input, from --map
  std::string source;  // whose articles those are that say it neither by an address nor otherwise
  // Counts the bytes that are read of files, packed as they are; may be left out.
  std::atomic<std::uint64_t>* bytes_read = nullptr;
};

// What a reader reports as it goes. Nothing is kept: an article is gone when the call returns.
struct ReadSink {
  std::function<void(Article&&)> article;
  std::function<void(Refusal&&)> refused;
  // A file of a folder that holds no articles, such as a README: not an error.
  std::function<void(Refusal&&)> skipped;
  std::function<void(ReadNote&&)> noted = nullptr;  // may be left out
  // Takes pages to parse them elsewhere; where it is left out, they come as articles.
  std::function<void(RawPage&&)> page = nullptr;
};

// Reads every article of `paths`, in order; folders are walked in the order of their names, hidden
// files left out. "-" is stdin. A path that is missing or cannot be read is refused, the others go
// on. Memory does not grow with the size of a file. Returns whether any of `paths` could be opened.
bool read_articles(const std::vector<std::string>& paths, const ReadOptions& options,
                   const ReadSink& sink);

// Bytes that read_articles() would read of files; 0 where that is not known, as of a pipe.
std::uint64_t input_size(const std::vector<std::string>& paths, const ReadOptions& options);

}  // namespace warta
