// SPDX-License-Identifier: GPL-3.0-or-later
// Words that carry a clitic, by the word that it is written onto: "bukunya", "kubaca".
#pragma once

#include <string_view>

namespace warta {

struct KnownHost {
  std::string_view root;  // empty: the dictionary has no answer
  std::string_view clitic;
};

// The dictionary's answer for a word with a clitic, "bukunya", "kubaca".
KnownHost find_known_host(std::string_view word);

// "kupastikan", "kaupertaruhkan": ku- or kau- before a verb that the dictionary makes likely. Empty
// when it is none.
std::string_view root_behind_proclitic(std::string_view word);

// "kendaraanya" for "kendaraannya", "diterangkanya" for "diterangkannya": the most common slip of
// the pen in news. Empty when it is none.
std::string_view root_without_n(std::string_view word);

}  // namespace warta
