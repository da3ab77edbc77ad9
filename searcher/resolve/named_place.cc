// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/named_place.h"

#include <algorithm>
#include <array>

#include "searcher/resolve/place_spellings.h"
#include "stemmer/regions/region_areas.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

enum class Level { any, province, kabupaten, kota };

// What a word says of the name behind it; any: nothing.
Level level_called(std::string_view word) {
  if (word == "provinsi" || word == "propinsi" || word == "prov") return Level::province;
  if (word == "kabupaten" || word == "kab") return Level::kabupaten;
  return word == "kota" ? Level::kota : Level::any;
}

bool fits(RegionCode code, Level level) {
  switch (level) {
    case Level::any:
      return level_of(code) != RegionLevel::district;
    case Level::province:
      return level_of(code) == RegionLevel::province;
    case Level::kabupaten:
      return level_of(code) == RegionLevel::regency && !is_city(code);
    case Level::kota:
      return is_city(code);
  }
  return false;
}

// Capitals, or small letters in a query that has no others: "banjir oku" is of somebody who never
// types any.
bool is_abbreviation(std::span<const PlaceWord> all, std::span<const PlaceWord> name) {
  const auto is_upper = [](const PlaceWord& word) {
    return std::ranges::all_of(word.typed, is_ascii_upper);
  };
  const auto has_upper = [](const PlaceWord& word) {
    return std::ranges::any_of(word.typed, is_ascii_upper);
  };
  return std::ranges::all_of(name, is_upper) || std::ranges::none_of(all, has_upper);
}

std::vector<std::string_view> normals_of(std::span<const PlaceWord> words) {
  std::vector<std::string_view> normals(words.size());
  std::ranges::transform(words, normals.begin(), &PlaceWord::normal);
  return normals;
}

template <typename Words>
bool has_inside(const RegionNames::Words& name, const Words& words) {
  return std::search(name.begin(), name.end(), words.begin(), words.end()) != name.end();
}

// The longest name that begins with words[0]; also what the gazetteer has as one word, typed as
// several: "fak fak", "karang pilang".
Gazetteer::Match longest_name(std::span<const std::string_view> words, bool has_level) {
  constexpr std::size_t kMostParts = 4;
  const Gazetteer& gazetteer = Gazetteer::instance();
  Gazetteer::Match match = gazetteer.longest_match(words);
  if (!has_level && match.use != NameUse::free &&
      !may_be_parts(words.first(match.words), match.codes, match.use)) {
    match = gazetteer.longest_match(words.first(1));  // "kota baru" is no Kotabaru
  }
  const std::size_t least = std::max<std::size_t>(match.words + 1, 2);
  for (std::size_t size = std::min(words.size(), kMostParts); size >= least; --size) {
    const Gazetteer::Match together = gazetteer.whole_match(words.first(size));
    if (together.words > 0 && may_be_parts(words.first(size), together.codes, together.use)) {
      return together;
    }
  }
  return match;
}

// Whether the region's official name is of these letters.
bool is_own_name(RegionCode code, const std::string& letters) {
  const Region* region = Gazetteer::instance().find(code);
  if (region == nullptr) return false;
  const std::string own = normalized(region->short_name);
  return letters_of(std::array{std::string_view(own)}) == letters;
}

// "Kuningan" is Kabupaten Kuningan, and a quarter of Jakarta Selatan.
void keep_own_names(std::vector<RegionCode>& codes, const std::string& letters) {
  const auto is_regency = [](RegionCode code) { return level_of(code) == RegionLevel::regency; };
  const auto is_own = [&](RegionCode code) {
    return is_regency(code) && is_own_name(code, letters);
  };
  if (std::ranges::none_of(codes, is_own)) return;
  std::erase_if(codes, [&](RegionCode code) { return is_regency(code) && !is_own(code); });
}

// How it is called from words[first] on.
NamedPlace named(std::span<const PlaceWord> words, std::size_t first, Level level) {
  const std::vector<std::string_view> names = normals_of(words.subspan(first));
  const Gazetteer::Match match = longest_name(names, first > 0);
  NamedPlace place;
  if (match.words == 0) return place;
  if (first == 0 && match.capitals && !is_abbreviation(words, words.first(match.words))) {
    return place;
  }
  const auto name = std::span(names).first(match.words);
  const std::string letters = letters_of(name);
  if (!RegionNames::instance().is_part(name)) {
    for (const RegionCode code : match.codes) {
      if (fits(code, level)) place.codes.push_back(code);
    }
    keep_own_names(place.codes, letters);
  }
  place.called = match.codes;
  if (place.codes.empty() && level == Level::any) {
    place.codes = regencies_of_area(joined(name));
    place.is_area = !place.codes.empty();
    if (place.is_area) place.called = {};
  }
  // "Batu", "Bima", "Oki" are other words and names, too.
  place.is_doubtful = first == 0 && match.use != NameUse::free;
  place.use = match.use;
  place.is_official =
      std::ranges::any_of(place.codes, [&](RegionCode code) { return is_own_name(code, letters); });
  const bool needs_codes = first > 0 || place.is_doubtful;
  if (place.codes.empty() && needs_codes) return {};
  place.words = first + match.words;
  place.has_level = first > 0;
  return place;
}

}  // namespace

NamedPlace place_at(std::span<const PlaceWord> words) {
  if (words.empty()) return {};
  // "banjir di yogyakarta" is in Yogyakarta, "DI Yogyakarta" is the province.
  if (words.front().normal == "di" && words.front().typed != "DI") return {};
  const Level level = level_called(words.front().normal);
  if (level != Level::any && words.size() > 1) {
    NamedPlace place = named(words, 1, level);
    if (place.words > 0) return place;
  }
  return named(words, 0, Level::any);
}

std::vector<RegionNames::Words> other_names(const NamedPlace& place,
                                            std::span<const PlaceWord> words) {
  const auto may_mean = [&](RegionCode code) {
    return level_of(code) == RegionLevel::district ||
           std::ranges::find(place.codes, code) != place.codes.end();
  };
  const std::vector<std::string_view> typed = normals_of(words.first(place.words));
  const std::string letters = letters_of(typed);
  std::vector<RegionNames::Words> names;
  if (place.is_area) return names;
  for (const RegionCode code : place.codes) {
    for (const RegionNames::Words& name : RegionNames::instance().names_of(code)) {
      if (std::ranges::find(names, name) != names.end() || has_inside(name, typed)) continue;
      const std::vector<std::string_view> views(name.begin(), name.end());
      if (letters_of(views) == letters) continue;  // the same, written otherwise
      const auto meant = Gazetteer::instance().longest_match(views).codes;
      if (std::ranges::all_of(meant, may_mean)) names.push_back(name);
    }
  }
  const std::vector<RegionNames::Words> all = names;
  std::erase_if(names, [&](const RegionNames::Words& name) {
    return std::ranges::any_of(all, [&](const RegionNames::Words& other) {
      return other.size() < name.size() && has_inside(name, other);
    });
  });
  return names;
}

}  // namespace warta
