// SPDX-License-Identifier: GPL-3.0-or-later
// The offices that a text names, and the persons that it names with them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "stemmer/officials/found_name.h"
#include "stemmer/officials/past_terms.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/position_phrase.h"
#include "stemmer/officials/tagger_words.h"

namespace warta {

struct OfficialMention {
  PositionPhrase office;  // its `held` is false for "mantan Bupati", and for terms that are over
  std::optional<NameRun> name;  // none: "Bupati menegaskan"
  NameRule rule = NameRule::behind;
  NameRun link;  // "selaku": the words between a name ahead and its office
};

class MentionList {
 public:
  explicit MentionList(std::span<const TaggerWord> words) : words_(words), past_(words) {}

  void add(PositionPhrase office, const FoundName& name);
  void add(PositionPhrase office, const std::optional<FoundName>& name);
  void add_unnamed(PositionPhrase office);

  // Of the last name that was given to an office.
  std::size_t name_end() const { return name_end_; }
  // Of the last office or name: what stands before is none of the next one's.
  std::size_t taken_end() const {
    return mentions_.empty() ? name_end_ : std::max(name_end_, mentions_.back().office.last);
  }
  const OfficialMention* last() const { return mentions_.empty() ? nullptr : &mentions_.back(); }

  // Names offices without a name by whom they speak of: once all are in.
  void name_spoken_of();

  // In order of the text.
  std::vector<OfficialMention> take() { return std::move(mentions_); }

 private:
  bool opens_pair(const OfficialMention& first, const OfficialMention& second) const;
  void give_first_of_pair(OfficialMention& first, const FoundName& name);
  bool is_named(const PositionPhrase& office) const;
  bool has_office(NameRun name) const;

  std::span<const TaggerWord> words_;
  PastTerms past_;
  std::vector<OfficialMention> mentions_;
  std::size_t name_end_ = 0;
};

}  // namespace warta
