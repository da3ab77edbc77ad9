// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_lists.h"

#include <array>

#include "stemmer/officials/name_behind.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/word_uses.h"

namespace warta {

using std::string_view_literals::operator""sv;

bool is_shared(const PositionPhrase& office) {
  return office.position.starts_with("Anggota") || office.position.starts_with("Komisioner") ||
         office.position.starts_with("Wakil Ketua") || office.position.starts_with("Hakim");
}

std::size_t skip_to_list(std::span<const TaggerWord> words, std::size_t i) {
  constexpr std::size_t kReach = 9;  // words
  for (std::size_t k = i; k < words.size() && k < i + kReach; ++k) {
    std::size_t behind = skip_list_opener(words, k);
    if (behind == k && k > i && is_word(words, k, "adalah")) behind = k + 1;
    if (behind == k && is_word(words, k, "seperti")) behind = k + 1;
    if (behind > k && behind < words.size()) return behind;
    const bool of_commission = k == i && is_word(words, k, "komisi");
    if (of_commission && k + 1 < words.size()) {  // "anggota DPR Komisi XIII, antara lain"
      ++k;
      continue;
    }
    if (words[k].is_capital || words[k].gap != kGapNone) return i;
  }
  return i;
}

std::size_t read_list(std::span<const TaggerWord> words, const PositionGrammar& grammar,
                      const PositionPhrase& office, NameRun name, MentionList& mentions) {
  if (!is_shared(office)) return name.last;
  for (std::size_t listed = 1;; ++listed) {
    std::size_t next = grammar.skip_brackets(name.last);
    if (next >= words.size()) return name.last;
    const bool comma = words[next].gap == kGapComma;
    if (is_word(words, next, "dan") || is_word(words, next, "serta") ||
        is_word(words, next, "hingga")) {
      ++next;
    } else if (!comma) {
      return name.last;
    }
    const auto other = name_at(words, next);
    // "A, Kepala Dinas X" goes on with an office of its own, and so does "A selaku Kepala Dinas".
    if (!other || grammar.read(next)) return name.last;
    static constexpr std::array kNotYet = {"bacaleg"sv, "calon"sv, "caleg"sv};
    if (other->last < words.size() && is_one_of(words[other->last].normal, kNotYet))
      return name.last;
    static constexpr std::array kOwn = {"selaku"sv, "sebagai"sv};
    if (other->last < words.size() && is_one_of(words[other->last].normal, kOwn)) return name.last;
    // One word may be the next clause's: a name among names it is where the odds are.
    if (other->last - other->first < 2 && (listed < 2 || likely_odds(words[next].normal) <= 0))
      return name.last;
    mentions.add(office, FoundName{*other, NameRule::listed, {}});
    name = *other;
  }
}

}  // namespace warta
