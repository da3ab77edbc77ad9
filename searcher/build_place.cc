// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_place.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "searcher/resolve/doubtful_place.h"
#include "searcher/resolve/place_spellings.h"
#include "searcher/resolve/region_plan.h"
#include "searcher/resolve/shortened_name.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// "Kepsul", where no article says that.
NamedPlace shortened_place(std::string_view word, const OpenIndex& index) {
  NamedPlace place;
  if (Lexicon::contains(word) || index.uses_of_form(word) > 0) return place;
  place.codes = regions_shortened(word);
  place.words = place.codes.empty() ? 0 : 1;
  return place;
}

// "kabupaten" for "kab" and the other way round; empty: the level is written in one way.
std::string_view other_level(std::string_view level) {
  if (level == "kab") return "kabupaten";
  return level == "kabupaten" ? "kab" : "";
}

std::vector<RegionNames::Words> other_spellings(const NamedPlace& place,
                                                std::span<const PlaceWord> words,
                                                const OpenIndex& index) {
  std::vector<RegionNames::Words> spellings;
  if (place.called.empty()) return spellings;
  RegionNames::Words typed;
  for (const PlaceWord& word : words) typed.emplace_back(word.normal);
  const std::vector<std::string_view> name(typed.begin() + (place.has_level ? 1 : 0), typed.end());
  const auto is_word = [&](std::string_view word) { return index.uses_of_form(word) > 0; };
  spellings = place_spellings(letters_of(name), place.called, place.use, is_word);
  if (place.has_level) {
    for (RegionNames::Words& spelling : spellings) spelling.insert(spelling.begin(), typed.front());
    const std::string_view other = other_level(typed.front());
    if (!other.empty()) {
      spellings.push_back(typed);
      spellings.back().front() = other;
    }
  }
  std::erase(spellings, typed);
  return spellings;
}

}  // namespace

TypedPlace find_place(std::span<const PlaceWord> words, std::size_t first, const OpenIndex& index) {
  TypedPlace place{place_at(words.subspan(first)), {}};
  NamedPlace& named = place.named;
  if (named.words == 0) named = shortened_place(words[first].normal, index);
  if (named.words == 0) return {};
  if (named.is_doubtful && !is_region_meant(words, first, named, index)) return {};
  place.spellings = other_spellings(named, words.subspan(first, named.words), index);
  const bool says_nothing = named.words == 1 && named.codes.empty() && place.spellings.empty();
  return says_nothing ? TypedPlace() : place;
}

bool is_place_name(std::string_view run) {
  TokenizedText text;
  tokenize(run, text);
  std::vector<PlaceWord> words;
  for (const Token& token : text.tokens) {
    if (token.alternative) continue;
    words.push_back({text.normal(token), run.substr(token.begin, token.end - token.begin)});
  }
  return !words.empty() && place_at(words).words == words.size();
}

Plan about_place(const NamedPlace& place, const OpenIndex& index) {
  std::vector<Plan> regions;
  for (const RegionCode code : place.codes) regions.push_back(region_plan(code, index, nullptr));
  return Plan::joined(Plan::Kind::any, std::move(regions));
}

std::size_t count_about(const NamedPlace& place, const OpenIndex& index) {
  std::size_t articles = 0;
  for (const RegionCode code : place.codes) articles += index.frequency(region_term(code));
  return std::min(articles, index.articles());
}

Plan name_plan(std::span<const std::string> words, Plan&& having, const Plan& about,
               FieldId field) {
  WordSequence sequence;
  for (const std::string& word : words) sequence.push_back({{word}});
  Plan plan = Plan::of(Plan::Kind::sequence);
  plan.sequence = std::make_shared<const WordSequence>(std::move(sequence));
  plan.in_title = field == FieldId::title;
  plan.children.push_back(std::move(having));
  if (!about.empty()) plan.children.push_back(about);
  return plan;
}

void tell_place(std::span<const PlaceWord> words, const NamedPlace& place,
                std::vector<Resolution>& resolved) {
  const char* begin = words.front().typed.data();
  const char* end = words.back().typed.data() + words.back().typed.size();
  const std::string typed(begin, end);
  for (const FieldId id : {FieldId::province, FieldId::regency}) {
    Resolution resolution{std::string(field(id).name), typed, {}};
    for (const RegionCode code : place.codes) {
      if ((level_of(code) == RegionLevel::province) != (id == FieldId::province)) continue;
      const Region* region = Gazetteer::instance().find(code);
      if (region != nullptr) resolution.values.emplace_back(region->name);
    }
    if (!resolution.values.empty()) resolved.push_back(std::move(resolution));
  }
}

}  // namespace warta
