// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand behind an office, one function a kind; phrase_reader.cc tries them in order.
#include <algorithm>
#include <array>
#include <string>

#include "stemmer/officials/non_names.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/phrase_reader.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// Kodam and Korem are called after kingdoms and heroes.
bool is_command_name(std::string_view normal) {
  static constexpr std::array kNames = {
      "sriwijaya"sv,  "siliwangi"sv,   "diponegoro"sv, "brawijaya"sv,   "udayana"sv,
      "hasanuddin"sv, "merdeka"sv,     "pattimura"sv,  "cendrawasih"sv, "cenderawasih"sv,
      "kasuari"sv,    "tanjungpura"sv, "mulawarman"sv, "jayakarta"sv,   "gapo"sv,
      "gatam"sv,      "gamas"sv,       "wirabima"sv,   "wirabraja"sv,   "maung"sv};
  return is_one_of(normal, kNames);
}

// The kota that is called as the region of `code` is; `code` itself when there is none.
RegionCode city_of_name(RegionCode code) {
  const Region* region = Gazetteer::instance().find(code);
  if (region == nullptr) return code;
  const auto cities = Gazetteer::instance().lookup("Kota " + std::string(region->short_name));
  return cities.empty() ? code : cities.front();
}

// "Kodim 0501/JP": the five of Jakarta are called by letters that stand for nothing elsewhere.
std::optional<RegionCode> city_of_kodim(std::string_view number, std::string_view letters) {
  struct Kodim {
    std::string_view number, letters;
    RegionCode city;
  };
  static constexpr std::array<Kodim, 5> kJakarta = {{{"0501", "jp", 317100},
                                                     {"0502", "ju", 317200},
                                                     {"0503", "jb", 317300},
                                                     {"0504", "js", 317400},
                                                     {"0505", "jt", 317500}}};
  const auto found = std::ranges::find(kJakarta, number, &Kodim::number);
  return found != kJakarta.end() && found->letters == letters ? std::optional(found->city)
                                                              : std::nullopt;
}

}  // namespace

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
  while (end < words_.size() && (words_[end].is_capital || words_[end].kind == TokenKind::number) &&
         (words_[end].gap == kGapSlash || words_[end].gap == kGapHyphen)) {
    const auto hit = region_at(end);
    if (const auto city = city_of_kodim(words_[end - 1].normal, words_[end].normal)) {
      phrase_.region = city;
      phrase_.region_words = {end, end + 1};
    } else if (hit && hit->code != 0 && !phrase_.region && !regions_.is_about_regency()) {
      phrase_.region = hit->code;
      phrase_.region_words = {end, hit->last};
    }
    end = hit ? hit->last : end + 1;
    // "Danrem 133/Nani Wartabone": a command called after a person, with the whole name
    const bool of_person = !hit && !words_[end - 1].is_all_caps && end < words_.size() &&
                           words_[end - 1].gap == kGapSlash && words_[end].gap == kGapNone &&
                           words_[end].is_capital && !is_title_before(words_[end]) &&
                           likely_odds(words_[end - 1].normal) > 0;
    if (of_person) ++end;
  }
  keep(end);
  return true;
}

bool PhraseReader::read_command() {
  const TaggerWord& before = words_[phrase_.last - 1];
  // "Kodam XVII/Cenderawasih"
  if (next().gap == kGapSlash && before.is_all_caps && is_command_name(next().normal)) {
    if (office_.level == OfficeLevel::command) {
      ++phrase_.last;  // "Pangdam II/Sriwijaya": the number tells which
    } else {
      keep(phrase_.last + 1);
    }
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

// "Kepala Seksi Evaluasi BPSPL Denpasar wilayah kerja Jawa Timur"
bool PhraseReader::read_work_area() {
  if (next().normal != "wilayah" || next().is_capital || next().gap != kGapNone) return false;
  const std::size_t at = phrase_.last + (is_word(words_, phrase_.last + 1, "kerja") ? 2 : 1);
  if (at >= words_.size() || words_[at].gap != kGapNone) return false;
  const auto hit = region_at(at);
  if (!hit || hit->code == 0) return false;
  phrase_.region = hit->code;
  phrase_.region_words = {at, hit->last};
  phrase_.last = hit->last;
  return true;
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
  const bool opens_name = hit->code != 0 && level_of(hit->code) == RegionLevel::regency &&
                          hit->last == phrase_.last + 1 && name && name->last > hit->last;
  // "Wakil Menteri Dalam Negeri Bima Arya", "Bupati Sleman, Bima Arya"
  const bool known_name =
      name_odds(next().normal) > 0 && (phrase_.region || office_.level == OfficeLevel::national);
  const bool in_name = opens_name && (known_name || (phrase_.region && gap == kGapNone));
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
  if (phrase_.region == hit->code && has_next() && next().normal == "kota" &&
      next().gap == kGapNone && (next().is_capital || city_of_name(hit->code) != hit->code)) {
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

}  // namespace warta
