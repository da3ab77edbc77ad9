// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a text is Indonesian: of what is in another language, or in none, no tags are made.
#pragma once

#include "stemmer/text/token.h"

namespace warta {

// English, Malay, a program, a table; not a short Indonesian text of names and figures.
bool is_foreign(const TokenizedText& text);

}  // namespace warta
