// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that have a band in common: of a batch and of a segment that may be a thousand times as
// large, or of one batch.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

#include "indexer/schema/story_store.h"

namespace warta {

// Of a band that more documents have, the first are taken: they are copies of one another, or have
// a paragraph in common that tells nothing.
inline constexpr std::size_t kCrowd = 64;

// The first of sorted `entries` from `at` on that is not less than `wanted`. Fast where it is near,
// and for a far one as fast as bisection.
inline std::size_t gallop(std::span<const BandEntry> entries, std::size_t at, BandEntry wanted) {
  std::size_t step = 1;
  while (at + step < entries.size() && entries[at + step] < wanted) {
    at += step;
    step *= 2;
  }
  const std::size_t end = std::min(at + step, entries.size());
  const auto rest = entries.subspan(at, end - at);
  return at + static_cast<std::size_t>(std::ranges::lower_bound(rest, wanted) - rest.begin());
}

// Calls accept(incoming, held) for the documents of `incoming` and `held`, both sorted, with equal
// bands; it says whether the held one counts for the crowd.
template <typename Accept>
void for_each_common_band(std::span<const BandEntry> incoming, std::span<const BandEntry> held,
                          Accept accept) {
  std::size_t at = 0;
  for (const BandEntry entry : incoming) {
    at = gallop(held, at, band_entry(band_of(entry), 0));
    std::size_t taken = 0;
    for (std::size_t i = at; i < held.size() && taken < kCrowd; ++i) {
      if (band_of(held[i]) != band_of(entry)) break;
      if (accept(document_of(entry), document_of(held[i]))) ++taken;
    }
  }
}

}  // namespace warta
