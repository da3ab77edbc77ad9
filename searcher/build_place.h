// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a region among the words of a query to the lists that it is found by.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/build_words.h"
#include "searcher/match/plan.h"
#include "searcher/open_index.h"
#include "searcher/resolve/named_place.h"

namespace warta {

// A place as it stands in a query.
struct TypedPlace {
  NamedPlace named;  // of no words: none is meant there
  // Other ways to write it: "Gunungkidul" for "gunung kidul", with its level where that is typed.
  std::vector<RegionNames::Words> spellings;
};

// The one that begins at words[first] of a run.
TypedPlace find_place(std::span<const PlaceWord> words, std::size_t first, const OpenIndex& index);

// Whether the words of a run are the name of one place and nothing else.
bool is_place_name(std::string_view run);

// Articles about the place, also those from before others were made out of it; without weight.
Plan about_place(const NamedPlace& place, const OpenIndex& index);

// How many they are at most.
std::size_t count_about(const NamedPlace& place, const OpenIndex& index);

// "Jakarta Utara" is no Jakarta beside "Kalimantan Utara": of the articles that `having` finds,
// those with the words one behind the other, and those about the place.
Plan name_plan(std::span<const std::string> words, Plan&& having, const Plan& about, FieldId field);

// Says which regions are meant.
void tell_place(std::span<const PlaceWord> words, const NamedPlace& place,
                std::vector<Resolution>& resolved);

}  // namespace warta
