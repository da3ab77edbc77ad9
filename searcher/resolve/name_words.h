// SPDX-License-Identifier: GPL-3.0-or-later
// Two names of officials, word by word: whether they may be one person's.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

// How the words of a name sound (name_sound.h).
using NameWords = std::vector<std::string>;

// Of a name as printed; "LP" is two initials, and titles are left out. Of a nickname those of the
// name behind it.
NameWords name_words(std::string_view printed);

// The name as printed without its apostrophes, straight or curly.
std::string without_apostrophes(std::string_view name);

// Letters of a word in which one may be wrong.
inline constexpr std::size_t kSlipSize = 4;

// Whether it can tell persons apart: no initial, and not "Muhammad".
bool is_full_word(const std::string& word);

// Whether one word of `rare` is a misspelling of `usual`, and the others are the same; each name is
// in so many articles.
bool is_misspelled(const NameWords& rare, std::size_t rare_articles, const NameWords& usual,
                   std::size_t usual_articles);

// Whether the words of `part` stand in `whole`, in order, initials for words.
bool is_part(const NameWords& part, const NameWords& whole);

}  // namespace warta
