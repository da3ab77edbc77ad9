// SPDX-License-Identifier: GPL-3.0-or-later
// The values that facets count, by document, as flat arrays: reading one costs less than a
// nanosecond where Xapian's value slots take hundreds.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/schema/column_values.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/section_file.h"

namespace warta {

// The fields that have a column of values; the day has one of its own.
inline constexpr std::array kColumnFields = {
    FieldId::province, FieldId::regency,     FieldId::official, FieldId::position,
    FieldId::source,   FieldId::advertorial, FieldId::office};

// The value of an article that says it is paid for; others have none.
inline constexpr const char* kIsAdvertorial = "ya";

// An official with the office as one value of FieldId::office, and back. REQUIRES: such a value
std::string office_value(const Official& official);
Official parse_office_value(std::string_view value);

// Such a value in its members, which are views of it.
struct OfficeView {
  std::string_view name;
  std::string_view position;
  bool acting = false;
  std::string_view jurisdiction;
};
OfficeView view_office_value(std::string_view value);

// The values of one field: a document has none, one or several of them.
class Column {
 public:
  // Views `file`, or `values`. Throws Error (damaged).
  Column(const SectionFile& file, FieldId id);
  explicit Column(const ColumnValues& values);

  // Numbers of the values of a document. REQUIRES: 1 <= document <= the segment's articles
  std::span<const std::uint32_t> values(std::uint32_t document) const {
    const std::uint32_t begin = document == 1 ? 0 : ends_[document - 2];
    const std::uint32_t end = ends_[document - 1];
    if (end > values_.size() || begin > end) damaged();
    return values_.subspan(begin, end - begin);
  }

  // The values are numbered from 0 on. REQUIRES: value < size()
  std::string_view text(std::uint32_t value) const;
  std::size_t size() const { return text_ends_.size(); }

 private:
  [[noreturn]] void damaged() const;

  const SectionFile* file_ = nullptr;
  std::span<const std::uint32_t> ends_;
  std::span<const std::uint32_t> values_;
  std::string_view texts_;
  std::span<const std::uint32_t> text_ends_;
};

// The columns of a segment as they are collected: the days, and a column for each of kColumnFields.
struct ColumnArrays {
  std::vector<std::uint32_t> days;
  std::array<ColumnValues, kColumnFields.size()> columns;
};

class Columns {
 public:
  // Views `file`, which must outlive this. Throws Error (damaged).
  explicit Columns(const SectionFile& file);

  // Of a segment that has them elsewhere.
  explicit Columns(std::shared_ptr<const ColumnArrays> arrays);

  const Column& of(FieldId id) const;  // REQUIRES: one of kColumnFields

  // As YYYYMMDD; 0 where the day is not known.
  std::uint32_t day(std::uint32_t document) const { return days_[document - 1]; }
  std::span<const std::uint32_t> days() const { return days_; }  // by document less 1
  std::size_t articles() const { return days_.size(); }

 private:
  std::shared_ptr<const ColumnArrays> arrays_;  // null where a file is viewed
  std::span<const std::uint32_t> days_;
  std::vector<Column> columns_;
};

// What the column of a field has of an article.
std::vector<std::string> column_values(FieldId id, const TaggedArticle& article);

// "col.province": the head of the names of a column's sections.
std::string column_section(FieldId id);
inline constexpr const char* kDaysSection = "col.day";

}  // namespace warta
