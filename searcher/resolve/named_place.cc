// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/named_place.h"

#include <algorithm>

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

// How it is called from words[first] on.
NamedPlace named(std::span<const PlaceWord> words, std::size_t first, Level level) {
  const std::vector<std::string_view> names = normals_of(words.subspan(first));
  const Gazetteer::Match match = Gazetteer::instance().longest_match(names);
  NamedPlace place;
  if (match.words == 0) return place;
  // "Batu", "Bima", "Oki" are other words and names, too.
  const bool is_sure = match.use == NameUse::free &&
                       (!match.capitals || is_abbreviation(words, words.subspan(0, match.words)));
  if (first == 0 && !is_sure) return place;
  if (!RegionNames::instance().is_part(std::span(names).first(match.words))) {
    for (const RegionCode code : match.codes) {
      if (fits(code, level)) place.codes.push_back(code);
    }
  }
  if (place.codes.empty() && level == Level::any) {
    place.codes = regencies_of_area(joined(std::span(names).first(match.words)));
    place.is_area = !place.codes.empty();
  }
  const bool is_phrase = first == 0 && match.words > 1;
  if (place.codes.empty() && !is_phrase) return place;
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
  std::vector<RegionNames::Words> names;
  if (place.is_area) return names;
  for (const RegionCode code : place.codes) {
    for (const RegionNames::Words& name : RegionNames::instance().names_of(code)) {
      if (std::ranges::find(names, name) != names.end() || has_inside(name, typed)) continue;
      const std::vector<std::string_view> views(name.begin(), name.end());
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
