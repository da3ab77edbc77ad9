// SPDX-License-Identifier: GPL-3.0-or-later
// The values of one field, collected document by document: each different text once, and which of
// them a document has.
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace warta {

class ColumnValues {
 public:
  // Adds a value to the document that is being added, once. Nothing happens for an empty one.
  void add(std::string_view text);
  void end_document() { ends_.push_back(static_cast<std::uint32_t>(numbers_.size())); }

  // The numbers of all documents' values, and where those of each document end.
  std::span<const std::uint32_t> numbers() const { return numbers_; }
  std::span<const std::uint32_t> ends() const { return ends_; }

  // The texts by number, one behind the other, and where each ends.
  std::string_view texts() const { return texts_; }
  std::span<const std::uint32_t> text_ends() const { return text_ends_; }

 private:
  std::deque<std::string> known_;
  std::unordered_map<std::string_view, std::uint32_t> number_of_;
  std::vector<std::uint32_t> numbers_;
  std::vector<std::uint32_t> ends_;
  std::string texts_;
  std::vector<std::uint32_t> text_ends_;
};

}  // namespace warta
