// SPDX-License-Identifier: GPL-3.0-or-later
// The article of a JSON-LD script (schema.org), as search engines want it on news pages.
#pragma once

#include <string_view>

#include "indexer/read/html_metadata.h"

namespace warta {

// Fills what is empty in `metadata` from the first NewsArticle, Article or BlogPosting in `script`,
// wherever in it that is. Scripts that are broken beyond line breaks in strings say nothing.
void read_jsonld(std::string_view script, PageMetadata& metadata);

}  // namespace warta
