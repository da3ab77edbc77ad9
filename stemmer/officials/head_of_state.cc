// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/head_of_state.h"

#include <array>

#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// "Presiden RI", "Presiden Republik Indonesia"
bool says_country(std::span<const TaggerWord> words, const PositionPhrase& office) {
  for (std::size_t i = office.first; i < office.last; ++i) {
    if (words[i].normal == "ri" || words[i].normal == "indonesia") return true;
  }
  return false;
}

// "Gojek Group", "Samsung Budi": names of people begin and end as names do, but for what is printed
// wrong or has a word glued on behind one that everybody knows.
bool looks_as_name(std::span<const TaggerWord> words, NameRun run) {
  constexpr int kKnownByAll = 5;
  if (name_odds(words[run.first].normal) < 0) return false;
  const int last = name_odds(words[run.last - 1].normal);
  return last > 0 || (last == 0 && name_odds(words[run.first].normal) >= kKnownByAll);
}

// "Presiden Madura United FC, Achsanul Qosasi": what goes on with capitals, and has its president
// behind a comma.
bool is_organisation(std::span<const TaggerWord> words, NameRun run) {
  const std::size_t i = run.last;
  return i < words.size() && words[i].gap == kGapNone && is_acronym(words[i]) &&
         !is_degree(words[i]);
}

// "Bapak Presiden, Bapak Prabowo", "Wakil Presiden (Wapres), Gibran"
bool is_apposed(std::span<const TaggerWord> words, NameRun run) {
  static constexpr std::array kForms = {"bapak"sv, "bu"sv, "ibu"sv, "pak"sv};
  const bool addressed = run.first > 0 && is_one_of(words[run.first - 1].normal, kForms);
  return addressed || (words[run.first].gap & kGapClose) != 0;
}

// "Presiden Komisaris", "Presiden Direktur": of a company.
bool is_of_company(std::span<const TaggerWord> words, const PositionPhrase& office) {
  return is_word(words, office.last, "komisaris") || is_word(words, office.last, "direktur");
}

bool is_known_by_all(std::span<const TaggerWord> words, NameRun run) {
  constexpr int kInTheNews = 8;
  int odds = 0;
  for (std::size_t i = run.first; i < run.last; ++i) odds += name_odds(words[i].normal);
  return odds >= kInTheNews;
}

// Not so "selaku Presiden Marvel Studio".
bool ends_there(std::span<const TaggerWord> words, const PositionPhrase& office) {
  return office.last >= words.size() || words[office.last].gap != kGapNone ||
         !words[office.last].is_capital;
}

}  // namespace

bool is_head_of_state(const PositionPhrase& office) {
  return office.position == "Presiden" || office.position == "Wakil Presiden";
}

bool may_head_state(std::span<const TaggerWord> words, const PositionPhrase& office,
                    const FoundName& name) {
  const NameRun run = name.run;
  if (!is_well_known(words, run) || !looks_as_name(words, run) || is_organisation(words, run) ||
      is_of_company(words, office)) {
    return false;
  }
  switch (name.rule) {
    case NameRule::behind:
    case NameRule::in_brackets:
      return true;
    case NameRule::behind_comma:
      return says_country(words, office) || is_apposed(words, run);
    case NameRule::ahead_linked:
      return says_country(words, office) ||
             (is_known_by_all(words, run) && ends_there(words, office));
    default:
      return says_country(words, office);
  }
}

}  // namespace warta
