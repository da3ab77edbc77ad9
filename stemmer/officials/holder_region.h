// SPDX-License-Identifier: GPL-3.0-or-later
// Where an office is held: the region named beside it, else that of the same office elsewhere in
// the text when there is but one, else what the article is about.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/officials/office_holder.h"
#include "stemmer/regions/region_tags.h"

namespace warta {

struct Jurisdiction {
  std::optional<RegionCode> region;  // none where it is below the kecamatan, or not known
  JurisdictionRule rule = JurisdictionRule::none;
  TextPiece piece;
};

class HolderRegions {
 public:
  // `regions` lives as long.
  explicit HolderRegions(const RegionTags& regions) : regions_(regions) {}

  // The text names the office with that region, at `piece`.
  void note(std::string_view position, RegionCode region, TextPiece piece);

  Jurisdiction of(const OfficeHolder& holder) const;
  std::string name_of(const OfficeHolder& holder) const;  // canonical; empty when not known

 private:
  std::optional<RegionCode> only_district() const;

  struct NamedRegion {
    std::string position;
    RegionCode region;
    TextPiece piece;
  };
  const RegionTags& regions_;
  std::vector<NamedRegion> named_;
};

}  // namespace warta
