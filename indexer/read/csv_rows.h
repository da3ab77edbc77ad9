// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a CSV file, each with the line where it begins: libcsv, fed line by line.
//
// Some programs write no quotation marks around fields, and leave those that a text has: one that
// opens a field then swallows the rows behind it. Where the lines it has swallowed are rows by
// themselves they are read as such, and the mark is text.
//
//   CsvRows rows(source, largest);
//   while (rows.next()) use(rows.fields());
#pragma once

#include <csv.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/read/byte_source.h"
#include "indexer/read/rewindable_lines.h"

namespace warta {

class CsvRows {
 public:
  // Rows of more than `largest` bytes are not kept.
  CsvRows(ByteSource& source, std::size_t largest);
  ~CsvRows();
  CsvRows(const CsvRows&) = delete;
  CsvRows& operator=(const CsvRows&) = delete;

  // Moves to the next row, empty lines left out; false behind the last one. The delimiter is told
  // by the first line.
  bool next();

  // The fields of the row, in any encoding that has ASCII. Yours to move from.
  std::vector<std::string>& fields() { return fields_; }
  // Why the row could not be read; then it has no fields.
  const std::string& error() const { return error_; }
  std::size_t line() const { return line_; }  // where the row begins, counted from 1

 private:
  void restart(unsigned char options);
  void feed(std::string_view line, bool has_line_feed);
  bool lenient_row(std::string_view line);
  bool give(std::string error);
  bool give_first_line(const std::string& error);
  bool looks_like_row(std::string_view line) const;
  bool has_swallowed_rows(bool is_broken) const;
  bool finish();
  static void on_field(void* bytes, std::size_t size, void* self);
  static void on_row(int last, void* self);

  RewindableLines lines_;
  std::size_t largest_;
  csv_parser parser_{};
  char delimiter_ = 0;  // 0: no line has been read yet
  std::vector<std::string> fields_;
  std::size_t rows_ended_ = 0;  // by the line that was fed last
  bool is_broken_ = false;      // it has a quotation mark out of place
  std::size_t columns_ = 0;     // of the first row; 0: there was none yet
  std::size_t row_bytes_ = 0;   // of the row that has begun; 0: none has
  std::size_t line_ = 0;
  std::string error_;
};

// The delimiter that a first line "sep=;" names, as Excel writes it; 0: it is no such line.
char named_delimiter(std::string_view line);

// The delimiter of a header: of comma, semicolon, tab and bar the one that it has most often
// outside of quotation marks.
char csv_delimiter(std::string_view header);

}  // namespace warta
