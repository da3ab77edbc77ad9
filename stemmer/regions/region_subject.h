// SPDX-License-Identifier: GPL-3.0-or-later
// Which regions an article is about, out of all that it names. Last part of the region tagger.
#pragma once

#include <span>
#include <vector>

#include "stemmer/regions/region_settler.h"

namespace warta {

// Provinces and regencies, each province followed by its regencies, the main ones first. Usually a
// regency and its province; the province alone when it is the subject as a whole; none for national
// news.
std::vector<RegionCode> choose_subject(std::span<const SettledRegion> title,
                                       std::span<const SettledRegion> body);

}  // namespace warta
