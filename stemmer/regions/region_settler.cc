// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_settler.h"

#include <algorithm>
#include <iterator>

namespace warta {
namespace {

constexpr std::size_t kCityArticle = 2;  // mentions of "Kota Jambi" that make "Jambi" the city

std::vector<RegionCode> readings_at(CueLevel level, std::span<const RegionCode> codes) {
  std::vector<RegionCode> readings;
  std::ranges::copy_if(codes, std::back_inserter(readings),
                       [&](RegionCode code) { return fits(level, code); });
  return readings;
}

// What the name may mean behind its cue. Between kabupaten and kota a cue chooses but does not
// forbid: "Kota Baturaja" is the seat of a kabupaten, and "Polresta Jambi" the police of a kota.
std::vector<RegionCode> readings_of(const RegionCandidate& candidate) {
  std::vector<RegionCode> readings = readings_at(candidate.lead.level, candidate.codes);
  if (readings.empty() &&
      (candidate.lead.level == CueLevel::kabupaten || candidate.lead.level == CueLevel::city)) {
    readings = readings_at(CueLevel::regency, candidate.codes);
  }
  return readings;
}

// "Cisarua": by itself the kecamatan of Bogor, but there are others so called. Whether the name is
// better known for a part of a regency than the others that share it.
bool names_part(const RegionCandidate& candidate) {
  if (candidate.lead.level != CueLevel::any || candidate.codes.size() < 3) return false;
  const RegionCode usual = candidate.codes.front();
  const auto is_other = [&](RegionCode code) { return level_of(code) != RegionLevel::district; };
  return level_of(usual) == RegionLevel::regency &&
         std::ranges::none_of(candidate.codes.subspan(1), is_other) &&
         std::ranges::any_of(candidate.codes.subspan(1),
                             [&](RegionCode code) { return regency_of(code) == usual; });
}

bool vouched_for(const RegionCandidate& candidate) {
  return candidate.use == NameUse::free || candidate.lead.office || candidate.lead.named_level;
}

// Also good enough to lend its certainty to other mentions of the name.
bool known(const RegionCandidate& candidate) {
  if (vouched_for(candidate)) return true;
  return candidate.use == NameUse::place && !candidate.in_name &&
         (candidate.lead.placed || candidate.dateline);
}

// Whether it may be more than a kecamatan.
bool is_large(const RegionCandidate& candidate) {
  return level_of(candidate.codes.front()) != RegionLevel::district;
}

constexpr std::size_t kListedPlace = 1;   // others of the province that a name wants in a list
constexpr std::size_t kListedOffice = 2;  // where it is a region's behind an office alone

// What the names of one list that mean something else as well are beside others of their province:
// "Malang, Blitar, dan Kediri", "Pati, Batang, dan Rembang". Writes to `named`, one for each.
void read_list(std::span<const RegionCandidate> list, std::span<std::optional<RegionCode>> named) {
  std::map<RegionCode, std::size_t> sure;  // regencies of each province
  const auto is_regency = [](RegionCode code) { return level_of(code) == RegionLevel::regency; };
  for (const RegionCandidate& one : list) {
    const auto regency = std::ranges::find_if(one.codes, is_regency);
    if (one.use == NameUse::free && regency != one.codes.end()) ++sure[province_of(*regency)];
  }
  const auto name = [&](NameUse use, std::size_t least) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const RegionCandidate& one = list[i];
      if (one.use != use || one.in_name || one.lead.level != CueLevel::any) continue;
      if (use == NameUse::office && one.hyphened) continue;
      const auto regency = std::ranges::find_if(one.codes, [&](RegionCode code) {
        return is_regency(code) && sure[province_of(code)] >= least;
      });
      if (regency == one.codes.end()) continue;
      named[i] = *regency;
      ++sure[province_of(*regency)];
    }
  };
  name(NameUse::place, kListedPlace);
  name(NameUse::office, kListedOffice);
}

std::vector<std::optional<RegionCode>> named_by_lists(std::span<const RegionCandidate> candidates) {
  std::vector<std::optional<RegionCode>> named(candidates.size());
  for (std::size_t first = 0; first < candidates.size();) {
    std::size_t end = first + 1;
    while (end < candidates.size() && candidates[end].lead.listed && is_large(candidates[end])) {
      ++end;
    }
    if (end - first > 1) {
      read_list(candidates.subspan(first, end - first),
                std::span(named).subspan(first, end - first));
    }
    first = end;
  }
  return named;
}

}  // namespace

void RegionSettler::learn(std::span<const RegionCandidate> candidates) {
  for (const RegionCandidate& candidate : candidates) {
    if (candidate.of_metropolis || names_part(candidate)) continue;
    const std::vector<RegionCode> readings = readings_of(candidate);
    if (readings.empty() || !known(candidate)) continue;
    if (readings.size() == 1) ++sure_[readings.front()];
    const RegionCode province = province_of(readings.front());
    const auto lies_in = [&](RegionCode code) { return province_of(code) == province; };
    if (std::ranges::all_of(readings, lies_in)) provinces_.insert(province);
  }
}

void RegionSettler::learn_districts(std::span<const RegionCandidate> candidates) {
  for (const RegionCandidate& candidate : candidates) {
    if (names_part(candidate) && known(candidate)) ++sure_[regency_of_part(candidate)];
    if (candidate.lead.level != CueLevel::district) continue;
    if (const auto code = settle_district(candidate)) ++sure_[*regency_of(*code)];
  }
}

std::vector<SettledRegion> RegionSettler::settle(
    std::span<const RegionCandidate> candidates) const {
  std::vector<SettledRegion> settled;
  RegionCode district = 0;  // that a list may go on from
  const std::vector<std::optional<RegionCode>> by_list = named_by_lists(candidates);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const RegionCandidate& candidate = candidates[i];
    if (!candidate.lead.listed) district = 0;
    if (district != 0 && candidate.lead.level == CueLevel::any) {
      if (const auto next = listed_district(candidate, district)) {
        settled.push_back({*next, RegionReading::known, candidate, true});
        continue;
      }
    }
    std::optional<RegionCode> code = candidate.lead.level == CueLevel::district
                                         ? settle_district(candidate)
                                         : settle_one(candidate);
    if (!code) code = by_list[i];
    if (!code) continue;
    settled.push_back({*code, reading_of(*code, candidate), candidate, false});
    if (level_of(*code) == RegionLevel::district) district = *code;
  }
  return settled;
}

std::size_t RegionSettler::sure(RegionCode code) const {
  const auto found = sure_.find(code);
  return found == sure_.end() ? 0 : found->second;
}

// Whether the article names the province, or a region of it, beyond doubt.
bool RegionSettler::province_sure(RegionCode code) const {
  const auto first = sure_.lower_bound(province_of(code));
  return first != sure_.end() && province_of(first->first) == province_of(code);
}

// Or by "Yogyakarta", where it is open whether the city is meant.
bool RegionSettler::province_named(RegionCode code) const {
  return provinces_.contains(province_of(code));
}

RegionReading RegionSettler::reading_of(RegionCode code, const RegionCandidate& candidate) const {
  const bool several = std::ranges::any_of(candidate.codes, [&](RegionCode other) {
    return other != code && fits(candidate.lead.level, other);
  });
  if (!several) return RegionReading::only;
  const bool known =
      candidate.lead.level == CueLevel::district ? sure(*regency_of(code)) > 0 : sure(code) > 0;
  return known ? RegionReading::known : RegionReading::usual;
}

std::optional<RegionCode> RegionSettler::settle_one(const RegionCandidate& candidate) const {
  const std::vector<RegionCode> readings = readings_of(candidate);
  if (readings.empty()) return std::nullopt;
  RegionCode best = names_part(candidate) ? regency_of_part(candidate) : readings.front();
  const auto weight = [&](RegionCode code) {
    const bool placed = level_of(code) == RegionLevel::regency && province_sure(code);
    return 10 * sure(code) + (placed ? 1U : 0U);
  };
  for (RegionCode code : readings) {
    if (weight(code) > weight(best)) best = code;
  }
  // A bare "Jambi" is the province, but for an article that keeps to the city; behind a regency
  // ("Kabupaten Tebo, Jambi") always.
  if (level_of(readings.front()) == RegionLevel::province &&
      candidate.lead.level == CueLevel::any && !candidate.dateline &&
      (candidate.follows_region || sure(best) < kCityArticle)) {
    best = readings.front();
  }
  if (candidate.of_metropolis && !province_sure(best)) return std::nullopt;
  if (vouched_for(candidate) || candidate.dateline) return best;
  if (candidate.in_name && !candidate.shares_office) return std::nullopt;
  if (sure(best) > 0 || (candidate.lead.placed && candidate.use == NameUse::place)) return best;
  return std::nullopt;
}

// The usual one, unless the article names another that has such a part and not that one.
RegionCode RegionSettler::regency_of_part(const RegionCandidate& candidate) const {
  const RegionCode usual = candidate.codes.front();
  if (sure(usual) > 0) return usual;
  for (const RegionCode code : candidate.codes.subspan(1)) {
    if (sure(*regency_of(code)) > 0) return *regency_of(code);
  }
  return usual;
}

// A kecamatan of a regency that the article names, else of a province that it names, else the
// only one of its name.
std::optional<RegionCode> RegionSettler::settle_district(const RegionCandidate& candidate) const {
  const std::vector<RegionCode> readings = readings_of(candidate);
  for (RegionCode code : readings) {
    if (sure(*regency_of(code)) > 0) return code;
  }
  std::optional<RegionCode> found;
  if (candidate.in_name) return std::nullopt;  // a part of a longer name, not in our table
  for (RegionCode code : readings) {
    if (readings.size() > 1 && !province_named(code)) continue;
    if (found) return std::nullopt;
    found = code;
  }
  return found;
}

// "Kecamatan Lahat, Kikim Timur, dan Merapi Barat": what goes on a list of kecamatan and is one of
// the same regency, if it is nothing larger: "Kecamatan Rumbia, Bombana".
std::optional<RegionCode> RegionSettler::listed_district(const RegionCandidate& candidate,
                                                         RegionCode before) {
  std::optional<RegionCode> found;
  for (const RegionCode code : candidate.codes) {
    if (level_of(code) != RegionLevel::district) return std::nullopt;
    if (regency_of(code) == regency_of(before)) found = code;
  }
  return found;
}

}  // namespace warta
