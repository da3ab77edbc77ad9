// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/phrase_reader.h"

#include <algorithm>
#include <array>
#include <string>

#include "stemmer/officials/misprints.h"
#include "stemmer/officials/non_names.h"
#include "stemmer/officials/office_owner.h"
#include "stemmer/officials/office_time.h"
#include "stemmer/officials/office_unit.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/roots/lexicon.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kRomans = {"i"sv, "ii"sv, "iii"sv, "iv"sv, "1"sv, "2"sv, "3"sv};

// "Komisi X": no council of a region has so many.
bool is_national_commission(std::string_view number) {
  static constexpr std::array kNumbers = {"vi"sv, "vii"sv, "viii"sv, "ix"sv,
                                          "x"sv,  "xi"sv,  "xii"sv,  "xiii"sv};
  return is_one_of(number, kNumbers);
}

// "DPRP", "DPRA": councils of one province each.
std::optional<RegionCode> region_of_council(std::string_view council) {
  constexpr RegionCode kAceh = 110000;
  constexpr RegionCode kPapua = 910000;
  constexpr RegionCode kPapuaBarat = 920000;
  if (council == "dpra") return kAceh;
  if (council == "dprp") return kPapua;
  if (council == "dprpb") return kPapuaBarat;
  return std::nullopt;
}

}  // namespace

PhraseReader::PhraseReader(std::span<const TaggerWord> words, const OfficeRegions& regions,
                           const OfficeTail& tail, const Office& office, std::size_t i)
    : words_(words), regions_(regions), tail_(tail), office_(office) {
  phrase_.first = i;
  phrase_.last = i + office.printed.size();
  phrase_.position = office.position;
  phrase_.level = office.level;
}

std::optional<PositionPhrase> PhraseReader::read() {
  read_words_before(words_, phrase_);
  if (office_.unit == OfficeUnit::institution) read_institution();
  if (wants_unit()) read_spelled_unit();
  // "Anggota , Fraksi Gerindra, Syarif": the council was a link that a scraper lost.
  if (office_.position == "Anggota" && has_next() && next().normal == "fraksi" &&
      next().gap == kGapComma) {
    phrase_.position += " Fraksi";
    phrase_.has_unit = true;
    ++phrase_.last;
  }
  if (office_.level == OfficeLevel::village) read_place("Desa");
  if (office_.level == OfficeLevel::kelurahan) read_place("Kelurahan");
  for (std::size_t before = 0; has_next() && before != phrase_.last;) {
    before = phrase_.last;
    const Step step = read_next();
    if (step == Step::last) break;
    if (step == Step::not_held) {
      phrase_.held = false;
      tail_.skip_country(phrase_);
      return std::move(phrase_);
    }
  }
  if (office_.level == OfficeLevel::district && !phrase_.region) read_place("Kecamatan");
  // "Kapolsek Ilir Barat 1, AKP Ricky"
  if (office_.level == OfficeLevel::district && has_next() && next().kind == TokenKind::number &&
      next().gap == kGapNone) {
    ++phrase_.last;
  }
  phrase_.last = skip_misprints(words_, phrase_.last, wants_unit());
  tail_.skip_constituency(phrase_);
  tail_.skip_unknown_place(phrase_);
  return checked();
}

// "Kepala Inspektorat Pemerintah Provinsi" of Sulawesi Utara is its "Kepala Inspektorat": what the
// region's own name begins with is no part of the agency's.
void PhraseReader::drop_region_words() {
  if (!phrase_.has_unit || !phrase_.region) return;
  static constexpr std::array kLast = {" Kabupaten"sv, " Kota"sv, " Provinsi"sv, " Pemerintah"sv};
  for (std::string_view last : kLast) {
    const std::size_t rest =
        phrase_.position.size() - std::min(phrase_.position.size(), last.size());
    const bool whole_unit = phrase_.position.find(' ') == rest;  // "Humas Pemerintah"
    if (phrase_.position.ends_with(last) && !whole_unit) phrase_.position.resize(rest);
  }
}

// Whether what was read is an office of the state, and whether of the whole country.
std::optional<PositionPhrase> PhraseReader::checked() {
  if (!tail_.skip_namesake(phrase_) || is_of_others(words_, phrase_)) return std::nullopt;
  if (office_.unit == OfficeUnit::needs && !phrase_.has_unit) return std::nullopt;
  if (!phrase_.region) phrase_.region = region_of_council(office_.printed.back());
  const bool may_be_national = phrase_.level == OfficeLevel::local && !phrase_.region &&
                               phrase_.place.empty() && !phrase_.of_province &&
                               !phrase_.position.starts_with("Kakan");  // of a branch
  const std::size_t head = office_.printed.size();
  UnitOwner owner;
  if (phrase_.has_unit && (office_.unit == OfficeUnit::open || may_be_national)) {
    // "Kepala Balai Besar Wilayah Sungai": the head has the first words of the agency already.
    owner = unit_owner(words_, phrase_.first + 1, phrase_.last);
  }
  // "Kepala DPUP-ESDM Yogyakarta": an agency by initials that nobody knows; companies have
  // directors.
  const std::size_t unit = phrase_.first + head;
  const bool by_initials = office_.position == "Kepala" && unit < phrase_.last &&
                           words_[unit].is_all_caps && letter_count(words_[unit].surface) >= 3;
  const bool of_group = phrase_.position.starts_with("Anggota Fraksi ");
  if (office_.unit == OfficeUnit::open &&
      !(phrase_.has_unit && (owner.is_public || by_initials || of_group))) {
    return std::nullopt;
  }
  // "beberapa petinggi Setan Merah", "penghulu": as titles they have a capital.
  static constexpr std::array kCommonWords = {"penghulu"sv, "petinggi"sv, "pambakal"sv, "reje"sv};
  if (!words_[phrase_.first].is_capital && is_one_of(words_[phrase_.first].normal, kCommonWords)) {
    return std::nullopt;
  }
  // "Asisten rumah tangga", "Asisten Manajer": of a house, a company, a team.
  static constexpr std::array kPrivate = {"area"sv,    "dosen"sv,     "jaksa"sv,   "manager"sv,
                                          "manajer"sv, "masinis"sv,   "pelatih"sv, "pribadi"sv,
                                          "rumah"sv,   "sutradara"sv, "virtual"sv, "wasit"sv};
  if (office_.position == "Asisten" && is_one_of(words_[unit].normal, kPrivate)) {
    return std::nullopt;
  }
  // "Asisten Romahurmuziy": a person's own; what offices have assistants for is in the dictionary.
  if (office_.position == "Asisten" && phrase_.last == unit + 1 && !is_acronym(words_[unit]) &&
      !Lexicon::contains(words_[unit].normal)) {
    return std::nullopt;
  }
  if (office_.position == "Anggota" && is_of_force(words_, phrase_.first + 1, phrase_.last)) {
    return std::nullopt;
  }
  drop_region_words();
  // "Kepala Badan Intelijen Negara" in an article about Jayapura
  if (may_be_national && owner.is_national) phrase_.level = OfficeLevel::national;
  return std::move(phrase_);
}

bool PhraseReader::wants_unit() const {
  return office_.unit != OfficeUnit::none && office_.unit != OfficeUnit::institution;
}

// Takes the words to `to` as the unit, and into the position where the table says so.
void PhraseReader::keep(std::size_t to) {
  phrase_.has_unit = true;
  const bool is_kept = office_.unit == OfficeUnit::keeps || office_.unit == OfficeUnit::needs ||
                       office_.unit == OfficeUnit::open;
  for (; phrase_.last < to; ++phrase_.last) {
    const std::string_view word = next().normal;
    if (word == "polda" || word == "kejati" || word == "provinsi" || word == "kodam")
      phrase_.of_province = true;
    if (word == "dpr" ||
        (is_national_commission(word) && is_word(words_, phrase_.last - 1, "komisi")))
      phrase_.level = OfficeLevel::national;
    if (!is_kept || phrase_.position.ends_with(next().surface)) continue;
    phrase_.position += next().gap == kGapSlash    ? "/"
                        : next().gap == kGapComma  ? ", "
                        : next().gap == kGapHyphen ? "-"
                                                   : " ";
    phrase_.position += ordinary_print(next());
  }
}

std::optional<OfficeRegions::Hit> PhraseReader::region_at(std::size_t i) {
  const auto hit = regions_.at(i, phrase_.level, phrase_.region.has_value());
  if (hit && hit->province_word) phrase_.of_province = true;
  return hit;
}

// "Wakil Ketua I DPRD"
void PhraseReader::read_institution() {
  phrase_.needs_institution = true;
  if (has_next() && is_one_of(next().normal, kRomans) && next().gap == kGapNone) ++phrase_.last;
  if (!has_next() || next().gap != kGapNone) return;
  const std::string_view body = next().normal;
  if (body != "dprd" && body != "kpu" && body != "bawaslu") return;
  phrase_.needs_institution = false;
  phrase_.position += " ";
  phrase_.position += next().surface;
  ++phrase_.last;
}

// "Kepala Badan Pengatur jalan Tol": the head has the first word of it already.
void PhraseReader::read_spelled_unit() {
  const auto spelled = institution_at(words_, phrase_.last - 1);
  if (spelled.words > 1) keep(phrase_.last - 1 + spelled.words);
}

void PhraseReader::read_place(std::string_view kind) {
  std::size_t i = phrase_.last;
  // "kades di Karangsono", "Kepala Desa Desa Sukamaju"
  const bool in_place = kind == "Desa" && i + 1 < words_.size() && words_[i].gap == kGapNone &&
                        words_[i].normal == "di" && words_[i + 1].is_capital &&
                        !is_region_qualifier(words_[i + 1].normal);
  if (in_place) ++i;
  if (i < words_.size() && words_[i].gap == kGapNone && is_place_word(words_[i].normal)) ++i;
  if (i >= words_.size() || words_[i].gap != kGapNone) return;
  const std::size_t count = regions_.place_words(i);
  if (count == 0) return;
  phrase_.last = i + count;
  // The gazetteer has every kecamatan, so that one it lacks is a place of another kind ("Danramil
  // Piru"), unless the text calls it one.
  if (kind == "Kecamatan" && !regions_.is_called_place(i, count)) return;
  phrase_.place = kind;
  phrase_.region_words = {i, i + count};
  for (std::size_t k = i; k < i + count; ++k) {
    phrase_.place += k > i && words_[k].gap == kGapHyphen ? '-' : ' ';
    phrase_.place += ordinary_print(words_[k]);
  }
}

PhraseReader::Step PhraseReader::read_next() {
  if (read_bracketed_region()) return Step::last;
  const std::size_t before = phrase_.last;
  phrase_.last = tail_.skip_brackets(phrase_.last);
  if (phrase_.last != before || read_alias() || read_code()) return Step::moved;
  if (read_ordinal()) return Step::not_held;
  const Quality quality = read_quality(words_, phrase_.last);
  if (quality.kind == Quality::sentence) return Step::last;
  if (quality.kind != Quality::none) {
    if (quality.kind == Quality::past) phrase_.held = false;
    phrase_.last = quality.last;
    return Step::moved;
  }
  const bool foreign_state =
      (next().normal == "negara" && is_word(words_, phrase_.last + 1, "bagian")) ||
      (next().normal == "prefektur" && next().is_capital) ||
      (next().normal == "besar" && phrase_.position == "Menteri");  // of a state of Malaysia
  const bool foreign =
      (non_name(next()) == NonName::country || non_name(next()) == NonName::former) &&
      next().is_capital && next().gap == kGapNone &&
      (office_.level == OfficeLevel::national || office_.level == OfficeLevel::province ||
       office_.level == OfficeLevel::kota);
  if (next().normal == "terpilih" || foreign_state || foreign) return Step::not_held;
  // "Ketua Pengadilan Negeri Kelas IB Sorong"
  if ((next().normal == "kelas" || next().normal == "klas") && next().is_capital &&
      next().gap == kGapNone) {
    phrase_.last = std::min(phrase_.last + 2, words_.size());
    return Step::moved;
  }
  if (read_command() || read_work_area() || read_region()) return Step::moved;
  // "Ketua Komisi B DPRD"
  if (wants_unit() && phrase_.position.ends_with("Komisi") && next().gap == kGapNone &&
      next().surface.size() == 1 && next().is_capital) {
    keep(phrase_.last + 1);
    return Step::moved;
  }
  if (read_purpose()) return Step::last;
  return wants_unit() && read_unit() ? Step::moved : Step::none;
}

bool PhraseReader::read_unit() {
  // "Kasubdit 4 Ditreskrimum", "Kanit 2 Subdit 4 Ditreskrimum"
  if (office_.unit == OfficeUnit::needs && next().gap == kGapNone &&
      next().kind == TokenKind::number && next().surface.size() == 1 &&
      phrase_.last + 1 < words_.size() && words_[phrase_.last + 1].gap == kGapNone &&
      (is_institution_word(words_[phrase_.last + 1].normal) ||
       non_name(words_[phrase_.last + 1]) == NonName::agency)) {
    keep(phrase_.last + 1);
    return true;
  }
  // "Satgas Covid-19", "Fraksi PDI-P"
  const bool lettered = next().surface.size() == 1 && next().is_capital;
  if (phrase_.has_unit && next().gap == kGapHyphen &&
      (next().kind == TokenKind::number || lettered)) {
    keep(phrase_.last + 1);
    return true;
  }
  std::size_t end = presidents_agency_end(words_, phrase_.last);
  if (end == phrase_.last) end = initials_unit_end(words_, phrase_.first, phrase_.last);
  if (end == phrase_.last) end = listed_unit_end(words_, phrase_.last);
  if (end == phrase_.last) end = known_unit_end(words_, phrase_.last);
  if (end == phrase_.last) {
    const bool of_cabinet = phrase_.has_unit && phrase_.position.ends_with("Menteri");
    const bool is_whole = of_cabinet || phrase_.region_words.last == phrase_.last;
    end = unknown_unit_end(words_, regions_, phrase_.last, is_whole);
  }
  // "Kepala Dinas Perindagkop,": every department has a name, and here nobody else has.
  const bool alone = phrase_.last + 1 < words_.size() && words_[phrase_.last + 1].gap == kGapComma;
  if (end == phrase_.last && !phrase_.has_unit && !phrase_.region && alone &&
      phrase_.position == "Kepala Dinas" && next().is_capital && next().gap == kGapNone &&
      name_odds(next().normal) <= 0 && !is_title_before(next())) {
    ++end;
  }
  if (end == phrase_.last) return false;
  keep(end);
  return true;
}

std::size_t skip_unit(std::span<const TaggerWord> words, const OfficeRegions& regions,
                      const OfficeTail& tail, std::size_t i) {
  for (std::size_t before = i + 1; i < words.size() && i != before;) {
    before = i;
    i = tail.skip_brackets(i);
    if (i == before) i = known_unit_end(words, i);
    if (i == before) i = unknown_unit_end(words, regions, i, false);
  }
  return i;
}

}  // namespace warta
