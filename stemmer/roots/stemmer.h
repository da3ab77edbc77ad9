// SPDX-License-Identifier: GPL-3.0-or-later
// Indonesian word to root: "pemerintahan" -> "perintah", "anak-anak" -> "anak".
//
// Lexicon first: exceptions, headwords, forms that the affix table licenses. Then clitics and
// doubling, then every confix analysis whose root is a headword, ranked. A word that nothing
// reaches stays as it is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warta {

// One way to read a word, as --explain prints it.
struct StemAnalysis {
  std::string root;
  std::string rule;  // what was taken off or looked up: "licensed form", "meN- + -kan", "X-X"
  bool chosen = false;
};

class Stemmer {
 public:
  // The root of `word`, a view of the lexicon or of `word` itself; never empty for a non-empty
  // word. Nothing is allocated; any thread may call.
  // REQUIRES: `word` is in normal form (see normalize.h)
  std::string_view stem(std::string_view word) const;

  // Every analysis weighed, best first; the first is what stem() returns.
  std::vector<StemAnalysis> explain(std::string_view word) const;
};

}  // namespace warta
