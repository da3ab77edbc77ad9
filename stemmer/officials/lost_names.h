// SPDX-License-Identifier: GPL-3.0-or-later
// Names that a scraper lost with their links: of "Menteri Keuangan Sri Mulyani, mengatakan" it left
// "Menteri Keuangan , mengatakan". The headline may still have them.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "stemmer/officials/name_checks.h"
#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

class LostNames {
 public:
  // All of them live as long.
  LostNames(std::span<const TaggerWord> title, std::span<const TaggerWord> body,
            std::string_view source, const NameChecks& checks)
      : title_words_(title), body_words_(body), source_(source), checks_(checks) {}

  // Behind the office, of the body, a name is missing.
  bool is_lost(const PositionPhrase& office) const;

  // The person whom the headline names and the body quotes next behind the office.
  std::optional<NameRun> in_title(const PositionPhrase& office) const;

 private:
  bool is_quoted(NameRun name, std::size_t from) const;

  std::span<const TaggerWord> title_words_;
  std::span<const TaggerWord> body_words_;
  std::string_view source_;  // of the body
  const NameChecks& checks_;
};

}  // namespace warta
