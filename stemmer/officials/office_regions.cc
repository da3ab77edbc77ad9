// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_regions.h"

#include <algorithm>
#include <array>

#include "stemmer/officials/non_names.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kQualifiers = {"kabupaten"sv, "kab"sv,     "kota"sv,        "kotamadya"sv,
                                    "provinsi"sv,  "prov"sv,    "propinsi"sv,    "kecamatan"sv,
                                    "distrik"sv,   "daerah"sv,  "kec"sv,         "pemkab"sv,
                                    "pemkot"sv,    "pemprov"sv, "administrasi"sv};
constexpr std::array kVillageWords = {"desa"sv,      "pekon"sv,     "kampung"sv,   "nagari"sv,
                                      "gampong"sv,   "kelurahan"sv, "kecamatan"sv, "distrik"sv,
                                      "kapanewon"sv, "lembang"sv,   "ohoi"sv,      "kalurahan"sv,
                                      "tiyuh"sv};
// First halves of very many village names: "Suka Maju", "Tanjung Sari".
constexpr std::array kVillageHeads = {
    "air"sv,     "banjar"sv,    "batu"sv,    "bukit"sv,    "gunung"sv, "kampung"sv, "karang"sv,
    "kota"sv,    "koto"sv,      "kuala"sv,   "kuta"sv,     "long"sv,   "lubuk"sv,   "marga"sv,
    "muara"sv,   "padang"sv,    "pasar"sv,   "pematang"sv, "pulau"sv,  "rantau"sv,  "rawa"sv,
    "sei"sv,     "sidomulyo"sv, "simpang"sv, "suka"sv,     "sumber"sv, "sungai"sv,  "talang"sv,
    "tanjung"sv, "tebing"sv,    "teluk"sv,   "ujung"sv,    "way"sv};

constexpr std::size_t kLongestRegion = 6;  // words

}  // namespace

bool level_fits(OfficeLevel level, RegionCode code) {
  const RegionLevel region = level_of(code);
  switch (level) {
    case OfficeLevel::kabupaten:
      return region == RegionLevel::regency && !is_city(code);
    case OfficeLevel::kota:
      return region == RegionLevel::regency && is_city(code);
    case OfficeLevel::regency:
      return region == RegionLevel::regency;
    case OfficeLevel::province:
      return region == RegionLevel::province;
    case OfficeLevel::district:
      return region == RegionLevel::district;
    case OfficeLevel::local:
    case OfficeLevel::command:
      return region != RegionLevel::district;
    default:
      return false;
  }
}

bool is_region_qualifier(std::string_view normal) {
  return is_one_of(normal, kQualifiers);
}

bool is_place_word(std::string_view normal) {
  return is_one_of(normal, kVillageWords);
}

OfficeRegions::OfficeRegions(std::span<const TaggerWord> words,
                             std::span<const RegionMention> mentions,
                             std::span<const RegionCode> about)
    : words_(words), mentions_(mentions), about_(about) {}

const RegionMention* OfficeRegions::mention_at(std::size_t i) const {
  const auto found = std::ranges::lower_bound(mentions_, std::size_t{words_[i].token}, {},
                                              &RegionMention::first_token);
  return found != mentions_.end() && found->first_token == words_[i].token ? &*found : nullptr;
}

bool OfficeRegions::is_about(RegionCode code) const {
  return std::ranges::find(about_, code) != about_.end();
}

bool OfficeRegions::is_about_regency() const {
  return std::ranges::any_of(
      about_, [](RegionCode code) { return level_of(code) == RegionLevel::regency; });
}

// Of the regions that a name may mean, the one that suits the office: as the region tagger decided,
// else what the article is about, else one of the same province, else the usual reading.
std::optional<RegionCode> OfficeRegions::choose(std::span<const RegionCode> codes, std::size_t i,
                                                OfficeLevel level,
                                                std::string_view qualifier) const {
  // "Camat Rumbia Kabupaten Bombana": where it lies.
  const bool is_around = level == OfficeLevel::district &&
                         (qualifier.starts_with("kab") || qualifier.starts_with("pro"));
  const auto suits = [&](RegionCode code) {
    if (qualifier == "kota" && level != OfficeLevel::district && !is_city(code)) return false;
    if (qualifier.starts_with("kab") && (level_of(code) != RegionLevel::regency || is_city(code)))
      return false;
    if (qualifier.starts_with("pro") && level_of(code) != RegionLevel::province) return false;
    return level == OfficeLevel::national ? level_of(code) != RegionLevel::district
                                          : is_around || level_fits(level, code);
  };
  if (const RegionMention* mention = mention_at(i); mention != nullptr && suits(mention->code))
    return mention->code;
  for (RegionCode main : about_) {
    if (suits(main) && std::ranges::find(codes, main) != codes.end()) return main;
  }
  const auto in_main = [&](RegionCode code) {
    return suits(code) && std::ranges::any_of(about_, [&](RegionCode main) {
             return level_of(main) == RegionLevel::province ? province_of(code) == main
                                                            : regency_of(code) == main;
           });
  };
  const auto near = std::ranges::find_if(codes, in_main);
  if (near != codes.end()) return *near;
  const auto usual = std::ranges::find_if(codes, suits);
  if (usual == codes.end()) return std::nullopt;
  // Seven thousand kecamatan have names of all kinds: a far one is a person's name.
  if (level == OfficeLevel::district && !about_.empty()) return std::nullopt;
  return *usual;
}

// A region behind an office: "Jambi", "Kota Jambi", "Provinsi Sultra", "setempat".
std::optional<OfficeRegions::Hit> OfficeRegions::at(std::size_t i, OfficeLevel level,
                                                    bool named) const {
  if (i >= words_.size()) return std::nullopt;
  // "Kepala Biro Penerangan Masyarakat (Karo Penmas)": the same office, and no Kabupaten Karo.
  if ((words_[i].gap & kGapOpen) != 0 && office_at(words_, i) != nullptr) return std::nullopt;
  std::size_t name = i;
  std::string_view qualifier;
  while (name < words_.size() && is_one_of(words_[name].normal, kQualifiers) &&
         (name == i || words_[name].gap == kGapNone)) {
    if (words_[name].normal != "daerah" && words_[name].normal != "administrasi")
      qualifier = words_[name].normal;
    ++name;
    if (name < words_.size() && words_[name].gap == kGapPoint &&
        words_[name - 1].normal.size() <= 4)
      break;  // "Kab. "
  }
  if (name == i && (words_[i].normal == "setempat" || words_[i].normal == "ri"))
    return Hit{0, i + 1};
  std::array<std::string_view, kLongestRegion> names;
  std::size_t count = 0;
  for (std::size_t k = name; k < words_.size() && count < names.size(); ++k) {
    if (k > name && words_[k].gap != kGapNone && words_[k].gap != kGapHyphen) break;
    const bool joins = words_[k].normal == "dan" && k > name;  // "Pangkajene dan Kepulauan"
    if (!words_[k].is_capital && !joins) break;
    names[count++] = words_[k].normal;
  }
  if (qualifier.starts_with("kec") || qualifier == "distrik") level = OfficeLevel::district;
  if (named || level == OfficeLevel::village || level == OfficeLevel::kelurahan) {
    level = level == OfficeLevel::district
                ? level
                : OfficeLevel::local;  // "Bupati Ende, Nusa Tenggara Timur"
  }
  while (count > 0) {
    const auto match = Gazetteer::instance().longest_match(std::span(names.data(), count));
    if (match.words == 0) break;
    const bool acronym = !match.capitals || words_[name].is_all_caps;
    if (const auto code = acronym ? choose(match.codes, name, level, qualifier) : std::nullopt) {
      return Hit{*code, name + match.words};
    }
    count = match.words - 1;
  }
  // "Sekretaris Daerah Provinsi", "Ketua DPRD kabupaten": the region goes without saying.
  if (name > i && words_[name - 1].normal != "administrasi") {
    return Hit{0, name, qualifier.starts_with("pro")};
  }
  return std::nullopt;
}

bool OfficeRegions::is_called_place(std::size_t i, std::size_t count) const {
  for (std::size_t k = 0; k + count < words_.size(); ++k) {
    if (!is_one_of(words_[k].normal, kVillageWords)) continue;
    if (k > 0 && words_[k - 1].normal == "kepala") continue;  // of whose place and name may follow
    bool same = true;
    for (std::size_t j = 0; j < count && same; ++j) {
      same = k + 1 != i && words_[k + 1 + j].normal == words_[i + j].normal &&
             words_[k + 1 + j].gap == kGapNone;
    }
    if (same) return true;
  }
  return false;
}

// "Lurah Kasilampe Kota Kendari": whether words_[i] calls the region behind it.
bool OfficeRegions::names_region_around(std::size_t i) const {
  static constexpr std::array kAround = {"kabupaten"sv, "kab"sv, "kota"sv};
  return i + 1 < words_.size() && words_[i].gap == kGapNone && words_[i + 1].gap == kGapNone &&
         is_one_of(words_[i].normal, kAround) &&
         Gazetteer::instance().is_region_name(words_[i + 1].normal);
}

// Of `run` capitals at words[i] those to a word that ends names of villages and none of persons:
// "Tebet Timur", "Kera Hilir II"; or those that a kecamatan is called by: "Kebon Jeruk". Zero:
// none.
std::size_t OfficeRegions::told_place_words(std::size_t i, std::size_t run) const {
  static constexpr std::array kEnds = {"barat"sv,    "timur"sv, "utara"sv, "selatan"sv, "tengah"sv,
                                       "tenggara"sv, "hilir"sv, "hulu"sv,  "ilir"sv,    "ulu"sv,
                                       "kidul"sv,    "lor"sv,   "kulon"sv, "wetan"sv,   "kaler"sv};
  static constexpr std::array kNumerals = {"ii"sv, "iii"sv, "iv"sv, "vi"sv, "vii"sv, "viii"sv};
  for (std::size_t count = std::min<std::size_t>(run, 4); count > 1; --count) {
    const TaggerWord& last = words_[i + count - 1];
    const bool numbered = last.is_all_caps && is_one_of(last.normal, kNumerals);
    if (numbered || is_one_of(last.normal, kEnds)) return count;
  }
  std::array<std::string_view, 3> names;
  for (std::size_t k = 0; k < std::min(run, names.size()); ++k) names[k] = words_[i + k].normal;
  const auto match =
      Gazetteer::instance().longest_match(std::span(names.data(), std::min(run, names.size())));
  return match.words > 1 ? match.words : 0;
}

std::size_t OfficeRegions::place_words(std::size_t i) const {
  std::size_t run = 0;
  while (i + run < words_.size() && run < 6 && words_[i + run].is_capital &&
         (run == 0 || words_[i + run].gap == kGapNone || words_[i + run].gap == kGapHyphen) &&
         office_at(words_, i + run) == nullptr && !is_title_before(words_[i + run]) &&
         !opens_balinese_name(words_, i + run) &&
         (run == 0 || !(is_place_word(words_[i + run].normal) || names_region_around(i + run)))) {
    ++run;
  }
  if (run == 0) return 0;
  for (std::size_t count = std::min<std::size_t>(run, 3); count > 0; --count) {
    if (is_called_place(i, count)) return count;
  }
  // "Kades Dukung Pilkada Damai": verbs of headlines; "Bangun Rejo" and "Maju Jaya" are villages.
  if (non_name(words_[i]) == NonName::verb && words_[i].normal != "bangun" &&
      words_[i].normal != "maju") {
    return 0;
  }
  const std::size_t behind = i + run;
  // "Perbekel Ubung Kaja I Wayan Mirta"
  if (run <= 3 && behind < words_.size() && words_[behind].gap == kGapNone &&
      opens_balinese_name(words_, behind)) {
    return run;
  }
  if (const std::size_t count = told_place_words(i, run); count > 0) return count;
  // "Kades Suka Maju, Ahmad", "Lurah Liliba Drs. Ahmad".
  if (behind < words_.size() && run <= 3) {
    const bool comma = (words_[behind].gap & kGapComma) != 0;
    if (words_[behind].gap == kGapNone && is_place_word(words_[behind].normal)) return run;
    if (names_region_around(behind)) return run;
    if (is_title_before(words_[behind]) && words_[behind].is_capital) return run;
    if (comma && words_[behind].is_capital && office_at(words_, behind) == nullptr &&
        (name_at(words_, behind) || is_one_of(words_[behind].normal, kQualifiers) ||
         is_place_word(words_[behind].normal))) {
      return run;
    }
  }
  // "Kades Sanggi Unggak Ahmad Budiman": the village ends where a word begins that is mostly a
  // name's.
  constexpr int kName = 3;
  if (name_odds(words_[i].normal) >= kName) return 0;
  for (std::size_t k = 1; k < std::min<std::size_t>(run, 4); ++k) {
    if (name_odds(words_[i + k].normal) < kName) continue;
    // "Kades Pekajang Bujang Samad": before a last word alone there may be one more that is his.
    if (k + 1 == run && k > 1) break;
    return k;
  }
  const bool headed = is_one_of(words_[i].normal, kVillageHeads);
  const bool joined = std::ranges::any_of(std::array{"suka"sv, "sido"sv, "karang"sv, "sumber"sv,
                                                     "tanjung"sv, "marga"sv, "banjar"sv, "wono"sv},
                                          [&](std::string_view head) {
                                            return words_[i].normal.size() > head.size() + 2 &&
                                                   words_[i].normal.starts_with(head);
                                          });
  // "Kepala Desa Batu Taba.": behind its first half a word that nobody is called by
  const bool ends =
      behind >= words_.size() || (words_[behind].gap & (kGapPoint | kGapNewline)) != 0;
  if (run == 2 && headed && ends && name_odds(words_[i + 1].normal) <= 0) return 2;
  if (run >= 3) return headed ? 2 : 1;
  return run == 2 && joined ? 1 : 0;
}

}  // namespace warta
