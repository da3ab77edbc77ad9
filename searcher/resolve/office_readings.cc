// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/office_readings.h"

#include <utility>

#include "searcher/resolve/office_names.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using Words = std::vector<std::string>;

// No office with a name has more words.
constexpr std::size_t kMostWords = 20;

// The ways to read the whole text as an office; none where it is no office.
std::vector<OfficeReading> read_whole(const std::string& typed, const OpenIndex& index) {
  const TypedOffice office = read_office(typed);
  const bool is_known = !office.position.empty() && (office.rest.empty() || office.takes_agency);
  std::vector<OfficeReading> readings;
  if (is_known) readings.push_back({office, {normalized(office.position)}, {}});
  const bool is_plain = is_known && office.regions.empty() && office.place.empty();
  if (is_plain && office.takes_agency) return readings;
  const std::string called = office.position.empty() && office.acting ? joined(office.rest) : typed;
  auto held = read_held_office(called, index);
  if (held && is_plain) {
    readings.front().held.merge(held->held);
  } else if (held && (!is_known || held->office.regions.empty())) {
    readings.push_back(*std::move(held));
  }
  return readings;
}

}  // namespace

std::optional<OfficeReading> read_held_office(const std::string& typed, const OpenIndex& index) {
  OfficeReading reading;
  reading.held = held_names_of_office(typed, read_office(typed), index);
  if (!reading.held.empty()) return reading;
  Words words = normal_words(typed);
  const std::size_t end = take_region_at_end(words, reading.office);
  if (end == words.size()) return std::nullopt;
  words.resize(end);
  const std::string bare = joined(words);
  reading.held = held_names_of_office(bare, read_office(bare), index);
  return reading.held.empty() ? std::nullopt : std::optional(std::move(reading));
}

std::vector<OfficeReading> office_readings(std::string_view typed, const OpenIndex& index) {
  std::vector<OfficeReading> readings;
  TokenizedText tokens;
  tokenize(typed, tokens);
  std::vector<std::size_t> begins;  // of the words
  for (const Token& token : tokens.tokens) {
    if (!token.alternative) begins.push_back(token.begin);
  }
  if (begins.size() > kMostWords) return readings;
  for (std::size_t i = 1; i < begins.size(); ++i) {
    const std::vector<std::string> name = read_name(typed.substr(begins[i]));
    if (name.empty()) continue;
    const std::string office(trimmed(typed.substr(0, begins[i])));
    for (OfficeReading& reading : read_whole(office, index)) {
      reading.name = name;
      readings.push_back(std::move(reading));
    }
  }
  return readings;
}

}  // namespace warta
