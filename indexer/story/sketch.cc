// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story/sketch.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <optional>

namespace warta {
namespace {

constexpr std::size_t kBins = std::tuple_size_v<Signature>;
constexpr unsigned kBinShift = 32 - 6;
static_assert(kBins == 1U << 6U);

using Minima = std::array<std::uint32_t, kBins>;

// The smallest shingle of each bin. REQUIRES: there is a shingle
Minima minima_of(const std::vector<std::uint32_t>& shingles) {
  std::array<std::optional<std::uint32_t>, kBins> found;
  for (std::uint32_t shingle : shingles) {  // they are in order
    std::optional<std::uint32_t>& minimum = found[shingle >> kBinShift];
    if (!minimum) minimum = shingle;
  }
  Minima minima{};
  for (std::uint32_t bin = 0; bin < kBins; ++bin) {
    std::uint32_t from = bin;
    for (std::uint32_t tries = 0; !found[from]; ++tries) {
      const std::array<std::uint32_t, 2> place = {bin, tries};
      from = static_cast<std::uint32_t>(XXH3_64bits(place.data(), sizeof place) % kBins);
    }
    minima[bin] = *found[from];
  }
  return minima;
}

// Three values each; the last bands take values that others have, too.
std::uint32_t band(const Minima& minima, std::uint32_t number) {
  const std::size_t first = std::size_t{3} * number;
  const std::array<std::uint32_t, 4> values = {
      number, minima[first % kBins], minima[(first + 1) % kBins], minima[(first + 2) % kBins]};
  return static_cast<std::uint32_t>(XXH3_64bits(values.data(), sizeof values));
}

}  // namespace

Sketch make_sketch(const BodyText& body, std::uint32_t title) {
  Sketch sketch;
  if (body.words.empty()) return sketch;
  if (body.shingles.size() < kLongShingles) {
    const std::uint32_t seed = body.words.size() < kTellingWords ? title : 0;
    sketch.bands.push_back(static_cast<std::uint32_t>(
        XXH3_64bits_withSeed(body.words.data(), body.words.size() * sizeof(std::uint32_t), seed)));
    return sketch;
  }
  const Minima minima = minima_of(body.shingles);
  for (std::size_t i = 0; i < kBins; ++i) {
    sketch.signature[i] = static_cast<std::uint8_t>(minima[i]);
  }
  for (std::uint32_t i = 0; i < kBands; ++i) sketch.bands.push_back(band(minima, i));
  return sketch;
}

double estimated_jaccard(const Signature& first, const Signature& second) {
  std::size_t equal = 0;
  for (std::size_t i = 0; i < kBins; ++i) equal += first[i] == second[i] ? 1 : 0;
  // Values that differ have the same last byte once in 256 times.
  const double by_chance = 1.0 / 256;
  const double share = static_cast<double>(equal) / kBins;
  return std::max(0.0, (share - by_chance) / (1 - by_chance));
}

}  // namespace warta
