// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/partial_doubling.h"

#include "stemmer/roots/lexicon.h"

namespace warta {
namespace {

// The first letter doubled with an e: what stands behind it, else nothing. ke- and meN- look alike:
// "kekerabatan", "memasukan".
std::string_view behind_doubled_letter(std::string_view word) {
  const bool is_doubled = word.size() >= 7 && word[1] == 'e' && word[0] == word[2];
  return is_doubled && word[0] != 'k' && word[0] != 'm' ? word.substr(2) : std::string_view{};
}

// Of a headword; empty when `word` is none.
std::string_view headword(std::string_view word) {
  LexiconEntry entry;
  return Lexicon::find(word, entry) && entry.is_root ? entry.root : std::string_view{};
}

}  // namespace

std::string_view root_of_doubled_noun(std::string_view word) {
  const std::string_view rest = behind_doubled_letter(word);
  if (rest.size() < 6 || !rest.ends_with("an")) return {};
  return headword(rest.substr(0, rest.size() - 2));
}

std::string_view root_behind_doubled_letter(std::string_view word) {
  return headword(behind_doubled_letter(word));
}

}  // namespace warta
