// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/relax.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>

#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

// The parts of a relaxed query: its plan, or the head of what narrows that down.
const Plan* find_some(const Plan& plan) {
  if (plan.kind == Plan::Kind::some) return &plan;
  const bool narrows = plan.kind == Plan::Kind::without || plan.kind == Plan::Kind::all;
  return narrows && !plan.children.empty() ? find_some(plan.children.front()) : nullptr;
}

// Those that are names of regions.
PartBits regions_among(const std::vector<std::string>& parts) {
  PartBits bits = 0;
  for (std::size_t i = 0; i < std::min(parts.size(), kMostParts); ++i) {
    if (!Gazetteer::instance().lookup(parts[i]).empty()) bits |= static_cast<PartBits>(1U << i);
  }
  return bits;
}

// Those that are not numbers alone; all where there are no others. A year tells nothing by itself.
PartBits words_among(const std::vector<std::string>& parts) {
  PartBits bits = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!std::ranges::all_of(parts[i], is_ascii_digit)) bits |= static_cast<PartBits>(1U << i);
  }
  return bits != 0 ? bits : static_cast<PartBits>(~PartBits{0});
}

std::size_t count_of(PartBits parts) {
  return static_cast<std::size_t>(std::popcount(parts));
}

// Those for which keeps(i).
template <typename Keeps>
void keep(SegmentMatches& matches, Keeps keeps) {
  Matches& words = matches.words;
  const std::size_t size = words.documents.size();
  std::size_t kept = 0;
  const auto each_list = [&](auto take) {
    take(words.documents);
    take(words.scores);
    take(words.parts);
    take(matches.failed);
    take(matches.is_answer);
  };
  for (std::size_t i = 0; i < size; ++i) {
    if (!keeps(i)) continue;
    each_list([&](auto& list) {
      if (!list.empty()) list[kept] = list[i];
    });
    ++kept;
  }
  each_list([&](auto& list) {
    if (!list.empty()) list.resize(kept);
  });
}

// Keeps those that have one of the parts.
void leave_out_others(Found& found, PartBits parts) {
  for (SegmentMatches& matches : found) {
    if (matches.words.parts.size() != matches.words.documents.size()) continue;
    keep(matches, [&](std::size_t i) { return (matches.words.parts[i] & parts) != 0; });
  }
}

}  // namespace

std::size_t keep_most_words(Found& found, const std::vector<std::string>& typed,
                            std::size_t least) {
  const std::size_t parts = typed.size();
  if (parts < 2) return 1;
  assert(parts <= kMostParts);
  const PartBits telling = words_among(typed);
  if (count_of(telling) < parts) leave_out_others(found, telling);
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
    const std::vector<PartBits>& having_parts = matches.words.parts;
    keep(matches, [&](std::size_t i) { return count_of(having_parts[i]) >= wanted; });
  }
  return wanted;
}

bool some_pass_with_rarest(const Found& found, std::size_t parts) {
  std::vector<std::size_t> having(parts);
  PartBits passing = 0;
  for (const SegmentMatches& matches : found) {
    if (matches.words.parts.size() != matches.words.documents.size()) return true;
    for (const PartBits bits : matches.words.parts) {
      for (std::size_t i = 0; i < parts; ++i) having[i] += bits >> i & 1U;
    }
    matches.each_place([&](std::size_t i) { passing |= matches.words.parts[i]; });
  }
  std::ranges::replace(having, std::size_t{0}, std::numeric_limits<std::size_t>::max());
  const auto rarest = std::ranges::min_element(having) - having.begin();
  return having.empty() || (passing >> rarest & 1U) != 0;
}

KeptAnswers keep_best_answers(Found& found, const BuiltQuery& question,
                              const std::vector<RankedMatch>& best) {
  KeptAnswers answers;
  const std::size_t parts = question.parts.size();
  if (parts < 2) return answers;
  const PartBits regions = question.answers.empty() ? PartBits{0} : regions_among(question.parts);
  const bool some_have_regions = std::ranges::any_of(found, [&](const SegmentMatches& matches) {
    return std::ranges::any_of(matches.words.parts,
                               [&](PartBits bits) { return (bits & regions) == regions; });
  });
  answers.least_parts = parts;
  std::vector<std::vector<std::uint32_t>> best_of(found.size());
  for (const RankedMatch& match : best) best_of[match.key.segment].push_back(match.key.document);
  for (SegmentMatches& matches : found) {
    std::vector<std::uint32_t>& documents = best_of[matches.place];
    std::ranges::sort(documents);
    const std::vector<PartBits>& bits = matches.words.parts;  // not told of very many
    const auto parts_of = [&](std::size_t i) { return bits.empty() ? 1 : count_of(bits[i]); };
    keep(matches, [&](std::size_t i) {
      if (some_have_regions && (bits[i] & regions) != regions) return false;
      return parts_of(i) == parts ||
             std::ranges::binary_search(documents, matches.words.documents[i]);
    });
    matches.each_place([&](std::size_t i) {
      if (parts_of(i) == parts) ++answers.whole;
      answers.least_parts = std::min(answers.least_parts, parts_of(i));
    });
  }
  return answers;
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
