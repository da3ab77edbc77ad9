// SPDX-License-Identifier: GPL-3.0-or-later
// What an office takes from those that the text named before it: its council, its commission, that
// it is held for the time being.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "stemmer/officials/person_name.h"
#include "stemmer/officials/position_grammar.h"
#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

// "dan", "serta" at words[i].
bool is_and_at(std::span<const TaggerWord> words, std::size_t i);

// Follows a text from its first word to its last.
class OfficeContext {
 public:
  // All of them live as long.
  OfficeContext(std::span<const TaggerWord> words, const PositionGrammar& grammar)
      : words_(words), grammar_(grammar) {}

  // "Komisi II, Ketua Endang Ahmad, Sekretaris Jajang": words[i] may name a commission.
  void note_commission(std::size_t i) {
    if (words_[i].normal == "komisi") take_commission(i);
  }
  // An office of the commission that was named last; nothing where words[i] is none.
  std::optional<PositionPhrase> head_of_commission(std::size_t i) const;

  // "Ketua DPRD A, Wakil Ketua I B": the second is of the council too. False when the text has not
  // said of what.
  bool resolve_institution(PositionPhrase& office);

  // "Penjabat kades yang dilantik yaitu Kades Matarape, A; Kades Ulunipa, B": all that the sentence
  // lists behind an acting office without a name are acting.
  void carry_acting(PositionPhrase& office);

 private:
  void take_commission(std::size_t i);
  bool is_of_commission(std::size_t i) const;

  std::span<const TaggerWord> words_;
  const PositionGrammar& grammar_;
  std::string commission_;  // "Komisi II": named last
  std::size_t commission_at_ = 0;
  std::string_view institution_;  // "DPRD": of the office named last
  std::size_t institution_at_ = 0;
  std::string acting_list_;    // the position of an acting office that a list follows; empty: none
  std::size_t acting_at_ = 0;  // how far it was followed
  NameRun acting_words_;
};

}  // namespace warta
