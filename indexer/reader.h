// SPDX-License-Identifier: GPL-3.0-or-later
// Finds articles in files, folders and on stdin.
//
// Formats stand in one table in reader.cc; each has a read_*.cc of its own.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/article.h"

namespace warta {

enum class Format { automatic, text, jsonl };

// The names of the formats as --format takes them, "auto" first.
std::vector<std::string> format_names();

// REQUIRES: `name` is one of format_names()
Format find_format(std::string_view name);

// Why a piece of input did not become an article.
struct Refusal {
  std::string file;
  std::size_t line = 0;  // 0 where the whole file is meant
  std::string reason;    // and the way out, where there is one
  bool was_read = true;  // false: a file that is missing or cannot be read
};

struct ReadOptions {
  Format format = Format::automatic;
  std::map<std::string, std::string> columns;  // our column -> its name in the input, from --map
};

// What a reader reports as it goes. Nothing is kept: an article is gone when the call returns.
struct ReadSink {
  std::function<void(Article&&)> article;
  std::function<void(Refusal&&)> refused;
  // A file of a folder that holds no articles, such as a README: not an error.
  std::function<void(Refusal&&)> skipped;
};

// Reads every article of `paths`, in order; folders are walked in the order of their names, hidden
// files left out. "-" is stdin. A path that is missing or cannot be read is refused, the others go
// on.
void read_articles(const std::vector<std::string>& paths, const ReadOptions& options,
                   const ReadSink& sink);

}  // namespace warta
