// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_names.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "stemmer/tables/table.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

constexpr std::string_view kIslands = "Kepulauan ";  // in short "Kep."

bool is_printed_name(std::string_view kind) {
  return kind == "abbreviation" || kind == "spelling" || kind == "former" || kind == "short";
}

}  // namespace

bool is_letter_of_name(char c) {
  return is_ascii_lower(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

std::string letters_of(std::span<const std::string_view> words) {
  std::string letters;
  for (const std::string_view word : words) {
    std::ranges::copy_if(word, std::back_inserter(letters), is_letter_of_name);
  }
  return letters;
}

const RegionNames& RegionNames::instance() {
  static const RegionNames names;
  return names;
}

RegionNames::RegionNames() {
  for (const Region& region : Gazetteer::instance().regions()) {
    if (level_of(region.code) == RegionLevel::district) continue;
    add(region.short_name, region.code);
    if (region.short_name.starts_with(kIslands)) {
      add("Kep " + std::string(region.short_name.substr(kIslands.size())), region.code);
    }
  }
  const Table& aliases = table("region_aliases");
  for (std::size_t i = 0; i < aliases.size(); ++i) {
    const auto row = aliases.row(i);
    const std::string_view kind = row[2];
    if (kind == "seat" || kind == "area") {
      const std::string name = normalized(row[0]);
      parts_.insert(letters_of(std::array{std::string_view(name)}));
    }
    if (!is_printed_name(kind)) continue;
    for (const std::string_view code : words_at_spaces(row[1])) add(row[0], parse_code(code));
  }
}

void RegionNames::add(std::string_view name, RegionCode code) {
  Words words = normal_words(name);
  const std::vector<std::string_view> views(words.begin(), words.end());
  const Gazetteer::Match match = Gazetteer::instance().longest_match(views);
  const bool is_sure = match.words == words.size() && match.use == NameUse::free;
  std::vector<Words>& names = names_[code];
  if (is_sure && std::ranges::find(names, words) == names.end()) names.push_back(std::move(words));
}

std::span<const RegionNames::Words> RegionNames::names_of(RegionCode code) const {
  const auto found = names_.find(code);
  if (found == names_.end()) return {};
  return found->second;
}

bool RegionNames::is_part(std::span<const std::string_view> words) const {
  return parts_.contains(letters_of(words));
}

}  // namespace warta
