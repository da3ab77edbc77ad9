// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/news_of_abroad.h"

#include <array>
#include <string_view>

#include "stemmer/officials/non_names.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"

namespace warta {

bool NewsOfAbroad::has_official(std::span<const std::string> name, bool is_minister) const {
  // Set by eye on 640 officials with such names in articles of no region of ours.
  constexpr int kUnheard = 1;               // "Ong Ye Kung"
  constexpr int kHardlyHeard = 3;           // "Greg Hunt"; "Luhut", too
  constexpr std::size_t kShortestWord = 3;  // letters
  constexpr std::size_t kFew = 2;           // names of countries
  constexpr std::size_t kMany = 5;
  static constexpr std::array<std::string_view, 5> kHere = {"indonesia", "ri", "jakarta", "dpr",
                                                            "nasional"};
  int odds = 0;
  bool known = false;  // a word of it
  std::size_t words = 0;
  for (const std::string& word : name) {
    words += letter_count(word) >= kShortestWord ? 1 : 0;  // no initials: "A.M. Fachir"
    odds += name_odds(word);
    known = known || name_odds(word) > 0;
  }
  is_minister = is_minister && !known && words > 1;
  if ((!regions_.about.empty() && !is_minister) || odds > kHardlyHeard) return false;
  std::size_t here = regions_.mentioned.size() + 1;
  std::size_t abroad = 0;
  for (std::size_t i = 0; i < body_words_.size(); ++i) {
    const TaggerWord& word = body_words_[i];
    if (!word.is_capital) continue;
    const bool of_outlet = i > 0 && is_acronym(body_words_[i - 1]);  // "CNN Indonesia"
    here += is_one_of(word.normal, kHere) && !of_outlet ? 1 : 0;
    abroad += non_name(word) == NonName::country ? 1 : 0;
  }
  if (is_minister && abroad >= kFew) return true;
  return odds <= kUnheard ? abroad >= kFew && abroad >= 2 * here
                          : abroad >= kMany && abroad >= 4 * here;
}

}  // namespace warta
