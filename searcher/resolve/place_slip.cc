// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/place_slip.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/schema/columns.h"
#include "searcher/resolve/region_slip.h"
#include "searcher/spelling/edit_distance.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using namespace std::string_view_literals;

// "Kota Administrasi Jakarta Timur" is no longer.
constexpr std::size_t kLongestPlace = 4;

// Letters of a name in which one may be wrong, and two.
constexpr std::size_t kLeastSlip = 5;
constexpr std::size_t kLeastSlips = 9;

constexpr std::array kLevels = {"kabupaten "sv, "kota "sv, "kecamatan "sv, "kelurahan "sv,
                                "desa "sv};

std::string without_level(std::string name) {
  for (const std::string_view level : kLevels) {
    if (name.starts_with(level)) return name.substr(level.size());
  }
  return name;
}

// The nearest of the names that are offered, and of those the most frequent.
class Nearest {
 public:
  explicit Nearest(const std::string& typed)
      : edits_(typed), size_(typed.size()), least_(typed.size() >= kLeastSlips ? 2 : 1) {}

  void offer(const std::string& name, std::size_t count) {
    if (std::max(name.size(), size_) < kLeastSlip || name.size() > EditDistance::kLongest) return;
    const std::size_t distance = edits_.to(name);
    if (distance > least_ || distance == 0) return;
    if (distance == least_ && count <= count_ && !name_.empty()) return;
    least_ = distance;
    count_ = count;
    name_ = name;
  }

  const std::string& name() const { return name_; }

 private:
  EditDistance edits_;
  std::size_t size_;
  std::size_t least_;
  std::size_t count_ = 0;
  std::string name_;
};

// The places of those who hold the office, in normal form without their level, and how many names
// they have there.
std::map<std::string, std::size_t> places_of(const TypedOffice& office, const OpenIndex& index) {
  std::map<std::string, std::size_t> places;
  const std::string position = normalized(office.position);
  for (const auto& reader : index.readers()) {
    const Column& offices = reader->segment().columns().of(FieldId::office);
    for (std::uint32_t value = 0; value < offices.size(); ++value) {
      const OfficeView held = view_office_value(offices.text(value));
      if (held.jurisdiction.empty() || normalized(held.position) != position) continue;
      ++places[without_level(normalized(held.jurisdiction))];
    }
  }
  return places;
}

std::string nearest_place(const std::string& typed, const TypedOffice& office,
                          const std::map<std::string, std::size_t>& held) {
  if (typed.size() + 1 < kLeastSlip || typed.size() > EditDistance::kLongest) return {};
  const std::string name = without_level(typed);
  Nearest of_office(name);
  for (const auto& [place, count] : held) of_office.offer(place, count);
  if (!of_office.name().empty()) return of_office.name();
  for (const RegionCode code : regions_almost_called(typed)) {
    const Region* region = Gazetteer::instance().find(code);
    if (region != nullptr) return normalized(region->short_name);
  }
  if (!office.is_of_place) return {};
  Nearest of_all(name);
  for (const Region& region : Gazetteer::instance().regions()) {
    if (level_of(region.code) == RegionLevel::district)
      of_all.offer(normalized(region.short_name), 1);
  }
  return of_all.name();
}

}  // namespace

std::string place_without_slips(const TypedOffice& office, std::span<const std::string> behind,
                                std::size_t least, const OpenIndex& index) {
  const std::map<std::string, std::size_t> held = places_of(office, index);
  for (std::size_t size = std::min(kLongestPlace, behind.size()); size >= least; --size) {
    std::string place = nearest_place(joined(behind.first(size)), office, held);
    if (place.empty()) continue;
    std::vector<std::string> right = {std::move(place)};
    right.insert(right.end(), behind.begin() + static_cast<std::ptrdiff_t>(size), behind.end());
    return joined(right);
  }
  return {};
}

}  // namespace warta
