// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/mention_list.h"

#include <algorithm>
#include <string>
#include <utility>

#include "stemmer/officials/head_of_state.h"
#include "stemmer/officials/names_referred_to.h"
#include "stemmer/officials/office_context.h"
#include "stemmer/officials/office_holder.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/same_person.h"

namespace warta {
namespace {

void give(OfficialMention& mention, const FoundName& name) {
  mention.name = name.run;
  mention.rule = name.rule;
  mention.link = name.link;
}

}  // namespace

void MentionList::add(PositionPhrase office, const FoundName& name) {
  const std::size_t end = name.run.last;
  name_end_ = std::max(name_end_, end);
  const bool over = past_.is_over(office.first, end) || past_.is_proposed(name.run);
  office.held = office.held && !over;
  mentions_.push_back({std::move(office), name.run, name.rule, name.link});
}
void MentionList::add(PositionPhrase office, const std::optional<FoundName>& name) {
  if (name && !(is_head_of_state(office) && !may_head_state(words_, office, *name))) {
    MentionList::add(std::move(office), *name);
  } else {
    MentionList::add_unnamed(std::move(office));
  }
}
void MentionList::add_unnamed(PositionPhrase office) {
  mentions_.push_back({std::move(office), std::nullopt, NameRule::behind, {}});
}

// "AKBP Budi mempersilakan warga melapor. ... kata Kapolres Wolio tersebut", "... diterima Budi.
// Bupati Wolio itu": where the office has no other name, and the person no other office.
void MentionList::name_spoken_of() {
  for (std::size_t i = 0; i < mentions_.size(); ++i) {
    OfficialMention& mention = mentions_[i];
    if (mention.name || !mention.office.held) continue;
    OfficialMention* other =
        i > 0 && MentionList::opens_pair(mentions_[i - 1], mention) ? &mentions_[i - 1] : nullptr;
    const std::size_t first = other ? other->office.first : mention.office.first;
    for (const FoundName& name : names_referred_to(words_, mention.office, first)) {
      if (has_office(name.run) || is_named(mention.office)) continue;
      give(mention, name);
      if (other) give_first_of_pair(*other, name);
      break;
    }
  }
}

// "Wakil Bupati dan Ketua DPRD Wolio itu"
bool MentionList::opens_pair(const OfficialMention& first, const OfficialMention& second) const {
  return !first.name && first.office.held && is_and_at(words_, first.office.last) &&
         first.office.last + 1 == second.office.first;
}
// "A dan B. Wakil Bupati dan Ketua DPRD Wolio itu": B has been given his.
void MentionList::give_first_of_pair(OfficialMention& first, const FoundName& name) {
  if (name.run.first == 0 || !is_and_at(words_, name.run.first - 1)) return;
  const auto other = name_before(words_, name.run.first - 1);
  if (!other || has_office(*other)) return;
  give(first, {*other, name.rule, name.link});
}

bool MentionList::is_named(const PositionPhrase& office) const {
  return std::ranges::any_of(mentions_, [&](const OfficialMention& other) {
    const bool elsewhere =
        other.office.region && office.region && *other.office.region != *office.region;
    return other.name && other.office.held && !elsewhere &&
           other.office.position == office.position;
  });
}
bool MentionList::has_office(NameRun name) const {
  const std::vector<std::string> names = name_words(words_, name);
  return std::ranges::any_of(mentions_, [&](const OfficialMention& other) {
    return other.name && same_person(name_words(words_, *other.name), names);
  });
}

}  // namespace warta
