// SPDX-License-Identifier: GPL-3.0-or-later
// Two offices beside one another: of one person, of two, or the one is the other's.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "stemmer/officials/mention_list.h"
#include "stemmer/officials/position_grammar.h"

namespace warta {

// Each reads what stands at and behind an office, adds whom it names to the mentions, and returns
// where to go on; nothing where it does not stand so.
class JoinedOffices {
 public:
  // All of them must outlive this.
  JoinedOffices(std::span<const TaggerWord> words, const PositionGrammar& grammar,
                MentionList& mentions)
      : words_(words), grammar_(grammar), mentions_(mentions) {}

  std::optional<std::size_t> read_joined(const PositionPhrase& first);
  std::optional<std::size_t> read_nested(const PositionPhrase& office);
  std::optional<std::size_t> read_pair(PositionPhrase first);
  std::optional<std::size_t> read_double(const PositionPhrase& first);

 private:
  std::optional<std::size_t> read_behind_comma(const PositionPhrase& office, std::size_t at);
  std::size_t comma_behind(std::size_t i) const;

  std::span<const TaggerWord> words_;
  const PositionGrammar& grammar_;
  MentionList& mentions_;
};

}  // namespace warta
