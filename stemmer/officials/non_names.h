// SPDX-License-Identifier: GPL-3.0-or-later
// Words that no personal name has.
#pragma once

#include <span>
#include <string_view>

#include "stemmer/officials/tagger_words.h"

namespace warta {

enum class NonName { no, agency, verb, other, country, former };
NonName non_name(std::string_view normal);  // see data/not_names.tsv

NonName non_name(const TaggerWord& word);  // the same by the hash that the word has, quicker

// Those of the kind `agency` that have five letters or more.
std::span<const std::string_view> words_of_agencies();

}  // namespace warta
