// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a query as ranking sees them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "stemmer/text/token.h"

namespace warta {

struct QueryWord {
  std::string normal;              // as typed, in normal form
  std::vector<std::string> roots;  // its own first, then those of other forms of it
  std::size_t place = 0;           // among all words of the query, those left out counted, too
  double weight = 0;               // how much its root tells, by its rarity
  double form_weight = 0;          // how much its very form tells
  bool in_title = false;           // it is to stand in the headline
  bool counts_alone = true;        // an article that has its root has that much weight of it; not
                                   // so of a word of "KTP elektronik", which count together
};

// What kind of thing a question asks for. Passages that have it go first.
enum class Asks {
  nothing,     // no question
  anything,    // a question without a hint
  definition,  // "apa itu fasisme": an article that begins by saying what it is
  time,        // "kapan": a date beside the words
};

}  // namespace warta
