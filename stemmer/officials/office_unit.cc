// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_unit.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "stemmer/officials/non_names.h"
#include "stemmer/officials/office_owner.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/roots/lexicon.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

bool is_council(const TaggerWord& word) {
  static constexpr std::array kCouncils = {"dprd"sv, "dpr"sv,   "dpd"sv,   "mpr"sv,    "kpu"sv,
                                           "kpk"sv,  "polri"sv, "polda"sv, "bawaslu"sv};
  return (word.is_all_caps || word.normal.starts_with("pol")) && is_one_of(word.normal, kCouncils);
}

// A word of an agency's is none of a name's, however people are called.
double odds_of(const TaggerWord& word) {
  constexpr double kAgency = -4;
  constexpr double kShortName = 2;  // "Lalu Hadrian"
  if (is_short_first_name(word.normal)) return kShortName;
  const bool agency =
      is_acronym(word) || non_name(word) != NonName::no || is_institution_word(word.normal);
  return agency ? kAgency : likely_odds(word.normal);
}

}  // namespace

bool is_coined_agency(std::string_view normal) {
  static constexpr std::array kHeads = {"dis"sv,   "balit"sv, "bapp"sv,    "bapen"sv, "bakes"sv,
                                        "bakeu"sv, "kemen"sv, "kesbang"sv, "ditjen"sv};
  if (normal.size() < 6) return false;
  // "Kemnaker", "Kemdikbud": and no "Kembar", "Kemudian".
  constexpr std::string_view kOfWords = "aeioubp";
  if (normal.starts_with("kem") && kOfWords.find(normal[3]) == std::string_view::npos) return true;
  const bool begins =
      std::ranges::any_of(kHeads, [&](std::string_view head) { return normal.starts_with(head); });
  return begins && (normal.starts_with("dis") || !Lexicon::contains(normal));
}

bool is_ministry(std::string_view normal) {
  return normal.starts_with("kem") && is_coined_agency(normal) && name_odds(normal) <= 0;
}

std::size_t known_unit_end(std::span<const TaggerWord> words, std::size_t i) {
  // "menteri perindustrian Agus", "Menteri komunikasi dan informatika": in small letters.
  const auto is_small_unit = [&](std::size_t k) {
    return k > 0 && k < words.size() && !words[k].is_capital && words[k].gap == kGapNone &&
           words[k].normal != "anak" && non_name(words[k]) == NonName::agency;
  };
  const bool in_small = i > 0 && (!words[i - 1].is_capital || is_word(words, i - 1, "menteri"));
  if (in_small && is_small_unit(i)) return i + 1;
  // "Divisi humas Polri"
  if (i > 1 && is_small_unit(i) && words[i - 1].is_capital && i + 1 < words.size() &&
      words[i + 1].gap == kGapNone && words[i + 1].is_capital &&
      is_institution_word(words[i + 1].normal)) {
    return i + 1;
  }
  if (i > 1 && is_word(words, i, "dan") && is_small_unit(i - 1) && is_small_unit(i + 1))
    return i + 2;
  const auto is_unit = [&](std::size_t k) {
    if (k >= words.size() || !words[k].is_capital) return false;
    if (non_name(words[k]) == NonName::agency) return !name_at(words, k);  // "Anak Agung", "I Made"
    if (is_coined_agency(words[k].normal)) return true;
    return is_acronym(words[k]) && office_at(words, k) == nullptr;
  };
  if (i >= words.size()) return i;
  const std::uint16_t gap = words[i].gap;
  if ((gap == kGapNone || gap == kGapSlash || gap == kGapHyphen || gap == kGapClose) && is_unit(i))
    return i + 1;
  if ((gap == kGapNone || gap == kGapComma || gap == kGapClose) &&
      (words[i].normal == "dan" || words[i].normal == "serta") && is_unit(i + 1) &&
      words[i + 1].gap == kGapNone && office_at(words, i + 1) == nullptr) {
    return i + 2;
  }
  // "Mineral dan Batubara Kementerian ESDM": no name stands before a ministry, whatever the word.
  if (gap == kGapNone && words[i].normal == "dan" && i + 2 < words.size() &&
      words[i + 1].is_capital && words[i + 1].gap == kGapNone && words[i + 2].is_capital &&
      words[i + 2].gap == kGapNone && is_institution_word(words[i + 2].normal) &&
      office_at(words, i + 1) == nullptr) {
    return i + 2;
  }
  if (gap == kGapComma && is_unit(i) && office_at(words, i) == nullptr) return i + 1;
  return i;
}

std::size_t initials_unit_end(std::span<const TaggerWord> words, std::size_t head, std::size_t i) {
  constexpr std::size_t kLongest = 14;  // words
  constexpr std::size_t kShortest = 3;  // letters
  static constexpr std::array kSmall = {"dan"sv,  "serta"sv, "untuk"sv, "bagi"sv,
                                        "pada"sv, "atas"sv,  "di"sv,    "dalam"sv};
  for (std::size_t k = i; k < words.size() && k < i + kLongest; ++k) {
    if (k > i && words[k].gap == kGapOpen) {
      const std::string_view letters = words[k].normal;
      if (!is_acronym(words[k]) || letters.size() < kShortest || k + 1 >= words.size() ||
          (words[k + 1].gap & kGapClose) == 0) {
        return i;
      }
      std::size_t at = k;
      for (std::size_t left = letters.size(); left > 0; --left) {
        do {
          if (at == head) return i;
          --at;
        } while (!words[at].is_capital);
        if (words[at].normal.front() != letters[left - 1]) return i;
      }
      // "Menko IPK Agus Harimurti Yudhoyono (AHY)"
      if (likely_odds(words[at].normal) > 0 && name_at(words.first(k), at)) return i;
      return at <= i ? k : i;
    }
    const bool linked = words[k].gap == kGapNone || (k > i && words[k].gap == kGapComma);
    if (!linked || (!words[k].is_capital && !is_one_of(words[k].normal, kSmall))) return i;
  }
  return i;
}

std::size_t listed_unit_end(std::span<const TaggerWord> words, std::size_t i) {
  constexpr std::size_t kMostParts = 6;
  constexpr std::size_t kLongestPart = 4;  // words
  std::size_t k = i;
  for (std::size_t part = 0; part < kMostParts && k < words.size(); ++part) {
    if (words[k].normal == "dan" || words[k].normal == "serta") {
      if (part == 0 || (words[k].gap & ~unsigned{kGapComma}) != 0 || k + 1 >= words.size())
        return i;
      const TaggerWord& word = words[k + 1];
      const bool of_agency = word.is_capital && word.gap == kGapNone && odds_of(word) < 0 &&
                             office_at(words, k + 1) == nullptr;
      return of_agency ? k + 2 : i;
    }
    if (words[k].gap != kGapComma) return i;
    double odds = 0;
    std::size_t end = k;
    for (; end < words.size() && end < k + kLongestPart && words[end].is_capital &&
           (end == k || words[end].gap == kGapNone);
         ++end) {
      if (is_title_before(words[end]) || office_at(words, end) != nullptr) return i;
      odds += odds_of(words[end]);
    }
    if (end == k || odds >= 0) return i;
    k = end;
  }
  return i;
}

// The run of capitals is cut where the odds of its words fit best. "Kabid Mitigasi [Gempabumi dan
// Tsunami] BMKG Daryono": no name has an acronym behind it. But "Kabid Humas [] Surya Indah hadir".
std::size_t unknown_unit_end(std::span<const TaggerWord> words, const OfficeRegions& regions,
                             std::size_t i, bool is_whole) {
  constexpr std::size_t kLongest = 10;  // words
  constexpr double kFollowed = 4;       // a region, an acronym, a rank: the agency ends there
  constexpr double kCommaName = 3;      // "Kabid Pengembangan [Pasar], Budi"
  constexpr std::array kNameLength = {0.0, -2.0, 0.0, 0.0, -1.0};
  constexpr double kLongName = -3;
  constexpr double kBehindWhole = 3;             // "Dinas Pendidikan Sleman [] Bagus Alit Sucipta"
  const auto is_numbered = [&](std::size_t k) {  // "Covid-19"
    return k > i && words[k].gap == kGapHyphen && words[k].kind == TokenKind::number;
  };
  std::size_t end = i;
  for (; end < words.size() && end < i + kLongest; ++end) {
    const TaggerWord& word = words[end];
    // "Khusus (Pansus) Tataniaga"
    const bool direct = word.gap == kGapNone || (word.gap == kGapHyphen && end > i);
    if (!direct && !(end == i && word.gap == kGapClose)) break;
    const bool joins = end > i && word.normal == "dan" && end + 1 < words.size() &&
                       words[end + 1].is_capital && words[end + 1].gap == kGapNone;
    if (joins || is_numbered(end)) continue;
    const bool foreign = non_name(word) == NonName::country;  // "Menteri Kehakiman Korsel"
    if (opens_balinese_name(words, end)) break;
    const bool capital_city = word.normal == "ibu" && is_word(words, end + 1, "kota");
    if (capital_city && words[end + 1].is_capital) {
      ++end;  // "Pansus Pemindahan Ibu Kota"
      continue;
    }
    if (!word.is_capital || is_council(word) || (end > i && is_ministry(word.normal)) ||
        is_title_at(words, end) || foreign || office_at(words, end) != nullptr ||
        regions.mention_at(end) != nullptr) {
      break;
    }
  }
  if (end == i) return i;
  std::array<double, kLongest + 1> odds{};
  for (std::size_t k = i; k < end; ++k) odds[k - i] = words[k].is_capital ? odds_of(words[k]) : 0;
  const double all = std::accumulate(odds.begin(), odds.end(), 0.0);
  bool followed = false;
  bool comma_name = false;
  if (end < words.size()) {
    const TaggerWord& next = words[end];
    const bool direct = next.gap == kGapNone && next.is_capital;
    followed =
        (direct && (is_council(next) || is_ministry(next.normal) || is_title_before(next) ||
                    regions.mention_at(end) != nullptr || opens_balinese_name(words, end))) ||
        // "Pansus Tataniaga (PTN)", but "Topan Obaja Putra Ginting (TOP)": of names, too
        ((next.gap & kGapOpen) != 0 && is_acronym(next) && end + 1 < words.size() &&
         (words[end + 1].gap & kGapClose) != 0 && all <= 0);
    comma_name = next.gap == kGapComma && office_at(words, end) == nullptr && name_at(words, end);
  }
  std::size_t best = i;
  double best_score = -1000;
  double agency = 0;
  for (std::size_t cut = i; cut <= end; ++cut) {
    if (cut > i) agency += odds[cut - 1 - i];
    const bool behind_joint = cut > i && !words[cut - 1].is_capital && !is_numbered(cut - 1);
    if (behind_joint || (cut > i && cut < end && !words[cut].is_capital)) continue;
    double score = all - 2 * agency;
    if (cut == end) {
      score += followed ? kFollowed : comma_name ? kCommaName : 0;
    } else {
      const auto name = name_at(words, cut);
      if (!name || name->first != cut) continue;
      if (followed) score -= kFollowed;
      const std::size_t size = end - cut;
      score += size < kNameLength.size() ? kNameLength[size] : kLongName;
      if (cut == i && size > 1 && (is_whole || is_acronym(words[i - 1]))) score += kBehindWhole;
    }
    if (score > best_score) {
      best_score = score;
      best = cut;
    }
  }
  return best;
}

std::size_t presidents_agency_end(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kAgencies = {"sekretariat"sv, "staf"sv};
  if (i == 0 || i >= words.size() || words[i].gap != kGapNone || !words[i - 1].is_capital ||
      !is_one_of(words[i - 1].normal, kAgencies)) {
    return i;
  }
  const std::size_t last = is_word(words, i, "wakil") ? i + 1 : i;
  if (last == i && is_word(words, i, "wapres")) return i + 1;
  return is_word(words, last, "presiden") && words[last].gap == kGapNone ? last + 1 : i;
}

bool names_commission(std::span<const TaggerWord> words, std::size_t i) {
  if (!is_word(words, i, "komisi") || i + 1 >= words.size()) return false;
  const TaggerWord& number = words[i + 1];
  return number.gap == kGapNone && letter_count(number.surface) <= 4 &&
         (number.is_all_caps || number.kind == TokenKind::number);
}

}  // namespace warta
