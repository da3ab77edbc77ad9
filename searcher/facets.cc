// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/facets.h"

#include <algorithm>
#include <charconv>

#include "stemmer/regions/gazetteer.h"

namespace warta {
namespace {

// "20241106" as the part of a day that a facet counts: "2024", "2024-11", "2024-11-06".
std::string part_of_day(FieldId part, std::string_view packed) {
  std::string printed(packed.substr(0, 4));
  if (part != FieldId::year) printed.append("-").append(packed.substr(4, 2));
  if (part == FieldId::day) printed.append("-").append(packed.substr(6, 2));
  return printed;
}

// "16.01" as 160100.
RegionCode parse_code(std::string_view printed) {
  RegionCode code = 0;
  std::size_t digits = 0;
  for (char c : printed) {
    if (c < '0' || c > '9') continue;
    code = code * 10 + static_cast<RegionCode>(c - '0');
    ++digits;
  }
  for (; digits < 6; ++digits) code *= 10;
  return code;
}

FacetValue printed_value(const Field& field, const std::string& value, std::size_t count) {
  if (field.kind != FieldKind::region) return {value, {}, count};
  const Region* region = Gazetteer::instance().find(parse_code(value));
  return {region != nullptr ? std::string(region->name) : value, value, count};
}

}  // namespace

FacetSpy::FacetSpy(const std::vector<const Field*>& wanted) {
  for (const Field* field : wanted) counters_.push_back({field, {}, 0});
}

void FacetSpy::operator()(const Xapian::Document& document, double /*weight*/) {
  for (Counter& counter : counters_) {
    const std::string packed = document.get_value(counter.field->slot);
    if (packed.empty()) {
      ++counter.unknown;
    } else if (counter.field->kind == FieldKind::part) {
      ++counter.counts[part_of_day(counter.field->id, packed)];
    } else {
      for (std::size_t begin = 0; begin <= packed.size();) {
        const std::size_t end = std::min(packed.find(kValueSeparator, begin), packed.size());
        ++counter.counts[packed.substr(begin, end - begin)];
        begin = end + 1;
      }
    }
  }
}

std::vector<Facet> FacetSpy::facets(std::size_t limit) const {
  std::vector<Facet> all;
  for (const Counter& counter : counters_) {
    Facet facet;
    facet.name = counter.field->name;
    facet.label = counter.field->facet;
    facet.unknown = counter.unknown;
    for (const auto& [value, count] : counter.counts) {
      facet.values.push_back(printed_value(*counter.field, value, count));
    }
    if (counter.field->kind != FieldKind::part) {
      std::ranges::sort(facet.values, [](const FacetValue& a, const FacetValue& b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
      });
      for (std::size_t i = limit; i < facet.values.size(); ++i)
        facet.other += facet.values[i].count;
      if (facet.values.size() > limit) facet.values.resize(limit);
    }
    all.push_back(std::move(facet));
  }
  return all;
}

}  // namespace warta
