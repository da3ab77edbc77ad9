// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/roster_names.h"

#include <algorithm>

#include "stemmer/officials/person_name.h"
#include "stemmer/officials/titles.h"

namespace warta {
namespace {

// "1. Bupati Kendal", "- Ketua DPRD": whether the office opens a line behind a number or mark.
bool is_list_item(std::span<const TaggerWord> words, const PositionPhrase& office) {
  const bool acting = office.acting_words.first < office.acting_words.last;
  const std::size_t begin =
      acting ? std::min(office.first, office.acting_words.first) : office.first;
  if (begin == 0) return false;
  if (words[begin - 1].kind == TokenKind::number) return true;
  return (words[begin].gap & kGapNewline) != 0 && (words[begin].gap & kGapOther) != 0;
}

}  // namespace

std::optional<FoundName> name_in_roster(std::span<const TaggerWord> words,
                                        const PositionPhrase& office, std::size_t i) {
  const bool listed = is_list_item(words, office);
  if (!office.has_unit && !office.region && office.place.empty() && !listed) return std::nullopt;
  const bool dashed = words[i].gap == kGapOther && listed;
  if (words[i].gap != (kGapColon | kGapOther) && !dashed) return std::nullopt;
  const auto run = name_at(words, i);
  if (!run) return std::nullopt;
  const bool titled = run->first > i;
  if (!titled && !is_likely_name(words, *run)) return std::nullopt;
  const std::size_t end = skip_degrees(words, run->last);
  const bool ends_line = end == words.size() || (words[end].gap & kGapNewline) != 0;
  if (dashed && !ends_line) return std::nullopt;
  if (run->last - run->first < 2 && !ends_line) return std::nullopt;
  const bool closed =
      run->last == words.size() || words[run->last].gap != kGapNone || end > run->last;
  if (!closed) return std::nullopt;
  return FoundName{*run, NameRule::behind_colon, {}};
}

}  // namespace warta
