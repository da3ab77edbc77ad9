// SPDX-License-Identifier: GPL-3.0-or-later
// One person in one office, as far as the mentions of a text tell.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "stemmer/officials/office_lexicon.h"
#include "stemmer/officials/official_tagger.h"
#include "stemmer/officials/person_name.h"

namespace warta {

struct OfficeHolder {
  std::string name;
  std::vector<std::string> name_words;  // normal forms
  std::string position;
  OfficeLevel level = OfficeLevel::local;
  bool acting = false;
  bool of_province = false;
  std::optional<RegionCode> region;
  std::string place;
  OfficialProvenance from;
};

// The normal forms of the words of a name.
std::vector<std::string> name_words(std::span<const TaggerWord> words, NameRun run);

// "Sutra Ode" (a region misspelt) and "La Ode Budi Rahman" in one office.
bool shares_name(std::span<const std::string> a, std::span<const std::string> b);

// Whether a fuller form of the name than the holder's.
bool is_fuller_name(std::span<const std::string> names, const OfficeHolder& holder);

}  // namespace warta
