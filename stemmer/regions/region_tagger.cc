// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_tagger.h"

#include <set>
#include <span>

#include "stemmer/regions/region_mentions.h"
#include "stemmer/regions/region_settler.h"
#include "stemmer/regions/region_subject.h"

namespace warta {

RegionTags tag_regions(const TokenizedText& title, const TokenizedText& body) {
  const std::vector<RegionCandidate> in_title = find_region_candidates(title);
  const std::vector<RegionCandidate> in_body = find_region_candidates(body);
  RegionSettler settler;
  settler.learn(in_title);
  settler.learn(in_body);
  settler.learn_districts(in_title);
  settler.learn_districts(in_body);
  const std::vector<SettledRegion> title_regions = settler.settle(in_title);
  const std::vector<SettledRegion> body_regions = settler.settle(in_body);

  RegionTags tags;
  tags.about = choose_subject(title_regions, body_regions);
  std::set<RegionCode> seen;
  const auto collect = [&](std::span<const SettledRegion> from, std::vector<RegionMention>& to) {
    for (const SettledRegion& one : from) {
      to.push_back({one.code, one.candidate.first_token, one.candidate.token_count});
      if (seen.insert(one.code).second) tags.mentioned.push_back(one.code);
    }
  };
  collect(title_regions, tags.in_title);
  collect(body_regions, tags.in_body);
  return tags;
}

}  // namespace warta
