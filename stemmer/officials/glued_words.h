// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a lost space has glued: "BupatiWakil", "menemuiBupati", "Pranatamengatakan",
// "NTTSebelumnya".
#pragma once

#include <cstddef>

#include "stemmer/officials/tagger_words.h"

namespace warta {

// Where the second of two words begins; 0 where `word` is one. "LaNyalla" is a name.
// `has_inner_capital`: one stands behind its first letter.
std::size_t glued_at(const TaggerWord& word, bool has_inner_capital);

}  // namespace warta
