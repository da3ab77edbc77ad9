// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/csv_rows.h"

#include <algorithm>
#include <array>
#include <new>
#include <numeric>
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

bool is_in_marks(std::string_view field) {
  return field.size() > 1 && field.front() == '"' && field.back() == '"';
}

// A backslash and a mark as two marks, which libcsv reads; two backslashes as one.
std::string with_doubled_marks(std::string_view line) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool escapes =
        line[i] == '\\' && i + 1 < line.size() && (line[i + 1] == '"' || line[i + 1] == '\\');
    if (escapes && line[i + 1] == '"') text += '"';
    if (escapes) ++i;
    text += line[i];
  }
  return text;
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
    if (delimiter_ == 0 && read_delimiter()) continue;
    const bool is_first = row_bytes_ == 0;
    if (is_first && !begins_row()) continue;
    if (is_first && !lost_error_.empty()) {
      lines_.rewind(0);
      return give_lost();
    }
    const std::string_view line = lines_.text();
    row_bytes_ += line.size() + 1;
    if (lines_.is_too_long() || row_bytes_ > largest_) {
      const std::string error = "has more than " + std::to_string(largest_ >> 20) + " MiB";
      const bool is_given =
          is_first ? give_error(error)
                   : give_run_on(error + "; a quotation mark in it may never be closed");
      if (is_given) return true;
      continue;
    }
    feed(line, lines_.has_line_feed());
    if (is_broken_ && retry_with_backslashes()) continue;
    if (is_broken_ && !is_first) {
      if (give_run_on("opens a quotation mark that is not closed where line " +
                      std::to_string(lines_.number()) + " has the next")) {
        return true;
      }
      continue;
    }
    std::string error;
    if (is_broken_ && !literal_row() && !lenient_row(line)) {
      error = "has a quotation mark out of place";
    } else if (rows_ended_ > 1) {
      error = "has a carriage return amid the line; end lines with LF";
    }
    if (!error.empty()) {
      if (give_error(std::move(error))) return true;
      continue;
    }
    if (rows_ended_ == 1 && !is_first && !quotes_ &&
        has_swallowed_rows(fields_.size() != columns_)) {
      return give_run_on("opens a quotation mark that is closed by one of line " +
                         std::to_string(lines_.number()));
    }
    if (rows_ended_ == 1 && give()) return true;
  }
  return finish();
}

// Whether the line at hand says nothing but what the delimiter is.
bool CsvRows::read_delimiter() {
  const char named = named_delimiter(lines_.text());
  delimiter_ = named != 0 ? named : csv_delimiter(lines_.text());
  restart(kStrict);
  return named != 0;
}

// Whether a row begins with the line at hand: it is not empty, and no rest of a broken one.
bool CsvRows::begins_row() {
  const std::string_view line = lines_.text();
  const bool is_empty = line.find_first_not_of(" \t\r") == std::string_view::npos;
  if (is_empty && !lines_.is_too_long()) return false;
  if (!lost_error_.empty() && key_of(line) != key_) {
    ++lost_lines_;
    return false;
  }
  line_ = lines_.number();
  lines_.mark();
  return true;
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
  std::string doubled;
  if (has_backslashes_ && line.find('\\') != std::string_view::npos) {
    doubled = with_doubled_marks(line);
    line = doubled;
  }
  rows_ended_ = 0;
  is_broken_ = csv_parse(&parser_, line.data(), line.size(), on_field, on_row, this) < line.size();
  if (!is_broken_ && has_line_feed) {
    is_broken_ = csv_parse(&parser_, "\n", 1, on_field, on_row, this) < 1;
  }
  if (is_broken_ && csv_error(&parser_) != CSV_EPARSE) throw std::bad_alloc();
}

// Whether the row is to be read once more, as of a writer that has backslashes before quotation
// marks. Where that makes no more sense of it, it was none.
bool CsvRows::retry_with_backslashes() {
  if (has_backslashes_) {
    if (tried_line_ == line_) has_backslashes_ = false;
    return false;
  }
  const auto has_one = [](const RewindableLines::Line& line) {
    return line.text.find("\\\"") != std::string::npos;
  };
  if (tried_line_ == line_ || std::ranges::none_of(lines_.since_mark(), has_one)) return false;
  tried_line_ = line_;
  has_backslashes_ = true;
  lines_.rewind(0);
  restart(kStrict);
  return true;
}

// Some programs write `5" pipa` as it is: taken as text where the row is whole all the same.
bool CsvRows::lenient_row(std::string_view line) {
  restart(kLenient);
  feed(line, true);
  return rows_ended_ == 1;
}

// Of a writer that quotes nothing: the row's first line as it stands, where that makes it whole.
bool CsvRows::literal_row() {
  if (quotes_) return false;
  std::vector<std::string> fields = literal_fields(lines_.since_mark().front().text, delimiter_);
  if (columns_ == 0 || fields.size() != columns_) return false;
  restart(kStrict);
  fields_ = std::move(fields);
  rows_ended_ = 1;
  is_broken_ = false;
  return true;
}

// Hands over the row, and makes ready for the next. False: it is broken, and what is left of it
// comes first.
bool CsvRows::give() {
  if (columns_ == 0) {
    columns_ = fields_.size();
    first_line_ = line_;
  }
  if (fields_.size() != columns_) {
    const std::size_t count = fields_.size();
    return give_error("has " + std::to_string(count) + (count == 1 ? " field" : " fields") +
                      ", and the header " + std::to_string(columns_));
  }
  learn();
  std::vector<std::string> fields = std::move(fields_);
  if (csv_get_opts(&parser_) != kStrict) restart(kStrict);
  fields_ = std::move(fields);
  row_bytes_ = 0;
  return true;
}

bool CsvRows::give_error(std::string error) {
  restart(kStrict);
  if (quotes_ && key_ != Key::unknown && key_ != Key::text) {
    lost_error_ = std::move(error);
    lost_line_ = line_;
    lost_lines_ = 0;
    return false;
  }
  error_ = std::move(error);
  return true;
}

// Hands over a broken row, now that the next one is known, which comes again.
bool CsvRows::give_lost() {
  if (lost_lines_ > 0) {
    lost_error_ += "; " + std::to_string(lost_lines_) +
                   (lost_lines_ == 1 ? " line behind it is" : " lines behind it are") +
                   " taken for the rest of it";
  }
  error_ = std::exchange(lost_error_, {});
  line_ = lost_line_;
  return true;
}

// Of a row that has run on too far. Where it has swallowed rows they come next; else a new one may
// begin with the line at hand.
bool CsvRows::give_run_on(const std::string& error) {
  const std::vector<RewindableLines::Line>& lines = lines_.since_mark();
  if (!has_swallowed_rows(true)) {
    if (is_broken_) lines_.rewind(lines.size() - 1);
    return give_error(error);
  }
  if (literal_row()) {
    lines_.rewind(1);
    row_bytes_ = 0;
    return true;
  }
  const auto first = std::find_if(lines.begin() + 1, lines.end(), [&](const auto& line) {
    return !quotes_ || looks_like_row(line.text);
  });
  lines_.rewind(static_cast<std::size_t>(first - lines.begin()));
  return give_error(error + "; the lines behind it are read by themselves");
}

// From a whole row: whether its writer quotes, and what rows begin with.
void CsvRows::learn() {
  constexpr std::size_t kUsualOf = 10;  // nine rows of so many begin alike, or none do
  const std::vector<RewindableLines::Line>& lines = lines_.since_mark();
  const std::string& line = lines.front().text;
  if (!quotes_ && line.find('"') != std::string::npos && csv_get_opts(&parser_) == kStrict) {
    const std::vector<std::string> literal = literal_fields(line, delimiter_);
    const bool is_sure =
        lines.size() > 1 || literal.size() != columns_ || line.find("\"\"") != std::string::npos;
    // Of a text of its own it may be a row or two, but not the first ones.
    const bool are_all = is_all_quoted_ && std::ranges::count_if(literal, is_in_marks) > 1;
    quotes_ = fields_ != literal && (is_sure || are_all);
  }
  is_all_quoted_ = is_all_quoted_ && (quotes_ || line_ == first_line_);
  // Before the header is behind us, or where a line may be a paragraph of a broken row, none is
  // learned.
  if (line_ == first_line_ || line.find('"') == std::string::npos) return;
  ++keys_[static_cast<std::size_t>(key_of(line))];
  const auto most = std::ranges::max_element(keys_);
  const std::size_t all = std::accumulate(keys_.begin(), keys_.end(), std::size_t{0});
  const bool is_usual = *most * kUsualOf >= all * (kUsualOf - 1);
  key_ = is_usual ? static_cast<Key>(most - keys_.begin()) : Key::text;
}

CsvRows::Key CsvRows::key_of(std::string_view line) const {
  const std::string_view field = trimmed(line.substr(0, line.find(delimiter_)));
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (field.starts_with('"')) return Key::quoted;
  if (!field.empty() && std::ranges::all_of(field, is_digit)) return Key::number;
  const bool is_compact =
      field.find_first_of(" \t") == std::string_view::npos && std::ranges::any_of(field, is_digit);
  return is_compact ? Key::compact : Key::text;
}

// As many fields as the header, and enough of them to be no accident of a sentence's commas; or an
// id, an address or a day in the first.
bool CsvRows::looks_like_row(std::string_view line) const {
  constexpr std::size_t kManyColumns = 4;
  if (columns_ < 2 || literal_fields(line, delimiter_).size() != columns_) return false;
  const Key key = key_of(line);
  return key == Key::number || key == Key::compact || columns_ >= kManyColumns ||
         (key == Key::quoted && quotes_);
}

// Whether the lines behind the row's first are rows by themselves: where the row is broken half of
// them will do, for others may have marks, too; a whole one may be a text of several lines.
bool CsvRows::has_swallowed_rows(bool is_broken) const {
  constexpr std::size_t kMostTimes = 16;  // of `largest_`, that a file may have read again
  constexpr std::size_t kFewestOfWhole = 2;
  const std::vector<RewindableLines::Line>& lines = lines_.since_mark();
  if (lines_.bytes_again() > kMostTimes * largest_) return false;
  if (lines.size() < 2) return is_broken && !quotes_;
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
  if (!lost_error_.empty()) return give_lost();
  if (row_bytes_ == 0 || lines_.failed()) return false;
  rows_ended_ = 0;
  is_broken_ = false;
  bool is_given = false;
  if (csv_fini(&parser_, on_field, on_row, this) == 0) {
    if (rows_ended_ == 0) return false;
    is_given = give();
  } else if (!retry_with_backslashes()) {
    const std::string error = "opens a quotation mark that is never closed";
    is_given = has_swallowed_rows(true) ? give_run_on(error)
                                        : give_error(error + ": nothing behind it could be read");
  }
  return is_given || next();
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
