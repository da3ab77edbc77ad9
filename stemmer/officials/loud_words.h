// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences all in capitals, "BUPATI SAMPANG SLAMET JUNAIDI MERESMIKAN PASAR": which of their words
// would have a capital in ordinary print. The dictionary has most that would not.
#pragma once

#include <vector>

#include "stemmer/officials/tagger_words.h"

namespace warta {

// Of a text that is mostly in capitals: of each run of such words that is long enough for a
// sentence, sets `is_capital` and `is_all_caps` as if it were printed in the ordinary way, and
// `is_loud`. Elsewhere such a run is a slogan or somebody's shouting.
void settle_loud_words(std::vector<TaggerWord>& words);

}  // namespace warta
