// SPDX-License-Identifier: GPL-3.0-or-later
// The name that belongs to an office: "Bupati X", "Bupati, X", "X selaku Bupati", "X (Bupati)".
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "stemmer/officials/position_phrase.h"
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

class NameFinder {
 public:
  explicit NameFinder(std::span<const TaggerWord> words) : words_(words) {}

  // At words[i], behind the office.
  std::optional<FoundName> name_behind(const PositionPhrase& office, std::size_t i) const;

  // Ahead of it. What ends at `name_end` or before belongs to another office.
  std::optional<FoundName> name_ahead(const PositionPhrase& office, std::size_t name_end) const;

  // The names of "A, B, dan C, masing-masing selaku anggota DPRD" before C.
  std::vector<NameRun> names_listed_before(NameRun last, std::size_t name_end) const;

  // Past "yakni", "di antaranya", "antara lain": they open one name or a list of them.
  std::size_t skip_list_opener(std::size_t i) const;

  // The persons of whom "Kapolres Wolio itu" may speak, the last one named first. `first`: where
  // the offices begin, of which "Bupati dan Kapolres Wolio itu" names more than one.
  std::vector<FoundName> names_referred_to(const PositionPhrase& office, std::size_t first) const;

  // "Pj" and the like.
  bool is_acting_word(std::size_t i) const;

 private:
  bool refers_back(const PositionPhrase& office, std::size_t first) const;
  std::optional<NameRun> whole_name_of(std::size_t at) const;
  bool speaks(std::size_t at) const;
  bool names_speaker(NameRun run, const PositionPhrase& office) const;
  std::size_t skip_made_to(std::size_t i) const;
  std::size_t skip_clause(std::size_t i) const;
  std::size_t skip_degrees_back(std::size_t end) const;
  std::size_t skip_held_by(std::size_t i) const;
  std::optional<FoundName> name_in_roster(const PositionPhrase& office, std::size_t i) const;
  bool is_region(NameRun run) const;
  bool is_likely_name(NameRun run) const;
  bool is_well_known(NameRun run) const;
  std::optional<FoundName> name_in_list_ahead(const PositionPhrase& office, std::size_t i) const;
  std::optional<FoundName> ranked_name_ahead(std::size_t i, std::size_t name_end) const;

  std::span<const TaggerWord> words_;
};

}  // namespace warta
