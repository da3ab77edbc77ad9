// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_lead.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "stemmer/text/one_of.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t kLookBack = 6;  // words

// "Dinas Perhubungan X", "Badan Keuangan Kota X": these have words of their own before the region.
bool heads_agency(std::string_view word) {
  static constexpr std::array kHeads = {"badan"sv, "dinas"sv,   "inspektorat"sv,
                                        "kadis"sv, "kasudin"sv, "sudin"sv};
  return is_one_of(word, kHeads);
}

// Before where somebody comes from, or what runs between two places. Not "dari" alone, which is
// the first end of any range.
bool tells_origin(const NameWords& words, std::size_t i) {
  static constexpr std::array kWords = {"arah"sv,      "asal"sv,   "dapil"sv, "jurusan"sv,
                                        "kelahiran"sv, "relasi"sv, "rute"sv,  "trayek"sv,
                                        "tujuan"sv,    "utusan"sv, "warga"sv, "pemudik"sv};
  static constexpr std::array kComing = {"berasal"sv,   "bus"sv,     "datang"sv,
                                         "penumpang"sv, "peserta"sv, "rombongan"sv,
                                         "tim"sv,       "warga"sv,   "wisatawan"sv};
  if (words[i] == "dari") return i > 0 && is_one_of(words[i - 1], kComing);
  return is_one_of(words[i], kWords);
}

// Whether the name at word `i` goes on a list, ", X", "dan X", "serta Kota X", or follows the one
// before with a hyphen, "X-Y".
bool continues_list(const NameWords& words, std::size_t i, const NameBefore& before) {
  static constexpr std::array kAnd = {"dan"sv, "hingga"sv, "maupun"sv, "serta"sv};
  if (before.end == 0 || before.end > i) return false;
  std::size_t at = before.end;
  const bool hyphen = at == i && words.follows_hyphen(i);
  const bool comma = words.gap_before(at) == WordGap::comma;
  const bool has_and = at < i && is_one_of(words[at], kAnd);
  if (!hyphen && !comma && !(has_and && words.gap_before(at) == WordGap::plain)) return false;
  if (has_and) ++at;
  for (; at < i; ++at) {
    const RegionCue* cue = find_region_cue(words[at]);
    if (cue == nullptr || cue->kind != CueKind::level || !words.is_joined(at + 1)) return false;
  }
  return true;
}

std::optional<RegionLead> read_own_lead(const NameWords& words, std::size_t i,
                                        const NameBefore& before) {
  RegionLead lead;
  bool has_words = false;  // of its own: "Dinas Perhubungan X"
  for (std::size_t back = 1; back <= std::min(kLookBack, i); ++back) {
    const std::size_t at = i - back;
    if (at < before.end) return lead;
    if (!words.is_joined(at + 1) && words.gap_before(at + 1) != WordGap::bracket) return lead;
    if (words.token(at).kind == TokenKind::number) continue;  // "Kodim 0403/OKU"
    if (!has_words && tells_origin(words, at)) {
      lead.origin = true;
      lead.hails = words[at] != "warga";
    }
    const RegionCue* cue = find_region_cue(words[at]);
    if (cue == nullptr) {
      if (!words.begins_upper(at)) return lead;
      has_words = has_words || !lead.named_level;
      continue;
    }
    if (has_words && !heads_agency(words[at])) return lead;
    switch (cue->kind) {
      case CueKind::link:
        continue;
      case CueKind::after:
        return lead;
      case CueKind::block:
        if (lead.named_level || !words.is_capitalised(at)) return lead;
        return std::nullopt;
      case CueKind::aside:
        lead.aside = true;
        lead.cue_token = words.token_index(at);
        return lead;
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
        lead.former = is_former_office(words, at, before);
        lead.cue_token = words.token_index(at);
        return lead;
    }
  }
  return lead;
}

// "berasal dari Cinere, Depok": whether who is told of comes from the place before the comma, and
// so from the region that it lies in, the name at word `i`.
bool is_behind_origin(const NameWords& words, std::size_t i, const NameBefore& before) {
  constexpr std::size_t kLongestPlace = 4;  // words
  if (i == 0 || words.gap_before(i) != WordGap::comma) return false;
  std::size_t at = i;
  while (at > before.end && i - at < kLongestPlace && words.is_capitalised(at - 1) &&
         (at == i || words.is_joined(at))) {
    --at;
  }
  return at < i && at > before.end && words.is_joined(at) && tells_origin(words, at - 1);
}

}  // namespace

std::optional<RegionLead> read_region_lead(const NameWords& words, std::size_t i,
                                           const NameBefore& before) {
  auto lead = read_own_lead(words, i, before);
  if (lead && lead->cue_token == kNoCue && is_behind_origin(words, i, before)) lead->origin = true;
  if (lead && !lead->office && continues_list(words, i, before)) {
    lead->listed = true;
    lead->origin = lead->origin || before.is_origin;
  }
  return lead;
}

}  // namespace warta
