// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_owner.h"

#include <algorithm>
#include <array>

#include "stemmer/officials/office_unit.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/text/word_list.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// "universitas", "partai": a word of who is none of the state's.
bool is_others_word(std::string_view normal) {
  static constexpr std::array kOthers = {
      "adat"sv,      "penggerak"sv, "pkk"sv,         "universitas"sv, "fakultas"sv,
      "jurusan"sv,   "kadin"sv,     "mahasiswa"sv,   "pemenangan"sv,  "himpunan"sv,
      "pengurus"sv,  "federasi"sv,  "serikat"sv,     "konfederasi"sv, "asosiasi"sv,
      "ikatan"sv,    "forum"sv,     "aliansi"sv,     "lsm"sv,         "yayasan"sv,
      "watch"sv,     "kc"sv,        "tpnpb"sv,       "opm"sv,         "kkb"sv,
      "bem"sv,       "dpc"sv,       "dpp"sv,         "dpw"sv,         "dpd"sv,
      "pdip"sv,      "pdi"sv,       "pkb"sv,         "pks"sv,         "ppp"sv,
      "psi"sv,       "pan"sv,       "pbb"sv,         "pkn"sv,         "pt"sv,
      "cv"sv,        "sd"sv,        "sdn"sv,         "smp"sv,         "smpn"sv,
      "sma"sv,       "sman"sv,      "smk"sv,         "smkn"sv,        "sdit"sv,
      "sppg"sv,      "bri"sv,       "bni"sv,         "btn"sv,         "pln"sv,
      "bank"sv,      "partai"sv,    "perhimpunan"sv, "persatuan"sv,   "perkumpulan"sv,
      "paguyuban"sv, "komunitas"sv, "alumni"sv,      "relawan"sv,     "pribadi"sv,
      "sekuritas"sv, "pegadaian"sv, "hutama"sv};
  static constexpr WordList kList(kOthers);
  return kList.contains(normal);
}

// "PDUI", where the text has "Perhimpunan Dokter Umum Indonesia (PDUI)".
bool spells_others(std::span<const TaggerWord> words, const TaggerWord& acronym) {
  constexpr std::size_t kReach = 8;  // words
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if ((words[i].gap & kGapOpen) == 0 || (words[i + 1].gap & kGapClose) == 0 ||
        !same_word(words[i], acronym)) {
      continue;
    }
    for (std::size_t k = i; k > 0 && k + kReach > i; --k) {
      if (words[k - 1].is_capital && is_others_word(words[k - 1].normal)) {
        return !is_word(words, k, "indonesia");  // "Bank Indonesia (BI)"
      }
      if (words[k - 1].gap != kGapNone || !words[k - 1].is_capital) break;
    }
  }
  return false;
}

}  // namespace

bool is_institution_word(std::string_view normal) {
  static constexpr std::array kPublic = {"badan"sv,
                                         "baleg"sv,
                                         "gugus"sv,
                                         "banggar"sv,
                                         "bapemperda"sv,
                                         "mpr"sv,
                                         "mkmk"sv,
                                         "ombudsman"sv,
                                         "ksp"sv,
                                         "subseksi"sv,
                                         "subbagian"sv,
                                         "subbidang"sv,
                                         "subdirektorat"sv,
                                         "subdit"sv,
                                         "satgas"sv,
                                         "brimob"sv,
                                         "kodam"sv,
                                         "kodim"sv,
                                         "koramil"sv,
                                         "korem"sv,
                                         "lanal"sv,
                                         "lantamal"sv,
                                         "lanud"sv,
                                         "tni"sv,
                                         "ri"sv,
                                         "republik"sv,
                                         "kepegawaian"sv,
                                         "bi"sv,
                                         "bareskrim"sv,
                                         "dinas"sv,
                                         "direktorat"sv,
                                         "ditjen"sv,
                                         "kejaksaan"sv,
                                         "kejari"sv,
                                         "kejati"sv,
                                         "kementerian"sv,
                                         "kemenko"sv,
                                         "kepolisian"sv,
                                         "kepresidenan"sv,
                                         "komisi"sv,
                                         "komisioner"sv,
                                         "mabes"sv,
                                         "mahkamah"sv,
                                         "otorita"sv,
                                         "otoritas"sv,
                                         "pemkab"sv,
                                         "pemkot"sv,
                                         "pemprov"sv,
                                         "pengadilan"sv,
                                         "polda"sv,
                                         "polres"sv,
                                         "polri"sv,
                                         "polsek"sv,
                                         "setda"sv,
                                         "dpr"sv,
                                         "dprd"sv,
                                         "komnas"sv,
                                         "densus"sv,
                                         "kompolnas"sv,
                                         "kopassus"sv,
                                         "kostrad"sv,
                                         "ky"sv,
                                         "mk"sv};
  static constexpr WordList kList(kPublic);
  return kList.contains(normal);
}

UnitOwner unit_owner(std::span<const TaggerWord> words, std::size_t first, std::size_t last) {
  static constexpr std::array kNational = {"nasional"sv,  "negara"sv,   "republik"sv,     "ri"sv,
                                           "pusat"sv,     "polri"sv,    "kepresidenan"sv, "mabes"sv,
                                           "bareskrim"sv, "presiden"sv, "dpr"sv,          "mpr"sv,
                                           "bi"sv,        "baleg"sv,    "mkmk"sv,         "ksp"sv};
  // "Kepala Kantor Kementerian Agama", "Kepala Perwakilan BPKP": one in each region.
  static constexpr std::array kBranches = {"kantor"sv,  "kanwil"sv, "cabang"sv,  "perwakilan"sv,
                                           "wilayah"sv, "daerah"sv, "stasiun"sv, "kelas"sv};
  UnitOwner owner;
  bool is_branch = false;
  bool of_president = false;
  for (std::size_t k = first; k < last; ++k) {
    const TaggerWord& word = words[k];
    if (!word.is_capital) continue;
    owner.is_public = owner.is_public || is_institution_word(word.normal) ||
                      word.normal.starts_with("kemen") ||
                      (is_coined_agency(word.normal) && !Lexicon::contains(word.normal));
    owner.is_national = owner.is_national || is_one_of(word.normal, kNational) ||
                        word.normal == "kementerian" ||
                        // "Direktur Perlindungan Kemensos"; "Kepala Kemenag" is of a branch
                        (k > first && word.normal.starts_with("kemen")) ||
                        (word.normal.starts_with("kem") && is_coined_agency(word.normal));
    const bool of_river =
        word.normal == "wilayah" && k + 1 < last && is_word(words, k + 1, "sungai");
    is_branch = is_branch || (is_one_of(word.normal, kBranches) && !of_river);
    of_president =
        of_president || word.normal.ends_with("presiden") || word.normal == "kepresidenan";
    if (const Institution* named = institution_named(word.normal); named && word.is_all_caps) {
      owner.is_public = true;
      owner.is_national = owner.is_national || named->is_national;
    }
    // "Gubernur", "Departemen Komunikasi Bank Indonesia": the central bank is the state's.
    if (word.normal == "bank" && k + 1 < last && words[k + 1].normal == "indonesia") {
      owner.is_public = owner.is_national = true;
    }
    if (const auto spelled = institution_at(words.first(last), k); spelled.words > 0) {
      owner.is_public = true;
      owner.is_national = owner.is_national || spelled.is_national;
    }
  }
  owner.is_national = owner.is_national && (!is_branch || of_president);
  return owner;
}

bool is_of_council(std::string_view position) {
  static constexpr std::array kCouncils = {"DPR"sv, "DPD RI"sv, "Komisi"sv, "Panja"sv, "Pansus"sv};
  return std::ranges::any_of(kCouncils, [&](std::string_view council) {
    return position.find(council) != std::string_view::npos;
  });
}

bool is_of_others(std::span<const TaggerWord> words, const PositionPhrase& phrase) {
  static constexpr std::array kNeverPublic = {"mui"sv,     "nu"sv,       "pbnu"sv, "muhammadiyah"sv,
                                              "knpi"sv,    "koni"sv,     "pssi"sv, "pbsi"sv,
                                              "pelatih"sv, "pelatnas"sv, "pwi"sv,  "kadin"sv};
  for (std::size_t k = phrase.first; k < phrase.last; ++k) {
    if (words[k].is_capital && is_one_of(words[k].normal, kNeverPublic)) return true;
  }
  if (is_of_council(phrase.position) || phrase.position.find("Fraksi") != std::string::npos) {
    return false;  // of a council's party group
  }
  // Of the cabinet, whatever the ministry's letters spell ("PAN-RB"), or of students that play one.
  const bool of_cabinet = phrase.position.ends_with("Menteri") ||
                          phrase.position.starts_with("Direktur Jenderal");  // "Binapenta dan PKK"
  const std::size_t end = std::min(phrase.last + 1, words.size());
  for (std::size_t k = phrase.first; k < end; ++k) {
    if (!words[k].is_capital || !is_others_word(words[k].normal)) continue;
    if (of_cabinet && words[k].normal != "bem" && words[k].normal != "mahasiswa") continue;
    if (words[k].normal == "bank" && is_word(words, k + 1, "indonesia")) continue;
    return k < phrase.last || words[k].gap == kGapNone;
  }
  for (std::size_t k = phrase.first + 1; k < phrase.last; ++k) {
    if (is_acronym(words[k]) && institution_named(words[k].normal) == nullptr &&
        spells_others(words, words[k])) {
      return true;
    }
  }
  return false;
}

bool is_of_force(std::span<const TaggerWord> words, std::size_t first, std::size_t last) {
  static constexpr std::array kForces = {"bareskrim"sv, "brimob"sv, "kodam"sv,  "kodim"sv,
                                         "koramil"sv,   "polda"sv,  "polisi"sv, "polres"sv,
                                         "polri"sv,     "polsek"sv, "tni"sv,    "kepolisian"sv};
  for (std::size_t k = first; k < last; ++k) {
    if (is_one_of(words[k].normal, kForces)) return true;
  }
  return false;
}

}  // namespace warta
