// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/stray_headlines.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/furniture.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/headline_words.h"
#include "indexer/clean/word_overlap.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr std::size_t kFewestWords = 5;
constexpr std::size_t kMostWords = 20;
constexpr std::size_t kMostBytes = 250;
constexpr std::size_t kMostInARow = 3;  // more are a list of the text
constexpr std::string_view kBullet = "\xE2\x80\xA2 ";
constexpr double kOfOwnItem = 0.8;     // of what a bullet sets apart
constexpr double kOfOwnHeading = 0.5;  // of its words: so many are said in the article itself

// "Gelandang: ...", "Sistem Bahan Bakar: ...": a colon behind a few words that name no office, as
// "Bupati Wolio: Jangan Ada Mahar" does.
bool has_label(std::string_view line) {
  constexpr std::size_t kMostLabelWords = 3;
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos) return false;
  const std::string_view label = line.substr(0, colon);
  return count_words(label) <= kMostLabelWords && !opens_subject(label.substr(0, label.find(' ')));
}

bool looks_stray(std::string_view line) {
  if (line.starts_with(kBullet)) line.remove_prefix(kBullet.size());
  if (line.size() > kMostBytes) return false;  // most lines, told at once
  const std::size_t words = count_words(line);
  if (words < kFewestWords || words > kMostWords) return false;
  // "Alamat : Jl. Merdeka", "Gelandang: Budi, Andi", and the half of a sentence before a lost link.
  const bool item = line.find(" : ") != std::string_view::npos ||
                    line.find("Jl. ") != std::string_view::npos || has_label(line);
  const bool open = line.rfind('(') != std::string_view::npos &&
                    line.find(')', line.rfind('(')) == std::string_view::npos;
  if (!is_ascii_upper(line.front()) || line.ends_with(',') || item || open) return false;
  return ends_as_headline(line) && is_title_case(line);
}

}  // namespace

std::vector<std::size_t> find_stray_headlines(std::span<const Line> body, std::string_view title) {
  std::vector<std::size_t> strays;
  std::vector<std::size_t> candidates;
  for (std::size_t i = 1; i + 1 < body.size(); ++i) {
    const bool apart = is_sentence(body[i - 1].text) || body[i].text.starts_with(kBullet) ||
                       (!candidates.empty() && candidates.back() == i - 1);
    if (apart && looks_stray(body[i].text) && !goes_on_in(body[i + 1].text)) {
      candidates.push_back(i);
    }
  }
  // A bulleted list is the text's own where one item is no headline.
  const auto in_own_list = [&](std::size_t i) {
    if (!body[i].text.starts_with(kBullet)) return false;
    std::size_t first = i;
    std::size_t last = i;
    while (first > 0 && body[first - 1].text.starts_with(kBullet)) --first;
    while (last + 1 < body.size() && body[last + 1].text.starts_with(kBullet)) ++last;
    for (std::size_t k = first; k <= last; ++k) {
      if (!std::ranges::binary_search(candidates, k)) return true;
    }
    return false;
  };
  std::vector<std::size_t> others;
  std::ranges::copy_if(candidates, std::back_inserter(others),
                       [&](std::size_t i) { return !in_own_list(i); });
  candidates = std::move(others);
  if (candidates.empty()) return strays;
  WordSet told;
  told.add(title);
  for (std::size_t i = 0; i < body.size(); ++i) {
    if (!std::ranges::binary_search(candidates, i)) told.add(body[i].text);
  }
  for (std::size_t i = 0; i < candidates.size();) {
    std::size_t end = i + 1;
    while (end < candidates.size() && candidates[end] == candidates[end - 1] + 1) ++end;
    const bool announced = announces_list(body[candidates[i] - 1].text);
    // What goes on below is the head of a sentence: "Sekda Wolio Budi" / "Santoso, Senin,
    // mengatakan".
    const bool whole = is_sentence(body[candidates[end - 1] + 1].text);
    if (end - i <= kMostInARow && !announced && whole) {
      for (std::size_t k = i; k < end; ++k) {
        const std::string_view line = body[candidates[k]].text;
        const double most = line.starts_with(kBullet) ? kOfOwnItem : kOfOwnHeading;
        if (told.overlap(line).share() < most) {
          strays.push_back(candidates[k]);
        }
      }
    }
    i = end;
  }
  return strays;
}

}  // namespace warta
