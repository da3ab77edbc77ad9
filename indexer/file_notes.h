// SPDX-License-Identifier: GPL-3.0-or-later
// What a run notes of a file once, however often it is met in it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/batch_reader.h"

namespace warta {

class FileNotes {
 public:
  explicit FileNotes(std::string file = {}) : file_(std::move(file)) {}

  const std::string& file() const { return file_; }
  void add(const Piece& piece);

  // As said to a person, one by one.
  std::vector<std::string> lines() const;

 private:
  // Articles that have something odd about them: how many, and what the first has.
  struct Odd {
    std::size_t count = 0;
    std::size_t line = 0;
    std::string what;

    void add(const Piece& piece, std::string_view odd);
    // "published is no day" and " in 3 articles, the first in line 2: "kapan"".
    std::string told(std::string_view about) const;
  };

  std::string file_;
  EncodingRepairs repairs_;  // of pages
  std::string address_;      // the first that names no article
  Odd days_;                 // of publication that are none
  Odd scraps_;               // texts of a few words
};

// Whether a text is a few words and no sentence, and has no headline beside it: it may be a note or
// a list that lies among articles as well as an article.
bool is_scrap(const TaggedArticle& article);

}  // namespace warta
