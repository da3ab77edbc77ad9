// SPDX-License-Identifier: GPL-3.0-or-later
// Words between an office and a name that are misprinted: "Menteri Keangan Sri Mulyani", "Kapolri
// Jendral Tito Karnavian".
#pragma once

#include <cstddef>
#include <span>

#include "stemmer/officials/tagger_words.h"

namespace warta {

// "Infromasi", "Ketenegakerjaan": nearly a word of agencies, and else none that anybody knows.
bool is_misprinted_agency(const TaggerWord& word);

// Past misprinted words of an agency, and of a rank, at words[i]: what nobody is known to be called
// and no dictionary has, a letter from such a word, and before a name. `i` itself where there are
// none.
std::size_t skip_misprints(std::span<const TaggerWord> words, std::size_t i, bool of_agency);

}  // namespace warta
