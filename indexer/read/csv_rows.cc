// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/csv_rows.h"

#include <algorithm>
#include <array>
#include <new>
#include <utility>

#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

// Strict, libcsv tells a quotation mark that is out of place: the only sign of a field that was
// never closed and has swallowed the rows behind it.
constexpr unsigned char kStrict = CSV_STRICT | CSV_STRICT_FINI;
constexpr unsigned char kLenient = 0;

// By default libcsv's buffer grows by 128 bytes at a time, which a field of 16 MiB feels.
constexpr std::size_t kFieldGrowth = 1U << 18;

// What stands between the delimiters, quotation marks and all, but no white space around it.
std::vector<std::string> literal_fields(std::string_view line, char delimiter) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  std::vector<std::string> fields;
  for (std::size_t begin = 0;; ++begin) {
    const std::size_t end = std::min(line.find(delimiter, begin), line.size());
    fields.emplace_back(trimmed(line.substr(begin, end - begin)));
    begin = end;
    if (end == line.size()) return fields;
  }
}

}  // namespace

CsvRows::CsvRows(ByteSource& source, std::size_t largest)
    : lines_(source, largest), largest_(largest) {
  csv_init(&parser_, kStrict);
}

CsvRows::~CsvRows() {
  csv_free(&parser_);
}

bool CsvRows::next() {
  fields_.clear();
  error_.clear();
  while (lines_.next()) {
    if (delimiter_ == 0 && named_delimiter(lines_.text()) != 0) {
      delimiter_ = named_delimiter(lines_.text());
      restart(kStrict);
      continue;
    }
    if (delimiter_ == 0) {
      delimiter_ = csv_delimiter(lines_.text());
      restart(kStrict);
    }
    const std::string_view line = lines_.text();
    const bool is_first = row_bytes_ == 0;
    if (is_first) {
      line_ = lines_.number();
      const bool is_empty = line.find_first_not_of(" \t\r") == std::string_view::npos;
      if (is_empty && !lines_.is_too_long()) continue;
      lines_.mark();
    }
    row_bytes_ += line.size() + 1;
    if (lines_.is_too_long() || row_bytes_ > largest_) {
      const std::string error = "has more than " + std::to_string(largest_ >> 20) + " MiB";
      return is_first ? give(error)
                      : give_first_line(error + "; a quotation mark in it may never be closed");
    }
    feed(line, lines_.has_line_feed());
    if (is_broken_ && !is_first) {
      return give_first_line("opens a quotation mark that is not closed where line " +
                             std::to_string(lines_.number()) + " has the next");
    }
    if (is_broken_ && !lenient_row(line)) return give("has a quotation mark out of place");
    if (rows_ended_ > 1) return give("has a carriage return amid the line; end lines with LF");
    if (rows_ended_ == 1 && !is_first && has_swallowed_rows(fields_.size() != columns_)) {
      return give_first_line("opens a quotation mark that is closed by one of line " +
                             std::to_string(lines_.number()));
    }
    if (rows_ended_ == 1) return give({});
  }
  return finish();
}

void CsvRows::restart(unsigned char options) {
  csv_free(&parser_);
  csv_init(&parser_, options);
  csv_set_blk_size(&parser_, kFieldGrowth);
  csv_set_delim(&parser_, static_cast<unsigned char>(delimiter_));
  fields_.clear();
  row_bytes_ = 0;
}

void CsvRows::feed(std::string_view line, bool has_line_feed) {
  rows_ended_ = 0;
  is_broken_ = csv_parse(&parser_, line.data(), line.size(), on_field, on_row, this) < line.size();
  if (!is_broken_ && has_line_feed) {
    is_broken_ = csv_parse(&parser_, "\n", 1, on_field, on_row, this) < 1;
  }
  if (is_broken_ && csv_error(&parser_) != CSV_EPARSE) throw std::bad_alloc();
}

// Some programs write `5" pipa` as it is: taken as text where the row is whole all the same.
bool CsvRows::lenient_row(std::string_view line) {
  restart(kLenient);
  feed(line, true);
  return rows_ended_ == 1;
}

// Hands over the row, or why there is none, and makes ready for the next.
bool CsvRows::give(std::string error) {
  error_ = std::move(error);
  std::vector<std::string> fields = std::move(fields_);
  if (!error_.empty() || csv_get_opts(&parser_) != kStrict) restart(kStrict);
  fields_ = error_.empty() ? std::move(fields) : std::vector<std::string>();
  if (columns_ == 0) columns_ = fields_.size();
  row_bytes_ = 0;
  return true;
}

// Of a row that has run on too far: its first line with the mark as text, where that makes it
// whole, and the rows behind it next. Where there are none the row has lost its end, and a new one
// begins with the line at hand.
bool CsvRows::give_first_line(const std::string& error) {
  if (!has_swallowed_rows(true)) {
    if (!is_broken_) return give(error);
    lines_.rewind(lines_.since_mark().size() - 1);
    return give(error);
  }
  fields_ = literal_fields(lines_.since_mark().front().text, delimiter_);
  const bool is_whole = fields_.size() == columns_;
  lines_.rewind(1);
  if (!is_whole) return give(error + "; the lines behind it are read by themselves");
  std::vector<std::string> fields = std::move(fields_);
  restart(kStrict);
  fields_ = std::move(fields);
  return give({});
}

// As many fields as the header, and enough of them to be no accident of a sentence's commas; or an
// id, an address or a day in the first.
bool CsvRows::looks_like_row(std::string_view line) const {
  constexpr std::size_t kManyColumns = 4;
  const std::vector<std::string> fields = literal_fields(line, delimiter_);
  if (columns_ < 2 || fields.size() != columns_) return false;
  const std::string& key = fields.front();
  const bool is_key = key.find_first_of(" \t") == std::string::npos &&
                      std::ranges::any_of(key, [](char c) { return c >= '0' && c <= '9'; });
  return is_key || columns_ >= kManyColumns;
}

// Whether the lines behind the row's first are rows by themselves: where the row is broken half of
// them will do, for others may have marks, too; a whole one may be a text of several lines.
bool CsvRows::has_swallowed_rows(bool is_broken) const {
  constexpr std::size_t kMostTimes = 16;  // of `largest_`, that a file may have read again
  constexpr std::size_t kFewestOfWhole = 2;
  const std::vector<RewindableLines::Line>& lines = lines_.since_mark();
  if (lines.size() < 2 || lines_.bytes_again() > kMostTimes * largest_) return false;
  const bool is_keyed = looks_like_row(lines.front().text);
  std::size_t count = 0;
  std::size_t rows = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].text.find_first_not_of(" \t\r") == std::string::npos) continue;
    ++count;
    rows += looks_like_row(lines[i].text) ? 1U : 0U;
    if (!is_broken && rows < count) return false;
  }
  if (!is_broken) return is_keyed && rows >= kFewestOfWhole;
  return rows > 0 && 2 * rows >= count;
}

// The last row may have no line feed. What a source that failed has cut is no row.
bool CsvRows::finish() {
  if (row_bytes_ == 0 || lines_.failed()) return false;
  rows_ended_ = 0;
  is_broken_ = false;
  if (csv_fini(&parser_, on_field, on_row, this) != 0) {
    const std::string error = "opens a quotation mark that is never closed";
    return has_swallowed_rows(true) ? give_first_line(error)
                                    : give(error + ": nothing behind it could be read");
  }
  return rows_ended_ > 0 && give({});
}

void CsvRows::on_field(void* bytes, std::size_t size, void* self) {
  static_cast<CsvRows*>(self)->fields_.emplace_back(static_cast<const char*>(bytes), size);
}

void CsvRows::on_row(int /*last*/, void* self) {
  ++static_cast<CsvRows*>(self)->rows_ended_;
}

char named_delimiter(std::string_view line) {
  constexpr std::string_view kName = "sep=";
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line.starts_with(kName) && line.size() == kName.size() + 1 ? line.back() : '\0';
}

char csv_delimiter(std::string_view header) {
  constexpr std::string_view kDelimiters = ",;\t|";
  std::array<std::size_t, kDelimiters.size()> counts{};
  bool is_quoted = false;
  for (char c : header) {
    if (c == '"') is_quoted = !is_quoted;
    const std::size_t which = kDelimiters.find(c);
    if (!is_quoted && which != std::string_view::npos) ++counts[which];
  }
  return kDelimiters[std::ranges::max_element(counts) - counts.begin()];
}

}  // namespace warta
