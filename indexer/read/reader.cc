// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/reader.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

#include "indexer/read/decoded_source.h"
#include "indexer/read/detect_format.h"
#include "indexer/read/input_file.h"
#include "indexer/read/read_csv.h"
#include "indexer/read/read_html.h"
#include "indexer/read/read_jsonl.h"
#include "indexer/read/read_text.h"
#include "indexer/read/read_warc.h"
#include "indexer/read/unpack.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

struct FormatRow {
  Format format;
  std::string_view name;
  void (*read)(InputFile& file, const ReadOptions& options, const ReadSink& sink);
};

constexpr FormatRow kFormats[] = {
    {Format::automatic, "auto", nullptr}, {Format::text, "text", read_text},
    {Format::jsonl, "jsonl", read_jsonl}, {Format::csv, "csv", read_csv},
    {Format::html, "html", read_html},    {Format::warc, "warc", read_warc},
};

const FormatRow& row_of(Format format) {
  const auto* row = std::ranges::find(kFormats, format, &FormatRow::format);
  assert(row != std::end(kFormats));
  return *row;
}

class Walker {
 public:
  Walker(const ReadOptions& options, const ReadSink& sink) : options_(options), sink_(sink) {}

  void read(const std::string& path) {
    std::error_code error;
    if (path != "-" && fs::is_directory(path, error)) {
      walk(path);
    } else {
      read_file(path, false);
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

  // A file of a folder is taken by its name, unless the user has said what it is. To open a pipe
  // would be to wait for ever.
  void read_found(const fs::path& file) {
    if (options_.format == Format::automatic && !format_by_name(file.string())) {
      sink_.skipped({file.string(), 0, "is no article by its name; name it by itself to read it"});
      return;
    }
    std::error_code error;
    if (fs::is_other(file, error)) {
      sink_.skipped({file.string(), 0, "is no regular file"});
      return;
    }
    read_file(file.string(), true);
  }

  void read_file(const std::string& path, bool may_skip) {
    const std::unique_ptr<ByteSource> source = open_source(path);
    if (!source) {
      sink_.refused({path, 0, "cannot be read: " + std::generic_category().message(errno), false});
      return;
    }
    PeekedSource bytes(*source);
    const Packing packing = packing_of(bytes.peek(kHeadBytes));
    if (packing == Packing::none) {
      read_unpacked(path, may_skip, bytes);
      return;
    }
    const std::unique_ptr<ByteSource> content = unpacked(bytes, packing);
    PeekedSource peeked(*content);
    read_unpacked(path, may_skip, peeked);
  }

  void read_unpacked(const std::string& path, bool may_skip, PeekedSource& bytes) {
    InputFile file{path, bytes, may_skip};
    const std::string_view head = bytes.peek(kHeadBytes);
    const std::string_view charset = utf16_name(head);
    if (head.empty() && bytes.failure().empty()) {
      sink_.refused({path, 0, "is empty"});
    } else if (const std::string_view packing = foreign_packing(head); !packing.empty()) {
      sink_.refused({path, 0, "is packed as " + std::string(packing) + "; unpack it first"});
    } else if (charset.empty() || options_.format == Format::warc) {
      read_plain(file, bytes);
    } else {
      read_utf16(file, bytes, charset);
    }
    // What came before stands; what is missing is said.
    const std::string failure = bytes.failure();
    if (!failure.empty()) sink_.refused({path, 0, failure});
    const std::string note = file.repairs.describe();
    if (!note.empty() && sink_.noted) sink_.noted({path, note});
  }

  void read_utf16(InputFile& file, ByteSource& bytes, std::string_view charset) {
    DecodedSource decoded(bytes, charset);
    PeekedSource text(decoded);
    InputFile inner{file.name, text, file.may_skip};
    inner.repairs.charset = charset;
    read_plain(inner, text);
    inner.repairs.replaced_bytes += decoded.replaced();
    file.repairs = inner.repairs;
  }

  void read_plain(InputFile& file, PeekedSource& bytes) {
    if (bytes.peek(kHeadBytes).starts_with("\xEF\xBB\xBF")) bytes.skip(3);
    Format format = options_.format;
    if (format == Format::automatic) {
      const std::string_view head = bytes.peek(kHeadBytes);
      const std::optional<Format> by_content = format_by_content(head, options_);
      const std::string_view foreign = by_content ? std::string_view() : foreign_content(head);
      if (!foreign.empty()) return sink_.refused({file.name, 0, std::string(foreign)});
      format = by_content.value_or(format_by_name(file.name).value_or(Format::text));
    }
    row_of(format).read(file, options_, sink_);
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
