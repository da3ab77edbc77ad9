// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the lexicon, out of a dictionary and our own tables. Only expand_hunspell uses this,
// at build time.
//
// Where sources disagree, what was added first stays.
// Call order: (add_exceptions | add_supplement | add_dictionary | add_names)* finish
#pragma once

#include <map>
#include <string>
#include <vector>

#include "stemmer/roots/affix_class.h"
#include "stemmer/roots/lexicon_format.h"
#include "stemmer/tables/hunspell_dictionary.h"

namespace warta {

struct WordEntry {
  lexicon_format::EntryKind kind = lexicon_format::EntryKind::root;
  AffixClasses classes = 0;
  std::string root;  // of a form
};
using WordEntries = std::map<std::string, WordEntry>;

class LexiconBuilder {
 public:
  using Row = std::vector<std::string>;  // the cells of a table's row

  // Word and root; a root of its own has itself. Throws std::runtime_error where no root is given.
  void add_exceptions(const std::vector<Row>& rows);

  // Roots, and names that stay whole: "name" in the second cell.
  void add_supplement(const std::vector<Row>& rows);

  // Headwords and the forms that they license.
  void add_dictionary(const HunspellDictionary& dictionary);

  // Each word of a region's name, in the second cell, that is no word of the dictionary:
  // "Pemalang", "Penukal" of "Penukal Abab". A name that is one doubled word stays whole:
  // "Wangi-Wangi" is no "wangi".
  void add_names(const std::vector<Row>& rows);

  // Follows forms to their roots, so that a form names its last root, which is an entry, too.
  // Throws std::runtime_error where roots run in a circle.
  WordEntries finish();

 private:
  void add_root(const std::string& word);
  void add_classes(const Headword& headword);
  void add_hyphenated(const std::string& word);
  void add_name(std::string name, bool with_hyphen);
  std::string last_root(const std::string& word, std::string root) const;

  WordEntries entries_;
};

}  // namespace warta
