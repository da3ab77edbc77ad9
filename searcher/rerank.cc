// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/rerank.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "searcher/word_sequence.h"

namespace warta {
namespace {

// A form that stands in every article tells nothing; one in few much, as in BM25. That the segments
// count words, not articles, makes little difference for a rare one.
double rarity(const std::string& form, const OpenIndex& index) {
  double having = 0;
  for (const auto& segment : index.segments()) {
    for (WordId word : segment->tokens().words_of_form(form)) {
      having += segment->tokens().count(word);
    }
  }
  const double all = index.postings().get_doccount();
  return std::log1p(all / (having + 0.5));
}

// A word five times is little more than three times.
constexpr std::size_t kMostCounted = 5;

}  // namespace

void rerank(std::vector<RankedMatch>& matches, const std::vector<std::string>& typed,
            const OpenIndex& index) {
  const auto end =
      matches.begin() + static_cast<std::ptrdiff_t>(std::min(matches.size(), kReranked));
  for (const std::string& form : typed) {
    const double weight = rarity(form, index);
    std::map<const Segment*, SequenceMatcher> matchers;
    for (auto match = matches.begin(); match != end; ++match) {
      const Segment* segment = match->place.segment;
      auto matcher = matchers.find(segment);
      if (matcher == matchers.end()) {
        const WordSequence word = {{{form}}};
        matcher = matchers.emplace(segment, SequenceMatcher(segment->tokens(), word)).first;
      }
      const auto times =
          static_cast<double>(matcher->second.count(match->place.document, false, kMostCounted));
      match->score += weight * times / (times + 1);
    }
  }
  std::stable_sort(matches.begin(), end,
                   [](const RankedMatch& a, const RankedMatch& b) { return a.score > b.score; });
}

}  // namespace warta
