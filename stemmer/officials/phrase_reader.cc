// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/phrase_reader.h"

#include <algorithm>
#include <array>
#include <string>

#include "stemmer/officials/office_owner.h"
#include "stemmer/officials/office_time.h"
#include "stemmer/officials/office_unit.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kRomans = {"i"sv, "ii"sv, "iii"sv, "iv"sv, "1"sv, "2"sv, "3"sv};

// Kodam and Korem are called after kingdoms and heroes.
bool is_command_name(std::string_view normal) {
  static constexpr std::array kNames = {
      "sriwijaya"sv,  "siliwangi"sv,   "diponegoro"sv, "brawijaya"sv,   "udayana"sv,
      "hasanuddin"sv, "merdeka"sv,     "pattimura"sv,  "cendrawasih"sv, "cenderawasih"sv,
      "kasuari"sv,    "tanjungpura"sv, "mulawarman"sv, "jayakarta"sv,   "gapo"sv,
      "gatam"sv,      "gamas"sv,       "wirabima"sv,   "wirabraja"sv,   "maung"sv};
  return is_one_of(normal, kNames);
}

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

// The kota that is called as the region of `code` is; `code` itself when there is none.
RegionCode city_of_name(RegionCode code) {
  const Region* region = Gazetteer::instance().find(code);
  if (region == nullptr) return code;
  const auto cities = Gazetteer::instance().lookup("Kota " + std::string(region->short_name));
  return cities.empty() ? code : cities.front();
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
  tail_.skip_constituency(phrase_);
  tail_.skip_unknown_place(phrase_);
  return checked();
}

// Whether what was read is an office of the state, and whether of the whole country.
std::optional<PositionPhrase> PhraseReader::checked() {
  if (!tail_.skip_hospital(phrase_) || is_of_others(words_, phrase_)) return std::nullopt;
  if (office_.unit == OfficeUnit::needs && !phrase_.has_unit) return std::nullopt;
  if (!phrase_.region) phrase_.region = region_of_council(office_.printed.back());
  const bool may_be_national = phrase_.level == OfficeLevel::local && !phrase_.region &&
                               phrase_.place.empty() && !phrase_.of_province &&
                               !phrase_.position.starts_with("Kakan");  // of a branch
  const std::size_t head = office_.printed.size();
  UnitOwner owner;
  if (phrase_.has_unit && (office_.unit == OfficeUnit::open || may_be_national)) {
    // "Kepala Badan Pengatur Jalan Tol": the head has the first word of the agency already.
    owner = unit_owner(words_, phrase_.first + (head > 1 ? head - 1 : head), phrase_.last);
  }
  // "Kepala DPUP-ESDM Yogyakarta": an agency by initials that nobody knows; companies have
  // directors.
  const std::size_t unit = phrase_.first + head;
  const bool by_initials = office_.position == "Kepala" && unit < phrase_.last &&
                           words_[unit].is_all_caps && letter_count(words_[unit].surface) >= 3;
  if (office_.unit == OfficeUnit::open && !(phrase_.has_unit && (owner.is_public || by_initials))) {
    return std::nullopt;
  }
  // "beberapa petinggi Setan Merah", "penghulu": as titles they have a capital.
  static constexpr std::array kCommonWords = {"penghulu"sv, "petinggi"sv, "pambakal"sv, "reje"sv};
  if (!words_[phrase_.first].is_capital && is_one_of(words_[phrase_.first].normal, kCommonWords)) {
    return std::nullopt;
  }
  if (office_.position == "Anggota" && is_of_force(words_, phrase_.first + 1, phrase_.last)) {
    return std::nullopt;
  }
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
    phrase_.position += next().gap == kGapSlash ? "/" : next().gap == kGapComma ? ", " : " ";
    phrase_.position += next().surface;
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
    phrase_.place += words_[k].surface;
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
      next().normal == "negara" && is_word(words_, phrase_.last + 1, "bagian");
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
  if (read_command() || read_region()) return Step::moved;
  // "Ketua Komisi B DPRD"
  if (wants_unit() && phrase_.position.ends_with("Komisi") && next().gap == kGapNone &&
      next().surface.size() == 1 && next().is_capital) {
    keep(phrase_.last + 1);
    return Step::moved;
  }
  if (read_purpose()) return Step::last;
  return wants_unit() && read_unit() ? Step::moved : Step::none;
}

// "Gubernur (Bali Wayan Koster)": the brackets are the editor's.
bool PhraseReader::read_bracketed_region() {
  if (next().gap != kGapOpen || phrase_.region) return false;
  const auto hit = region_at(phrase_.last);
  if (!hit || hit->code == 0 || hit->last >= words_.size() || words_[hit->last].gap != kGapNone ||
      !name_at(words_, hit->last)) {
    return false;
  }
  phrase_.region = hit->code;
  phrase_.region_words = {phrase_.last, hit->last};
  phrase_.last = hit->last;
  return true;
}

// "Kepala Badan Ekonomi Kreatif atau BEKRAF, Triawan"
bool PhraseReader::read_alias() {
  std::size_t end = phrase_.last + 1;
  if (next().normal != "atau" || next().gap != kGapNone || end >= words_.size() ||
      words_[end].gap != kGapNone || !is_acronym(words_[end]) ||
      office_at(words_, end) != nullptr) {
    return false;
  }
  ++end;
  while (end < words_.size() && words_[end].gap == kGapHyphen && is_acronym(words_[end])) ++end;
  phrase_.last = end;
  return true;
}

// "Presiden Keenam RI Susilo", "Presiden ke-5 Megawati": who holds the office is seldom counted so.
bool PhraseReader::read_ordinal() {
  static constexpr std::array kOrdinals = {"pertama"sv, "kedua"sv,  "ketiga"sv,
                                           "keempat"sv, "kelima"sv, "keenam"sv};
  if (!phrase_.position.ends_with("Presiden") || next().gap != kGapNone) return false;
  const bool counted = next().normal == "ke" && phrase_.last + 1 < words_.size() &&
                       words_[phrase_.last + 1].normal.size() == 1 &&
                       words_[phrase_.last + 1].normal < "7";
  if (!counted && !is_one_of(next().normal, kOrdinals)) return false;
  phrase_.last += counted ? 2 : 1;
  if (has_next() && next().normal == "ri" && next().gap == kGapNone) ++phrase_.last;
  return true;
}

// A code: "Dandim 0403/OKU", "Danrem 042/Gapu", "Kasdim 0408/BS-Kaur". What it names is where the
// command sits; it may cover several regencies, so that the article's own is the better guess.
bool PhraseReader::read_code() {
  if (next().kind != TokenKind::number || (next().gap != kGapNone && next().gap != kGapClose) ||
      next().surface.size() < 2) {
    return false;
  }
  std::size_t end = phrase_.last + 1;
  while (end < words_.size() && words_[end].is_capital &&
         (words_[end].gap == kGapSlash || words_[end].gap == kGapHyphen)) {
    const auto hit = region_at(end);
    if (hit && hit->code != 0 && !phrase_.region && !regions_.is_about_regency()) {
      phrase_.region = hit->code;
      phrase_.region_words = {end, hit->last};
    }
    end = hit ? hit->last : end + 1;
  }
  keep(end);
  return true;
}

bool PhraseReader::read_command() {
  const TaggerWord& before = words_[phrase_.last - 1];
  // "Kodam XVII/Cenderawasih"
  if (next().gap == kGapSlash && before.is_all_caps && is_command_name(next().normal)) {
    keep(phrase_.last + 1);
    return true;
  }
  if (next().gap != kGapNone) return false;
  // "Kepala Penerangan Kodam Jaya"
  static constexpr std::array kCommands = {"kodam"sv, "korem"sv, "lantamal"sv, "lanud"sv};
  if (next().is_capital && phrase_.last > phrase_.first + 1 &&
      is_one_of(before.normal, kCommands)) {
    keep(phrase_.last + 1);
    return true;
  }
  // "Danrem 044 Gapo", "Pangdam II Sriwijaya"
  const bool of_command = office_.level == OfficeLevel::command && next().is_capital &&
                          phrase_.last > phrase_.first + office_.printed.size() &&
                          is_command_name(next().normal);
  // "Polres Metro Bekasi Kota": of a metropolis, and not of Metro.
  const bool of_metropolis = next().normal == "metro" && phrase_.last + 1 < words_.size() &&
                             words_[phrase_.last + 1].gap == kGapNone &&
                             regions_.mention_at(phrase_.last + 1) != nullptr &&
                             before.normal.find("pol") != std::string_view::npos;
  if (of_command || of_metropolis) ++phrase_.last;
  return of_command || of_metropolis;
}

bool PhraseReader::read_region() {
  const std::uint16_t gap = next().gap;
  const bool named = phrase_.region || !phrase_.place.empty();
  // "Kepala Dinas Pendidikan (Disdik), Kabupaten Dompu, Rifaid"
  const bool apposed = (named || (next().is_capital && is_region_qualifier(next().normal) &&
                                  office_.level != OfficeLevel::national)) &&
                       (gap & ~unsigned{kGapComma | kGapClose}) == 0;
  if (gap != kGapNone && gap != kGapSlash && gap != kGapClose && !apposed) return false;
  const auto hit = region_at(phrase_.last);
  if (!hit) return false;
  // A region with the title's last word would take a person's name: "Camat Rahmat mengatakan".
  const bool alone = hit->code != 0 && hit->last == phrase_.last + 1 &&
                     regions_.mention_at(phrase_.last) == nullptr;
  // "Wali Kota Bogor Bima Arya": behind a region only its province is one more.
  const auto name = name_at(words_, phrase_.last);
  const bool in_name = phrase_.region && hit->code != 0 && gap == kGapNone &&
                       level_of(hit->code) == RegionLevel::regency &&
                       hit->last == phrase_.last + 1 && name && name->last > hit->last;
  if (in_name) return false;
  const bool name_follows = hit->last < words_.size() && (words_[hit->last].is_capital ||
                                                          (words_[hit->last].gap & kGapOpen) != 0);
  if (alone && !name_follows && !regions_.is_about(hit->code)) return false;
  if (hit->code != 0 && !phrase_.region && office_.level != OfficeLevel::national &&
      office_.level != OfficeLevel::village && office_.level != OfficeLevel::kelurahan) {
    phrase_.region = hit->code;
    phrase_.region_words = {phrase_.last, hit->last};
  }
  phrase_.last = hit->last;
  // "Polres Bogor Kota"
  if (phrase_.region == hit->code && has_next() && next().normal == "kota" && next().is_capital &&
      next().gap == kGapNone) {
    phrase_.region = city_of_name(hit->code);
    ++phrase_.last;
  }
  return true;
}

// "Juru Bicara Pemerintah untuk Penanganan Covid-19", "Staf Khusus Presiden untuk Papua"
bool PhraseReader::read_purpose() {
  if (next().normal != "untuk" || next().gap != kGapNone) return false;
  if (!wants_unit() && office_.level != OfficeLevel::national) return false;
  std::size_t end = phrase_.last + 1;
  for (std::size_t from = 0; from != end && end < words_.size();) {
    from = end;
    if (words_[end].kind == TokenKind::number && words_[end].gap == kGapHyphen) ++end;
    if (end >= words_.size() || words_[end].gap != kGapNone) break;
    const auto hit = region_at(end);
    const bool country = words_[end].is_capital && non_name(words_[end]) == NonName::country;
    end = country                 ? end + 1
          : hit && hit->code != 0 ? hit->last
                                  : skip_unit(words_, regions_, tail_, end);
  }
  if (end == phrase_.last + 1 && (end >= words_.size() || words_[end].gap != kGapComma))
    return false;
  phrase_.last = end;
  return true;
}

bool PhraseReader::read_unit() {
  std::size_t end = initials_unit_end(words_, phrase_.first, phrase_.last);
  if (end == phrase_.last) end = listed_unit_end(words_, phrase_.last);
  if (end == phrase_.last) end = known_unit_end(words_, phrase_.last);
  if (end == phrase_.last) end = unknown_unit_end(words_, regions_, phrase_.last);
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
    if (i == before) i = unknown_unit_end(words, regions, i);
  }
  return i;
}

}  // namespace warta
