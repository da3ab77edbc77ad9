// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/name_ahead.h"

#include <algorithm>
#include <array>

#include "stemmer/officials/linking_words.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// Before a name to whom something is done, or by whom: "diserahkan kepada Susilo, Camat Wolio".
constexpr std::array kTowards = {"kepada"sv, "oleh"sv, "bersama"sv, "didampingi"sv, "dipimpin"sv};

// "A diketahui baru saja dilantik menjadi Kepala Dinas": from "menjadi" to "diketahui"; `i` itself
// where it is not said.
std::size_t skip_made_to(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kMade = {"diamanahi"sv,  "diamanahkan"sv, "diangkat"sv,
                                       "didapuk"sv,    "dilantik"sv,    "dipercaya"sv,
                                       "ditetapkan"sv, "ditugaskan"sv,  "ditunjuk"sv};
  static constexpr std::array kSoFar = {"baru"sv,  "diketahui"sv, "juga"sv, "kemudian"sv,
                                        "kini"sv,  "resmi"sv,     "saja"sv, "sudah"sv,
                                        "telah"sv, "kembali"sv};
  const bool made = i > 1 && words[i].gap == kGapNone && words[i - 1].gap == kGapNone &&
                    (words[i - 1].normal == "menjadi" || words[i - 1].normal == "jadi" ||
                     words[i - 1].normal == "sebagai") &&
                    is_one_of(words[i - 2].normal, kMade);
  if (!made) return i;
  i -= 2;
  while (i > 0 && words[i].gap == kGapNone && is_one_of(words[i - 1].normal, kSoFar)) --i;
  return i;
}

// "A yang baru sebulan duduk sebagai Bupati": from "sebagai" to "yang"; `i` itself where no such
// clause ends there, or one of what he was or wants to be.
std::size_t skip_clause(std::span<const TaggerWord> words, std::size_t i) {
  constexpr std::size_t kLongest = 7;  // words
  static constexpr std::array kNotNow = {
      "akan"sv,   "bakal"sv,      "bekas"sv,  "bukan"sv,    "calon"sv, "dahulu"sv, "diusulkan"sv,
      "dulu"sv,   "dulunya"sv,    "eks"sv,    "gagal"sv,    "ingin"sv, "mantan"sv, "maju"sv,
      "pernah"sv, "sebelumnya"sv, "sempat"sv, "terpilih"sv, "tidak"sv};
  for (std::size_t k = i; k > 0 && k + kLongest > i; --k) {
    const TaggerWord& word = words[k - 1];
    if (word.is_capital || is_one_of(word.normal, kNotNow)) return i;
    if (word.normal == "yang") return k - 1;
    if (word.gap != kGapNone) return i;
  }
  return i;
}

// Where a name ends that has degrees behind it, from their end on.
std::size_t skip_degrees_back(std::span<const TaggerWord> words, std::size_t end) {
  const auto in_row = [&](std::size_t i) {
    return (words[i].gap & ~unsigned{kGapComma | kGapPoint}) == 0;
  };
  const auto is_one = [&](std::size_t i) { return is_degree(words[i]) && in_row(i); };
  // "S.I.K., M.Krim.": an unknown one behind one that is known
  const auto unknown_one = [&](std::size_t i) {
    const std::string_view initial = words[i - 1].normal;
    return (words[i].gap & ~unsigned{kGapPoint}) == 0 && (initial == "m" || initial == "s") &&
           (words[i - 1].gap & kGapComma) != 0 && is_one(i - 2);
  };
  while (end > 1) {
    if (is_one(end - 1)) {
      --end;
    } else if (end > 3 && unknown_one(end - 1)) {
      end -= 2;
    } else {
      break;
    }
  }
  return end;
}

// "AKBP A resmi menggantikan AKBP B sebagai Kapolres": from B, who holds the office no more, to
// "resmi"; nothing where B replaces nobody.
std::optional<std::size_t> skip_replaces(std::span<const TaggerWord> words, NameRun former) {
  static constexpr std::array kReplaces = {"gantikan"sv, "menggantikan"sv};
  static constexpr std::array kBefore = {"akan"sv,  "kini"sv,  "resmi"sv, "untuk"sv, "yang"sv,
                                         "telah"sv, "sudah"sv, "ini"sv,   "juga"sv};
  std::size_t i = former.first;
  while (i > 0 && is_title_before(words[i - 1])) --i;
  if (i == 0 || !is_one_of(words[i - 1].normal, kReplaces)) return std::nullopt;
  --i;
  while (i > 0 && is_one_of(words[i - 1].normal, kBefore)) --i;
  return i;
}

// Who stands before words[i] and has been given the office.
std::optional<FoundName> successor_ahead(std::span<const TaggerWord> words, std::size_t i,
                                         std::size_t name_end, NameRun link) {
  if (i == 0 || i >= words.size() || (words[i].gap & ~unsigned{kGapComma}) != 0)
    return std::nullopt;
  const auto run = name_before(words, skip_degrees_back(words, i));
  if (!run || run->first < name_end || !is_likely_name(words, *run)) return std::nullopt;
  return FoundName{*run, NameRule::ahead_linked, link};
}

// "Sutrisno, Kepala Desa Kota Baru, mengaku": one word that opens a sentence, of which a verb
// behind the apposition tells that it is a person's.
bool names_speaker(std::span<const TaggerWord> words, NameRun run, const PositionPhrase& office) {
  if (office.last >= words.size() || words[office.last].gap != kGapComma) return false;
  const TaggerWord& verb = words[office.last];
  return !verb.is_capital && verb.normal.starts_with("me") &&
         name_odds(words[run.first].normal) > 0;
}

// "1. Drs. Budi Santoso, M.Si - Camat Tinambung": a line of a list, from its begin to its end.
std::optional<FoundName> name_in_list_ahead(std::span<const TaggerWord> words,
                                            const PositionPhrase& office, std::size_t i) {
  const bool ends_line = office.last >= words.size() || (words[office.last].gap & kGapNewline) != 0;
  if (!ends_line) return std::nullopt;
  const auto run = name_before(words, skip_degrees_back(words, i));
  if (!run) return std::nullopt;
  std::size_t first = run->first;
  while (first > 0 && (words[first].gap & kGapNewline) == 0 && is_title_before(words[first - 1]))
    --first;
  const bool numbered = first > 0 && words[first - 1].kind == TokenKind::number;
  const std::size_t begin = numbered ? first - 1 : first;
  if ((words[begin].gap & kGapNewline) == 0) return std::nullopt;
  return FoundName{*run, NameRule::ahead_comma, {}};
}

// "Kompol Suwardi Kapolsek Cikole", ". Nanang Permana Ketua DPRD Ciamis mengatakan": a rank or
// the sentence's head says where the name begins.
std::optional<FoundName> ranked_name_ahead(std::span<const TaggerWord> words, std::size_t i,
                                           std::size_t name_end) {
  const auto run = name_before(words, i);
  if (!run || run->first == 0 || run->first < name_end || !words[i].is_capital) return {};
  const TaggerWord& rank = words[run->first - 1];
  const bool is_rank = rank.is_capital && is_title_before(rank) && letter_count(rank.surface) >= 4;
  const bool opens_sentence =
      (words[run->first].gap & (kGapPoint | kGapNewline)) != 0 && run->last - run->first >= 2;
  if (opens_sentence) return FoundName{*run, NameRule::ahead_in_sentence, {}};
  const bool is_behind_office =
      run->first >= 2 && words[run->first - 1].gap == kGapNone && words[run->first - 2].is_capital;
  if (!is_rank || is_behind_office) return std::nullopt;
  return FoundName{*run, NameRule::ahead_ranked, {}};
}

// "Yuhronur Efendi (Pak Yes), Bupati Lamongan,": behind the name stands in brackets what he is
// called or how old he is.
std::optional<FoundName> name_before_nickname(std::span<const TaggerWord> words,
                                              const PositionPhrase& office, std::size_t i,
                                              std::size_t name_end) {
  constexpr std::size_t kLongest = 3;  // words
  std::size_t open = i - 1;
  while (open > 0 && open + kLongest > i && (words[open].gap & kGapOpen) == 0) --open;
  if (words[open].gap != kGapOpen) return std::nullopt;
  const auto run = name_before(words, open);
  if (!run || run->first < name_end || run->last - run->first < 2) return std::nullopt;
  if (run->first > 0 && (words[run->first].gap & kGapComma) != 0) return std::nullopt;
  if (!is_likely_name(words, *run)) return std::nullopt;
  if (office.last < words.size() && (words[office.last].gap & (kGapComma | kGapPoint)) == 0) {
    return std::nullopt;
  }
  return FoundName{*run, NameRule::ahead_comma, {}};
}

}  // namespace

std::optional<FoundName> name_ahead(std::span<const TaggerWord> words, const PositionPhrase& office,
                                    std::size_t name_end) {
  static constexpr std::array kConnectors = {
      "selaku"sv, "sebagai"sv,  "juga"sv,          "menjabat"sv,  "yang"sv,
      "saat"sv,   "ini"sv,      "kini"sv,          "merupakan"sv, "sekaligus"sv,
      "adalah"sv, "dilantik"sv, "masing-masing"sv, "resmi"sv};
  std::size_t i = office.first;
  bool connected = false;
  while (i > 0 && words[i].gap == kGapNone &&
         (std::ranges::find(kConnectors, words[i - 1].normal) != kConnectors.end() ||
          (office.acting && i + 2 >= office.first && is_acting_word(words[i - 1].normal)))) {
    connected = connected || !is_acting_word(words[i - 1].normal);
    --i;
  }
  if (const std::size_t from = skip_made_to(words, i); from != i) {
    i = from;
    connected = true;
  }
  if (connected) i = skip_clause(words, i);
  if (i == 0 || i <= name_end) return std::nullopt;
  // "SKB Tiga Menteri"
  static constexpr std::array kMany = {"dua"sv,     "tiga"sv,    "empat"sv,   "lima"sv,
                                       "enam"sv,    "tujuh"sv,   "delapan"sv, "sembilan"sv,
                                       "sepuluh"sv, "seluruh"sv, "sejumlah"sv};
  if (words[i].gap == kGapNone && is_one_of(words[i - 1].normal, kMany)) return std::nullopt;
  // "..., S.I.K., M.Krim., Kapolres Cianjur"
  const unsigned unsaid = skip_degrees_back(words, i) < i ? unsigned{kGapPoint} : 0U;
  const unsigned gap = words[i].gap & ~unsaid;
  if (gap == kGapNone && !connected) return ranked_name_ahead(words, i, name_end);
  const NameRun link{i, office.first};
  const bool bracket = gap == kGapOpen;
  if (gap == (kGapClose | kGapComma)) return name_before_nickname(words, office, i, name_end);
  if (gap == kGapOther) return name_in_list_ahead(words, office, i);
  if (gap != kGapComma && !bracket && !(connected && gap == kGapNone)) return std::nullopt;
  const auto run = name_before(words, skip_degrees_back(words, i));
  if (!run || run->first < name_end) return std::nullopt;
  if (connected && (words[i].normal == "sebagai" || words[i].normal == "selaku")) {
    if (const auto replaces = skip_replaces(words, *run)) {
      return successor_ahead(words, *replaces, name_end, link);
    }
  }
  if (connected && gap == kGapNone) return FoundName{*run, NameRule::ahead_linked, link};
  // A comma may be that of a list: the office has to close the apposition, and the name to be
  // whole.
  const bool opens_sentence = (words[run->first].gap & (kGapPoint | kGapNewline)) != 0;
  if (connected && opens_sentence) {  // "Kristo, resmi menjabat sebagai anggota DPRD"
    return FoundName{*run, NameRule::ahead_linked, link};
  }
  const bool in_list =
      (words[run->first].gap & (kGapQuote | kGapOther)) != 0;  // "; Muhamad, Sekda Tangsel;"
  const bool spoken = run->first > 0 && (is_speech(words[run->first - 1].normal) ||
                                         is_one_of(words[run->first - 1].normal, kTowards));
  const bool titled = run->first > 0 && is_title_before(words[run->first - 1]) &&
                      words[run->first].gap != kGapComma;
  if (run->last - run->first < 2 && !in_list && !spoken && !bracket && !titled &&
      !(opens_sentence && names_speaker(words, *run, office))) {
    return std::nullopt;
  }
  // "Ketua Umum Gelora, X, yang juga Bupati": linked in words, whatever stands before the name.
  if (connected) return FoundName{*run, NameRule::ahead_linked, link};
  if (!bracket && run->first > 0 && (words[run->first].gap & kGapComma) != 0) return std::nullopt;
  if (!bracket && !is_likely_name(words, *run)) return std::nullopt;
  const FoundName apposed{*run, bracket ? NameRule::before_brackets : NameRule::ahead_comma, {}};
  if (office.last >= words.size()) return apposed;
  const std::uint16_t behind = words[office.last].gap;
  // "Andi Yusmanto, Kepala Karantina Makassar menjelaskan": at the head of a sentence the comma
  // that should close the apposition may be missing.
  if (behind == kGapNone && opens_sentence && run->last - run->first >= 2 &&
      !words[office.last].is_capital && words[office.last].normal.starts_with("me")) {
    return apposed;
  }
  // "Warga Petilasan Mbah Maridjan, Sekda: Sudah Selesai": before a colon the office speaks.
  if (behind == kGapNone || behind == kGapHyphen || (behind & kGapColon) != 0) return std::nullopt;
  return apposed;
}

std::vector<NameRun> names_listed_before(std::span<const TaggerWord> words, NameRun last,
                                         std::size_t name_end) {
  std::vector<NameRun> names;
  for (NameRun run = last; run.first > 0;) {
    std::size_t end = run.first;
    if (is_word(words, end - 1, "dan") || is_word(words, end - 1, "serta")) --end;
    const bool listed = end < run.first ? (words[end].gap & ~unsigned{kGapComma}) == 0
                                        : words[end].gap == kGapComma;
    const auto name = listed ? name_before(words, end) : std::nullopt;
    if (!name || name->first < name_end || name->last - name->first < 2) break;
    names.insert(names.begin(), *name);
    run = *name;
  }
  return names;
}

}  // namespace warta
