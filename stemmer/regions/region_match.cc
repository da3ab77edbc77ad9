// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_match.h"

#include <array>
#include <span>
#include <string_view>

#include "stemmer/regions/region_cues.h"
#include "stemmer/text/one_of.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t kLongestName = 6;  // words

// "kec. Tambun utara", where the rest is printed with a capital.
bool is_direction(std::string_view word) {
  static constexpr std::array kDirections = {"barat"sv,  "hilir"sv,    "hulu"sv,  "selatan"sv,
                                             "tengah"sv, "tenggara"sv, "timur"sv, "utara"sv};
  return is_one_of(word, kDirections);
}

bool is_district(const Gazetteer::Match& match) {
  return match.words > 0 && level_of(match.codes.front()) == RegionLevel::district;
}

}  // namespace

bool RegionMatcher::is_large_region_at(std::size_t i) const {
  const Gazetteer::Match match = match_at(i);
  return match.words > 0 && !is_district(match);
}

Gazetteer::Match RegionMatcher::longest_at(std::size_t i) const {
  const auto of_district = [&] {
    const RegionCue* before = i > 0 ? find_region_cue(words_[i - 1]) : nullptr;
    return before != nullptr && before->level == CueLevel::district;
  };
  std::array<std::string_view, kLongestName> name = {words_[i]};
  std::size_t count = 1;
  const auto goes_on = [&](std::size_t end) {
    return end < words_.size() && words_.is_joined(end) &&
           (words_.is_capitalised(end) || words_[end] == "dan" ||
            (is_direction(words_[end]) && of_district()));
  };
  for (; count < name.size() && goes_on(i + count); ++count) name[count] = words_[i + count];
  const Gazetteer::Match match = gazetteer_.longest_match(std::span(name).first(count));
  if (match.capitals && words_.token(i).kind != TokenKind::abbreviation) return {};
  if (match.words > 1 && is_district(match) && is_city_behind_level(i)) return {};
  return match;
}

// "Kota Padang" is the city, but for "Kecamatan Kota Padang".
bool RegionMatcher::is_city_behind_level(std::size_t i) const {
  const RegionCue* self = find_region_cue(words_[i]);
  if (self == nullptr || self->kind != CueKind::level || !is_large_region_at(i + 1)) return false;
  const RegionCue* before = i > 0 ? find_region_cue(words_[i - 1]) : nullptr;
  return before == nullptr || before->level != CueLevel::district;
}

}  // namespace warta
