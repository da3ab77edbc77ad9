// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/columns_builder.h"

#include <cstdint>
#include <string>
#include <utility>

namespace warta {
namespace {

void write_values(FieldId id, const ColumnValues& values, SectionWriter& out) {
  const std::string name = column_section(id);
  out.begin(name + ".ends");
  out.append_array(values.ends());
  out.begin(name + ".values");
  out.append_array(values.numbers());
  out.begin(name + ".texts");
  out.append(values.texts());
  out.begin(name + ".text_ends");
  out.append_array(values.text_ends());
}

}  // namespace

void ColumnsBuilder::add(const TaggedArticle& article) {
  for (std::size_t i = 0; i < kColumnFields.size(); ++i) {
    ColumnValues& values = arrays_.columns[i];
    for (const std::string& value : column_values(kColumnFields[i], article)) values.add(value);
    values.end_document();
  }
  const auto day = article.date();
  arrays_.days.push_back(day ? day_number(*day) : 0);
}

void ColumnsBuilder::write(SectionWriter& out) const {
  out.begin(kDaysSection);
  out.append_array(std::span(std::as_const(arrays_.days)));
  for (std::size_t i = 0; i < kColumnFields.size(); ++i) {
    write_values(kColumnFields[i], arrays_.columns[i], out);
  }
}

void merge_columns(std::span<const Columns* const> segments, SectionWriter& out) {
  out.begin(kDaysSection);
  for (const Columns* segment : segments) out.append_array(segment->days());
  for (const FieldId id : kColumnFields) {
    ColumnValues values;
    for (const Columns* segment : segments) {
      const Column& column = segment->of(id);
      for (std::uint32_t document = 1; document <= segment->articles(); ++document) {
        for (const std::uint32_t value : column.values(document)) values.add(column.text(value));
        values.end_document();
      }
    }
    write_values(id, values, out);
  }
}

}  // namespace warta
