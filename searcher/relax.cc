// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/relax.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace warta {
namespace {

// The parts of a relaxed query: its plan, or the head of what narrows that down.
const Plan* find_some(const Plan& plan) {
  if (plan.kind == Plan::Kind::some) return &plan;
  const bool narrows = plan.kind == Plan::Kind::without || plan.kind == Plan::Kind::all;
  return narrows && !plan.children.empty() ? find_some(plan.children.front()) : nullptr;
}

std::size_t count_of(PartBits parts) {
  return static_cast<std::size_t>(std::popcount(parts));
}

void keep_those_with(std::size_t least, SegmentMatches& matches) {
  Matches& words = matches.words;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < words.documents.size(); ++i) {
    if (count_of(words.parts[i]) < least) continue;
    words.documents[kept] = words.documents[i];
    words.scores[kept] = words.scores[i];
    words.parts[kept] = words.parts[i];
    if (!matches.failed.empty()) matches.failed[kept] = matches.failed[i];
    ++kept;
  }
  words.documents.resize(kept);
  words.scores.resize(kept);
  words.parts.resize(kept);
  if (!matches.failed.empty()) matches.failed.resize(kept);
}

}  // namespace

std::size_t keep_most_words(Found& found, std::size_t parts, std::size_t least) {
  if (parts < 2) return 1;
  assert(parts <= kMostParts);
  // Articles, by how many parts they have: of all, and of those that pass the filters.
  std::vector<std::size_t> having(parts + 1);
  std::vector<std::size_t> passing(parts + 1);
  for (const SegmentMatches& matches : found) {
    // Joined with what does not tell its parts.
    if (matches.words.parts.size() != matches.words.documents.size()) return 1;
    for (const PartBits bits : matches.words.parts) ++having[std::min(count_of(bits), parts)];
    matches.each_place(
        [&](std::size_t i) { ++passing[std::min(count_of(matches.words.parts[i]), parts)]; });
  }
  least = std::max<std::size_t>(least, 1);
  std::size_t wanted = parts;
  std::size_t kept = having[parts];
  do {
    kept += having[--wanted];
  } while (wanted > least && kept < kEnoughRelaxed);
  const auto has_none = [&] {
    const auto first = passing.begin() + static_cast<std::ptrdiff_t>(wanted);
    return std::all_of(first, passing.end(), [](std::size_t count) { return count == 0; });
  };
  while (wanted > least && has_none()) --wanted;
  const bool whole_go_first = having[parts] > 0 && parts < kSentenceWords;
  for (SegmentMatches& matches : found) {
    if (whole_go_first) matches.all_parts = static_cast<PartBits>((1U << parts) - 1);
    keep_those_with(wanted, matches);
  }
  return wanted;
}

MissingWords::MissingWords(const BuiltQuery& built, const Found& found)
    : parts_(built.parts), found_(found) {
  const Plan* some = find_some(built.words);
  is_told_ = some != nullptr && some->children.size() == parts_.size() &&
             std::ranges::all_of(found, [](const SegmentMatches& matches) {
               return matches.words.parts.size() == matches.words.documents.size();
             });
}

std::vector<std::string> MissingWords::of(std::size_t place, std::uint32_t document) const {
  if (!is_told_) return {};
  const Matches& words = found_[place].words;
  const auto at = std::ranges::lower_bound(words.documents, document) - words.documents.begin();
  return without(words.parts[static_cast<std::size_t>(at)]);
}

std::vector<std::string> MissingWords::of_all() const {
  if (!is_told_) return {};
  PartBits found = 0;
  for (const SegmentMatches& matches : found_) {
    matches.each_place([&](std::size_t i) { found |= matches.words.parts[i]; });
  }
  return without(found);
}

std::vector<std::string> MissingWords::without(PartBits parts) const {
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    if ((parts >> i & 1U) == 0) missing.push_back(parts_[i]);
  }
  return missing;
}

}  // namespace warta
