// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/headline_evidence.h"

#include <charconv>
#include <string>
#include <vector>

#include "indexer/clean/headline_sights.h"
#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"

namespace warta {
namespace {

// Of data/headline_evidence.tsv, by the number of each sight.
std::vector<int> read_weights() {
  std::vector<std::string> names;
  names.reserve(sight_count());
  for (std::size_t sight = 0; sight < sight_count(); ++sight) names.push_back(sight_name(sight));
  WordMap<std::size_t> sights;
  for (std::size_t sight = 0; sight < names.size(); ++sight) sights[names[sight]] = sight;
  std::vector<int> weights(names.size());
  const Table& rows = table("headline_evidence");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    const std::size_t* sight = sights.find(row[0]);
    if (sight == nullptr) continue;
    std::from_chars(row[1].data(), row[1].data() + row[1].size(), weights[*sight]);
  }
  return weights;
}

int weigh(const std::vector<std::uint16_t>& sights) {
  static const std::vector<int> weights = read_weights();
  int sum = 0;
  for (const std::uint16_t sight : sights) sum += weights[sight];
  return sum;
}

}  // namespace

HeadlineChoice choose_headline(const ToldPage& page) {
  HeadlineChoice choice{.candidates = find_headline_candidates(page), .line = std::nullopt};
  if (choice.candidates.empty()) return choice;
  int most = weigh(sights_of_none(choice.candidates));
  const std::string* best = nullptr;
  for (const HeadlineCandidate& candidate : choice.candidates) {
    const int sum = weigh(candidate.sights);
    if (sum <= most) continue;
    most = sum;
    choice.line = candidate.line;
    best = &candidate.headline;
  }
  // Of a headline that is printed again it is the one nearest to the text.
  for (const HeadlineCandidate& candidate : choice.candidates) {
    if (best != nullptr && candidate.headline == *best) choice.line = candidate.line;
  }
  return choice;
}

}  // namespace warta
