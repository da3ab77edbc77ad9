// SPDX-License-Identifier: GPL-3.0-or-later
// Which regions an article is about, out of all that it names. Last part of the region tagger.
#pragma once

#include <span>

#include "stemmer/regions/region_settler.h"
#include "stemmer/regions/region_tags.h"

namespace warta {

// Sets `about` of `tags` to provinces and regencies, each province followed by its regencies, the
// main ones first. Usually a regency and its province; the province alone when it is the subject as
// a whole; none for national news. `scores` and `outcome` say why.
void choose_subject(std::span<const SettledRegion> title, std::span<const SettledRegion> body,
                    RegionTags& tags);

}  // namespace warta
