// SPDX-License-Identifier: GPL-3.0-or-later
// Whose an office is: of the state, of the whole country, or of a party, a company, a school.
#pragma once

#include <span>
#include <string_view>

#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

// "badan", "kementerian", "kejari": a word of the state's institutions, and of no person's name.
bool is_institution_word(std::string_view normal);

// What the words of an office say of whose it is.
struct UnitOwner {
  bool is_public = false;    // names an institution of the state: "Dewan Komisioner OJK"
  bool is_national = false;  // one that is the same for the whole country: "Badan Intelijen Negara"
};
UnitOwner unit_owner(std::span<const TaggerWord> words, std::size_t first, std::size_t last);

// "Anggota DPRD", "Ketua Komisi XI", "Anggota Panja": of a council or one of its committees, whose
// members have parties.
bool is_of_council(std::string_view position);

// "Menteri Sosial BEM KM", "Sekjen PDIP": of students, a party or a company.
bool is_of_others(std::span<const TaggerWord> words, const PositionPhrase& phrase);

// "Anggota Polres Ende", "anggota TNI": a policeman or soldier, who is no official.
bool is_of_force(std::span<const TaggerWord> words, std::size_t first, std::size_t last);

}  // namespace warta
