// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses one region for each candidate, by what the article says elsewhere. Second part of the
// region tagger.
//
// Call order: learn+ learn_districts* settle+
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "stemmer/regions/region_mentions.h"
#include "stemmer/regions/region_tags.h"

namespace warta {

struct SettledRegion {
  RegionCode code = 0;
  RegionReading reading = RegionReading::only;
  RegionCandidate candidate;
  bool listed_district = false;  // "Kecamatan X, [Y], dan [Z]": named, and no more
};

class RegionSettler {
 public:
  // Takes in which regions are named beyond doubt.
  void learn(std::span<const RegionCandidate> candidates);

  // And which kecamatan, now that the regencies are known.
  void learn_districts(std::span<const RegionCandidate> candidates);

  // In the order of the candidates, without those that turn out to be no region.
  std::vector<SettledRegion> settle(std::span<const RegionCandidate> candidates) const;

 private:
  std::size_t sure(RegionCode code) const;
  bool province_sure(RegionCode code) const;
  bool province_named(RegionCode code) const;
  RegionReading reading_of(RegionCode code, const RegionCandidate& candidate) const;
  std::optional<RegionCode> settle_one(const RegionCandidate& candidate) const;
  RegionCode regency_of_part(const RegionCandidate& candidate) const;
  std::optional<RegionCode> settle_district(const RegionCandidate& candidate) const;
  static std::optional<RegionCode> listed_district(const RegionCandidate& candidate,
                                                   RegionCode before);

  std::map<RegionCode, std::size_t> sure_;  // how often each is named beyond doubt
  std::set<RegionCode> provinces_;          // also by a name of several of its regions: "Bogor"
};

}  // namespace warta
