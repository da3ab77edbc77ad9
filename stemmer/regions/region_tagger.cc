// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_tagger.h"

#include <set>
#include <span>

#include "stemmer/regions/region_mentions.h"
#include "stemmer/regions/region_settler.h"
#include "stemmer/regions/region_subject.h"

namespace warta {

namespace {

RegionSign sign_of(const RegionCandidate& candidate) {
  if (candidate.lead.office) return RegionSign::office;
  if (candidate.lead.named_level) return RegionSign::level;
  if (candidate.dateline) return RegionSign::dateline;
  if (candidate.use == NameUse::free)
    return candidate.lead.placed ? RegionSign::place : RegionSign::name;
  return candidate.lead.placed && candidate.use == NameUse::place ? RegionSign::place
                                                                  : RegionSign::elsewhere;
}

}  // namespace

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
  choose_subject(title_regions, body_regions, tags);
  std::set<RegionCode> seen;
  const auto collect = [&](std::span<const SettledRegion> from, std::vector<RegionMention>& to) {
    to.reserve(from.size());
    for (const SettledRegion& one : from) {
      const RegionCandidate& from_name = one.candidate;
      to.push_back({one.code, from_name.first_token, from_name.token_count, sign_of(from_name),
                    one.reading, from_name.lead.cue_token});
      if (seen.insert(one.code).second) tags.mentioned.push_back(one.code);
    }
  };
  collect(title_regions, tags.in_title);
  collect(body_regions, tags.in_body);
  return tags;
}

}  // namespace warta
