// SPDX-License-Identifier: GPL-3.0-or-later
// What an index says of itself: the schema it was written under and the analysis that made its
// terms.
//
// A searcher with another schema would misread the index, one with another analysis would look for
// terms that are not there; both are told at the door, before a wrong answer.
#pragma once

#include <xapian.h>

#include <string>

namespace warta {

// Raised when the meaning of a prefix, a slot or the stored record changes.
inline constexpr int kSchemaVersion = 1;

struct Stamp {
  int schema = 0;        // 0: the index has no stamp
  std::string analysis;  // Analyzer::fingerprint() of the writer

  static Stamp current();  // this program's

  bool operator==(const Stamp&) const = default;
};

Stamp read_stamp(const Xapian::Database& index);
void write_stamp(Xapian::WritableDatabase& index);

// Throws Error (mismatched) naming both sides and the way out unless this program may use the
// index.
void check_stamp(const Xapian::Database& index, const std::string& path);

// Opens the index in the folder `path` for reading, its stamp unchecked. Throws Error: no_index
// when there is none, damaged when Xapian cannot open it.
Xapian::Database open_index(const std::string& path);

// Whether there is an index in the folder `path`, whoever wrote it.
bool is_index(const std::string& path);

// What to do about an index of another version, as the end of a sentence.
inline constexpr const char* kRebuild =
    "rebuild it: move the folder away and run 'warta-index add' on all articles again";

// $WARTA_INDEX, else warta/index in $XDG_DATA_HOME or ~/.local/share.
std::string default_index_path();

}  // namespace warta
