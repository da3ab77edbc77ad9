// SPDX-License-Identifier: GPL-3.0-or-later
// What a run would note of many articles, in one line: how many, and which was the first.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "indexer/read/reader.h"
#include "indexer/schema/article.h"

namespace warta {

class CountedNote {
 public:
  void add(const Article& origin, const std::string& id) {
    if (count_++ > 0) return;
    file_ = origin.file;
    line_ = origin.line;
    id_ = id;
  }
  void add(const CountedNote& later) {
    const std::size_t before = count_;
    if (before == 0) *this = later;
    count_ = before + later.count_;
  }

  std::size_t count() const { return count_; }

  // "line 2, b.com:123, and 4 more are ..." REQUIRES: there is one.
  ReadNote told(std::string_view of_one, std::string_view of_many) const {
    std::string note = line_ > 0 ? "line " + std::to_string(line_) + ", " : std::string();
    note += id_;
    if (count_ > 1) note += ", and " + std::to_string(count_ - 1) + " more";
    return {file_, note + " " + std::string(count_ > 1 ? of_many : of_one)};
  }

 private:
  std::size_t count_ = 0;
  std::string file_;  // of the first, as are the others
  std::size_t line_ = 0;
  std::string id_;
};

}  // namespace warta
