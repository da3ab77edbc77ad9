// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/csv_rows.h"

#include <algorithm>
#include <array>
#include <new>
#include <utility>

namespace warta {

// Strict, libcsv tells a quotation mark that is out of place: the only sign of a field that was
// never closed and has swallowed the rows behind it.
constexpr unsigned char kStrict = CSV_STRICT | CSV_STRICT_FINI;
constexpr unsigned char kLenient = 0;

// By default libcsv's buffer grows by 128 bytes at a time, which a field of 16 MiB feels.
constexpr std::size_t kFieldGrowth = 1U << 18;

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
  while (is_kept_ || lines_.next()) {
    is_kept_ = false;
    if (delimiter_ == 0 && named_delimiter(lines_.text()) != 0) {
      delimiter_ = named_delimiter(lines_.text());
      restart(kStrict);
      continue;
    }
    if (delimiter_ == 0) {
      delimiter_ = csv_delimiter(lines_.text());
      restart(kStrict);
    }
    if (row_bytes_ == 0) line_ = lines_.number();
    const bool is_first = line_ == lines_.number();
    const std::string_view line = lines_.text();
    if (is_first && !lines_.is_too_long() &&
        line.find_first_not_of(" \t\r") == std::string_view::npos) {
      continue;
    }
    row_bytes_ += line.size() + 1;
    if (lines_.is_too_long() || row_bytes_ > largest_) {
      return give("has more than " + std::to_string(largest_ >> 20) + " MiB" +
                  (is_first ? "" : "; a quotation mark in it may never be closed"));
    }
    feed(line, lines_.has_line_feed());
    if (is_broken_ && !(is_first && lenient_row(line))) {
      // A row that ran on this far has lost its end; a new one begins here.
      is_kept_ = !is_first;
      return give(is_first ? "has a quotation mark out of place"
                           : "opens a quotation mark that is not closed where line " +
                                 std::to_string(lines_.number()) + " has the next");
    }
    if (rows_ended_ > 1) return give("has a carriage return amid the line; end lines with LF");
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
  row_bytes_ = 0;
  return true;
}

// The last row may have no line feed. What a source that failed has cut is no row.
bool CsvRows::finish() {
  if (row_bytes_ == 0 || lines_.failed()) return false;
  rows_ended_ = 0;
  if (csv_fini(&parser_, on_field, on_row, this) != 0) {
    return give("opens a quotation mark that is never closed: nothing behind it could be read");
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
