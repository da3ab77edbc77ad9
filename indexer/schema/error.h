// SPDX-License-Identifier: GPL-3.0-or-later
// What the libraries throw when the world failed: a disk, a lock, a damaged or foreign index. Odd
// articles and odd queries are never an Error; they come back as values.
#pragma once

#include <stdexcept>
#include <string>

namespace warta {

enum class ErrorCode {
  unreadable,    // a path that cannot be opened or read
  no_index,      // there is no index at the path
  damaged,       // Xapian finds the index broken
  mismatched,    // written under another schema or by another analysis
  locked,        // another writer holds the index
  failed_write,  // the disk refused
  bad_request,   // a caller asks for what does not exist, such as an unknown facet
  timed_out,     // a query took longer than it may
};

class Error : public std::runtime_error {
 public:
  // `what` is one line: what is wrong, where, and what to do about it.
  Error(ErrorCode code, const std::string& what) : std::runtime_error(what), code_(code) {}

  ErrorCode code() const { return code_; }

 private:
  ErrorCode code_;
};

}  // namespace warta
