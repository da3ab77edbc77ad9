// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/spoken_verbs.h"

#include "stemmer/roots/affixes.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/prefixes.h"
#include "stemmer/roots/spelled_word.h"

namespace warta {
namespace {

// Of "me" + host + suffix when that is a known form, or of a word that the dictionary makes likely
// where the spelling leaves no doubt of a nasal. Names begin with n and m, too: "Nanda" is no
// "menanda".
std::string_view root_with_nasal(std::string_view host, std::string_view suffix) {
  const SpelledWord word("me", host, suffix);
  if (const auto root = Lexicon::root_of_form(word.view()); !root.empty()) return root;
  const bool is_ny = host.starts_with("ny");
  if (is_ny) {  // "nyoba"
    const SpelledWord with_c("menc", host.substr(2), suffix);
    if (const auto root = Lexicon::root_of_form(with_c.view()); !root.empty()) return root;
  }
  const bool is_ng = host.starts_with("ng") && std::string_view("aeiou").find(host[2]) < 5;
  if (!is_ng && !is_ny) return {};
  AffixReadings readings;
  read_affixes(word.view(), {}, readings);
  const AffixReading* best = readings.best();
  return best != nullptr && best->licence != Licence::none ? best->root : std::string_view{};
}

}  // namespace

std::string_view root_of_spoken_verb(std::string_view word) {
  if (word.size() < 5 || (word[0] != 'n' && word[0] != 'm')) return {};
  if (const auto root = root_with_nasal(word, {}); !root.empty()) return root;
  std::string_view host = word;
  if (word.ends_with("in") && word.size() > 6) {
    host.remove_suffix(2);
    for (const std::string_view suffix : {"", "kan", "i"}) {
      if (const auto root = root_with_nasal(host, suffix); !root.empty()) return root;
    }
  }
  LexiconEntry entry;
  if (!host.starts_with("nge") || !Lexicon::find(host.substr(3), entry)) return {};
  const bool is_verb = (entry.classes() & affix_class::kAnyVerb) != 0;
  return is_verb || (entry.is_root && has_one_vowel(host.substr(3))) ? entry.root
                                                                     : std::string_view{};
}

}  // namespace warta
