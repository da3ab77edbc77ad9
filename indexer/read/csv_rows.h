// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a CSV file, each with the line where it begins: libcsv, fed line by line.
//
// Not every writer quotes as RFC 4180 has it. One that quotes nothing leaves the marks that a text
// has: such a row is taken as it stands, and so are the lines that a mark which opens a field has
// swallowed, where they are rows by themselves. One that quotes with backslashes is told by the
// first row that makes no sense otherwise. Of one that quotes, a row that is broken is refused, and
// what may be left of its text is passed over.
//
//   CsvRows rows(source, largest);
//   while (rows.next()) use(rows.fields());
#pragma once

#include <csv.h>

#include <array>
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
  // Why the row could not be read; then it has no fields. Else it has as many as the first.
  const std::string& error() const { return error_; }
  std::size_t line() const { return line_; }  // where the row begins, counted from 1

 private:
  // What rows begin with, by which one is known again behind a broken one.
  enum class Key { unknown, quoted, number, compact, text };

  bool read_delimiter();
  bool begins_row();
  void restart(unsigned char options);
  void feed(std::string_view line, bool has_line_feed);
  bool retry_with_backslashes();
  bool lenient_row(std::string_view line);
  bool literal_row();
  bool give();
  bool give_error(std::string error);
  bool give_lost();
  bool give_run_on(const std::string& error);
  void learn();
  bool looks_like_row(std::string_view line) const;
  bool has_swallowed_rows(bool is_broken) const;
  Key key_of(std::string_view line) const;
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
  std::size_t row_bytes_ = 0;   // of the row that has begun; 0: none has
  std::size_t line_ = 0;
  std::string error_;

  // What is known of the writer.
  std::size_t columns_ = 0;       // of the first row; 0: there was none yet
  std::size_t first_line_ = 0;    // where that stands
  bool quotes_ = false;           // it puts fields into quotation marks
  bool has_backslashes_ = false;  // before those within
  std::size_t tried_line_ = 0;    // of the row for which that was tried in vain
  bool is_all_quoted_ = true;     // as far as was read, more fields than one of each row
  Key key_ = Key::unknown;
  std::array<std::size_t, 5> keys_{};  // rows that begin so

  // A broken row, while it is not known where the next begins.
  std::string lost_error_;
  std::size_t lost_line_ = 0;
  std::size_t lost_lines_ = 0;  // behind it
};

// The delimiter that a first line "sep=;" names, as Excel writes it; 0: it is no such line.
char named_delimiter(std::string_view line);

// The delimiter of a header: of comma, semicolon, tab and bar the one that it has most often
// outside of quotation marks.
char csv_delimiter(std::string_view header);

}  // namespace warta
