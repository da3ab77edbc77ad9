// SPDX-License-Identifier: GPL-3.0-or-later
// Words that tell a headline in capitals from the sentence behind it.
#pragma once

#include <string_view>

namespace warta {

// Words that stay small in a headline. `word` is small.
bool is_small_headline_word(std::string_view word);

// Words that open a sentence and stand in no headline with a capital.
bool opens_sentence(std::string_view word);

// Words that do so right before the verb; further away they may belong to the headline, "Tegaskan
// Tak Memimpin".
bool may_open_sentence(std::string_view word);

// Offices that open a sentence's subject, "Camat Entikong, Theresia Lita, menyebut".
bool opens_subject(std::string_view word);

// Offices whose unit stands between them and the name, "Kasat Polairud Polres Wolio".
bool is_head_of_unit(std::string_view word);

// Whether `word` ends with a name that has a capital inside: "YouTube", which no sentence is glued
// to.
bool ends_with_brand(std::string_view word);

}  // namespace warta
