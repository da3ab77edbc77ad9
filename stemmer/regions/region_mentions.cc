// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_mentions.h"

#include <algorithm>
#include <string_view>

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

// "dari Sabang sampai Merauke" means the whole country; word `i` is one of the two.
bool is_whole_country(const NameWords& words, std::size_t i) {
  const auto leads = [&](std::size_t from) {
    return from + 2 < words.size() && words[from] == "sabang" && words[from + 2] == "merauke";
  };
  return leads(i) || (i >= 2 && leads(i - 2));
}

// Whether word `after`, behind a name, makes it another's: "Madura United".
bool makes_other_name(const NameWords& words, std::size_t after) {
  const RegionCue* cue = find_region_cue(words[after]);
  return cue != nullptr && cue->kind == CueKind::after &&
         words.gap_before(after) == WordGap::plain && words.is_capitalised(after);
}

class Finder {
 public:
  explicit Finder(const TokenizedText& text) : words_(text) {}

  std::vector<RegionCandidate> find() {
    for (std::size_t i = 0; i < words_.size();) {
      const std::size_t taken = words_.is_capitalised(i) ? add_candidate(i) : 0;
      i += std::max<std::size_t>(taken, 1);
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
    const auto lead = continues_blocked(i) ? std::nullopt : read_region_lead(words_, i, last_end_);
    if (!lead) {
      blocked_end_ = after;
      return match.words;
    }
    if (after < words_.size() && (makes_other_name(words_, after) || is_whole_country(words_, i))) {
      return match.words;
    }
    RegionCandidate candidate;
    candidate.first_token = words_.token_index(i);
    candidate.token_count = words_.token_index(after - 1) - candidate.first_token + 1;
    candidate.codes = match.codes;
    candidate.use = match.use;
    candidate.lead = *lead;
    if (linked_on) read_behind(after, candidate);
    candidate.dateline = is_dateline(words_, i, after);
    candidate.follows_region = follows_region(i);
    candidate.bracketed = candidate.follows_region && words_.gap_before(i) == WordGap::bracket;
    found_.push_back(candidate);
    last_end_ = after;
    return match.words;
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

  // "Tol Medan-Binjai": what is no region before the hyphen is none behind it.
  bool continues_blocked(std::size_t i) const {
    return i > 0 && i == blocked_end_ && words_.source()[words_.token(i).begin - 1] == '-';
  }

  bool follows_region(std::size_t i) const {
    if (found_.empty() || last_end_ > i) return false;
    for (std::size_t at = last_end_; at <= i; ++at) {
      if (words_.gap_before(at) == WordGap::stop) return false;
      // Cues alone may stand between: "Kota Bima, Provinsi NTB".
      if (at < i && find_region_cue(words_[at]) == nullptr) return false;
    }
    return i - last_end_ <= 1;
  }

  NameWords words_;
  RegionMatcher matcher_{words_};
  std::vector<RegionCandidate> found_;
  std::size_t last_end_ = 0;     // word after the last candidate
  std::size_t blocked_end_ = 0;  // and after the last name that turned out to be none
};

}  // namespace

std::vector<RegionCandidate> find_region_candidates(const TokenizedText& text) {
  return Finder(text).find();
}

}  // namespace warta
