// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/asked_office.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "searcher/office_plans.h"
#include "searcher/ranking/question.h"
#include "searcher/resolve/agency_office.h"
#include "stemmer/analyzer.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using namespace std::string_view_literals;

// "siapa nama gubernur", "siapakah yang menjabat sebagai gubernur".
constexpr std::array kSaysHolder = {"dijabat"sv, "jabatan"sv, "menjabat"sv, "menjadi"sv,
                                    "nama"sv,    "namanya"sv, "pejabat"sv,  "sosok"sv};

// Whether it tells nothing of who is asked for.
bool is_idle(const std::string& word) {
  return is_question_word(word) || Analyzer::is_stop_word(word) ||
         std::ranges::find(kSaysHolder, word) != kSaysHolder.end();
}

// The words that are left of a question after a person.
std::span<const std::string> asked_words(const std::vector<std::string>& words) {
  const bool asks_who =
      std::ranges::any_of(words, [](const std::string& word) { return word.starts_with("siapa"); });
  if (!asks_who) return {};
  std::span<const std::string> left(words);
  while (!left.empty() && is_idle(left.front())) left = left.subspan(1);
  while (!left.empty() && is_idle(left.back())) left = left.first(left.size() - 1);
  return left;
}

}  // namespace

Plan asked_holders(std::string_view question, const OpenIndex& index) {
  const std::vector<std::string> words = normal_words(question);
  const std::string asked = joined(asked_words(words));
  if (asked.empty()) return {};
  const TypedOffice office = read_office(asked);
  if (office.position.empty()) return {};
  const std::string position = normalized(office.position);
  if (office.takes_agency) {
    const std::optional<TypedOffice> of_agency = agency_office(asked);
    if (!of_agency) return {};
    std::vector<Plan> both;
    both.push_back(filter_term(field(FieldId::position).prefix, position, index));
    both.push_back(agency_plan(*of_agency, index));
    return Plan::joined(Plan::Kind::all, std::move(both));
  }
  if (!office.rest.empty()) return {};
  if (!office.regions.empty()) return holders_plan({position}, office.regions, index);
  return filter_term(field(FieldId::position).prefix, position, index);
}

}  // namespace warta
