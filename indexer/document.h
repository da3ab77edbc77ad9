// SPDX-License-Identifier: GPL-3.0-or-later
// A tagged article and its analysis as a Xapian document: the writing side of the field table.
#pragma once

#include <xapian.h>

#include "indexer/schema/article.h"
#include "stemmer/analyzer.h"

namespace warta {

Xapian::Document make_document(const TaggedArticle& article, const Analysis& analysis);

}  // namespace warta
