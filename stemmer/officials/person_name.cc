// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/person_name.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "stemmer/dates/date_names.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/word_hash.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t kLongestName = 7;

using WordKinds = WordMap<NonName>;

// The words of not_names.tsv, and the first word of every office: "Wakil", "Kapolres".
WordKinds read_non_names() {
  WordKinds kinds;
  const Table& words = table("not_names");
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto row = words.row(i);
    kinds[row[0]] = row[1] == "agency"    ? NonName::agency
                    : row[1] == "verb"    ? NonName::verb
                    : row[1] == "country" ? NonName::country
                    : row[1] == "former"  ? NonName::former
                                          : NonName::other;
  }
  const Table& stop_words = table("stop_words");
  for (std::size_t i = 0; i < stop_words.size(); ++i) {
    if (stop_words.row(i)[0].size() >= 3) kinds.try_add(stop_words.row(i)[0], NonName::other);
  }
  const Table& offices = table("positions");
  for (std::size_t i = 0; i < offices.size(); ++i) {
    const std::string_view printed = offices.row(i)[0];
    const std::string_view first = printed.substr(0, printed.find(' '));
    if (first != "hakim") kinds.try_add(first, NonName::other);  // "Lukman Hakim Saifuddin"
  }
  return kinds;
}

NonName non_name_kind(std::string_view normal, std::uint64_t hash) {
  static const WordKinds kinds = read_non_names();
  const NonName* found = kinds.find(normal, hash);
  return found == nullptr ? NonName::no : *found;
}

enum class TitleKind : std::uint8_t { before, after, initial };

WordMap<TitleKind> read_titles() {
  WordMap<TitleKind> kinds;
  const Table& titles = table("titles");
  for (std::size_t i = 0; i < titles.size(); ++i) {
    const auto row = titles.row(i);
    kinds[row[0]] = row[1] == "before"  ? TitleKind::before
                    : row[1] == "after" ? TitleKind::after
                                        : TitleKind::initial;
  }
  return kinds;
}

bool has_title_kind(std::string_view normal, std::uint64_t hash, TitleKind kind) {
  static const WordMap<TitleKind> kinds = read_titles();
  const TitleKind* found = kinds.find(normal, hash);
  return found != nullptr && *found == kind;
}

bool is_initial(const TaggerWord& word) {
  return letter_count(word.surface) == 1 ||
         has_title_kind(word.normal, word.hash, TitleKind::initial) ||
         (word.is_all_caps && letter_count(word.surface) <= 3);
}

// "Laksamana [Pertama]", "Inspektur [Dua]": of a rank in words, and no title by itself.
bool is_grade(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kGrades = {"dua"sv, "madya"sv, "muda"sv, "pertama"sv, "satu"sv};
  return i > 0 && words[i].is_capital && words[i].gap == kGapNone &&
         is_one_of(words[i].normal, kGrades) && is_title_before(words[i - 1]) &&
         letter_count(words[i - 1].surface) >= 6;  // no "Dr Muda"
}

// "bin", "binti" join names in small letters.
bool is_particle(const TaggerWord& word) {
  static constexpr std::array kParticles = {"al"sv, "bin"sv, "binti"sv, "da"sv,
                                            "de"sv, "dos"sv, "el"sv,    "van"sv};
  return !word.is_capital && std::ranges::find(kParticles, word.normal) != kParticles.end();
}

// "Md", "Sh" behind a name: degrees that have but their first letter in capitals, and no vowel, so
// that they are no name.
bool is_unsayable_degree(const TaggerWord& word) {
  return word.normal.find_first_of("aeiouy") == std::string_view::npos &&
         has_title_kind(word.normal, word.hash, TitleKind::after);
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

// `titled`: a title stands before it.
bool may_be_name_word(std::span<const TaggerWord> words, std::size_t i, bool titled = false) {
  const TaggerWord& word = words[i];
  if (!word.is_capital || (word.kind != TokenKind::word && word.kind != TokenKind::abbreviation))
    return false;
  if (std::ranges::any_of(word.surface, [](char c) { return c >= '0' && c <= '9'; })) return false;
  if (opens_balinese_name(words, i)) return true;
  if (is_degree(word) || non_name(word) != NonName::no || is_derived_word(word.normal))
    return false;
  // "Selanjutnya", "Rapatkan": of the corpus' names, none has it.
  constexpr int kNoName = -5;
  if (name_odds(word.normal) <= kNoName) {
    // "Ir Bebas Manggazali"
    const bool named = titled && i + 1 < words.size() && words[i + 1].gap == kGapNone &&
                       words[i + 1].is_capital && likely_odds(words[i + 1].normal) > 0;
    if (!named) return false;
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

bool is_near(std::string_view a, std::string_view b) {
  if (a.size() < 5 || b.size() < 5) return false;
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t same = 0;
  while (same < a.size() && a[same] == b[same]) ++same;
  if (a.size() == b.size())
    return a.substr(std::min(same + 1, a.size())) == b.substr(std::min(same + 1, b.size()));
  return a.substr(same) == b.substr(same + 1);
}

// How many words of `longer` from `at` the word `word` stands for: itself, an initial, or initials
// in a row.
std::size_t words_covered(std::string_view word, std::span<const std::string> longer,
                          std::size_t at) {
  const std::string& other = longer[at];
  if (word == other || is_near(word, other)) return 1;
  // "Marsel" for "Marselinus".
  if (word.size() >= 4 && other.size() >= 4 && (word.starts_with(other) || other.starts_with(word)))
    return 1;
  if ((word.size() == 1 || other.size() == 1) && word.front() == other.front()) return 1;
  if (word.size() < 2 || word.size() > 4 || at + word.size() > longer.size()) return 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (longer[at + i].front() != word[i]) return 0;
  }
  return word.size();
}

}  // namespace

NonName non_name(std::string_view normal) {
  return non_name_kind(normal, word_hash(normal));
}

NonName non_name(const TaggerWord& word) {
  return non_name_kind(word.normal, word.hash);
}

bool opens_balinese_name(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kSecond = {"agung"sv,  "dewa"sv,   "gde"sv,    "gede"sv,   "gst"sv,
                                         "gusti"sv,  "kadek"sv,  "ketut"sv,  "komang"sv, "made"sv,
                                         "nengah"sv, "ngurah"sv, "nyoman"sv, "putu"sv,   "wayan"sv,
                                         "gusti"sv,  "luh"sv};
  if (i + 1 >= words.size() ||
      (words[i].normal != "anak" && words[i].normal != "i" && words[i].normal != "ni")) {
    return false;
  }
  return words[i + 1].is_capital &&
         std::ranges::find(kSecond, words[i + 1].normal) != kSecond.end();
}

bool is_title_before(std::string_view normal) {
  return has_title_kind(normal, word_hash(normal), TitleKind::before);
}

bool is_title_before(const TaggerWord& word) {
  if (word.normal == "bpk" && !word.is_all_caps) return true;  // "Bapak", and no "BPK"
  return has_title_kind(word.normal, word.hash, TitleKind::before);
}

bool is_acronym(const TaggerWord& word) {
  const bool initials = word.surface.find('.') != std::string_view::npos;  // "Y.E.O Uniplaita"
  return word.is_all_caps && letter_count(word.surface) >= 2 && !initials && !is_degree(word) &&
         !is_title_before(word) && !is_short_first_name(word.normal);
}

bool is_title_at(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kBranches = {"besar"sv, "laut"sv, "udara"sv, "negara"sv};
  if (is_grade(words, i)) return true;
  if (!is_title_before(words[i])) return false;
  return !is_one_of(words[i].normal, kBranches) || (i > 0 && is_title_before(words[i - 1]));
}

bool is_short_first_name(std::string_view normal) {
  return has_title_kind(normal, word_hash(normal), TitleKind::initial);
}

bool is_title_behind(std::string_view normal) {
  return has_title_kind(normal, word_hash(normal), TitleKind::after);
}

bool is_degree(const TaggerWord& word) {
  // "SpA", "SpOG": a specialist.
  if (word.surface.size() > 2 && word.surface.starts_with("Sp") && word.surface[2] >= 'A' &&
      word.surface[2] <= 'Z') {
    return true;
  }
  const bool dotted = word.surface.find('.') != std::string_view::npos;
  const auto capitals = std::ranges::count_if(word.surface, is_ascii_upper);  // "SPd", "MSi"
  return (word.is_all_caps || dotted || capitals > 1) && letter_count(word.surface) > 1 &&
         has_title_kind(word.normal, word.hash, TitleKind::after);
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
  // "Drh, Ida Bagus Hary": a comma for the full stop of an abbreviation.
  static constexpr std::array kAbbreviated = {"dr"sv, "dra"sv, "drg"sv, "drh"sv, "drs"sv, "ir"sv};
  if (first > i && (words[first].gap & kGapComma) != 0 &&
      !is_one_of(words[first - 1].normal, kAbbreviated)) {
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
  const bool in_capitals = letter_count(words[run.first].surface) > 3 &&
                           std::all_of(words.begin() + static_cast<std::ptrdiff_t>(run.first),
                                       words.begin() + static_cast<std::ptrdiff_t>(run.last),
                                       [](const TaggerWord& word) { return word.is_all_caps; });
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

bool same_person(std::span<const std::string> a, std::span<const std::string> b) {
  if (a.size() > b.size()) std::swap(a, b);
  bool sure = false;
  std::size_t at = 0;
  for (const std::string& word : a) {
    std::size_t covered = 0;
    while (at < b.size() && (covered = words_covered(word, b, at)) == 0) ++at;
    if (covered == 0) return false;
    sure = sure || (word.size() >= 3 && b[at].size() >= 3);
    at += covered;
  }
  return sure;
}

}  // namespace warta
