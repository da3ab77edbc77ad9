// SPDX-License-Identifier: GPL-3.0-or-later
// A sequence of words as a part of a query, without weight: by our own eyes where the words of an
// article are beside Xapian's tables, and by Xapian's positions where they are in them.
#pragma once

#include <xapian.h>

#include "indexer/schema/fields.h"
#include "searcher/open_index.h"
#include "searcher/word_sequence.h"

namespace warta {

// Articles that have the sequence in `field`, text or title. For an index with portable segments
// alone the query has nothing in it that a server of Xapian's does not know.
Xapian::Query sequence_query(WordSequence sequence, FieldId field, const OpenIndex& index);

}  // namespace warta
