// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/relax.h"

#include <algorithm>
#include <utility>

namespace warta {
namespace {

// A query needs no fewer words once so many articles have them.
constexpr std::size_t kEnoughRelaxed = 10;

// The parts of a relaxed query: its plan, or the head of what narrows that down.
const Plan* find_some(const Plan& plan) {
  if (plan.kind == Plan::Kind::some) return &plan;
  const bool narrows = plan.kind == Plan::Kind::without || plan.kind == Plan::Kind::all;
  return narrows && !plan.children.empty() ? find_some(plan.children.front()) : nullptr;
}

void keep_those_with(std::size_t least, SegmentMatches& matches) {
  Matches& words = matches.words;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < words.documents.size(); ++i) {
    if (words.parts[i] < least) continue;
    words.documents[kept] = words.documents[i];
    words.scores[kept] = words.scores[i];
    if (!matches.failed.empty()) matches.failed[kept] = matches.failed[i];
    ++kept;
  }
  words.documents.resize(kept);
  words.scores.resize(kept);
  words.parts.clear();
  if (!matches.failed.empty()) matches.failed.resize(kept);
}

}  // namespace

std::size_t keep_most_words(Found& found, std::size_t parts) {
  if (parts < 2) return 1;
  std::vector<std::size_t> having(parts + 1);  // articles, by how many parts they have
  for (const SegmentMatches& matches : found) {
    // Joined with what does not count its parts.
    if (matches.words.parts.size() != matches.words.documents.size()) return 1;
    for (std::size_t i = 0; i < matches.words.documents.size(); ++i) {
      if (matches.passes(i)) ++having[std::min<std::size_t>(matches.words.parts[i], parts)];
    }
  }
  std::size_t least = parts;
  std::size_t kept = having[parts];
  do {
    kept += having[--least];
  } while (least > 1 && kept < kEnoughRelaxed);
  for (SegmentMatches& matches : found) keep_those_with(least, matches);
  return least;
}

MissingWords::MissingWords(const BuiltQuery& built, const OpenIndex& index, const Bm25& bm25,
                           const Deadline& deadline)
    : built_(built),
      index_(index),
      bm25_(bm25),
      deadline_(deadline),
      some_(find_some(built.words)) {
  if (some_ != nullptr && some_->children.size() != built.parts.size()) some_ = nullptr;
}

std::vector<std::string> MissingWords::of(std::size_t place, std::uint32_t document) const {
  std::vector<std::string> missing;
  if (some_ == nullptr) return missing;
  Evaluator evaluator(*index_.readers()[place], place, bm25_, deadline_);
  for (std::size_t i = 0; i < built_.parts.size(); ++i) {
    if (evaluator.within(some_->children[i], {document}).empty()) {
      missing.push_back(built_.parts[i]);
    }
  }
  return missing;
}

std::vector<std::string> MissingWords::of_all(const Found& found) const {
  std::vector<std::string> missing;
  if (some_ == nullptr) return missing;
  std::vector<bool> is_found(built_.parts.size());
  for (const SegmentMatches& matches : found) {
    std::vector<std::uint32_t> passing;
    matches.each_passing(
        0, [&](std::uint32_t document, float /*score*/) { passing.push_back(document); });
    Evaluator evaluator(*index_.readers()[matches.place], matches.place, bm25_, deadline_);
    for (std::size_t i = 0; i < is_found.size(); ++i) {
      if (is_found[i]) continue;
      is_found[i] = !evaluator.within(some_->children[i], passing).empty();
    }
  }
  for (std::size_t i = 0; i < is_found.size(); ++i) {
    if (!is_found[i]) missing.push_back(built_.parts[i]);
  }
  return missing;
}

}  // namespace warta
