// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/agency_office.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "searcher/build_sequence.h"
#include "searcher/resolve/office_names.h"
#include "stemmer/tables/table.h"
#include "stemmer/text/aliases.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using Words = std::vector<std::string>;

// A way to say an office, and those that mean the same.
void add_with_aliases(const Words& words, std::set<Words>& ways) {
  const std::vector<std::string_view> views(words.begin(), words.end());
  ways.insert(words);
  const Aliases::Match aliases = Aliases::instance().longest_match(views);
  if (aliases.words == words.size()) ways.insert(aliases.also.begin(), aliases.also.end());
}

// "kadispora" is "kepala dispora", and so whatever else that is called, and the other way round.
void add_heads_of_agencies(std::set<Words>& ways) {
  for (const Words& way : std::set<Words>(ways)) {
    const bool is_one = way.size() == 1 && way.front().starts_with("kadi");
    if (is_one) ways.merge(names_of_office({"kepala", way.front().substr(2)}));
    const bool is_two = way.size() == 2 && way[0] == "kepala" && way[1].starts_with("di");
    if (is_two) ways.insert({"ka" + way[1]});
  }
}

// "kadis kesehatan" and "kadinkes" for "kepala dinas kesehatan", "kepala dinas kesehatan" for
// "kepala dinkes".
std::set<Words> ways_to_say(const TypedOffice& office) {
  Words typed = office.printed;
  typed.insert(typed.end(), office.rest.begin(), office.rest.end());
  std::set<Words> ways;
  add_with_aliases(typed, ways);
  const std::vector<std::string_view> agency = {typed.back()};
  for (const Aliases::Words& also : Aliases::instance().longest_match(agency).also) {
    Words words(typed.begin(), typed.end() - 1);
    words.insert(words.end(), also.begin(), also.end());
    add_with_aliases(words, ways);
  }
  add_heads_of_agencies(ways);
  if (office.rest.empty()) return ways;
  const Table& positions = table("positions");
  for (std::size_t i = 0; i < positions.size(); ++i) {
    const auto row = positions.row(i);
    const std::vector<std::string_view> printed = words_at_spaces(row[0]);
    // Not "kepala dinkes", which has an agency already.
    const bool is_plain = row[1] == office.position && row[3] == "takes" &&
                          (printed.size() == 1 || row[0] == normalized(office.position));
    if (!is_plain) continue;
    Words words(printed.begin(), printed.end());
    words.insert(words.end(), office.rest.begin(), office.rest.end());
    add_with_aliases(words, ways);
  }
  return ways;
}

}  // namespace

Plan agency_plan(const TypedOffice& office, const OpenIndex& index) {
  std::vector<Plan> choices;
  for (const Words& words : ways_to_say(office)) {
    WordSequence sequence;
    for (const std::string& word : words) sequence.push_back({{word}});
    // No office is longer.
    if (sequence.size() > SequenceMatcher::kMostPlaces) continue;
    choices.push_back(build_sequence(std::move(sequence), FieldId::text, index));
  }
  if (choices.empty()) return Plan::of(Plan::Kind::none);
  return Plan::joined(Plan::Kind::any, std::move(choices)).scaled(0);
}

std::optional<TypedOffice> agency_office(std::string_view typed) {
  TypedOffice office = read_office(typed);
  if (office.position.empty() || !office.regions.empty()) return std::nullopt;
  if (office.names_agency && office.rest.empty()) return office;
  if (!office.takes_agency || office.rest.empty()) return std::nullopt;
  const std::set<Words> ways = ways_to_say(office);
  const bool is_known = std::ranges::any_of(ways, [](const Words& way) {
    return way.size() == 1 && read_office(way.front()).names_agency;
  });
  return is_known ? std::optional(std::move(office)) : std::nullopt;
}

}  // namespace warta
