// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/name_finder.h"

#include <algorithm>
#include <array>

#include "stemmer/officials/office_owner.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// Verbs and words before the name of who speaks: "menurut Mahrus, anggota DPRD Lombok Timur".
constexpr std::array kSpeech = {"ucap"sv,  "tegas"sv, "papar"sv,  "terang"sv, "menurut"sv,
                                "kata"sv,  "ujar"sv,  "ungkap"sv, "jelas"sv,  "tutur"sv,
                                "sebut"sv, "imbuh"sv, "oleh"sv};

// And before one to whom something is done: "diserahkan kepada Susilo, Camat Wolio".
constexpr std::array kTowards = {"kepada"sv, "bersama"sv, "didampingi"sv, "dipimpin"sv};

// Of the police or the army: "AKBP", "Kombes", "Letkol".
bool is_rank(const TaggerWord& word) {
  static constexpr std::array kRanks = {
      "aipda"sv,    "aiptu"sv,     "akbp"sv,   "akp"sv,    "brigadir"sv, "brigjen"sv, "bripka"sv,
      "ipda"sv,     "iptu"sv,      "irjen"sv,  "kapten"sv, "kolonel"sv,  "kombes"sv,  "komjen"sv,
      "kompol"sv,   "laksamana"sv, "laksma"sv, "letda"sv,  "letjen"sv,   "letkol"sv,  "lettu"sv,
      "marsekal"sv, "marsma"sv,    "mayjen"sv, "mayor"sv,  "peltu"sv,    "serka"sv,   "serma"sv};
  return word.is_capital && is_one_of(word.normal, kRanks);
}

}  // namespace

// Past "yakni", "di antaranya", "antara lain": they open one name or a list of them.
std::size_t NameFinder::skip_list_opener(std::size_t i) const {
  if (is_word(words_, i, "yakni") || is_word(words_, i, "yaitu") ||
      is_word(words_, i, "diantaranya"))
    return i + 1;
  const bool two_words = (is_word(words_, i, "di") && is_word(words_, i + 1, "antaranya")) ||
                         (is_word(words_, i, "antara") && is_word(words_, i + 1, "lain"));
  return two_words ? i + 2 : i;
}

// Past "adalah", "dijabat", "kini dijabat oleh"; `i` itself where it is not said.
std::size_t NameFinder::skip_held_by(std::size_t i) const {
  static constexpr std::array kOpeners = {"yang"sv, "kini"sv,  "saat"sv,
                                          "ini"sv,  "tetap"sv, "sekarang"sv};
  std::size_t k = i;
  while (k < words_.size() && words_[k].gap == kGapNone && is_one_of(words_[k].normal, kOpeners))
    ++k;
  if (k >= words_.size() || (words_[k].gap & ~unsigned{kGapComma}) != 0) return i;
  if (is_word(words_, k, "adalah")) return k + 1;
  if (!is_word(words_, k, "dijabat") && !is_word(words_, k, "diemban") &&
      !is_word(words_, k, "dipegang") && !is_word(words_, k, "ditempati") &&
      !is_word(words_, k, "diisi"))
    return i;
  k += is_word(words_, k + 1, "oleh") ? 2 : 1;
  // "diisi adiknya, X"
  static constexpr std::array kKin = {"abangnya"sv, "adiknya"sv,  "anaknya"sv, "ayahnya"sv,
                                      "istrinya"sv, "iparnya"sv,  "ibunya"sv,  "kakaknya"sv,
                                      "putranya"sv, "putrinya"sv, "suaminya"sv};
  return k < words_.size() && is_one_of(words_[k].normal, kKin) ? k + 1 : k;
}

// A name that begins at words[i], behind an office: "Bupati X", "Bupati, X".
std::optional<FoundName> NameFinder::name_behind(const PositionPhrase& office,
                                                 std::size_t i) const {
  if (i >= words_.size()) return std::nullopt;
  if (is_word(words_, i, "saja") && words_[i].gap == kGapNone)
    ++i;  // "hanya Wakil Bupati saja, yakni X"
  i = skip_list_opener(i);
  if (is_word(words_, i, "bernama")) ++i;
  // "Ketua Fraksi Golkar DPR kini dijabat oleh X", "Kapolda Jambi adalah X"
  const std::size_t held_by = skip_held_by(i);
  if (held_by != i) {
    const bool linked =
        held_by < words_.size() &&
        (words_[held_by].gap == kGapNone ||
         (words_[held_by].gap == kGapComma && words_[held_by - 1].normal.ends_with("nya")));
    const auto holder = linked ? name_at(words_, held_by) : std::nullopt;
    if (!holder || !is_likely_name(*holder)) return std::nullopt;
    return FoundName{*holder, NameRule::behind, {}};
  }
  if (i >= words_.size()) return std::nullopt;
  if (words_[i].gap == kGapOpen) {
    const auto inside = name_in_brackets(words_, i);
    if (!inside) return std::nullopt;
    return FoundName{*inside, NameRule::in_brackets, {}};
  }
  if ((words_[i].gap & kGapColon) != 0) return name_in_roster(office, i);
  if ((words_[i].gap & ~unsigned{kGapComma | kGapClose | kGapPoint}) != 0) return std::nullopt;
  const bool comma = (words_[i].gap & kGapComma) != 0;
  // A full stop ends the sentence, but not behind "Kab." or before "Drs.".
  if ((words_[i].gap & kGapPoint) != 0) return std::nullopt;
  if (comma && office.of_relative) return std::nullopt;
  if (is_word(words_, i, "ny") || is_word(words_, i, "nyonya")) return std::nullopt;
  // "para menteri kabinet Jokowi": the president's
  if (office.position == "Menteri" && i > 0 && words_[i - 1].normal == "kabinet") {
    return std::nullopt;
  }
  const auto run = name_at(words_, i);
  if (run && is_region(*run)) return std::nullopt;
  // "Komandan Satuan Tugas (Dansatgas Dalkarhutla)": the office's own letters
  if (run && office.first > 0 && words_[office.first].gap == kGapOpen &&
      run->last < words_.size() && (words_[run->last].gap & kGapClose) != 0 &&
      !is_likely_name(*run)) {
    return std::nullopt;
  }
  // "Kades Suka Mulya, Kades Margo": villages, and nobody's name.
  const bool local = office.level == OfficeLevel::village || office.level == OfficeLevel::kelurahan;
  if (run && local && office.place.empty() && run->last - run->first == 1 &&
      run->last < words_.size() && (words_[run->last].gap & kGapComma) != 0 &&
      office_at(words_, run->last) != nullptr) {
    return std::nullopt;
  }
  if (!run) return std::nullopt;
  // "Direktur Pembinaan Ditjen Badimiltun": what such a word heads is an agency's name.
  static constexpr std::array kHeads = {"badan"sv, "balai"sv, "direktorat"sv, "ditjen"sv};
  if (!comma && i > 0 && run->last - run->first == 1 && run->first == i &&
      is_one_of(words_[i - 1].normal, kHeads) && likely_odds(words_[i].normal) <= 0) {
    return std::nullopt;
  }
  // "Kasubbaganalis Bagjianbang Sespim Lemdiklat Polri": units all the way.
  if (run->last < words_.size() && words_[run->last].gap == kGapNone &&
      words_[run->last].is_capital && is_institution_word(words_[run->last].normal)) {
    return std::nullopt;
  }
  if (run->last - run->first == 1 && run->last < words_.size() &&
      words_[run->last].gap == kGapNone) {
    // "Kapolres, Pamen yang jadi pimpinan", "..., Perdana Menteri": a word that goes on so, of
    // which no name is known to be.
    const TaggerWord& next = words_[run->last];
    const bool goes_on = is_one_of(next.normal, std::array{"yang"sv, "atau"sv}) ||
                         (next.is_capital && office_at(words_, run->last) != nullptr);
    const double odds =
        comma ? name_odds(words_[run->first].normal) : likely_odds(words_[run->first].normal);
    if (goes_on && odds <= 0) return std::nullopt;
  }
  // "Kapolresta Barelang, Kombes Pol Zaenal Arifin": what stands before a rank is the place.
  if (run->last < words_.size() && words_[run->last].gap == kGapComma &&
      is_rank(words_[run->last]) && !is_rank(words_[i])) {
    const auto ranked = name_at(words_, run->last);
    if (ranked) return FoundName{*ranked, NameRule::behind_comma, {}};
  }
  // "Temui Bupati Bombana, Andi Saputra Minta Jalan": a headline's next clause.
  if (comma && !office.acting && office.first > 0 && words_[office.first].gap == kGapNone &&
      words_[office.first - 1].is_capital && run->last < words_.size() &&
      words_[run->last].gap == kGapNone && words_[run->last].is_capital &&
      !is_degree(words_[run->last])) {
    return std::nullopt;
  }
  // "Presiden Borneo FC Nabil": of the country, a name begins as names do.
  if (office.position == "Presiden" && name_odds(words_[run->first].normal) <= 0 &&
      letter_count(words_[run->first].surface) > 2) {
    return std::nullopt;
  }
  // "Wakil Presiden Nielsen Music": whom no article quotes holds no such office here.
  // Nor does the manager of a "KSP", which is a credit union, too.
  const bool of_country =
      office.position.ends_with("Presiden") && office.level == OfficeLevel::national &&
      !office.position.starts_with("Kepala") && !office.position.starts_with("Staf");
  const bool by_letters = office.last == office.first + 1 && words_[office.first].normal == "ksp";
  if ((of_country || by_letters) && !is_well_known(*run)) {
    return std::nullopt;
  }
  // "Presiden BJ Habibie": history.
  if (office.position.ends_with("Presiden") && non_name(words_[run->last - 1]) == NonName::former) {
    return std::nullopt;
  }
  return FoundName{*run, comma ? NameRule::behind_comma : NameRule::behind, {}};
}

// "Menteri Sosial: Juliari P Batubara, Menteri Agama: Fachrul Razi"; not "Bupati Bogor: Depok Harus
// Tertib", where the office speaks.
std::optional<FoundName> NameFinder::name_in_roster(const PositionPhrase& office,
                                                    std::size_t i) const {
  const bool numbered = office.first > 0 && words_[office.first - 1].kind == TokenKind::number;
  if (!office.has_unit && !office.region && office.place.empty() && !numbered) return std::nullopt;
  if (words_[i].gap != (kGapColon | kGapOther)) return std::nullopt;
  const auto run = name_at(words_, i);
  if (!run || !is_likely_name(*run)) return std::nullopt;
  const bool ends_line = run->last == words_.size() || (words_[run->last].gap & kGapNewline) != 0;
  if (run->last - run->first < 2 && !ends_line) return std::nullopt;
  const bool closed = run->last == words_.size() || words_[run->last].gap != kGapNone;
  if (!closed) return std::nullopt;
  return FoundName{*run, NameRule::behind_colon, {}};
}

// A name that is a province or regency and nothing else: "Camat Wanareja, Kabupaten Cilacap".
bool NameFinder::is_region(NameRun run) const {
  return run.last - run.first == 1 &&
         Gazetteer::instance().is_large_region(words_[run.first].normal);
}

// "A diketahui baru saja dilantik menjadi Kepala Dinas": from "menjadi" to "diketahui"; `i` itself
// where it is not said.
std::size_t NameFinder::skip_made_to(std::size_t i) const {
  static constexpr std::array kMade = {"diamanahi"sv,  "diamanahkan"sv, "diangkat"sv,
                                       "didapuk"sv,    "dilantik"sv,    "dipercaya"sv,
                                       "ditetapkan"sv, "ditugaskan"sv,  "ditunjuk"sv};
  static constexpr std::array kSoFar = {"baru"sv,  "diketahui"sv, "juga"sv, "kemudian"sv,
                                        "kini"sv,  "resmi"sv,     "saja"sv, "sudah"sv,
                                        "telah"sv, "kembali"sv};
  const bool made = i > 1 && words_[i].gap == kGapNone && words_[i - 1].gap == kGapNone &&
                    (words_[i - 1].normal == "menjadi" || words_[i - 1].normal == "jadi" ||
                     words_[i - 1].normal == "sebagai") &&
                    is_one_of(words_[i - 2].normal, kMade);
  if (!made) return i;
  i -= 2;
  while (i > 0 && words_[i].gap == kGapNone && is_one_of(words_[i - 1].normal, kSoFar)) --i;
  return i;
}

// "A yang baru sebulan duduk sebagai Bupati": from "sebagai" to "yang"; `i` itself where no such
// clause ends there, or one of what he was or wants to be.
std::size_t NameFinder::skip_clause(std::size_t i) const {
  constexpr std::size_t kLongest = 7;  // words
  static constexpr std::array kNotNow = {
      "akan"sv,   "bakal"sv,      "bekas"sv,  "bukan"sv,    "calon"sv, "dahulu"sv, "diusulkan"sv,
      "dulu"sv,   "dulunya"sv,    "eks"sv,    "gagal"sv,    "ingin"sv, "mantan"sv, "maju"sv,
      "pernah"sv, "sebelumnya"sv, "sempat"sv, "terpilih"sv, "tidak"sv};
  for (std::size_t k = i; k > 0 && k + kLongest > i; --k) {
    const TaggerWord& word = words_[k - 1];
    if (word.is_capital || is_one_of(word.normal, kNotNow)) return i;
    if (word.normal == "yang") return k - 1;
    if (word.gap != kGapNone) return i;
  }
  return i;
}

// Where a name ends that has degrees behind it, from their end on.
std::size_t NameFinder::skip_degrees_back(std::size_t end) const {
  const auto in_row = [&](std::size_t i) {
    return (words_[i].gap & ~unsigned{kGapComma | kGapPoint}) == 0;
  };
  const auto is_one = [&](std::size_t i) { return is_degree(words_[i]) && in_row(i); };
  // "S.I.K., M.Krim.": an unknown one behind one that is known
  const auto unknown_one = [&](std::size_t i) {
    const std::string_view initial = words_[i - 1].normal;
    return (words_[i].gap & ~unsigned{kGapPoint}) == 0 && (initial == "m" || initial == "s") &&
           (words_[i - 1].gap & kGapComma) != 0 && is_one(i - 2);
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

// "Sutrisno, Kepala Desa Kota Baru, mengaku": one word that opens a sentence, of which a verb
// behind the apposition tells that it is a person's.
bool NameFinder::names_speaker(NameRun run, const PositionPhrase& office) const {
  if (office.last >= words_.size() || words_[office.last].gap != kGapComma) return false;
  const TaggerWord& verb = words_[office.last];
  return !verb.is_capital && verb.normal.starts_with("me") &&
         name_odds(words_[run.first].normal) > 0;
}

// "X, Bupati Buton," "X selaku Bupati Buton", "X yang juga Bupati".
std::optional<FoundName> NameFinder::name_ahead(const PositionPhrase& office,
                                                std::size_t name_end) const {
  static constexpr std::array kConnectors = {
      "selaku"sv, "sebagai"sv,  "juga"sv,          "menjabat"sv,  "yang"sv,
      "saat"sv,   "ini"sv,      "kini"sv,          "merupakan"sv, "sekaligus"sv,
      "adalah"sv, "dilantik"sv, "masing-masing"sv, "resmi"sv};
  std::size_t i = office.first;
  bool connected = false;
  while (i > 0 && words_[i].gap == kGapNone &&
         (std::ranges::find(kConnectors, words_[i - 1].normal) != kConnectors.end() ||
          (office.acting && i + 2 >= office.first && is_acting_word(i - 1)))) {
    connected = connected || !is_acting_word(i - 1);
    --i;
  }
  if (const std::size_t from = skip_made_to(i); from != i) {
    i = from;
    connected = true;
  }
  if (connected) i = skip_clause(i);
  if (i == 0 || i <= name_end) return std::nullopt;
  // "SKB Tiga Menteri"
  static constexpr std::array kMany = {"dua"sv,     "tiga"sv,    "empat"sv,   "lima"sv,
                                       "enam"sv,    "tujuh"sv,   "delapan"sv, "sembilan"sv,
                                       "sepuluh"sv, "seluruh"sv, "sejumlah"sv};
  if (words_[i].gap == kGapNone && is_one_of(words_[i - 1].normal, kMany)) return std::nullopt;
  // "..., S.I.K., M.Krim., Kapolres Cianjur"
  const unsigned unsaid = skip_degrees_back(i) < i ? unsigned{kGapPoint} : 0U;
  const unsigned gap = words_[i].gap & ~unsaid;
  if (gap == kGapNone && !connected) return ranked_name_ahead(i, name_end);
  const NameRun link{i, office.first};
  const bool bracket = gap == kGapOpen;
  if (gap == kGapOther) return name_in_list_ahead(office, i);
  if (gap != kGapComma && !bracket && !(connected && gap == kGapNone)) return std::nullopt;
  const auto run = name_before(words_, skip_degrees_back(i));
  if (!run || run->first < name_end) return std::nullopt;
  if (connected && gap == kGapNone) return FoundName{*run, NameRule::ahead_linked, link};
  // A comma may be that of a list: the office has to close the apposition, and the name to be
  // whole.
  const bool opens_sentence = (words_[run->first].gap & (kGapPoint | kGapNewline)) != 0;
  if (connected && opens_sentence) {  // "Kristo, resmi menjabat sebagai anggota DPRD"
    return FoundName{*run, NameRule::ahead_linked, link};
  }
  const bool in_list =
      (words_[run->first].gap & (kGapQuote | kGapOther)) != 0;  // "; Muhamad, Sekda Tangsel;"
  const bool spoken = run->first > 0 && (is_one_of(words_[run->first - 1].normal, kSpeech) ||
                                         is_one_of(words_[run->first - 1].normal, kTowards));
  const bool titled = run->first > 0 && is_title_before(words_[run->first - 1]) &&
                      words_[run->first].gap != kGapComma;
  if (run->last - run->first < 2 && !in_list && !spoken && !bracket && !titled &&
      !(opens_sentence && names_speaker(*run, office))) {
    return std::nullopt;
  }
  // "Ketua Umum Gelora, X, yang juga Bupati": linked in words, whatever stands before the name.
  if (connected) return FoundName{*run, NameRule::ahead_linked, link};
  if (run->first > 0 && (words_[run->first].gap & kGapComma) != 0) return std::nullopt;
  if (!bracket && !is_likely_name(*run)) return std::nullopt;
  const FoundName apposed{*run, bracket ? NameRule::before_brackets : NameRule::ahead_comma, {}};
  if (office.last >= words_.size()) return apposed;
  const std::uint16_t behind = words_[office.last].gap;
  // "Andi Yusmanto, Kepala Karantina Makassar menjelaskan": at the head of a sentence the comma
  // that should close the apposition may be missing.
  if (behind == kGapNone && opens_sentence && run->last - run->first >= 2 &&
      !words_[office.last].is_capital && words_[office.last].normal.starts_with("me")) {
    return apposed;
  }
  // "Warga Petilasan Mbah Maridjan, Sekda: Sudah Selesai": before a colon the office speaks.
  if (behind == kGapNone || behind == kGapHyphen || (behind & kGapColon) != 0) return std::nullopt;
  return apposed;
}

// "1. Drs. Budi Santoso, M.Si - Camat Tinambung": a line of a list, from its begin to its end.
std::optional<FoundName> NameFinder::name_in_list_ahead(const PositionPhrase& office,
                                                        std::size_t i) const {
  const bool ends_line =
      office.last >= words_.size() || (words_[office.last].gap & kGapNewline) != 0;
  if (!ends_line) return std::nullopt;
  const auto run = name_before(words_, skip_degrees_back(i));
  if (!run) return std::nullopt;
  std::size_t first = run->first;
  while (first > 0 && (words_[first].gap & kGapNewline) == 0 && is_title_before(words_[first - 1]))
    --first;
  const bool numbered = first > 0 && words_[first - 1].kind == TokenKind::number;
  const std::size_t begin = numbered ? first - 1 : first;
  if ((words_[begin].gap & kGapNewline) == 0) return std::nullopt;
  return FoundName{*run, NameRule::ahead_comma, {}};
}

// Whether "kata Kapolres Wolio itu", or "Kapolres Wolio itu" at the head of a sentence, speaks of
// whom the text has named.
bool NameFinder::refers_back(const PositionPhrase& office, std::size_t first) const {
  static constexpr std::array kThat = {"itu"sv, "tersebut"sv, "ini"sv};
  if (office.first == 0 || office.last >= words_.size() || words_[office.last].gap != kGapNone ||
      !is_one_of(words_[office.last].normal, kThat)) {
    return false;
  }
  while (first > 0 && is_acting_word(first - 1)) --first;
  if (first == 0) return false;
  if ((words_[first].gap & (kGapPoint | kGapNewline)) != 0) return true;
  // Ministers and members of parliament are quoted so everywhere.
  return is_one_of(words_[first - 1].normal, kSpeech) && office.level != OfficeLevel::national;
}

// "ucap Elva", "Elva berujar"
bool NameFinder::speaks(std::size_t at) const {
  if (at > 0 && is_one_of(words_[at - 1].normal, kSpeech)) return true;
  const std::size_t next = at + 1;
  return next < words_.size() && words_[next].gap == kGapNone && !words_[next].is_capital &&
         (words_[next].normal.starts_with("me") || words_[next].normal.starts_with("ber"));
}

// "Jazilul", of whom the text has said "Jazilul Fawaid" before.
std::optional<NameRun> NameFinder::whole_name_of(std::size_t at) const {
  constexpr std::size_t kMostBefore = 2;  // words of the name
  constexpr std::size_t kReach = 2'000;   // words of the text: who is spoken of is named early
  for (std::size_t k = 0; k < std::min(at, kReach); ++k) {
    if (!same_word(words_[k], words_[at])) continue;
    for (std::size_t first = k > kMostBefore ? k - kMostBefore : 0; first <= k; ++first) {
      if (name_odds(words_[first].normal) <= 0) continue;
      const auto run = name_at(words_, first);
      if (run && run->first == first && run->last > k && run->last - first > 1) return run;
    }
  }
  return std::nullopt;
}

std::vector<FoundName> NameFinder::names_referred_to(const PositionPhrase& office,
                                                     std::size_t first) const {
  constexpr std::size_t kReach = 50;  // words
  std::vector<FoundName> names;
  if (!refers_back(office, first)) return names;
  // Within the paragraph; from the head of one, in the one before it.
  int paragraphs = 0;
  for (std::size_t k = office.first; k > 0 && k + kReach > office.first; --k) {
    if ((words_[k].gap & kGapNewline) != 0 && (k + 1 < office.first || ++paragraphs > 1)) break;
    const std::size_t at = k - 1;
    const bool titled = at > 0 && is_title_at(words_, at - 1) && words_[at - 1].is_capital;
    const bool opens =
        at == 0 || titled || !words_[at - 1].is_capital || words_[at].gap != kGapNone;
    const auto run = opens ? name_at(words_, at) : std::nullopt;
    if (!run || run->first != at || run->last > office.first) continue;
    const bool alone = run->last - run->first < 2 && !titled;
    if (alone && !speaks(at)) continue;
    const auto whole = alone ? whole_name_of(at) : run;
    if (!whole || is_region(*whole) || !is_likely_name(*whole)) continue;
    names.push_back({*whole, NameRule::ahead_spoken_of, {office.last, office.last + 1}});
  }
  return names;
}

// A comma alone is little: the words have to be such as names have. "Soal Injil, Kepala Dinas
// Kominfo angkat bicara" names nobody.
bool NameFinder::is_likely_name(NameRun run) const {
  double odds = 0;
  for (std::size_t i = run.first; i < run.last; ++i) odds += likely_odds(words_[i].normal);
  return odds > 0;
}

bool NameFinder::is_well_known(NameRun run) const {
  constexpr int kWellKnown = 3;
  int odds = 0;
  for (std::size_t i = run.first; i < run.last; ++i) odds += name_odds(words_[i].normal);
  return odds >= kWellKnown;
}

// "Kompol Suwardi Kapolsek Cikole", ". Nanang Permana Ketua DPRD Ciamis mengatakan": a rank or
// the sentence's head says where the name begins.
std::optional<FoundName> NameFinder::ranked_name_ahead(std::size_t i, std::size_t name_end) const {
  const auto run = name_before(words_, i);
  if (!run || run->first == 0 || run->first < name_end || !words_[i].is_capital) return {};
  const TaggerWord& rank = words_[run->first - 1];
  const bool is_rank = rank.is_capital && is_title_before(rank) && letter_count(rank.surface) >= 4;
  const bool opens_sentence =
      (words_[run->first].gap & (kGapPoint | kGapNewline)) != 0 && run->last - run->first >= 2;
  if (opens_sentence) return FoundName{*run, NameRule::ahead_in_sentence, {}};
  const bool is_behind_office = run->first >= 2 && words_[run->first - 1].gap == kGapNone &&
                                words_[run->first - 2].is_capital;
  if (!is_rank || is_behind_office) return std::nullopt;
  return FoundName{*run, NameRule::ahead_ranked, {}};
}

bool NameFinder::is_acting_word(std::size_t i) const {
  static constexpr std::array kActing = {"harian"sv,    "pejabat"sv, "pelaksana"sv, "penjabat"sv,
                                         "pj"sv,        "pjs"sv,     "plh"sv,       "plt"sv,
                                         "sementara"sv, "tugas"sv};
  return std::ranges::find(kActing, words_[i].normal) != kActing.end();
}

// The names of "A, B, dan C, masing-masing selaku anggota DPRD" before C.
std::vector<NameRun> NameFinder::names_listed_before(NameRun last, std::size_t name_end) const {
  std::vector<NameRun> names;
  for (NameRun run = last; run.first > 0;) {
    std::size_t end = run.first;
    if (is_word(words_, end - 1, "dan") || is_word(words_, end - 1, "serta")) --end;
    const bool listed = end < run.first ? (words_[end].gap & ~unsigned{kGapComma}) == 0
                                        : words_[end].gap == kGapComma;
    const auto name = listed ? name_before(words_, end) : std::nullopt;
    if (!name || name->first < name_end || name->last - name->first < 2) break;
    names.insert(names.begin(), *name);
    run = *name;
  }
  return names;
}

}  // namespace warta
