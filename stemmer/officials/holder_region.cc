// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/holder_region.h"

#include <algorithm>

#include "stemmer/officials/office_regions.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {

void HolderRegions::note(std::string_view position, RegionCode region, TextPiece piece) {
  named_.push_back({std::string(position), region, piece});
}

Jurisdiction HolderRegions::of(const OfficeHolder& holder) const {
  if (holder.region || !holder.place.empty()) {
    return {holder.region, JurisdictionRule::named_beside, holder.from.jurisdiction};
  }
  const OfficeLevel level = holder.of_province ? OfficeLevel::province : holder.level;
  if (level == OfficeLevel::national) return {};
  std::optional<RegionCode> named;
  TextPiece piece;
  bool several = false;
  for (const NamedRegion& other : named_) {
    if (other.position != holder.position) continue;
    several = several || (named && *named != other.region);
    if (named) continue;
    named = other.region;
    piece = other.piece;
  }
  if (named && !several) return {named, JurisdictionRule::same_office, piece};
  if (level == OfficeLevel::command) return {};
  if (level == OfficeLevel::district) {
    if (const auto only = only_district()) return {only, JurisdictionRule::only_district, {}};
  }
  const auto main = std::ranges::find_if(regions_.about, [&](RegionCode code) {
    return level == OfficeLevel::local ? level_of(code) == RegionLevel::regency
                                       : level_fits(level, code);
  });
  if (main != regions_.about.end()) return {*main, JurisdictionRule::subject, {}};
  if (level == OfficeLevel::local || level == OfficeLevel::province) {
    if (!regions_.about.empty()) {
      return {province_of(regions_.about.front()), JurisdictionRule::province, {}};
    }
  }
  return {};
}

// The one kecamatan that the article names.
std::optional<RegionCode> HolderRegions::only_district() const {
  std::optional<RegionCode> only;
  for (RegionCode code : regions_.mentioned) {
    if (level_of(code) != RegionLevel::district) continue;
    if (only) return std::nullopt;
    only = code;
  }
  return only;
}

std::string HolderRegions::name_of(const OfficeHolder& holder) const {
  if (!holder.place.empty()) return holder.place;
  const auto region = of(holder).region;
  const Region* found = region ? Gazetteer::instance().find(*region) : nullptr;
  return found == nullptr ? std::string() : std::string(found->name);
}

}  // namespace warta
