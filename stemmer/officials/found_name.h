// SPDX-License-Identifier: GPL-3.0-or-later
// A name that belongs to an office, and where it stood.
#pragma once

#include <cstdint>
#include <span>

#include "stemmer/officials/person_name.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

// Where a name stands that belongs to an office.
enum class NameRule : std::uint8_t {
  behind,              // "Bupati Bombana La Sadim Raya"
  behind_comma,        // "Bupati Bombana, La Sadim Raya"
  behind_colon,        // "Menteri Agama: Fachrul Razi,"
  in_brackets,         // "Gubernur (Andra Soni)"
  paired,              // "Bupati dan Wakil Bupati Buton, La Ode X dan La Ode Y"
  listed,              // "Anggota DPRD A, B, dan C": B and C
  ahead_linked,        // "X selaku Bupati", "X yang juga Bupati"
  ahead_comma,         // "X, Bupati Buton,"
  before_brackets,     // "X (Wakil Ketua DPRD)"
  ahead_ranked,        // "Kompol X Kapolsek Cikole"
  ahead_in_sentence,   // ". X Y Ketua DPRD Ciamis mengatakan"
  listed_ahead,        // "A, B, dan C selaku anggota DPRD": A and B
  ahead_village_head,  // "X yang menjabat sebagai Kades Lampah"
  ahead_spoken_of,     // "AKBP X mempersilakan ... kata Kapolres Wolio itu", "... X. Bupati itu"
  of_headline,         // "Menteri Keuangan , mengatakan": a lost link, see lost_names.h
  next_speaker,        // "Menteri Keuangan , mengatakan. ... kata Sri": the same
};

// A name and what joins it to its office.
struct FoundName {
  NameRun run;
  NameRule rule = NameRule::behind;
  NameRun link;
};

// Whether a name is a province or regency and nothing else: "Camat Wanareja, Kabupaten Cilacap".
bool is_region(std::span<const TaggerWord> words, NameRun run);

// Whether the words are such as names have.
bool is_likely_name(std::span<const TaggerWord> words, NameRun run);

// Whether they are well known for it: the name of who is in the news.
bool is_well_known(std::span<const TaggerWord> words, NameRun run);

}  // namespace warta
