// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/typed_office.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "stemmer/officials/nicknames.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/officials/titles.h"
#include "stemmer/regions/region_areas.h"
#include "stemmer/text/aliases.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using namespace std::string_view_literals;

constexpr std::array kActing = {"pj"sv, "pjs"sv, "plh"sv, "plt"sv, "penjabat"sv};

constexpr std::string_view kHeadOfAgency = "kadis";

constexpr std::size_t kLongestOfDegree = 5;  // letters before a point: "S.IP", "M.Kesos"

// How many words at the beginning say that an office is held for the time being: "Pj", "Pelaksana
// Tugas", "Penjabat Sementara".
std::size_t acting_words(const std::vector<TaggerWord>& words) {
  const auto is = [&](std::size_t i, std::string_view word) {
    return i < words.size() && words[i].normal == word;
  };
  std::size_t at = 0;
  while (at < words.size()) {
    if (is(at, "pelaksana") && (is(at + 1, "tugas") || is(at + 1, "harian"))) {
      at += 2;
    } else if (std::ranges::find(kActing, words[at].normal) != kActing.end()) {
      at += is(at + 1, "sementara") ? 2 : 1;
    } else {
      break;
    }
  }
  return at;
}

const Office* office_called(std::string_view name) {
  TokenizedText tokens;
  tokenize(name, tokens);
  const std::vector<TaggerWord> words = tagger_words(tokens);
  return words.empty() ? nullptr : office_at(words, 0);
}

// Whether positions leave out the agency of such an office: "Kepala Dinas Pendidikan" is "Kepala
// Dinas", and "Menkes" is "Menteri" as "Menteri Kesehatan" is.
bool takes_agency(const Office& office) {
  if (office.unit == OfficeUnit::takes) return true;
  const Office* plain = office_called(office.position);
  return plain != nullptr && plain->unit == OfficeUnit::takes && plain->position == office.position;
}

// "kadispora", and not "kadis", "kadin".
bool is_head_of_agency(std::string_view word) {
  return word.size() > kHeadOfAgency.size() &&
         (word.starts_with(kHeadOfAgency) || word.starts_with("kadin"));
}

// Whether the word for such an office says the agency: "menkes", "kadinkes", "kepala dinkes", and
// not "kadis".
bool names_agency(const Office& office, std::span<const std::string> typed) {
  const std::string position = normalized(office.position);
  if (office.unit != OfficeUnit::takes) return true;
  if (typed.size() > 1) return joined(typed) != position;
  if (is_head_of_agency(typed.front())) return true;
  const Aliases::Match aliases =
      Aliases::instance().longest_match(std::vector<std::string_view>(typed.begin(), typed.end()));
  return std::ranges::any_of(aliases.also, [&](const Aliases::Words& also) {
    return joined(also).starts_with(position + ' ');
  });
}

// An office that no text is read by, but that is another name of one: "menkopolkam", "kepala
// kepolisian negara republik indonesia". How many words it has; 0: none begins there.
struct OtherName {
  std::size_t words = 0;
  const Office* office = nullptr;
};
OtherName other_name_at(const std::vector<TaggerWord>& words, std::size_t at) {
  std::vector<std::string_view> normals;
  for (std::size_t i = at; i < words.size(); ++i) normals.push_back(words[i].normal);
  const Aliases::Match aliases = Aliases::instance().longest_match(normals);
  for (const Aliases::Words& also : aliases.also) {
    const Office* office = office_called(joined(also));
    if (office == nullptr) continue;
    // "Menteri Pertahanan" is not said by "Menteri" alone.
    if (office->printed.size() == also.size() || office->unit == OfficeUnit::takes) {
      return {aliases.words, office};
    }
  }
  return {};
}

bool is_of_place(OfficeLevel level) {
  return level == OfficeLevel::district || level == OfficeLevel::kelurahan ||
         level == OfficeLevel::village;
}

// Letters between points, as degrees have: "S.T.", "M.U.D.", "Ph.D".
bool is_dotted(std::string_view text) {
  std::size_t letters = 0;
  bool has_point = false;
  for (const char c : text) {
    if (c == '.') {
      if (letters == 0) return false;
      has_point = true;
      letters = 0;
    } else if (!is_ascii_letter(c) || ++letters > kLongestOfDegree) {
      return false;
    }
  }
  return has_point;
}

// Without what stands in brackets, "Dr. (H.C.)", and without degrees that no table has but that
// stand behind a comma with points in them. "Bupati Bombana, Edy Suharmanto" stays as it is.
std::string without_degrees(std::string_view typed) {
  std::string kept;
  std::size_t depth = 0;
  for (const char c : typed) {
    if (c == '(') ++depth;
    if (depth == 0) kept.push_back(c);
    if (c == ')' && depth > 0) --depth;
  }
  for (std::size_t comma = kept.rfind(','); comma != std::string::npos; comma = kept.rfind(',')) {
    const std::string_view last = trimmed(std::string_view(kept).substr(comma + 1));
    if (!last.empty() && !is_dotted(last)) break;
    kept.resize(comma);
  }
  return kept;
}

// The regions of a match, down to kabupaten and kota; of an area ("Bupati Madura") those in it.
void add_regions(std::span<const RegionCode> codes, std::span<const std::string_view> name,
                 TypedOffice& office) {
  office.regions = regencies_of_area(joined(name));
  if (!office.regions.empty()) return;
  std::ranges::copy_if(codes, std::back_inserter(office.regions),
                       [](RegionCode code) { return level_of(code) != RegionLevel::district; });
}

// Words that say of what kind the place behind them is: "Bupati Kabupaten Bombana".
constexpr std::array kLevels = {"kabupaten"sv, "kab"sv,       "kota"sv, "provinsi"sv,
                                "kecamatan"sv, "kelurahan"sv, "desa"sv};

bool is_level(std::string_view word) {
  return std::ranges::find(kLevels, word) != kLevels.end();
}

// Whether it is the region's own name, and none of a part of it.
bool is_called(RegionCode code, std::span<const std::string_view> name) {
  const Region* region = Gazetteer::instance().find(code);
  return region != nullptr && normalized(region->short_name) == joined(name);
}

// The region or place that stands behind the office at the beginning of `words`; how many words it
// takes.
std::size_t take_region(std::span<const std::string_view> words, TypedOffice& office) {
  const auto level =
      static_cast<std::size_t>(std::ranges::find_if_not(words, is_level) - words.begin());
  const auto called = words.subspan(level);
  const Gazetteer::Match match = Gazetteer::instance().longest_match(called);
  if (match.words == 0) return 0;
  const auto name = called.first(match.words);
  add_regions(match.codes, name, office);
  // "Camat Tanah Abang": of the kecamatan, not of the kota of which it is a part.
  const bool is_below = office.is_of_place && std::ranges::none_of(office.regions, [&](auto code) {
                          return is_called(code, name);
                        });
  if (office.regions.empty() || is_below) {
    office.place.assign(name.begin(), name.end());
    std::ranges::copy_if(match.codes, std::back_inserter(office.districts),
                         [](RegionCode code) { return level_of(code) == RegionLevel::district; });
  }
  return level + match.words;
}

// The words of a name from words[at] on.
std::vector<std::string> name_at(std::span<const TaggerWord> words, std::size_t at) {
  std::vector<std::string> name;
  for (std::size_t i = at; i < words.size(); ++i) {
    if (!is_degree(words[i]) || i == at) name.emplace_back(words[i].normal);
  }
  return name;
}

// "Drs. H. Edy": titles in front, unless there is nothing else, or they are of a nickname: "Kang
// Emil" is not whoever is called Emil.
void drop_titles(std::vector<std::string>& name) {
  std::size_t titles = 0;
  while (titles + 1 < name.size() && is_title_before(name[titles]) &&
         name_behind(joined(std::span(name).subspan(titles))).empty()) {
    ++titles;
  }
  name.erase(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(titles));
}

}  // namespace

std::size_t take_region_at_end(const std::vector<std::string>& names, TypedOffice& office) {
  const std::vector<std::string_view> words(names.begin(), names.end());
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto tail = std::span(words).subspan(i);
    const Gazetteer::Match match = Gazetteer::instance().longest_match(tail);
    if (match.words < tail.size() || match.use != NameUse::free) continue;
    add_regions(match.codes, tail, office);
    if (office.regions.empty()) continue;
    while (i > 1 && is_level(words[i - 1])) --i;
    return i;
  }
  return words.size();
}

std::vector<std::string> read_name(std::string_view typed) {
  const std::string text = without_degrees(typed);
  TokenizedText tokens;
  tokenize(text, tokens);
  std::vector<std::string> name = name_at(tagger_words(tokens), 0);
  drop_titles(name);
  return name;
}

TypedOffice read_office(std::string_view typed) {
  const std::string name = without_degrees(typed);
  TokenizedText tokens;
  tokenize(name, tokens);
  const std::vector<TaggerWord> words = tagger_words(tokens);
  TypedOffice found;
  std::size_t at = acting_words(words);
  found.acting = at > 0;
  // "Pejabat Bupati" is a common slip for "Penjabat Bupati".
  const bool is_slip = at == 0 && words.size() > 1 && words[0].normal == "pejabat";
  const Office* office = at < words.size() ? office_at(words, at) : nullptr;
  if (office == nullptr && is_slip && (office = office_at(words, 1)) != nullptr) {
    found.acting = true;
    at = 1;
  }
  std::size_t size = office != nullptr ? office->printed.size() : 0;
  if (office == nullptr || !takes_agency(*office)) {
    const OtherName other = other_name_at(words, at);
    if (other.words > size) {
      office = other.office;
      size = other.words;
    }
  }
  if (office != nullptr) {
    found.position = office->position;
    found.takes_agency = takes_agency(*office);
    found.is_of_place = is_of_place(office->level);
    const bool has_districts = !found.is_of_place || office->level == OfficeLevel::district;
    for (std::size_t i = at; i < at + size; ++i) found.printed.emplace_back(words[i].normal);
    found.names_agency = found.takes_agency && names_agency(*office, found.printed);
    at += size;
    std::vector<std::string_view> normals;
    for (std::size_t i = at; i < words.size(); ++i) normals.push_back(words[i].normal);
    at += take_region(normals, found);
    if (!has_districts) found.districts.clear();  // a desa is in none that is called like it
    // "Kapolda Metro Jaya": the words of the office itself end with one.
    if (found.regions.empty() && found.place.empty()) take_region_at_end(found.printed, found);
  }
  found.rest = name_at(words, at);
  // "Kesehatan Bombana": an agency's name does.
  if (found.takes_agency && found.regions.empty()) {
    found.rest.resize(take_region_at_end(found.rest, found));
  }
  drop_titles(found.rest);
  return found;
}

}  // namespace warta
