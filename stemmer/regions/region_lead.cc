// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_lead.h"

#include <algorithm>

namespace warta {
namespace {

constexpr std::size_t kLookBack = 6;  // words

// "mantan Wakil Bupati": the office at word `i` is held no more.
bool is_former(const NameWords& words, std::size_t i) {
  for (std::size_t back = 1; back <= std::min<std::size_t>(2, i); ++back) {
    const std::string_view word = words[i - back];
    if (word == "mantan" || word == "eks" || word == "bekas") return true;
    if (word != "wakil") return false;
  }
  return false;
}

}  // namespace

std::optional<RegionLead> read_region_lead(const NameWords& words, std::size_t i,
                                           std::size_t stop) {
  RegionLead lead;
  for (std::size_t back = 1; back <= std::min(kLookBack, i); ++back) {
    const std::size_t at = i - back;
    if (at < stop) return lead;
    if (!words.is_joined(at + 1) && words.gap_before(at + 1) != WordGap::bracket) return lead;
    if (words.token(at).kind == TokenKind::number) continue;  // "Kodim 0403/OKU"
    const RegionCue* cue = find_region_cue(words[at]);
    if (cue == nullptr) {
      if (lead.named_level && words.begins_upper(at)) continue;
      return lead;
    }
    switch (cue->kind) {
      case CueKind::link:
        continue;
      case CueKind::after:
        return lead;
      case CueKind::block:
        if (lead.named_level || !words.is_capitalised(at)) return lead;
        return std::nullopt;
      case CueKind::place:
        if (lead.named_level) return lead;
        lead.placed = true;
        lead.cue_token = words.token_index(at);
        return lead;
      case CueKind::level:
        if (lead.named_level) return lead;
        lead.level = cue->level;
        lead.named_level = true;
        lead.cue_token = words.token_index(at);
        continue;
      case CueKind::office:
        if (!lead.named_level) lead.level = cue->level;
        lead.office = true;
        lead.former = is_former(words, at);
        lead.cue_token = words.token_index(at);
        return lead;
    }
  }
  return lead;
}

}  // namespace warta
