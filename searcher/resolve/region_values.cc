// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/region_values.h"

#include <algorithm>
#include <string>

#include "searcher/remarks.h"
#include "searcher/resolve/place_spellings.h"
#include "searcher/resolve/region_slip.h"
#include "searcher/resolve/shortened_name.h"
#include "stemmer/regions/region_areas.h"
#include "stemmer/regions/region_cues.h"
#include "stemmer/regions/region_names.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

void add(RegionCode code, std::vector<RegionCode>& codes) {
  if (std::ranges::find(codes, code) == codes.end()) codes.push_back(code);
}

// The region with this official code, "74" or "74.06", as facets print it.
std::vector<RegionCode> coded(std::string_view typed) {
  const RegionCode code = parse_code(typed);
  const bool is_code = Gazetteer::instance().find(code) != nullptr && printed_code(code) == typed;
  return is_code ? std::vector{code} : std::vector<RegionCode>();
}

// The regencies of a province, in the order of their codes.
std::vector<RegionCode> regencies_of(RegionCode province) {
  std::vector<RegionCode> codes;
  for (const Region& region : Gazetteer::instance().regions()) {
    if (level_of(region.code) == RegionLevel::regency && province_of(region.code) == province) {
      codes.push_back(region.code);
    }
  }
  return codes;
}

std::string listed(const std::vector<RegionCode>& codes) {
  std::string list;
  for (const RegionCode code : codes) list.append(list.empty() ? "" : ", ").append(name_of(code));
  return list;
}

// Whether a region is called so: "Kuningan" is Kabupaten Kuningan, and a quarter of Jakarta
// Selatan.
bool is_own_name(RegionCode code, const std::string& normal) {
  const std::string name = normalized(name_of(code));
  return name == normal || name.ends_with(' ' + normal);
}

// Whether it is a town or an area, which only lies in what it stands for.
bool is_part(std::string_view typed) {
  const std::vector<std::string> words = normal_words(typed);
  const std::vector<std::string_view> views(words.begin(), words.end());
  return RegionNames::instance().is_part(views);
}

// Of regions of any level those of `level` that they are, lie in or have in them.
RegionValues at_level(std::string_view typed, const std::vector<RegionCode>& named,
                      RegionLevel level) {
  RegionValues values;
  for (const RegionCode code : named) {
    if (level_of(code) == level) values.codes.push_back(code);
  }
  const std::string normal = normalized(typed);
  const auto is_own = [&](RegionCode code) { return is_own_name(code, normal); };
  if (level == RegionLevel::regency && std::ranges::any_of(values.codes, is_own)) {
    std::erase_if(values.codes, [&](RegionCode code) { return !is_own(code); });
  }
  if (!values.codes.empty()) {
    if (values.codes.size() > 1) {
      values.note = {
          make_remark(RemarkKind::regions_share_name, {std::string(typed), listed(values.codes)})};
    } else if (is_part(typed) && std::ranges::none_of(values.codes, is_own)) {
      values.note = {
          make_remark(RemarkKind::region_lies_in, {std::string(typed), listed(values.codes)})};
    }
    return values;
  }
  if (named.empty()) return values;
  values.is_certain = false;
  std::vector<RegionCode> from;
  for (const RegionCode code : named) {
    if (level == RegionLevel::province) {
      add(province_of(code), values.codes);
    } else if (const auto regency = regency_of(code)) {
      add(*regency, values.codes);
    } else {
      for (const RegionCode inside : regencies_of(code)) add(inside, values.codes);
    }
    from.push_back(code);
  }
  const bool is_above = level_of(named.front()) == RegionLevel::province;
  values.note = {
      is_above ? make_remark(RemarkKind::all_of_province, {listed(from)})
               : make_remark(RemarkKind::region_lies_in, {listed(from), listed(values.codes)})};
  return values;
}

// "Madura": what of the area is asked for is the same behind "provinsi:", where that is no value.
RegionValues in_area(std::string_view typed, RegionLevel level) {
  RegionValues values;
  values.codes = regencies_of_area(typed);
  values.is_certain = level == RegionLevel::regency;
  if (values.codes.empty()) return values;
  values.note = {
      make_remark(RemarkKind::area_of_regions, {std::string(typed), listed(values.codes)})};
  return values;
}

// A name that the gazetteer has as one word, typed apart: "fak fak", "kota bukit tinggi".
std::vector<RegionCode> called_together(std::string_view typed) {
  const std::vector<std::string> words = normal_words(typed);
  std::vector<std::string_view> parts(words.begin(), words.end());
  std::string name;
  const RegionCue* cue = parts.empty() ? nullptr : find_region_cue(parts.front());
  if (cue != nullptr && cue->kind == CueKind::level) {
    name.append(parts.front()).append(" ");
    parts.erase(parts.begin());
  }
  if (parts.size() < 2) return {};
  std::vector<RegionCode> called = Gazetteer::instance().lookup(name.append(letters_of(parts)));
  if (!called.empty() && !may_be_parts(parts, called, NameUse::free)) called.clear();
  return called;
}

// The regions that are called almost so, told.
RegionValues near_name(std::string_view typed, RegionLevel level) {
  std::vector<RegionCode> near = regions_shortened(typed);
  if (near.empty()) near = regions_almost_called(typed);
  RegionValues values = at_level(typed, near, level);
  if (values.codes.empty()) return values;
  values.is_certain = false;
  values.note = {make_remark(RemarkKind::no_region, {std::string(typed)}),
                 make_remark(RemarkKind::taken_as, {listed(values.codes)})};
  return values;
}

// Those of the level that are called so, or lie in the area that is.
std::vector<RegionCode> called_at(std::string_view typed, RegionLevel level) {
  std::vector<RegionCode> called = regencies_of_area(typed);
  if (called.empty()) called = regions_called(typed);
  std::erase_if(called, [&](RegionCode code) { return level_of(code) != level; });
  return called;
}

// "Bandung, Jawa Barat": those that lie in one of the provinces.
std::vector<RegionCode> called_in(std::string_view typed, std::string_view province) {
  const std::vector<RegionCode> provinces = called_at(province, RegionLevel::province);
  std::vector<RegionCode> called = called_at(typed, RegionLevel::regency);
  std::erase_if(called, [&](RegionCode code) {
    return std::ranges::find(provinces, province_of(code)) == provinces.end();
  });
  return called;
}

// The regions of a list; nothing where it is none.
std::vector<RegionCode> listed_regions(std::string_view typed, RegionLevel level) {
  const std::vector<std::string_view> parts = parts_at_commas(typed);
  if (parts.size() < 2) return {};
  std::vector<RegionCode> codes;
  for (const std::string_view part : parts) {
    const std::vector<RegionCode> called = called_at(part, level);
    if (called.empty() && parts.size() == 2 && level == RegionLevel::regency) {
      return called_in(parts[0], parts[1]);
    }
    if (called.empty()) return {};
    for (const RegionCode code : called) add(code, codes);
  }
  return codes;
}

}  // namespace

std::vector<RegionCode> regions_called(std::string_view typed) {
  std::vector<RegionCode> called = Gazetteer::instance().lookup(typed);
  return called.empty() ? called_together(typed) : called;
}

bool is_region_list(std::string_view typed, RegionLevel level) {
  return !listed_regions(typed, level).empty();
}

RegionValues find_regions(std::string_view typed, RegionLevel level) {
  RegionValues area = in_area(typed, level);
  if (!area.codes.empty()) return area;
  std::vector<RegionCode> called = coded(typed);
  if (called.empty()) called = regions_called(typed);
  RegionValues values = at_level(typed, called, level);
  if (values.codes.empty()) values.codes = listed_regions(typed, level);
  return values.codes.empty() ? near_name(typed, level) : values;
}

std::string as_city(const std::string& value) {
  const auto is_city_alone = [](RegionCode code) { return is_city(code); };
  std::string cities;
  for (const std::string_view part : parts_at_commas(value)) {
    const std::string city = std::string(kCityField) + ' ' + std::string(part);
    const std::vector<RegionCode> named = Gazetteer::instance().lookup(city);
    const bool is_one = !named.empty() && std::ranges::all_of(named, is_city_alone);
    cities.append(cities.empty() ? "" : ", ").append(is_one ? city : part);
  }
  return cities.empty() ? value : cities;
}

}  // namespace warta
