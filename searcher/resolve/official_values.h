// SPDX-License-Identifier: GPL-3.0-or-later
// A person as typed to the officials that the index knows: "M. Iqbal", "Drs. H. Edy Suharmanto,
// M.Si", "Edi Suharmanto", "Pj Bupati Edy Suharmanto".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/open_index.h"
#include "searcher/resolve/name_matches.h"

namespace warta {

struct OfficialMatches {
  std::vector<std::vector<std::uint32_t>> names;  // by segment: values of the column, in order
  std::vector<std::string> spelled;               // the different names, the most usual first
  bool is_other = false;    // nobody has all the words of the name; whoever it may be is taken
  bool by_slip = false;     // hardly anybody has the name as typed; of some, one letter differs
  bool is_nobodys = false;  // then nobody has it at all
};

// Whoever has the name, and where nobody has, whoever it may be: its words in this order, where an
// initial stands for a name ("M." also for Muhammad in every spelling) unless another name is left
// that says who else it is, and either may leave out names in the middle; with the other names of
// each (OfficialPeople). Where somebody has the very name, nobody else counts; of a single word,
// which many may have, where it is the usual name of one who is in three times as many articles as
// all others. When hardly anybody is, a letter may differ (name_fit.h): what is found then is what
// the name would find without its slip. A word by itself is none that is_other_word(). A nickname
// is also the name behind it; a form of address ("Mas", "Bang") and a degree in small letters are
// left out where nobody's name has them. Where nobody is found at all, a space may be missing or
// one too many.
// REQUIRES: words in normal form
OfficialMatches find_officials(const std::vector<std::string>& typed, const OpenIndex& index);

// Whoever has the name as it is typed, in all its words and without a slip. The same REQUIRES
OfficialMatches officials_called(std::vector<std::string> words, const OpenIndex& index,
                                 Namesakes namesakes);

// Whether a word typed by itself is hardly a slip of a name that so many articles have: texts say
// it as often, of one that the dictionary has a tenth as often. REQUIRES: a normal form
bool is_other_word(const std::string& word, std::size_t articles, const OpenIndex& index);

// All names of the person whom lists call exactly `known_by`, as OfficialMatches::names; nothing
// where nobody is called so there.
std::vector<std::vector<std::uint32_t>> names_of_person(std::string_view known_by,
                                                        const OpenIndex& index);

}  // namespace warta
