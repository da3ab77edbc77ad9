// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/region_slip.h"

#include <algorithm>
#include <array>

#include "searcher/spelling/edit_distance.h"
#include "stemmer/regions/region_names.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kLeastSlip = 5;   // letters of a name in which one may be wrong
constexpr std::size_t kLeastSlips = 9;  // two
constexpr std::size_t kLeastSlipOfWord = 4;

void add(RegionCode code, std::vector<RegionCode>& codes) {
  if (std::ranges::find(codes, code) == codes.end()) codes.push_back(code);
}

// Calls take(region) for each above the kecamatan.
template <typename Take>
void each_region(Take take) {
  for (const Region& region : Gazetteer::instance().regions()) {
    if (level_of(region.code) != RegionLevel::district) take(region);
  }
}

// Names of several words, in the order of the regions.
const std::vector<const RegionNames::Words*>& long_names() {
  static const std::vector<const RegionNames::Words*> names = [] {
    std::vector<const RegionNames::Words*> made;
    each_region([&](const Region& region) {
      for (const RegionNames::Words& name : RegionNames::instance().names_of(region.code)) {
        if (name.size() > 1) made.push_back(&name);
      }
    });
    return made;
  }();
  return names;
}

// The word of `typed` that has a slip where it is else `name`.
std::optional<std::size_t> slipped_word(std::span<const std::string_view> typed,
                                        const RegionNames::Words& name) {
  if (name.size() != typed.size()) return std::nullopt;
  std::optional<std::size_t> wrong;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (typed[i] == name[i]) continue;
    if (wrong) return std::nullopt;
    wrong = i;
  }
  const auto may_slip = [](std::string_view word) {
    return word.size() >= kLeastSlipOfWord && word.size() <= EditDistance::kLongest;
  };
  const bool is_slip = wrong && may_slip(typed[*wrong]) && may_slip(name[*wrong]) &&
                       EditDistance(typed[*wrong]).to(name[*wrong]) == 1;
  return is_slip ? wrong : std::nullopt;
}

}  // namespace

std::vector<RegionCode> regions_almost_called(std::string_view typed) {
  const std::string wanted = normalized(typed);
  std::vector<RegionCode> nearest;
  if (wanted.size() + 1 < kLeastSlip || wanted.size() > EditDistance::kLongest) return nearest;
  const EditDistance edits(wanted);
  std::size_t least = wanted.size() >= kLeastSlips ? 2 : 1;
  const auto offer = [&](std::string_view name, RegionCode code) {
    if (std::max(wanted.size(), name.size()) < kLeastSlip) return;
    const std::size_t distance = edits.to(name);
    if (distance > least) return;
    if (distance < least) nearest.clear();
    least = distance;
    add(code, nearest);
  };
  each_region([&](const Region& region) {
    offer(normalized(region.short_name), region.code);
    offer(normalized(region.name), region.code);
  });
  if (!nearest.empty()) return nearest;
  least = 1;
  each_region([&](const Region& region) {
    for (const RegionNames::Words& name : RegionNames::instance().names_of(region.code)) {
      offer(joined(name), region.code);
    }
  });
  return nearest;
}

std::optional<RegionSlip> region_slip(std::span<const std::string_view> words) {
  if (words.size() < 2 || Gazetteer::instance().longest_match(words).words == words.size()) {
    return std::nullopt;
  }
  for (const RegionNames::Words* name : long_names()) {
    const std::optional<std::size_t> wrong = slipped_word(words, *name);
    if (wrong) return RegionSlip{*wrong, (*name)[*wrong]};
  }
  return std::nullopt;
}

}  // namespace warta
