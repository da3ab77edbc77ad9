// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/office_held.h"

#include <algorithm>
#include <array>
#include <span>

#include "searcher/resolve/typed_office.h"
#include "stemmer/text/aliases.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using namespace std::string_view_literals;

// What stands before an office that is not held; the last only there, as it has another meaning.
constexpr std::array kNotHeld = {"bacalon"sv, "bakal"sv,    "bekas"sv,  "calon"sv, "eks"sv,
                                 "ex"sv,      "kandidat"sv, "mantan"sv, "paslon"sv};
constexpr std::string_view kBalloon = "balon";

constexpr std::string_view kCandidate = "ca";
constexpr std::string_view kWouldBeCandidate = "baca";

// "capres", which is "calon presiden".
bool is_short_for_candidate(std::string_view word) {
  const auto also = Aliases::instance().longest_match(std::array{word}).also;
  return std::ranges::any_of(also, [](const auto& words) { return words.front() == "calon"; });
}

// "capres", "bacapres", "cawako".
bool is_candidate(std::string_view word) {
  if (is_short_for_candidate(word)) return true;
  if (word.starts_with(kWouldBeCandidate) && is_candidate(word.substr(2))) return true;
  if (!word.starts_with(kCandidate)) return false;
  return !read_office(word.substr(kCandidate.size())).position.empty();
}

}  // namespace

std::optional<std::vector<std::string>> name_behind_unheld_office(std::string_view typed) {
  std::vector<std::string> words = normal_words(typed);
  if (words.empty()) return std::nullopt;
  std::size_t before = 0;
  const auto is_not_held = [&](const std::string& word) {
    return std::ranges::find(kNotHeld, word) != kNotHeld.end() ||
           (word == kBalloon && before + 1 < words.size());
  };
  while (before < words.size() && is_not_held(words[before])) ++before;
  const auto behind = std::span(words).subspan(before);
  if (before == 0 && !is_candidate(words.front())) return std::nullopt;
  if (before == 0) return std::vector(behind.begin() + 1, behind.end());
  const TypedOffice office = read_office(joined(behind));
  if (words.front() == kBalloon && office.position.empty()) return std::nullopt;
  return office.rest;
}

}  // namespace warta
