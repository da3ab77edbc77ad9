// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/person_name.h"

#include <algorithm>
#include <array>

#include "stemmer/dates/date_names.h"
#include "stemmer/officials/non_names.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/officials/office_unit.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t kLongestName = 7;

// "bin", "binti" join names in small letters.
bool is_particle(const TaggerWord& word) {
  static constexpr std::array kParticles = {"al"sv, "bin"sv, "binti"sv, "da"sv,
                                            "de"sv, "dos"sv, "el"sv,    "van"sv};
  return !word.is_capital && std::ranges::find(kParticles, word.normal) != kParticles.end();
}

bool follows_directly(std::span<const TaggerWord> words, std::size_t i) {
  const std::uint16_t gap = words[i].gap;
  return gap == kGapNone || gap == kGapHyphen || (gap == kGapPoint && is_initial(words[i - 1]));
}

// "Pengamanan", "Mengentaskan", "Sambutan": the dictionary derives it, and no name is made so.
bool is_derived_word(std::string_view normal) {
  const bool affixed = normal.starts_with("me") || normal.starts_with("pe") ||
                       normal.starts_with("ber") || normal.starts_with("ter") ||
                       normal.starts_with("di") || normal.ends_with("an");
  LexiconEntry entry;
  return affixed && normal.size() >= 7 && Lexicon::find(normal, entry) && !entry.is_root &&
         !entry.is_name;
}

// "Hamenang Wajar Ismoyo": a root of the dictionary between two words that nobody knows but as
// names. What headlines have there is a verb or derived.
// REQUIRES: words[i + 1] is there
bool is_middle_name(std::span<const TaggerWord> words, std::size_t i) {
  const auto is_unheard = [&](std::size_t k) {
    return words[k].is_capital && !words[k].is_all_caps && words[k].surface.size() > 3 &&
           !Lexicon::contains(words[k].normal) && non_name(words[k]) == NonName::no &&
           likely_odds(words[k].normal) > 0;
  };
  LexiconEntry entry;
  return i > 0 && words[i].gap == kGapNone && !words[i].is_all_caps &&
         Lexicon::find(words[i].normal, entry) && entry.is_root && is_unheard(i - 1) &&
         is_unheard(i + 1);
}

// `titled`: a title stands before it.
bool may_be_name_word(std::span<const TaggerWord> words, std::size_t i, bool titled = false) {
  const TaggerWord& word = words[i];
  if (!word.is_capital || (word.kind != TokenKind::word && word.kind != TokenKind::abbreviation))
    return false;
  if (std::ranges::any_of(word.surface, [](char c) { return c >= '0' && c <= '9'; })) return false;
  if (opens_balinese_name(words, i)) return true;
  if (is_degree(word) || non_name(word) != NonName::no || is_derived_word(word.normal) ||
      is_ministry(word.normal)) {
    return false;
  }
  // "Kadisperindag", "Menristekdikti", "Menterinya"; but "Karolina", which opens as "Karopenmas"
  const bool of_office = word.normal.starts_with("kadi") || word.normal.starts_with("men") ||
                         word.normal.ends_with("nya");
  if (word.may_begin_office && of_office && name_odds(word.normal) <= 0 &&
      office_at(words, i) != nullptr) {
    return false;
  }
  // "Selanjutnya", "Rapatkan": of the corpus' names, none has it.
  constexpr int kNoName = -5;
  if (name_odds(word.normal) <= kNoName) {
    // "Ir Bebas Manggazali"
    const bool leads = i + 1 < words.size() && words[i + 1].gap == kGapNone &&
                       words[i + 1].is_capital && likely_odds(words[i + 1].normal) > 0;
    if (!leads || !(titled || is_middle_name(words, i))) return false;
  }
  if (word.is_all_caps && letter_count(word.surface) > 3) return false;
  if (const auto weekday = weekday_named(word.surface); weekday && !weekday->is_short) return false;
  return true;
}

// "Wali Kota Jayapura BENHUR TOMI MANO", "Camat MARLANSIUS, S.Sos": a name in capitals that begins
// at words[first]; a single word needs the title or degree that no agency has.
std::optional<NameRun> name_in_capitals(std::span<const TaggerWord> words, std::size_t first,
                                        bool titled) {
  constexpr double kFewestOdds = 2;
  double odds = 0;
  std::size_t last = first;
  while (last < words.size() && last - first < kLongestName && words[last].is_all_caps &&
         words[last].kind != TokenKind::number &&
         (last == first || follows_directly(words, last))) {
    const TaggerWord& word = words[last];
    if (is_degree(word) || is_derived_word(word.normal) || non_name(word) != NonName::no) break;
    if (letter_count(word.surface) > 3) {
      if (name_odds(word.normal) < 0 || institution_named(word.normal) != nullptr) break;
      odds += likely_odds(word.normal);
    }
    ++last;
  }
  if (last == first || letter_count(words[first].surface) <= 3) return std::nullopt;
  const bool with_degree = last + 1 < words.size() && words[last].gap == kGapComma &&
                           (is_degree(words[last]) || is_title_before(words[last]));
  const bool alone = last - first == 1;
  // In a sentence of capitals everything looks so.
  const auto is_loud = [&](std::size_t i) {
    return words[i].is_all_caps && letter_count(words[i].surface) > 3 && !is_degree(words[i]);
  };
  std::size_t before = first;
  while (before > 0 && is_title_before(words[before - 1])) --before;
  if ((before > 0 && is_loud(before - 1)) ||
      (last < words.size() && words[last].gap == kGapNone && is_loud(last))) {
    return std::nullopt;
  }
  titled = titled && letter_count(words[first - 1].surface) <= 4;  // no "Jenderal"
  if (odds < (alone ? 1 : kFewestOdds) || (alone && !titled && !with_degree)) return std::nullopt;
  return NameRun{first, last};
}

}  // namespace

bool opens_balinese_name(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kSecond = {"agung"sv,  "dewa"sv,   "gde"sv,    "gede"sv,   "gst"sv,
                                         "gusti"sv,  "kadek"sv,  "ketut"sv,  "komang"sv, "made"sv,
                                         "nengah"sv, "ngurah"sv, "nyoman"sv, "putu"sv,   "wayan"sv,
                                         "gusti"sv,  "luh"sv};
  static constexpr std::array kOpeners = {"anak"sv, "i"sv, "ni"sv, "sang"sv};
  if (i + 1 >= words.size() || !is_one_of(words[i].normal, kOpeners)) return false;
  return words[i + 1].is_capital &&
         std::ranges::find(kSecond, words[i + 1].normal) != kSecond.end();
}

std::optional<NameRun> name_at(std::span<const TaggerWord> words, std::size_t i) {
  std::size_t first = i;
  while (first < words.size() &&
         (is_title_before(words[first]) || (first > i && is_grade(words, first)))) {
    const TaggerWord& word = words[first];
    const bool small = !word.is_capital;
    static constexpr std::array kSmall = {"apt"sv, "bapak"sv, "bu"sv, "dr"sv, "drg"sv,
                                          "drh"sv, "ibu"sv,   "ns"sv, "pak"sv};
    if (small && std::ranges::find(kSmall, word.normal) == kSmall.end()) break;
    ++first;
    // Between titles: "Komjen Pol. (P) Dr. (H.C) ", "Drs., H. ".
    if (first < words.size() &&
        (words[first].gap & (kGapNewline | kGapQuote | kGapOther | kGapSlash)) != 0)
      return std::nullopt;
  }
  // "ST Burhanuddin": letters of a degree before a name are the name's.
  if (first + 1 < words.size() && words[first].is_all_caps && is_degree(words[first]) &&
      letter_count(words[first].surface) == 2 && words[first + 1].gap == kGapNone &&
      words[first + 1].is_capital && !words[first + 1].is_all_caps &&
      name_odds(words[first + 1].normal) > 0) {
    const auto rest = name_at(words, first + 1);
    if (rest && rest->first == first + 1) return NameRun{first, rest->last};
  }
  if (first < words.size() && words[first].is_all_caps) {
    if (const auto name = name_in_capitals(words, first, first > i)) return name;
  }
  if (first >= words.size() || !may_be_name_word(words, first, first > i)) return std::nullopt;
  // "Presiden TKD Jokowi-Ma'ruf", "Gubernur KDH Istimewa Aceh": letters that no name begins with.
  if (is_acronym(words[first]) && letter_count(words[first].surface) >= 3 &&
      name_odds(words[first].normal) <= 0) {
    return std::nullopt;
  }
  // "Direktorat Jenderal (Sesditjen)"
  if (first > i && (words[first].gap & kGapOpen) != 0) return std::nullopt;
  // "Drh, Ida Bagus Hary", "AKBP, Budi Santoso": a comma for the full stop of an abbreviation.
  static constexpr std::array kAbbreviated = {"dr"sv, "dra"sv, "drg"sv, "drh"sv, "drs"sv, "ir"sv};
  if (first > i && (words[first].gap & kGapComma) != 0 &&
      !is_one_of(words[first - 1].normal, kAbbreviated) && !is_rank(words[first - 1])) {
    return std::nullopt;
  }
  std::size_t last = first + 1;
  while (last < words.size() && last - first < kLongestName &&
         (follows_directly(words, last) || words[last].gap == kGapQuote)) {
    // "Jaya Negara", "Adi Karya": last names, though agencies have them too.
    static constexpr std::array kLastNames = {"bangsa"sv, "budaya"sv, "cipta"sv, "karya"sv,
                                              "laos"sv,   "marga"sv,  "negara"sv};
    // "Munafri 'Appi' Arifuddin"
    if (words[last].gap == kGapQuote && last + 1 < words.size() &&
        words[last + 1].gap == kGapQuote && may_be_name_word(words, last) &&
        may_be_name_word(words, last + 1)) {
      last += 2;
      continue;
    }
    if (!follows_directly(words, last)) break;
    if (words[last].is_capital && !words[last].is_all_caps &&
        std::ranges::find(kLastNames, words[last].normal) != kLastNames.end()) {
      ++last;
      continue;
    }
    // "Fahmi Hakim", "Edi Suharto", "Agus Harimurti Yudhoyono": but no first names.
    const bool named = likely_odds(words[last - 1].normal) > 0 ||
                       (last - first > 1 && likely_odds(words[first].normal) > 0);
    const bool last_only =
        words[last].is_capital && !words[last].is_all_caps && words[last].gap == kGapNone &&
        (words[last].normal == "hakim" || non_name(words[last]) == NonName::former) && named;
    if (last_only) {
      ++last;
      continue;
    }
    const bool particle = is_particle(words[last]) && last + 1 < words.size() &&
                          follows_directly(words, last + 1) && may_be_name_word(words, last + 1);
    if (!particle && !may_be_name_word(words, last)) break;
    if (is_title_before(words[last]) && letter_count(words[last].surface) >= 3) {
      // "Krisna Laksamana, kepada wartawan": nobody follows the rank, so that it is the name's.
      const bool is_last = last + 1 == words.size() || words[last + 1].gap != kGapNone ||
                           !words[last + 1].is_capital;
      if (!is_last || likely_odds(words[last - 1].normal) <= 0) break;
    }
    ++last;
  }
  // Capitals at the end are an institution or a degree that no table knows.
  const auto is_capitals = [](const TaggerWord& word) {
    return word.is_all_caps && letter_count(word.surface) > 1;
  };
  while (last > first && (is_capitals(words[last - 1]) || is_unsayable_degree(words[last - 1])))
    --last;
  const auto is_full = [](const TaggerWord& word) {
    return letter_count(word.surface) >= 3 && !word.is_all_caps;
  };
  if (std::none_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                   words.begin() + static_cast<std::ptrdiff_t>(last), is_full)) {
    return std::nullopt;
  }
  return NameRun{first, last};
}

std::optional<NameRun> name_in_brackets(std::span<const TaggerWord> words, std::size_t i) {
  const auto run = name_at(words, i);
  if (!run || run->last - run->first < 2 || run->last >= words.size()) return std::nullopt;
  return (words[run->last].gap & kGapClose) != 0 ? run : std::nullopt;
}

std::optional<NameRun> name_before(std::span<const TaggerWord> words, std::size_t i) {
  for (std::size_t first = i > kLongestName + 3 ? i - kLongestName - 3 : 0; first < i; ++first) {
    const auto run = name_at(words.first(i), first);
    if (run && run->last == i) return run;
  }
  return std::nullopt;
}

std::string printed_name(std::span<const TaggerWord> words, NameRun run, std::string_view source) {
  const bool in_capitals = words[run.first].is_loud ||
                           (letter_count(words[run.first].surface) > 3 &&
                            std::all_of(words.begin() + static_cast<std::ptrdiff_t>(run.first),
                                        words.begin() + static_cast<std::ptrdiff_t>(run.last),
                                        [](const TaggerWord& word) { return word.is_all_caps; }));
  std::string name;
  for (std::size_t i = run.first; i < run.last; ++i) {
    if (i > run.first) {
      if (words[i].gap == kGapHyphen) {
        name.push_back('-');
      } else {
        if (words[i].gap == kGapPoint) name.push_back('.');
        name.push_back(' ');
      }
    }
    const std::string_view printed = source.substr(words[i].begin, words[i].end - words[i].begin);
    name.append(printed.substr(0, 1));
    for (const char c : printed.substr(1)) name.push_back(in_capitals ? ascii_lower(c) : c);
  }
  return name;
}

}  // namespace warta
