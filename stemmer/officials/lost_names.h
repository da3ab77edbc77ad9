// SPDX-License-Identifier: GPL-3.0-or-later
// Names that a scraper lost with their links: of "Menteri Keuangan Sri Mulyani, mengatakan" it left
// "Menteri Keuangan , mengatakan". The headline may still have them.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "stemmer/officials/name_checks.h"
#include "stemmer/officials/person_name.h"
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

  // The person whom the headline names and the body quotes next behind the office, by name or as it
  // says that he is called. In words of the headline.
  std::optional<NameRun> in_title(const PositionPhrase& office) const;

  // Who speaks next behind the office, whom nothing has introduced. In words of the body.
  std::optional<NameRun> in_body(const PositionPhrase& office) const;

 private:
  struct TitleName {
    NameRun run;
    double odds = 0;  // the sum over its words, see word_uses.h
  };
  std::vector<TitleName> title_names(std::string_view nickname) const;
  bool is_quoted(NameRun name, std::string_view nickname, std::size_t from) const;

  std::span<const TaggerWord> title_words_;
  std::span<const TaggerWord> body_words_;
  std::string_view source_;  // of the body
  const NameChecks& checks_;
};

}  // namespace warta
