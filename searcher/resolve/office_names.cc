// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/office_names.h"

#include <algorithm>
#include <string_view>

#include "searcher/office_plans.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/tables/table.h"
#include "stemmer/text/aliases.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using Words = std::vector<std::string>;

// The other names of an institution: "badan intelijen negara" for "bin", and the other way round.
std::vector<Words> names_of_institution(const Words& words) {
  std::vector<Words> names;
  const std::vector<std::string_view> views(words.begin(), words.end());
  const Aliases::Match aliases = Aliases::instance().longest_match(views);
  if (aliases.words == words.size()) names.assign(aliases.also.begin(), aliases.also.end());
  const Table& institutions = table("institutions");
  const std::string name = joined(words);
  const auto add = [&](std::string_view other) {
    const std::vector<std::string_view> parts = words_at_spaces(other);
    names.emplace_back(parts.begin(), parts.end());
  };
  for (std::size_t i = 0; i < institutions.size(); ++i) {
    const auto row = institutions.row(i);
    if (row[0] == name) add(row[2]);
    if (row[2] == name) add(row[0]);
  }
  return names;
}

}  // namespace

std::set<Words> names_of_office(const Words& words) {
  std::set<Words> names = {words};
  for (std::size_t head = 0; head < words.size(); ++head) {
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(head);
    for (const Words& other : names_of_institution({begin, words.end()})) {
      Words name(words.begin(), begin);
      name.insert(name.end(), other.begin(), other.end());
      names.insert(std::move(name));
    }
  }
  return names;
}

std::set<std::string> held_names_of_office(const std::string& typed, const TypedOffice& office,
                                           const OpenIndex& index) {
  std::set<std::string> names = {normalized(typed)};
  // "Dirjen Pajak" is "Direktur Jenderal Pajak".
  const std::string rest = joined(office.rest);
  if (!office.position.empty()) names.insert(normalized(office.position + ' ' + rest));
  for (const Words& words : names_of_office(normal_words(typed))) {
    names.insert(normalized(canonical_position(joined(words))));
  }
  std::erase_if(names, [&](const std::string& name) {
    return !is_in(index, field(FieldId::position), name);
  });
  return names;
}

}  // namespace warta
