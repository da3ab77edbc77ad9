// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the values of a segment's documents, and writes them as Columns reads them.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/schema/columns.h"

namespace warta {

class ColumnsBuilder {
 public:
  void add(const TaggedArticle& article);

  // The same from the columns of another segment.
  void add(const Columns& columns, std::uint32_t document);

  void write(SectionWriter& out) const;

 private:
  struct Values {
    std::deque<std::string> texts;
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    std::vector<std::uint32_t> values;
    std::vector<std::uint32_t> ends;

    // Adds a value to the document that is being added, once.
    void add(std::string_view text);
    void end_document() { ends.push_back(static_cast<std::uint32_t>(values.size())); }
    void write(FieldId id, SectionWriter& out) const;
  };
  Values& of(FieldId id);

  std::vector<std::uint32_t> days_;
  std::array<Values, kColumnFields.size()> columns_;
};

}  // namespace warta
