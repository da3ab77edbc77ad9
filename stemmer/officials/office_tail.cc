// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_tail.h"

#include <algorithm>
#include <array>

#include "stemmer/officials/non_names.h"
#include "stemmer/officials/office_owner.h"
#include "stemmer/officials/office_unit.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

bool is_party_word(const TaggerWord& word) {
  static constexpr std::array kParties = {
      "partai"sv,   "pdi"sv,    "perjuangan"sv, "golkar"sv,    "gerindra"sv, "nasdem"sv,
      "demokrat"sv, "hanura"sv, "perindo"sv,    "gelora"sv,    "garuda"sv,   "berkarya"sv,
      "buruh"sv,    "ummat"sv,  "nurani"sv,     "gabungan"sv,  "fraksi"sv,   "karya"sv,
      "bangsa"sv,   "amanat"sv, "keadilan"sv,   "sejahtera"sv, "nasional"sv};
  return is_acronym(word) || is_one_of(word.normal, kParties);
}

}  // namespace

// Past "(DLH)", "(Wagub)": a few words in brackets at words[i].
std::size_t OfficeTail::skip_brackets(std::size_t i) const {
  if (i >= words_.size() || (words_[i].gap & kGapOpen) == 0 || (words_[i].gap & kGapNewline) != 0)
    return i;
  if (regions_.mention_at(i) == nullptr && name_in_brackets(words_, i)) return i;
  for (std::size_t k = i + 1; k < words_.size() && k <= i + 5; ++k) {
    if ((words_[k].gap & kGapClose) != 0) return k;
    if ((words_[k].gap & kGapNewline) != 0) break;
  }
  return i;
}

// "Anggota DPRD Sulbar dari daerah pemilihan Mamasa, X", "Anggota DPR RI Fraksi PAN, X".
void OfficeTail::skip_constituency(PositionPhrase& phrase) const {
  if (!is_of_council(phrase.position) || phrase.last >= words_.size()) return;
  // "anggota DPR RI Komisi XI, Ecky"
  if (words_[phrase.last].gap == kGapNone && names_commission(words_, phrase.last)) {
    phrase.last += 2;
    if (phrase.last >= words_.size()) return;
  }
  static constexpr std::array kOpeners = {"dari"sv, "dapil"sv, "fraksi"sv, "asal"sv};
  if ((words_[phrase.last].gap & ~unsigned{kGapComma}) != 0 ||
      !is_one_of(words_[phrase.last].normal, kOpeners)) {
    return;
  }
  // "Anggota DPRD Fraksi PDI Perjuangan Idris Ahmad"
  std::size_t party = phrase.last + 1;
  const auto of_party = [&](std::size_t k) {
    const bool group = words_[k].normal == "f" && k + 1 < words_.size() &&
                       words_[k + 1].gap == kGapHyphen;  // "F-PDIP"
    return group || is_party_word(words_[k]) ||
           (words_[k].gap == kGapHyphen && words_[k].is_all_caps) ||
           (words_[k].is_capital && name_odds(words_[k].normal) <= -2);
  };
  if (is_word(words_, party, "partai")) ++party;
  while (party < words_.size() &&
         (words_[party].gap == kGapNone || words_[party].gap == kGapHyphen) && of_party(party)) {
    ++party;  // "PDI Perjuangan", "PDI-P"
  }
  party = skip_brackets(party);
  if (party > phrase.last + 1) phrase.last = party;
  if (party >= words_.size() || (phrase.last == party && name_at(words_, party))) return;
  for (std::size_t k = phrase.last + 1; k < words_.size() && k < phrase.last + 8; ++k) {
    if (words_[k].gap == kGapComma) {
      phrase.last = k;
      return;
    }
    if ((words_[k].gap & ~unsigned{kGapOpen | kGapClose}) != 0) return;
  }
}

// "Presiden Amerika Serikat (AS) Donald Trump": his name is known from then on.
void OfficeTail::skip_country(PositionPhrase& phrase) const {
  static constexpr std::array kOf = {"serikat"sv, "selatan"sv, "utara"sv, "arab"sv, "raya"sv};
  for (std::size_t before = 0; before != phrase.last && phrase.last < words_.size();) {
    before = phrase.last;
    const TaggerWord& next = words_[phrase.last];
    const bool country = next.is_capital && next.gap == kGapNone &&
                         (non_name(next) == NonName::country || is_one_of(next.normal, kOf));
    phrase.last = country ? phrase.last + 1 : skip_brackets(phrase.last);
  }
}

// "Direktur RSUD Arifin Achmad, Wan Fajriatul": hospitals and airports are called after persons.
// Behind a comma or a rank stands who heads it, if anybody. False when nobody does.
bool OfficeTail::skip_namesake(PositionPhrase& phrase) const {
  const bool called_so = phrase.position.starts_with("Direktur RSUD") ||
                         is_word(words_, phrase.last, "bandara") ||  // of the police there
                         words_[phrase.last - 1].normal == "bandara" ||
                         phrase.position.ends_with("Bandar Udara") ||
                         phrase.position.ends_with("Bandara");
  if (!called_so || phrase.region) return true;
  std::size_t k = phrase.last;
  while (k < words_.size() && words_[k].is_capital &&
         (words_[k].gap == kGapNone || words_[k].gap == kGapPoint) &&
         !(k > phrase.last && is_title_before(words_[k]) && letter_count(words_[k].surface) >= 2)) {
    ++k;
  }
  k = skip_brackets(k);
  if (k == phrase.last) return true;
  phrase.last = k;
  if (k >= words_.size()) return false;
  return words_[k].gap == kGapComma || is_title_before(words_[k]);
}

// "Danramil Piru Kapten Inf Semuel", "Pangdam II/Sriwijaya Mayjen TNI Irwan": what stands between
// an office and a rank is no person.
void OfficeTail::skip_unknown_place(PositionPhrase& phrase) const {
  for (std::size_t k = phrase.last; k < words_.size() && k <= phrase.last + 6; ++k) {
    // "Kapolresta Bandara Soekarno-Hatta (Soetta) Kombes Budi"
    if (k > phrase.last && words_[k].gap == kGapOpen) k = skip_brackets(k);
    if (k == words_.size()) return;
    // "Kapolres  , Kota AKBP Roland": the place was a link that a scraper lost.
    const bool lost = k == phrase.last && words_[k].gap == kGapComma && !name_at(words_, k) &&
                      office_at(words_, k) == nullptr;
    const bool hyphened = k > phrase.last && words_[k].gap == kGapHyphen;
    const bool behind_bracket = k > phrase.last && words_[k].gap == kGapClose;
    const bool linked = words_[k].gap == kGapNone || words_[k].gap == kGapSlash || lost ||
                        hyphened || behind_bracket;
    const bool numbered = (k > phrase.last || words_[k].gap == kGapSlash) &&
                          words_[k].kind == TokenKind::number;  // "Danramil 0809/11 Pare"
    const bool doctor =
        k > phrase.last && is_word(words_, k, "dr");  // "RSPAD Gatot Soebroto dr. Terawan"
    // "Kapolres Pelabuhan Wolio, AKBP Budi": before the comma a place, behind it a rank.
    const bool ranked = k > phrase.last && words_[k].gap == kGapComma && is_title_at(words_, k) &&
                        words_[k].is_capital && letter_count(words_[k].surface) >= 3 &&
                        !name_at(words_, phrase.last);
    // "Kepala Polres Pelabuhan Wolio, Baubau AKBP Budi": and the region that it lies in.
    const bool located = k > phrase.last && words_[k].gap == kGapComma &&
                         regions_.mention_at(k) != nullptr && !name_at(words_, phrase.last);
    if ((!words_[k].is_capital && !numbered && !doctor) || (!linked && !ranked && !located)) return;
    if (non_name(words_[k]) == NonName::country) return;  // "Kepala Kepolisian Peru, Jenderal X"
    // "Bupati Jayawijaya Thony Mayor hadir": a rank has its holder behind it.
    const bool last = k > phrase.last && phrase.region && !phrase.has_unit &&
                      (k + 1 == words_.size() || !words_[k + 1].is_capital);
    if (is_title_at(words_, k) && letter_count(words_[k].surface) >= 2 && !last) {
      // Every region of Indonesia is in the gazetteer: "Gubernur Shizuoka Mr. Heita" is none of
      // ours.
      const bool of_region = phrase.level == OfficeLevel::province ||
                             phrase.level == OfficeLevel::kabupaten ||
                             phrase.level == OfficeLevel::kota;
      if (k > phrase.last && of_region && !phrase.region) phrase.held = false;
      phrase.last = k;
      return;
    }
  }
}

}  // namespace warta
