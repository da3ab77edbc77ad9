// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens of addresses: URLs, sites, mail, accounts; and hashtags. Each is found whole and by its
// parts. Part of the tokenizer.
//
// Each function returns where what it has read ends; where it began when that was nothing.
#pragma once

#include <cstddef>

#include "stemmer/text/token_writer.h"

namespace warta {

class AddressScanner {
 public:
  // The writer is not owned.
  explicit AddressScanner(TokenWriter& out) : out_(out) {}

  // "@akun", "#tagar", an URL: what its first letters tell.
  std::size_t scan_marked(std::size_t begin) {
    const char mark = out_.text()[begin];
    if (mark == '@' || mark == '#') return scan_account(begin);
    const bool may_be_url = (mark | 0x20) == 'h' || (mark | 0x20) == 'w';
    return may_be_url ? scan_url(begin) : begin;
  }

  // "okes.news", "KOMPAS.com", "redaksi@okes.news": labels with points, the last of them a known
  // ending. `label_end` is where the first label, a run of letters and digits, ends.
  std::size_t scan_site(std::size_t begin, std::size_t label_end);

 private:
  std::size_t scan_account(std::size_t begin);
  std::size_t scan_url(std::size_t begin);
  void add_host(TextRange host, bool is_whole);
  void add_words_within(TextRange whole);

  TokenWriter& out_;
  std::size_t no_site_before_ = 0;  // a chain of labels that was read in vain ends here
};

}  // namespace warta
