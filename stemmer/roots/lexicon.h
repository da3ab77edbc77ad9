// SPDX-License-Identifier: GPL-3.0-or-later
// Every word that the stemmer knows: root words, the forms that derive from them, names.
//
// Compiled into the program as constant data; nothing is loaded and nothing allocated.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "stemmer/roots/affix_class.h"

namespace warta {

struct LexiconEntry {
  std::string_view root;  // static storage; of a root word or a name the word itself
  bool is_root = false;   // the word is a headword; false for a form and for a name
  bool is_name = false;   // stays whole, and only clitics attach to it

  // What the dictionary licenses on the root. REQUIRES: the word was found
  AffixClasses classes() const;
};

class Lexicon {
 public:
  // False when the word is not known.
  // REQUIRES: `word` is in normal form
  static bool find(std::string_view word, LexiconEntry& entry);
  static bool contains(std::string_view word);

  // The root of a known form; empty when `word` is none, but a headword or a name.
  // REQUIRES: as find()
  static std::string_view root_of_form(std::string_view word);

  // Every word, in no order: for tests and tools.
  static std::vector<std::string_view> words();

  // Changes whenever a word or its root changes, for Analyzer::fingerprint().
  static std::uint64_t digest();
};

}  // namespace warta
