// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/found_name.h"

#include "stemmer/officials/word_uses.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {

bool is_region(std::span<const TaggerWord> words, NameRun run) {
  return run.last - run.first == 1 &&
         Gazetteer::instance().is_large_region(words[run.first].normal);
}

// A comma alone is little: the words have to be such as names have. "Soal Injil, Kepala Dinas
// Kominfo angkat bicara" names nobody.
bool is_likely_name(std::span<const TaggerWord> words, NameRun run) {
  double odds = 0;
  for (std::size_t i = run.first; i < run.last; ++i) odds += likely_odds(words[i].normal);
  return odds > 0;
}

bool is_well_known(std::span<const TaggerWord> words, NameRun run) {
  constexpr int kWellKnown = 3;
  int odds = 0;
  for (std::size_t i = run.first; i < run.last; ++i) odds += name_odds(words[i].normal);
  return odds >= kWellKnown;
}

}  // namespace warta
