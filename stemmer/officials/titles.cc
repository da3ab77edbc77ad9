// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/titles.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/word_hash.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

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

}  // namespace

bool is_title_before(std::string_view normal) {
  return has_title_kind(normal, word_hash(normal), TitleKind::before);
}

bool is_title_before(const TaggerWord& word) {
  // "Bapak", and no "BPK"; "Pendeta", and no "Kemendes PDT"
  if ((word.normal == "bpk" || word.normal == "pdt") && !word.is_all_caps) return true;
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

bool is_rank(const TaggerWord& word) {
  static constexpr std::array kRanks = {
      "aipda"sv,    "aiptu"sv,     "akbp"sv,   "akp"sv,    "brigadir"sv, "brigjen"sv, "bripka"sv,
      "ipda"sv,     "iptu"sv,      "irjen"sv,  "kapten"sv, "kolonel"sv,  "kombes"sv,  "komjen"sv,
      "kompol"sv,   "laksamana"sv, "laksma"sv, "letda"sv,  "letjen"sv,   "letkol"sv,  "lettu"sv,
      "marsekal"sv, "marsma"sv,    "mayjen"sv, "mayor"sv,  "peltu"sv,    "serka"sv,   "serma"sv};
  return word.is_capital && is_one_of(word.normal, kRanks);
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

std::size_t skip_degrees(std::span<const TaggerWord> words, std::size_t i) {
  const auto in_row = [&](std::size_t k) {
    return k < words.size() && (words[k].gap & ~unsigned{kGapComma | kGapPoint}) == 0;
  };
  // "M.Krim.": one that no table has
  const auto is_unknown = [&](std::size_t k) {
    return in_row(k + 1) && (words[k].gap & kGapComma) != 0 && words[k + 1].gap == kGapPoint &&
           (words[k].normal == "m" || words[k].normal == "s");
  };
  while (in_row(i)) {
    if (is_degree(words[i])) {
      ++i;
    } else if (is_unknown(i)) {
      i += 2;
    } else {
      break;
    }
  }
  return i;
}

bool is_grade(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kGrades = {"dua"sv, "madya"sv, "muda"sv, "pertama"sv, "satu"sv};
  return i > 0 && words[i].is_capital && words[i].gap == kGapNone &&
         is_one_of(words[i].normal, kGrades) && is_title_before(words[i - 1]) &&
         letter_count(words[i - 1].surface) >= 6;  // no "Dr Muda"
}

bool is_initial(const TaggerWord& word) {
  return letter_count(word.surface) == 1 ||
         has_title_kind(word.normal, word.hash, TitleKind::initial) ||
         (word.is_all_caps && letter_count(word.surface) <= 3);
}

bool is_unsayable_degree(const TaggerWord& word) {
  return word.normal.find_first_of("aeiouy") == std::string_view::npos &&
         has_title_kind(word.normal, word.hash, TitleKind::after);
}

}  // namespace warta
