// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/furniture_patterns.h"

#include <algorithm>
#include <cassert>
#include <string>

#include "stemmer/tables/table.h"

namespace warta {

void PatternSet::add(std::string_view pattern) {
  assert(!pattern.empty());
  by_first_[static_cast<unsigned char>(pattern.front())].push_back(pattern);
  if (pattern.size() < OpeningSet::kSize) {
    short_ones_.set(static_cast<unsigned char>(pattern.front()));
  } else {
    openings_.add(pattern);
  }
}

std::string_view PatternSet::find(std::string_view text) const {
  const auto patterns = beginning_like(text);
  const auto found = std::ranges::find(patterns, text);
  return found == patterns.end() ? std::string_view() : *found;
}

std::string_view PatternSet::find_beginning_of(std::string_view text) const {
  const auto patterns = beginning_like(text);
  const auto found = std::ranges::find_if(
      patterns, [&](std::string_view pattern) { return text.starts_with(pattern); });
  return found == patterns.end() ? std::string_view() : *found;
}

const FurniturePatterns& furniture_patterns() {
  static const FurniturePatterns all = [] {
    FurniturePatterns found;
    const Table& rows = table("furniture");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::string_view kind = rows.row(i)[0];
      const std::string_view pattern = rows.row(i)[1];
      if (kind == "line") found.line.add(pattern);
      if (kind == "head" || kind == "credit" || kind == "notice") found.head.add(pattern);
      if (kind == "label") found.label.add(pattern);
      if (kind == "block") found.block.add(pattern);
      if (kind == "tail") found.tail.add(pattern);
      if (kind == "link") found.link.add(pattern);
      if (kind == "share") found.share.add(pattern);
      if (kind == "section") found.section.add(pattern);
      if (kind == "inside") found.inside.add(pattern);
      if (kind == "credit") found.credit.add(pattern);
      if (kind == "notice") found.notice.add(pattern);
      if (kind == "embed") found.embed.add(pattern);
      const bool glued = kind == "inside" || kind == "notice" || kind == "link" || kind == "embed";
      if (glued) found.glued.add(pattern);
      const bool behind = kind == "credit" || (kind == "head" && pattern.ends_with(':'));
      if (behind) found.glued_behind.add(pattern);
    }
    return found;
  }();
  return all;
}

}  // namespace warta
