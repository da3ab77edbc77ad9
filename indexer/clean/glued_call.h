// SPDX-License-Identifier: GPL-3.0-or-later
// A site's call to its readers that is glued to the last sentence of a line: to its channels, to
// its other pages, to share what they read.
#pragma once

#include <cstddef>
#include <string_view>

#include "indexer/clean/furniture_patterns.h"

namespace warta {

// Where each begins at the end of `line`; npos when there is none.

// "... katanya. Tonton: Banjir Landa Demak", "... katanya. Unduh aplikasi Kabar Ulu di Play Store":
// without a stop of its own.
std::size_t find_glued_call(std::string_view line);

// "... katanya. Share this: Click to share on Facebook (Opens in new window) Like this: Like
// Loading... Related": what WordPress prints below a text.
std::size_t find_glued_share(std::string_view line);

// "Klik di sini untuk bergabung ke channel WhatsApp kami.": whether a last sentence is a call.
bool is_notice(std::string_view call);

// How those begin.
const OpeningSet& call_openers();

// Whether a sentence may end with `c`.
inline bool is_end_of_sentence(char c) {
  return c == '.' || c == '"' || c == '\x9D';
}

}  // namespace warta
