// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/columns_builder.h"

#include <span>
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

void ColumnsBuilder::add(const Columns& columns, std::uint32_t document) {
  for (std::size_t i = 0; i < kColumnFields.size(); ++i) {
    const Column& column = columns.of(kColumnFields[i]);
    ColumnValues& values = arrays_.columns[i];
    for (std::uint32_t value : column.values(document)) values.add(column.text(value));
    values.end_document();
  }
  arrays_.days.push_back(columns.day(document));
}

void ColumnsBuilder::write(SectionWriter& out) const {
  out.begin(kDaysSection);
  out.append_array(std::span(std::as_const(arrays_.days)));
  for (std::size_t i = 0; i < kColumnFields.size(); ++i) {
    write_values(kColumnFields[i], arrays_.columns[i], out);
  }
}

}  // namespace warta
