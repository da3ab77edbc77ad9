// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/site_name_line.h"

#include <string>
#include <vector>

#include "indexer/clean/dateline.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/word_overlap.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// "Garis Depan Cyber Media" over "Garis Depan, Bengkalis - ...": what the dateline calls the
// outlet.
bool names_outlet_of(std::string_view text, std::string_view line) {
  constexpr std::size_t kFewestWords = 2;
  const std::string head = normalized(text.substr(0, read_dateline(text).size));
  const std::string_view first = std::string_view(head).substr(0, head.find(','));
  return first.size() < head.size() && count_words(first) >= kFewestWords &&
         normalized(line).starts_with(first) &&
         !Gazetteer::instance().is_region_name(std::string(first));
}

// "KINI" of "PAPUA BARAT KINI", "Raya" of "Blitar Raya": the one word behind a region.
std::string without_region(std::string_view line) {
  std::string normal = normalized(line);
  const std::vector<std::string_view> words = words_at_spaces(normal);
  const std::size_t region = Gazetteer::instance().longest_match(std::span(words)).words;
  return region > 0 && words.size() == region + 1 ? std::string(words.back()) : normal;
}

}  // namespace

bool is_site_name_of(std::string_view line, std::span<const Line> text) {
  if (names_outlet_of(text.front().text, line)) return true;
  WordSet told;
  for (const Line& own : text) told.add(without_dateline(own.text));
  return told.overlap(without_region(line)).known == 0;
}

}  // namespace warta
