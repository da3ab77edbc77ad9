// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one office of the table with all that belongs to it: unit, code, region, village, term.
// position_grammar.h says which office to read. What may follow it is in phrase_parts.cc.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "stemmer/officials/office_lexicon.h"
#include "stemmer/officials/office_regions.h"
#include "stemmer/officials/office_tail.h"
#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

class PhraseReader {
 public:
  // The office begins at words[i]. All of them live as long.
  PhraseReader(std::span<const TaggerWord> words, const OfficeRegions& regions,
               const OfficeTail& tail, const Office& office, std::size_t i);

  // Nothing when it is no public office after all.
  std::optional<PositionPhrase> read();

 private:
  enum class Step : std::uint8_t { none, moved, last, not_held };

  // What they take in is behind phrase_.last, which they move.
  Step read_next();
  bool read_bracketed_region();
  bool read_alias();
  bool read_ordinal();
  bool read_code();
  bool read_command();
  bool read_work_area();
  bool read_region();
  bool read_purpose();
  bool read_unit();
  void read_institution();
  void read_spelled_unit();
  void read_place(std::string_view kind);
  std::optional<PositionPhrase> checked();
  void drop_region_words();

  bool wants_unit() const;
  void keep(std::size_t to);
  std::optional<OfficeRegions::Hit> region_at(std::size_t i);
  bool has_next() const { return phrase_.last < words_.size(); }
  const TaggerWord& next() const { return words_[phrase_.last]; }

  std::span<const TaggerWord> words_;
  const OfficeRegions& regions_;
  const OfficeTail& tail_;
  const Office& office_;
  PositionPhrase phrase_;
};

// Past the agency at words[i], with what stands in brackets.
std::size_t skip_unit(std::span<const TaggerWord> words, const OfficeRegions& regions,
                      const OfficeTail& tail, std::size_t i);

}  // namespace warta
