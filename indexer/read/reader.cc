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
#include "indexer/read/line_ends.h"
#include "indexer/read/own_report.h"
#include "indexer/read/read_csv.h"
#include "indexer/read/read_html.h"
#include "indexer/read/read_jsonl.h"
#include "indexer/read/read_text.h"
#include "indexer/read/read_warc.h"
#include "indexer/read/unpack.h"
#include "indexer/read/walk_files.h"

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

constexpr std::string_view kNoArticle = "is no article by its name; name it by itself to read it";

const FormatRow& row_of(Format format) {
  const auto* row = std::ranges::find(kFormats, format, &FormatRow::format);
  assert(row != std::end(kFormats));
  return *row;
}

// Whether a file that was found in a folder is one of articles, or likely has some in it.
bool is_meant(const std::string& file, const ReadOptions& options) {
  return options.format != Format::automatic || format_by_name(file) || is_archive_by_name(file) ||
         is_told_by_content(file);
}

// Counts the bytes of the source below, where a count is wanted.
class CountedSource final : public ByteSource {
 public:
  CountedSource(ByteSource& below, std::atomic<std::uint64_t>* count)
      : below_(below), count_(count) {}

  std::size_t read(char* buffer, std::size_t size) override {
    const std::size_t got = below_.read(buffer, size);
    if (count_ != nullptr) *count_ += got;
    return got;
  }
  std::string failure() const override { return below_.failure(); }

 private:
  ByteSource& below_;
  std::atomic<std::uint64_t>* count_;
};

class Walker {
 public:
  Walker(const ReadOptions& options, const ReadSink& sink) : options_(options), sink_(sink) {}

  void read(const std::string& path) {
    bool is_opened = true;
    walk_files(path, {[&](const std::string& file, bool in_folder) {
                        if (in_folder) return read_found(file);
                        is_opened = read_file(file, false);
                      },
                      [&](const std::string& folder, const std::string& why) {
                        if (folder == path) is_opened = false;
                        sink_.refused({folder, 0, "cannot be read: " + why, false});
                      },
                      [&](const std::string& folder) {
                        sink_.skipped({folder, 0, "is an index of warta-index, no articles"});
                      }});
    has_opened_ = has_opened_ || is_opened;
  }

  // Whether any path could be opened so far.
  bool has_opened() const { return has_opened_; }

 private:
  // A file of a folder is taken by its name, unless the user has said what it is. To open a pipe
  // would be to wait for ever.
  void read_found(const std::string& file) {
    if (!is_meant(file, options_)) {
      if (is_document_by_name(file)) {
        sink_.skipped(
            {file, 0, "is a document, which is not read; convert it to text", true, true});
      } else {
        sink_.skipped({file, 0, std::string(kNoArticle)});
      }
      return;
    }
    std::error_code error;
    if (fs::is_other(file, error)) {
      sink_.skipped({file, 0, "is no regular file"});
      return;
    }
    read_file(file, true);
  }

  // False: it cannot be opened.
  bool read_file(const std::string& path, bool may_skip) {
    const std::unique_ptr<ByteSource> source = open_source(path);
    if (!source) {
      sink_.refused({path, 0, "cannot be read: " + std::generic_category().message(errno), false});
      return false;
    }
    CountedSource counted(*source, options_.bytes_read);
    PeekedSource bytes(counted);
    const Packing packing = packing_of(bytes.peek(kHeadBytes));
    if (packing == Packing::none) {
      read_unpacked(path, may_skip, bytes);
      return true;
    }
    const std::unique_ptr<ByteSource> content = unpacked(bytes, packing);
    PeekedSource peeked(*content);
    read_unpacked(path, may_skip, peeked);
    return true;
  }

  void read_unpacked(const std::string& path, bool may_skip, PeekedSource& bytes) {
    InputFile file{path, bytes, may_skip};
    file.must_tell = may_skip && options_.format == Format::automatic && is_told_by_content(path);
    const std::string_view head = bytes.peek(kHeadBytes);
    const std::string_view charset = wide_charset(head);
    const bool is_packed = packing_of(head) != Packing::none || !foreign_packing(head).empty();
    if (file.must_tell && (head.empty() || is_packed)) {
      sink_.skipped({path, 0, std::string(kNoArticle)});
    } else if (head.empty() && bytes.failure().empty()) {
      sink_.refused({path, 0, "is empty"});
    } else if (const std::string_view packing = foreign_packing(head); !packing.empty()) {
      sink_.refused({path, 0, "is packed as " + std::string(packing) + "; unpack it first"});
    } else if (packing_of(head) != Packing::none) {
      sink_.refused({path, 0, "is packed twice; unpack it once"});
    } else if (is_own_report(head)) {
      const auto& sink = may_skip ? sink_.skipped : sink_.refused;
      sink({path, 0, "is a report of warta-index, no article"});
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
    InputFile inner{file.name, text, file.may_skip, file.must_tell};
    inner.repairs.charset = charset;
    read_plain(inner, text);
    inner.repairs.replaced_bytes += decoded.replaced();
    file.repairs = inner.repairs;
  }

  void read_plain(InputFile& file, PeekedSource& bytes) {
    if (bytes.peek(kHeadBytes).starts_with("\xEF\xBB\xBF")) bytes.skip(3);
    if (options_.format == Format::warc || !has_cr_lines(bytes)) return read_format(file, bytes);
    LineFeedSource lines(bytes);
    PeekedSource text(lines);
    InputFile inner{file.name, text, file.may_skip, file.must_tell, file.repairs};
    read_format(inner, text);
    file.repairs = inner.repairs;
  }

  // Most first lines end within the first look.
  static bool has_cr_lines(PeekedSource& bytes) {
    for (const std::size_t size : {kHeadBytes, kFirstLineBytes}) {
      if (bytes.peek(size).find('\n') != std::string_view::npos) return false;
    }
    return ends_lines_with_cr(bytes.peek(kFirstLineBytes));
  }

  void read_format(InputFile& file, PeekedSource& bytes) {
    Format format = options_.format;
    if (format == Format::automatic) {
      const std::string_view head = bytes.peek(kHeadBytes);
      const std::optional<Format> by_content = format_by_content(head, options_);
      const std::string_view foreign = by_content ? std::string_view() : foreign_content(head);
      const bool is_ours = by_content || (!foreign.empty() && names_text_column(head, options_));
      if (file.must_tell && !is_ours) {
        return sink_.skipped({file.name, 0, std::string(kNoArticle)});
      }
      if (!foreign.empty()) return sink_.refused({file.name, 0, std::string(foreign)});
      format = by_content.value_or(format_by_name(file.name).value_or(Format::text));
    }
    row_of(format).read(file, options_, sink_);
  }

  const ReadOptions& options_;
  const ReadSink& sink_;
  bool has_opened_ = false;
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

bool read_articles(const std::vector<std::string>& paths, const ReadOptions& options,
                   const ReadSink& sink) {
  Walker walker(options, sink);
  for (const std::string& path : paths) walker.read(path);
  return walker.has_opened();
}

std::uint64_t input_size(const std::vector<std::string>& paths, const ReadOptions& options) {
  std::uint64_t bytes = 0;
  bool is_known = true;
  const auto add = [&](const std::string& file, bool in_folder) {
    if (in_folder && !is_meant(file, options)) return;
    std::error_code error;
    const fs::path path = file == "-" ? "/dev/stdin" : file;
    if (fs::is_regular_file(path, error)) {
      bytes += fs::file_size(path, error);
    } else if (fs::exists(path, error)) {
      is_known = false;
    }
  };
  for (const std::string& path : paths) {
    walk_files(path, {add, [](const std::string&, const std::string&) {}});
  }
  return is_known ? bytes : 0;
}

}  // namespace warta
