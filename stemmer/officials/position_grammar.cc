// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/position_grammar.h"

#include <algorithm>
#include <array>

#include "stemmer/officials/office_owner.h"
#include "stemmer/officials/office_time.h"
#include "stemmer/officials/office_unit.h"
#include "stemmer/officials/word_uses.h"

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

PositionGrammar::PositionGrammar(std::span<const TaggerWord> words,
                                 std::span<const RegionMention> mentions,
                                 std::span<const RegionCode> about)
    : words_(words), regions_(words, mentions, about), tail_(words, regions_) {}

std::optional<OfficeRegions::Hit> PositionGrammar::region_at(std::size_t i,
                                                             PositionPhrase& phrase) const {
  const auto hit = regions_.at(i, phrase.level, phrase.region.has_value());
  if (hit && hit->province_word) phrase.of_province = true;
  return hit;
}

void PositionGrammar::read_place(PositionPhrase& phrase, std::string_view kind) const {
  std::size_t i = phrase.last;
  if (i < words_.size() && words_[i].gap == kGapNone && is_place_word(words_[i].normal)) ++i;
  if (i >= words_.size() || words_[i].gap != kGapNone) return;
  const std::size_t count = regions_.place_words(i);
  if (count == 0) return;
  phrase.last = i + count;
  // The gazetteer has every kecamatan, so that one it lacks is a place of another kind ("Danramil
  // Piru"), unless the text calls it one.
  if (kind == "Kecamatan" && !regions_.is_called_place(i, count)) return;
  phrase.place = kind;
  phrase.region_words = {i, i + count};
  for (std::size_t k = i; k < i + count; ++k) {
    phrase.place += k > i && words_[k].gap == kGapHyphen ? '-' : ' ';
    phrase.place += words_[k].surface;
  }
}

std::size_t PositionGrammar::skip_unit(std::size_t i) const {
  for (std::size_t before = i + 1; i < words_.size() && i != before;) {
    before = i;
    i = tail_.skip_brackets(i);
    if (i == before) i = known_unit_end(words_, i);
    if (i == before) i = unknown_unit_end(words_, regions_, i);
  }
  return i;
}

std::string PositionGrammar::read_commission(std::size_t i) const {
  std::string printed;
  bool has_council = false;
  for (std::size_t k = i; k < words_.size() && k < i + 4; ++k) {
    if (!words_[k].is_capital || (k > i && words_[k].gap != kGapNone)) break;
    has_council = has_council || words_[k].normal.starts_with("dpr");
    if (k > i) printed += ' ';
    printed += words_[k].surface;
  }
  return has_council ? printed : std::string();
}

std::optional<PositionPhrase> PositionGrammar::read(std::size_t i) const {
  const Office* office = office_at(words_, i);
  if (office == nullptr) return std::nullopt;
  auto phrase = read(i, *office);
  // "Wakil Ketua I" leaves its institution to what was said before; "Wakil Ketua KPI Pusat" says
  // it.
  if (office->unit == OfficeUnit::institution && phrase && phrase->needs_institution) {
    Office open = *office;
    open.unit = OfficeUnit::open;
    if (auto with_unit = read(i, open)) return with_unit;
  }
  return phrase;
}

std::optional<PositionPhrase> PositionGrammar::read(std::size_t i, const Office& office) const {
  PositionPhrase phrase;
  phrase.first = i;
  phrase.last = i + office.printed.size();
  phrase.position = office.position;
  phrase.level = office.level;
  read_words_before(words_, phrase);

  const bool unit_wanted =
      office.unit != OfficeUnit::none && office.unit != OfficeUnit::institution;
  bool has_unit = false;
  const auto keep = [&](std::size_t from, std::size_t to) {
    has_unit = true;
    for (std::size_t k = from; k < to; ++k) {
      const std::string_view word = words_[k].normal;
      if (word == "polda" || word == "kejati" || word == "provinsi" || word == "kodam")
        phrase.of_province = true;
      if (word == "dpr") phrase.level = OfficeLevel::national;
      if (office.unit != OfficeUnit::keeps && office.unit != OfficeUnit::needs &&
          office.unit != OfficeUnit::open) {
        continue;
      }
      if (phrase.position.ends_with(words_[k].surface)) continue;
      phrase.position += words_[k].gap == kGapSlash ? "/" : words_[k].gap == kGapComma ? ", " : " ";
      phrase.position += words_[k].surface;
    }
  };
  if (office.unit == OfficeUnit::institution) {
    phrase.needs_institution = true;
    if (phrase.last < words_.size() && is_one_of(words_[phrase.last].normal, kRomans) &&
        words_[phrase.last].gap == kGapNone) {
      ++phrase.last;
    }
    if (phrase.last < words_.size() && words_[phrase.last].gap == kGapNone) {
      const std::string_view body = words_[phrase.last].normal;
      if (body == "dprd" || body == "kpu" || body == "bawaslu") {
        phrase.needs_institution = false;
        phrase.position += " ";
        phrase.position += words_[phrase.last++].surface;
      }
    }
  }
  // "Kepala Badan Pengatur jalan Tol": the head has the first word of it already.
  if (unit_wanted) {
    const auto spelled = institution_at(words_, phrase.last - 1);
    if (spelled.words > 1) {
      keep(phrase.last, phrase.last - 1 + spelled.words);
      phrase.last += spelled.words - 1;
    }
  }
  if (office.level == OfficeLevel::village) read_place(phrase, "Desa");
  if (office.level == OfficeLevel::kelurahan) read_place(phrase, "Kelurahan");

  for (std::size_t before = 0; phrase.last < words_.size() && before != phrase.last;) {
    before = phrase.last;
    const TaggerWord& next = words_[phrase.last];
    // "Gubernur (Bali Wayan Koster)": the brackets are the editor's.
    if (next.gap == kGapOpen && !phrase.region) {
      const auto hit = region_at(phrase.last, phrase);
      if (hit && hit->code != 0 && hit->last < words_.size() && words_[hit->last].gap == kGapNone &&
          name_at(words_, hit->last)) {
        phrase.region = hit->code;
        phrase.region_words = {phrase.last, hit->last};
        phrase.last = hit->last;
        break;
      }
    }
    phrase.last = tail_.skip_brackets(phrase.last);
    if (phrase.last != before) continue;
    // A code: "Dandim 0403/OKU", "Danrem 042/Gapu", "Kasdim 0408/BS-Kaur". What it names is where
    // the command sits; it may cover several regencies, so that the article's own is the better
    // guess.
    if (next.kind == TokenKind::number && (next.gap == kGapNone || next.gap == kGapClose) &&
        next.surface.size() >= 2) {
      std::size_t end = phrase.last + 1;
      while (end < words_.size() && words_[end].is_capital &&
             (words_[end].gap == kGapSlash || words_[end].gap == kGapHyphen)) {
        const auto hit = region_at(end, phrase);
        if (hit && hit->code != 0 && !phrase.region && !regions_.is_about_regency()) {
          phrase.region = hit->code;
          phrase.region_words = {end, hit->last};
        }
        end = hit ? hit->last : end + 1;
      }
      keep(phrase.last, end);
      phrase.last = end;
      continue;
    }
    if (next.normal == "non" && next.gap == kGapNone && phrase.last + 1 < words_.size() &&
        is_one_of(words_[phrase.last + 1].normal,
                  std::array{"aktif"sv, "definitif"sv, "defenitif"sv})) {
      phrase.last += 2;
      continue;
    }
    if (next.normal == "ad" && next.gap == kGapNone && phrase.last + 1 < words_.size() &&
        words_[phrase.last + 1].normal == "interim") {
      phrase.last += 2;
      continue;
    }
    static constexpr std::array kQualities = {"periode"sv, "nonaktif"sv, "definitif"sv,
                                              "nondefinitif"sv, "sementara"sv};
    if (is_one_of(next.normal, kQualities)) {
      if (next.gap != kGapNone) break;
      // "Ketua DPRD sementara Muhajirin", but "Bupati Buton sementara itu".
      if (next.normal == "sementara" &&
          (phrase.last + 1 >= words_.size() || !words_[phrase.last + 1].is_capital)) {
        break;
      }
      if (is_past_period(words_, phrase.last)) phrase.held = false;
      ++phrase.last;
      while (phrase.last < words_.size() && words_[phrase.last].kind == TokenKind::number)
        ++phrase.last;
      continue;
    }
    const bool foreign_state = next.normal == "negara" && phrase.last + 1 < words_.size() &&
                               words_[phrase.last + 1].normal == "bagian";
    if (next.normal == "terpilih" || foreign_state ||
        ((non_name(next) == NonName::country || non_name(next) == NonName::former) &&
         next.is_capital && office.level == OfficeLevel::national && next.gap == kGapNone)) {
      phrase.held = false;
      tail_.skip_country(phrase);
      return phrase;
    }
    // "Ketua Pengadilan Negeri Kelas IB Sorong"
    if ((next.normal == "kelas" || next.normal == "klas") && next.is_capital &&
        next.gap == kGapNone) {
      phrase.last = std::min(phrase.last + 2, words_.size());
      continue;
    }
    // "Kepala Penerangan Kodam Jaya"
    static constexpr std::array kCommands = {"kodam"sv, "korem"sv, "lantamal"sv, "lanud"sv};
    if (next.is_capital && next.gap == kGapNone && phrase.last > phrase.first + 1 &&
        is_one_of(words_[phrase.last - 1].normal, kCommands)) {
      keep(phrase.last, phrase.last + 1);
      ++phrase.last;
      continue;
    }
    // "Danrem 044 Gapo", "Pangdam II Sriwijaya"
    if (office.level == OfficeLevel::command && next.gap == kGapNone && next.is_capital &&
        phrase.last > phrase.first + office.printed.size() && is_command_name(next.normal)) {
      ++phrase.last;
      continue;
    }
    // "Polres Metro Bekasi Kota": of a metropolis, and not of Metro.
    if (next.normal == "metro" && next.gap == kGapNone && phrase.last + 1 < words_.size() &&
        words_[phrase.last + 1].gap == kGapNone &&
        regions_.mention_at(phrase.last + 1) != nullptr &&
        words_[phrase.last - 1].normal.find("pol") != std::string_view::npos) {
      ++phrase.last;
      continue;
    }
    const bool named = phrase.region || !phrase.place.empty();
    if (next.gap == kGapNone || next.gap == kGapSlash || next.gap == kGapClose ||
        (named && next.gap == kGapComma)) {
      // A region with the title's last word would take a person's name: "Camat Rahmat mengatakan".
      if (const auto hit = region_at(phrase.last, phrase)) {
        const bool alone = hit->code != 0 && hit->last == phrase.last + 1 &&
                           regions_.mention_at(phrase.last) == nullptr;
        // "Wali Kota Bogor Bima Arya": behind a region only its province is one more.
        const auto name = name_at(words_, phrase.last);
        const bool in_name = phrase.region && hit->code != 0 && next.gap == kGapNone &&
                             level_of(hit->code) == RegionLevel::regency &&
                             hit->last == phrase.last + 1 && name && name->last > hit->last;
        if (in_name) break;
        const bool name_follows =
            hit->last < words_.size() &&
            (words_[hit->last].is_capital || (words_[hit->last].gap & kGapOpen) != 0);
        if (!alone || name_follows || regions_.is_about(hit->code)) {
          if (hit->code != 0 && !phrase.region && office.level != OfficeLevel::national &&
              office.level != OfficeLevel::village && office.level != OfficeLevel::kelurahan) {
            phrase.region = hit->code;
            phrase.region_words = {phrase.last, hit->last};
          }
          phrase.last = hit->last;
          // "Polres Bogor Kota"
          if (phrase.region == hit->code && phrase.last < words_.size() &&
              words_[phrase.last].normal == "kota" && words_[phrase.last].is_capital &&
              words_[phrase.last].gap == kGapNone) {
            phrase.region = city_of_name(hit->code);
            ++phrase.last;
          }
          continue;
        }
      }
    }
    // "Ketua Komisi B DPRD"
    if (unit_wanted && phrase.position.ends_with("Komisi") && next.gap == kGapNone &&
        next.surface.size() == 1 && next.is_capital) {
      keep(phrase.last, phrase.last + 1);
      ++phrase.last;
      continue;
    }
    // "Juru Bicara Pemerintah untuk Penanganan Covid-19", "Staf Khusus Presiden untuk Papua"
    if ((unit_wanted || office.level == OfficeLevel::national) && next.normal == "untuk" &&
        next.gap == kGapNone) {
      std::size_t end = phrase.last + 1;
      for (std::size_t from = 0; from != end && end < words_.size();) {
        from = end;
        if (words_[end].kind == TokenKind::number && words_[end].gap == kGapHyphen) ++end;
        if (end >= words_.size() || words_[end].gap != kGapNone) break;
        const auto hit = region_at(end, phrase);
        const bool country = words_[end].is_capital && non_name(words_[end]) == NonName::country;
        end = country ? end + 1 : hit && hit->code != 0 ? hit->last : skip_unit(end);
      }
      if (end > phrase.last + 1 || (end < words_.size() && words_[end].gap == kGapComma)) {
        phrase.last = end;
        break;
      }
    }
    if (unit_wanted) {
      if (const std::size_t end = known_unit_end(words_, phrase.last); end != phrase.last) {
        keep(phrase.last, end);
        phrase.last = end;
        continue;
      }
      if (const std::size_t end = unknown_unit_end(words_, regions_, phrase.last);
          end != phrase.last) {
        keep(phrase.last, end);
        phrase.last = end;
        continue;
      }
    }
  }
  if (office.level == OfficeLevel::district && !phrase.region) read_place(phrase, "Kecamatan");
  // "Kapolsek Ilir Barat 1, AKP Ricky"
  if (office.level == OfficeLevel::district && phrase.last < words_.size() &&
      words_[phrase.last].kind == TokenKind::number && words_[phrase.last].gap == kGapNone) {
    ++phrase.last;
  }
  tail_.skip_constituency(phrase);
  tail_.skip_unknown_place(phrase);
  if (!tail_.skip_hospital(phrase) || is_of_others(words_, phrase)) return std::nullopt;
  if (office.unit == OfficeUnit::needs && !has_unit) return std::nullopt;
  if (!phrase.region) phrase.region = region_of_council(office.printed.back());
  phrase.has_unit = has_unit;
  const bool may_be_national = phrase.level == OfficeLevel::local && !phrase.region &&
                               phrase.place.empty() && !phrase.of_province;
  UnitOwner owner;
  if (has_unit && (office.unit == OfficeUnit::open || may_be_national)) {
    // "Kepala Badan Pengatur Jalan Tol": the head has the first word of the agency already.
    const std::size_t head = office.printed.size();
    owner = unit_owner(words_, i + (head > 1 ? head - 1 : head), phrase.last);
  }
  // "Kepala DPUP-ESDM Yogyakarta": an agency by initials that nobody knows; companies have
  // directors.
  const std::size_t unit = i + office.printed.size();
  const bool by_initials = office.position == "Kepala" && unit < phrase.last &&
                           words_[unit].is_all_caps && letter_count(words_[unit].surface) >= 3;
  if (office.unit == OfficeUnit::open && !(has_unit && (owner.is_public || by_initials))) {
    return std::nullopt;
  }
  if (office.position == "Anggota" && is_of_force(words_, i + 1, phrase.last)) return std::nullopt;
  // "Kepala Badan Intelijen Negara" in an article about Jayapura
  if (may_be_national && owner.is_national) phrase.level = OfficeLevel::national;
  return phrase;
}

}  // namespace warta
