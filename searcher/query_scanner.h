// SPDX-License-Identifier: GPL-3.0-or-later
// Query text from left to right: what the grammar of parse_query.h is made of.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/searcher.h"

namespace warta {

class QueryScanner {
 public:
  // Adds to `notes` what is odd. Both must outlive this.
  QueryScanner(std::string_view text, std::vector<Note>& notes) : text_(text), notes_(&notes) {}

  // Where it is: bytes, into the text.
  std::size_t at() const { return at_; }
  void move_to(std::size_t place) { at_ = place; }
  void skip(std::size_t bytes) { at_ += bytes; }
  void skip_space();
  bool at_end() const { return at_ >= text_.size(); }
  char here() const { return text_[at_]; }  // REQUIRES: !at_end()

  // The size of the quotation mark here; 0 when there is none.
  std::size_t quote() const { return quote_at(at_); }

  // Takes an operator in capitals if it stands here by itself.
  bool take_keyword(std::string_view word);
  bool take_or() { return take_keyword("OR") || take_keyword("ATAU"); }
  std::size_t keyword_begin() const { return keyword_begin_; }  // of the last one taken

  // Takes "NEAR", "NEAR/5" or "near/5" by itself, as its distance; 0 when there is none.
  std::size_t take_near();

  // What stands between the quotation mark here and the next, or the end.
  std::string read_quoted();

  // To the next space, bracket or quotation mark.
  std::string read_word();

  static bool is_space(char c) { return static_cast<unsigned char>(c) <= ' '; }

 private:
  std::size_t quote_at(std::size_t place) const;

  std::string_view text_;
  std::vector<Note>* notes_;
  std::size_t at_ = 0;
  std::size_t keyword_begin_ = 0;
};

}  // namespace warta
