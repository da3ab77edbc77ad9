// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_mentions.h"

#include <algorithm>
#include <string_view>

#include "stemmer/dates/date_names.h"
#include "stemmer/regions/name_words.h"
#include "stemmer/regions/region_cues.h"
#include "stemmer/regions/region_match.h"

namespace warta {
namespace {

constexpr std::size_t kDatelineWords = 6;   // a dateline's place is among the first words
constexpr std::size_t kDatelineBytes = 48;  // and its dash is near

// "X - Pemerintah ...", "X, KOMPAS.com - ...", of a name from word `i` to word `after`.
bool is_dateline(const NameWords& words, std::size_t i, std::size_t after) {
  if (i > kDatelineWords) return false;
  const std::size_t end = words.token(after - 1).end;
  std::string_view rest = words.source().substr(end, kDatelineBytes);
  rest = rest.substr(0, rest.find('\n'));
  for (std::string_view dash : {" -", "- ", "\u2013", "\u2014", "--"}) {
    if (rest.find(dash) != std::string_view::npos) return true;
  }
  return false;
}

// "dari Sabang sampai Merauke" means the whole country, "PPKM Jawa-Bali" the two islands; word `i`
// is in it.
bool is_of_larger_area(const NameWords& words, std::size_t i) {
  const bool of_islands =
      i > 0 && words[i] == "bali" && words[i - 1] == "jawa" && words.follows_hyphen(i);
  const auto leads = [&](std::size_t from) {
    return from + 2 < words.size() && words[from] == "sabang" && words[from + 2] == "merauke";
  };
  return of_islands || leads(i) || (i >= 2 && leads(i - 2));
}

// ", X, Senin (4/11)", "di Gedung Y, X, (4/11)", of a name from word `i` to word `after`.
bool is_venue(const NameWords& words, std::size_t i, std::size_t after) {
  if (i == 0 || after >= words.size()) return false;
  if (words.gap_before(i) != WordGap::comma && words[i - 1] != "di") return false;
  const WordGap gap = words.gap_before(after);
  if (gap == WordGap::bracket) return words.token(after).kind == TokenKind::number;
  const std::size_t day = words[after] == "pada" && after + 1 < words.size() ? after + 1 : after;
  return (gap == WordGap::comma || day > after) && weekday_named(words[day]).has_value();
}

// "Polres [Metro]", "Kapolresta [Metro]": word `i`.
bool is_of_metropolis(const NameWords& words, std::size_t i) {
  return i > 0 && words[i] == "metro" && words.is_joined(i) &&
         words[i - 1].find("pol") != std::string_view::npos;
}

// "Pemalang-Batang": either, of a name from word `i` to word `after`.
bool is_hyphened(const NameWords& words, std::size_t i, std::size_t after) {
  const std::string_view behind = words.source().substr(words.token(after - 1).end);
  return words.follows_hyphen(i) || behind.starts_with('-');
}

// "dan X", "serta Kota X": what joins the last of a list to the name that ends before word `end`.
bool ends_list(const NameWords& words, std::size_t end, std::size_t i) {
  return end > 0 && end < i && (words[end] == "dan" || words[end] == "serta");
}

// Whether word `after`, behind a name, makes it another's: "Madura United".
bool makes_other_name(const NameWords& words, std::size_t after) {
  if (after >= words.size()) return false;
  const RegionCue* cue = find_region_cue(words[after]);
  return cue != nullptr && cue->kind == CueKind::after &&
         words.gap_before(after) == WordGap::plain && words.is_capitalised(after);
}

class Finder {
 public:
  explicit Finder(const TokenizedText& text) : words_(text) {}

  std::vector<RegionCandidate> find() {
    for (std::size_t i = words_.next_capitalised(0); i < words_.size();) {
      i = words_.next_capitalised(i + std::max<std::size_t>(add_candidate(i), 1));
    }
    return std::move(found_);
  }

 private:
  // How many words it took; none when there is no name at word `i`.
  std::size_t add_candidate(std::size_t i) {
    const Gazetteer::Match match = matcher_.match_at(i);
    if (match.words == 0) return 0;
    const std::size_t after = i + match.words;
    const bool linked_on = after < words_.size() && words_.gap_before(after) == WordGap::plain;
    if (match.words == 1 && linked_on && words_.is_capitalised(after) &&
        find_region_cue(words_[i]) != nullptr && matcher_.is_large_region_at(after)) {
      return 1;  // "Polres Metro Bekasi" is not of Metro
    }
    const auto lead = continues_blocked(i) ? std::nullopt : read_region_lead(words_, i, before_);
    if (!lead) {
      blocked_end_ = after;
      return match.words;
    }
    if (makes_other_name(words_, after) || is_of_larger_area(words_, i)) return match.words;
    RegionCandidate candidate;
    candidate.first_token = words_.token_index(i);
    candidate.token_count = words_.token_index(after - 1) - candidate.first_token + 1;
    candidate.codes = match.codes;
    candidate.use = match.use;
    candidate.lead = *lead;
    if (linked_on) read_behind(after, candidate);
    if (is_of_team(i, after)) candidate.lead.origin = true;
    candidate.dateline = is_dateline(words_, i, after);
    candidate.venue = is_venue(words_, i, after);
    candidate.follows_region = follows_region(i);
    candidate.bracketed = candidate.follows_region && words_.gap_before(i) == WordGap::bracket;
    candidate.hyphened = is_hyphened(words_, i, after);
    candidate.of_metropolis = match.words == 1 && is_of_metropolis(words_, i);
    found_.push_back(candidate);
    if (ends_list(words_, before_.end, i)) share_office();
    before_ = {after, candidate.lead.former, candidate.lead.origin};
    return match.words;
  }

  // "Pemkab Bone, Soppeng, dan Wajo": what is said of the first of a list that has ended goes for
  // all of it, unless they are regions of different ranks.
  void share_office() {
    const auto rank = [](const RegionCandidate& one) { return level_of(one.codes.front()); };
    std::size_t first = found_.size() - 1;
    while (first > 0 && found_[first].lead.listed && rank(found_[first]) == rank(found_[first - 1]))
      --first;
    const RegionLead& office = found_[first].lead;
    if (!office.office || office.former || office.origin) return;
    for (std::size_t k = first + 1; k < found_.size(); ++k) {
      RegionCandidate& one = found_[k];
      one.shares_office = true;
      const bool has_reading =
          std::ranges::any_of(one.codes, [&](RegionCode code) { return fits(office.level, code); });
      if (!one.lead.named_level && has_reading) one.lead.level = office.level;
    }
  }

  // What the word right behind a name says of it.
  void read_behind(std::size_t after, RegionCandidate& candidate) const {
    if (words_[after] == "kota" && words_.is_capitalised(after)) {
      candidate.lead.level = CueLevel::city;  // "Polres Sukabumi Kota"
      candidate.lead.named_level = true;
      if (!candidate.lead.office) candidate.lead.cue_token = words_.token_index(after);
    } else {
      candidate.in_name = words_.begins_upper(after) && !matcher_.is_large_region_at(after) &&
                          find_region_cue(words_[after]) == nullptr;
    }
  }

  // "Semarang Bank Jateng vs LavAni": where teams come from, of a name from word `i` to word
  // `after`.
  bool is_of_team(std::size_t i, std::size_t after) const {
    constexpr std::size_t kLongestName = 3;  // words behind the region
    if (i > 0 && words_[i - 1] == "vs") return true;
    for (std::size_t k = after; k < words_.size() && k <= after + kLongestName; ++k) {
      if (words_[k] == "vs") return true;
      if (words_.gap_before(k) != WordGap::plain || !words_.is_capitalised(k)) break;
    }
    return false;
  }

  // "Tol Medan-Binjai": what is no region before the hyphen is none behind it.
  bool continues_blocked(std::size_t i) const {
    return i > 0 && i == blocked_end_ && words_.follows_hyphen(i);
  }

  bool follows_region(std::size_t i) const {
    if (found_.empty() || before_.end > i) return false;
    for (std::size_t at = before_.end; at <= i; ++at) {
      if (words_.gap_before(at) == WordGap::stop) return false;
      // Cues alone may stand between: "Kota Bima, Provinsi NTB".
      if (at < i && find_region_cue(words_[at]) == nullptr) return false;
    }
    return i - before_.end <= 1;
  }

  NameWords words_;
  RegionMatcher matcher_{words_};
  std::vector<RegionCandidate> found_;
  NameBefore before_;            // the last candidate
  std::size_t blocked_end_ = 0;  // the word behind the last name that turned out to be none
};

}  // namespace

std::vector<RegionCandidate> find_region_candidates(const TokenizedText& text) {
  return Finder(text).find();
}

}  // namespace warta
