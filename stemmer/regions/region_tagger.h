// SPDX-License-Identifier: GPL-3.0-or-later
// Which regions a text names, and which of them it is about.
#pragma once

#include "stemmer/regions/region_tags.h"
#include "stemmer/text/token.h"

namespace warta {

RegionTags tag_regions(const TokenizedText& title, const TokenizedText& body);

}  // namespace warta
