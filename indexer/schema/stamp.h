// SPDX-License-Identifier: GPL-3.0-or-later
// What an index says of itself: the schema it was written under and the analysis that made its
// terms.
//
// A searcher with another schema would misread the index, one with another analysis would look for
// terms that are not there; both are told at the door, before a wrong answer.
#pragma once

#include <string>

namespace warta {

// Raised when the meaning of a prefix, a slot, the stored record or a file of the index changes.
inline constexpr int kSchemaVersion = 6;

struct Stamp {
  int schema = 0;        // 0: the index has no stamp
  std::string analysis;  // Analyzer::fingerprint() of the writer

  static Stamp current();  // this program's

  bool operator==(const Stamp&) const = default;
};

// Throws Error (mismatched) naming both sides and the way out unless this program may use an index
// with the stamp `found` at `path`.
void check_stamp(const Stamp& found, const std::string& path);

// What to do about an index of another version, as the end of a sentence.
inline constexpr const char* kRebuild =
    "make it anew: move the folder away and run 'warta-index add' on all articles again; marks of "
    "removals are lost with it, so remove what had been removed once more";

// The same where the stored articles can be used again.
inline constexpr const char* kAnalyseAgain = "run 'warta-index rebuild', which analyses them again";

// The one of these that fits an index with the stamp `found`. Of a schema that is yet to come to
// this program, the index is whole and the program old: it is to be replaced.
std::string way_out(const Stamp& found);

// $WARTA_INDEX, else warta/index in $XDG_DATA_HOME or ~/.local/share.
std::string default_index_path();

}  // namespace warta
