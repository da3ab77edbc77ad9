// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the lexicon as C++ source, laid out as lexicon_format.h says. Only expand_hunspell uses
// this, at build time.
#pragma once

#include <iosfwd>

#include "stemmer/tables/lexicon_builder.h"

namespace warta {

// What roots/lexicon_data.h declares. Throws std::runtime_error when the words do not fit the
// format.
// REQUIRES: the root of each form is an entry that is no form
void write_lexicon(const WordEntries& entries, std::ostream& out);

}  // namespace warta
