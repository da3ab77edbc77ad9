// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles of a segment have a word in its very form ("menjalankan", and not "berjalan").
//
// Postings know roots alone, and lists of all forms would be as large again. So the words of an
// article that has the root are looked through for the form when it is first asked for, which takes
// a fifth of a microsecond, and the answer is kept, in two bits.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/word_reader.h"
#include "searcher/match/flat_postings.h"

namespace warta {

class FormArticles {
 public:
  // The form as `tokens` have it, which must live as long as has() is called; in headlines alone
  // where `in_title`. The segment has `articles`, of which those in `with_root` may have it.
  FormArticles(const WordReader& tokens, std::string_view normal, bool in_title,
               const FlatPostings& with_root, std::uint32_t articles);

  // Those in `having` that are in `with_root`.
  FormArticles(const FlatPostings& having, const FlatPostings& with_root, std::uint32_t articles);

  // Any thread may call. REQUIRES: a document of the segment
  bool has(std::uint32_t document);

  std::size_t size_bytes() const { return sizeof *this + states_.size() * sizeof(std::uint64_t); }

 private:
  bool look(std::uint32_t document) const;

  const WordReader* tokens_ = nullptr;  // null: all is known
  bool in_title_ = false;
  std::vector<std::string> numbers_;  // of the form's words, as articles have them
  // Two bits for each document: whether it is known, and whether it has the form.
  std::vector<std::atomic<std::uint64_t>> states_;
};

using FormArticlesPtr = std::shared_ptr<FormArticles>;

}  // namespace warta
