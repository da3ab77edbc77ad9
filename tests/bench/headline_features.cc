// SPDX-License-Identifier: GPL-3.0-or-later
// What learn_headline_evidence.py learns from: the lines of pages that may be the headline, with
// what can be seen of each.
//
//   headline_features < PAGES.jsonl > FEATURES.tsv
//
// A page has "name" ("folder/page"), "text" and "titles" (spellings of its headline; empty: it has
// none). Columns: label (0, 1), sights, headline. Those of one page stand behind a line "#" with
// its name, the first of them is that it has none.
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "indexer/clean/headline_features.h"
#include "indexer/clean/headline_sights.h"
#include "indexer/clean/weighed_headlines.h"

namespace {

using namespace warta;

void print_row(bool label, const std::vector<std::uint16_t>& sights, const std::string& headline) {
  std::cout << label << '\t';
  for (const std::uint16_t sight : sights) std::cout << sight_name(sight) << '|';
  std::cout << '\t' << headline << '\n';
}

void print_page(const nlohmann::json& page) {
  const std::string text = page.at("text");
  const std::vector<std::string> titles = page.at("titles");
  const auto candidates = weighed_headlines(text);
  std::cout << "#\t" << page.value("name", "") << '\n';
  print_row(titles.empty(), sights_of_none(candidates), "");
  for (const HeadlineCandidate& candidate : candidates) {
    // With the name of its site or a label it is the headline, too.
    const bool label = std::ranges::any_of(titles, [&](const std::string& title) {
      return candidate.headline.find(title) != std::string::npos;
    });
    print_row(label, candidate.sights, candidate.headline);
  }
}

}  // namespace

int main() {
  std::string line;
  while (std::getline(std::cin, line)) print_page(nlohmann::json::parse(line));
}
