// SPDX-License-Identifier: GPL-3.0-or-later
// Our stemmer where Xapian wants one of its own: TermGenerator, QueryParser, `Xapian::Stem`.
//
//   Xapian::TermGenerator generator;
//   generator.set_stemmer(indonesian_stem());
//
// Warta's own indexer and searcher call the Analyzer instead, which knows kinds of tokens.
#pragma once

#include <xapian.h>

namespace warta {

// A stemmer that Xapian owns. It keeps no state: copies may be used from any thread.
Xapian::Stem indonesian_stem();

}  // namespace warta
