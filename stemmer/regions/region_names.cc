// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_names.h"

#include <algorithm>

#include "stemmer/tables/table.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

bool is_printed_name(std::string_view kind) {
  return kind == "abbreviation" || kind == "spelling" || kind == "former" || kind == "short";
}

}  // namespace

const RegionNames& RegionNames::instance() {
  static const RegionNames names;
  return names;
}

RegionNames::RegionNames() {
  for (const Region& region : Gazetteer::instance().regions()) {
    if (level_of(region.code) != RegionLevel::district) add(region.short_name, region.code);
  }
  const Table& aliases = table("region_aliases");
  for (std::size_t i = 0; i < aliases.size(); ++i) {
    const auto row = aliases.row(i);
    const std::string_view kind = row[2];
    if (kind == "seat" || kind == "area") parts_.insert(joined(normal_words(row[0]), ""));
    if (!is_printed_name(kind)) continue;
    for (const std::string_view code : words_at_spaces(row[1])) add(row[0], parse_code(code));
  }
}

void RegionNames::add(std::string_view name, RegionCode code) {
  Words words = normal_words(name);
  const std::vector<std::string_view> views(words.begin(), words.end());
  const Gazetteer::Match match = Gazetteer::instance().longest_match(views);
  const bool is_sure = match.words == words.size() && match.use == NameUse::free && !match.capitals;
  std::vector<Words>& names = names_[code];
  if (is_sure && std::ranges::find(names, words) == names.end()) names.push_back(std::move(words));
}

std::span<const RegionNames::Words> RegionNames::names_of(RegionCode code) const {
  const auto found = names_.find(code);
  if (found == names_.end()) return {};
  return found->second;
}

bool RegionNames::is_part(std::span<const std::string_view> words) const {
  return parts_.contains(joined(words, ""));
}

}  // namespace warta
