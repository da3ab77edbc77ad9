// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_time.h"

#include <array>

#include "stemmer/dates/date_names.h"
#include "stemmer/officials/office_unit.h"
#include "stemmer/officials/word_uses.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// Those that say it by themselves.
bool is_acting_title(std::string_view word) {
  return is_one_of(word, std::array{"pj"sv, "pjs"sv, "plt"sv, "plh"sv, "penjabat"sv});
}

// "Deputi II [Kepala Staf Kepresidenan]", "Tenaga Ahli Utama [KSP]": who works for the holder.
bool is_under(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kNumerals = {"i"sv, "ii"sv, "iii"sv, "iv"sv, "v"sv};
  if (i < 2) return false;
  if (is_one_of(words[i - 1].normal, kNumerals)) return words[i - 2].normal == "deputi";
  const std::size_t ahli = words[i - 1].normal == "utama" ? i - 2 : i - 1;
  return ahli > 0 && words[ahli].normal == "ahli" && words[ahli - 1].normal == "tenaga";
}

// "putra kedua [Bupati Luwu]"
bool counts_child(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kChildren = {"anak"sv,    "cucu"sv,  "istri"sv,
                                           "menantu"sv, "putra"sv, "putri"sv};
  static constexpr std::array kOrdinals = {"pertama"sv, "kedua"sv,  "ketiga"sv, "keempat"sv,
                                           "kelima"sv,  "tertua"sv, "tunggal"sv};
  return i > 1 && is_one_of(words[i - 1].normal, kOrdinals) &&
         is_one_of(words[i - 2].normal, kChildren);
}

// "Hadir mewakili [Bupati Luwu], Budi", "Atas nama [Bupati Luwu], Budi": who does is named behind a
// comma where nobody is before: not so in "Budi mewakili Bupati Luwu, Andi, membuka acara".
bool is_on_behalf(std::span<const TaggerWord> words, std::size_t i) {
  constexpr std::size_t kReach = 3;  // words
  if (i > 1 && words[i - 1].normal == "nama" && words[i - 2].normal == "atas") return true;
  if (words[i - 1].normal != "mewakili") return false;
  for (std::size_t k = i - 1; k + kReach >= i; --k) {
    if (k < i - 1 && name_odds(words[k].normal) > 0) return false;
    if (k == 0 || (words[k].gap & ~unsigned{kGapComma}) != 0) return true;
    if (words[k].gap != kGapNone) return false;
  }
  return false;
}

}  // namespace

void read_words_before(std::span<const TaggerWord> words, PositionPhrase& phrase) {
  static constexpr std::array kNotHeld = {
      "mantan"sv,    "eks"sv,      "ex"sv,         "bekas"sv,     "calon"sv,
      "cabup"sv,     "balon"sv,    "bacalon"sv,    "kandidat"sv,  "paslon"sv,
      "perdana"sv,   "mendiang"sv, "bakal"sv,      "wakil"sv,     "pilkada"sv,
      "pemilihan"sv, "pilgub"sv,   "pilbup"sv,     "pilwalkot"sv, "maha"sv,
      "vice"sv,      "almarhum"sv, "almarhumah"sv, "alm"sv,       "purnawirawan"sv};
  static constexpr std::array kAides = {"ajudan"sv, "asisten"sv, "sekretaris"sv, "sekretariat"sv,
                                        "staf"sv};
  static constexpr std::array kBecoming = {"sebagai"sv, "menjabat"sv, "menjadi"sv, "jadi"sv};
  // "saat masih menjabat sebagai Wali Kota Solo"
  static constexpr std::array kThen = {"saat"sv, "ketika"sv, "sewaktu"sv, "waktu"sv, "semasa"sv};
  static constexpr std::array kOnce = {"pernah"sv, "sempat"sv, "dulu"sv, "dulunya"sv, "gagal"sv};
  // "di era Gubernur Ali Sadikin", "pada masa pemerintahan Bupati Soebandi"
  static constexpr std::array kEras = {"era"sv, "masa"sv, "zaman"sv, "jaman"sv, "periode"sv};
  // "Peraturan Menteri Pekerjaan Umum Nomor 3": no person's; but "keputusan Menteri Perhubungan
  // Budi"
  static constexpr std::array kLaws = {"peraturan"sv, "keputusan"sv, "instruksi"sv, "permen"sv,
                                       "piala"sv,     "turnamen"sv,  "sk"sv,        "skb"sv};
  // Who stands beside an office is named behind it with a comma: "sopir Bupati Bombana, Andi".
  static constexpr std::array kRelatives = {
      "istri"sv,     "isteri"sv,    "suami"sv,    "ibunda"sv,     "putra"sv,       "putri"sv,
      "anak"sv,      "cucu"sv,      "menantu"sv,  "adik"sv,       "kakak"sv,       "ayah"sv,
      "ibu"sv,       "mertua"sv,    "besan"sv,    "kerabat"sv,    "sopir"sv,       "supir"sv,
      "hukum"sv,     "bicara"sv,    "jubir"sv,    "penasihat"sv,  "ahli"sv,        "pengawal"sv,
      "pengacara"sv, "keponakan"sv, "relawan"sv,  "loyalis"sv,    "pendukung"sv,   "sahabat"sv,
      "teman"sv,     "sulung"sv,    "bungsu"sv,   "utusan"sv,     "perwakilan"sv,  "kandung"sv,
      "tiri"sv,      "ipar"sv,      "sepupu"sv,   "paman"sv,      "pemenangan"sv,  "sukses"sv,
      "timses"sv,    "transisi"sv,  "kampanye"sv, "paspampres"sv, "kepercayaan"sv, "rekan"sv,
      "rival"sv,     "pesaing"sv,   "staf"sv,     "protokol"sv,   "pengamanan"sv,  "sekretariat"sv,
      "penantang"sv};
  static constexpr std::array kKin = {"adik"sv,  "anak"sv,   "ayah"sv,  "ibu"sv,
                                      "istri"sv, "isteri"sv, "kakak"sv, "menantu"sv,
                                      "putra"sv, "putri"sv,  "suami"sv};
  std::size_t i = phrase.first;
  for (int steps = 0; steps < 6 && i > 0; ++steps) {
    const std::uint16_t gap = words[i].gap;
    if ((gap & (kGapNewline | kGapComma | kGapQuote | kGapOther)) != 0) return;
    const TaggerWord& before = words[i - 1];
    if (before.normal.ends_with("mantan")) {  // also glued on: "hilangnyamantan Ketua DPRD"
      phrase.held = false;
      return;
    }
    if ((gap & kGapPoint) != 0 && !is_acting_title(before.normal)) return;
    if (is_acting_title(before.normal)) {
      phrase.acting = true;
      phrase.acting_words = {i - 1, i};
    } else if (before.normal == "sementara" || before.normal == "tugas" ||
               before.normal == "harian") {
      if (i < 2 || (words[i - 2].normal != "pejabat" && words[i - 2].normal != "pelaksana" &&
                    words[i - 2].normal != "penjabat")) {
        return;
      }
      phrase.acting = true;
      phrase.acting_words = {i - 2, i};
      --i;
    } else if (before.normal == "pemerintahan" || before.normal == "kepemimpinan") {
      if (i < 2 || !is_one_of(words[i - 2].normal, kEras)) return;
      phrase.held = false;
      phrase.in_era = true;
      return;
    } else if (is_one_of(before.normal, kNotHeld) || is_one_of(before.normal, kEras) ||
               (is_one_of(before.normal, kLaws) && before.is_capital)) {
      phrase.held = false;
      phrase.in_era = is_one_of(before.normal, kEras);
      return;
    } else if (before.normal == "pribadi") {
      // "Asisten Pribadi Menpora Miftahul Ulum", but "jet pribadi Gubernur Viktor"
      const bool of_aide = i >= 2 && is_one_of(words[i - 2].normal, kAides);
      if (of_aide) phrase.held = false;
      phrase.of_relative = i >= 2 && is_one_of(words[i - 2].normal, kRelatives);
      return;
    } else if (is_one_of(before.normal, kBecoming)) {
      // "sempat menjabat sebagai Menteri Keuangan"
      for (std::size_t k = i - 1; k > 0 && k + 4 > i && words[k].gap == kGapNone; --k) {
        const bool once = is_one_of(words[k - 1].normal, kOnce);
        const bool then = is_word(words, k, "masih") && is_one_of(words[k - 1].normal, kThen);
        if (once || then) phrase.held = false;
      }
      return;
    } else if (before.normal == "ajudan") {
      // "Ajudan Bupati Mamuju Ahmad": no office, and the name is his; but "dua ajudan Bupati Sari"
      phrase.of_relative = !before.is_capital;
      if (before.is_capital) phrase.held = false;
      phrase.in_era = before.is_capital;
      return;
    } else if (before.normal == "jabatan") {
      // "Sebelumnya, jabatan Kapolres dipegang AKBP Budi"
      static constexpr std::array kBefore = {"sebelumnya"sv, "semula"sv, "dahulu"sv, "dulu"sv};
      if (i >= 2 && is_one_of(words[i - 2].normal, kBefore)) phrase.held = false;
      return;
    } else if (before.normal == "kantor" || is_under(words, i) ||
               presidents_agency_end(words, i) > i) {
      // "kantor Camat Sukajadi, Tampan dan Rumbai": a building, and places.
      phrase.held = false;
      phrase.in_era = true;
      return;
    } else if (is_one_of(before.normal, kRelatives) || counts_child(words, i) ||
               is_on_behalf(words, i)) {
      phrase.of_relative = true;
      // "Ketua PKK yang juga istri Wakil Gubernur X": X is the one of whom it is said.
      const bool is_kin = is_one_of(before.normal, kKin);
      if (is_kin && i >= 2 && words[i - 2].normal == "juga") phrase.held = false;
      return;
    } else {
      return;
    }
    --i;
  }
}

bool is_past_period(std::span<const TaggerWord> words, std::size_t i) {
  if (i + 2 >= words.size() || words[i].normal != "periode") return false;
  const int last = printed_year(words[i + 2]);
  if (printed_year(words[i + 1]) == 0 || last == 0) return false;
  // Of the years that the text prints, those of dates: "9/6/2025", "Juni 2025". Plans reach
  // further.
  for (std::size_t k = 1; k < words.size(); ++k) {
    const bool of_date = words[k].gap == kGapSlash || month_named(words[k - 1].surface).has_value();
    if (of_date && printed_year(words[k]) > last) return true;
  }
  return false;
}

Quality read_quality(std::span<const TaggerWord> words, std::size_t i) {
  static constexpr std::array kQualities = {"periode"sv, "nonaktif"sv, "definitif"sv,
                                            "nondefinitif"sv, "sementara"sv};
  static constexpr std::array kNegated = {"aktif"sv, "definitif"sv, "defenitif"sv};
  const TaggerWord& word = words[i];
  const bool has_next = i + 1 < words.size();
  if (word.gap == kGapNone && has_next &&
      ((word.normal == "non" && is_one_of(words[i + 1].normal, kNegated)) ||
       (word.normal == "ad" && words[i + 1].normal == "interim"))) {
    return {Quality::present, i + 2};
  }
  // "Kapolres lama AKBP Budi", "Bupati baru Bombana", "Kapolres yang lama, AKBP Budi"; but "Bupati
  // lama menunggu".
  static constexpr std::array kPast = {"lama"sv, "sebelumnya"sv, "terdahulu"sv};
  const std::size_t told = word.normal == "yang" && has_next ? i + 1 : i;
  const bool past = is_one_of(words[told].normal, kPast);
  if ((past || (word.normal == "baru" && told == i)) && word.gap == kGapNone &&
      !words[told].is_capital) {
    const bool goes_on = told + 1 < words.size() && words[told + 1].is_capital &&
                         (words[told + 1].gap & ~unsigned{kGapComma}) == 0;
    if (!goes_on) return {};
    return {past ? Quality::past : Quality::present, told + 1};
  }
  if (!is_one_of(word.normal, kQualities)) return {};
  if ((word.gap & ~unsigned{kGapClose}) != 0) return {Quality::sentence, i};
  // "Ketua DPRD sementara Muhajirin", but "Bupati Buton sementara itu".
  if (word.normal == "sementara" &&
      (!has_next || (!words[i + 1].is_capital && words[i + 1].normal != "sekaligus")))
    return {Quality::sentence, i};
  Quality quality{is_past_period(words, i) ? Quality::past : Quality::present, i + 1};
  while (quality.last < words.size() && words[quality.last].kind == TokenKind::number)
    ++quality.last;
  return quality;
}

}  // namespace warta
