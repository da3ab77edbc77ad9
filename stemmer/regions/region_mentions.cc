// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_mentions.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <string_view>

#include "stemmer/dates/date_names.h"
#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"

namespace warta {
namespace {

constexpr std::size_t kLongestName = 6;     // words
constexpr std::size_t kLookBack = 6;        // words
constexpr std::size_t kDatelineWords = 6;   // a dateline's place is among the first words
constexpr std::size_t kDatelineBytes = 48;  // and its dash is near

enum class CueKind : std::uint8_t { office, level, place, aside, block, link, after };

struct Cue {
  CueLevel level = CueLevel::any;
  CueKind kind = CueKind::place;
};

CueLevel parse_level(std::string_view cell) {
  if (cell == "province") return CueLevel::province;
  if (cell == "kabupaten") return CueLevel::kabupaten;
  if (cell == "kota") return CueLevel::city;
  if (cell == "regency") return CueLevel::regency;
  if (cell == "district") return CueLevel::district;
  return CueLevel::any;
}

CueKind parse_kind(std::string_view cell) {
  if (cell == "office") return CueKind::office;
  if (cell == "level") return CueKind::level;
  if (cell == "aside") return CueKind::aside;
  if (cell == "block") return CueKind::block;
  if (cell == "link") return CueKind::link;
  if (cell == "after") return CueKind::after;
  assert(cell == "place");
  return CueKind::place;
}

using CueTable = WordMap<Cue>;

const CueTable& cues() {
  static const CueTable made = [] {
    CueTable result;
    const Table& rows = table("region_cues");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto row = rows.row(i);
      result.try_add(row[0], Cue{parse_level(row[1]), parse_kind(row[2])});
    }
    return result;
  }();
  return made;
}

const Cue* find_cue(std::string_view word) {
  return cues().find(word);
}

// What stands between two words.
enum class Gap : std::uint8_t { plain, point, bracket, comma, stop };

Gap classify_gap(std::string_view gap) {
  Gap found = Gap::plain;
  for (std::size_t i = 0; i < gap.size(); ++i) {
    switch (gap[i]) {
      case ' ':
      case '\t':
      case '\xC2':
      case '\xA0':  // the last two are a no-break space
        break;
      case '-':
        if (gap.size() > 1) return Gap::stop;
        break;
      case '.':
        found = std::max(found, Gap::point);
        break;
      case '(':
      case ')':
      case '/':
      case '"':
      case '\'':
        found = std::max(found, Gap::bracket);
        break;
      case ',':
        found = std::max(found, Gap::comma);
        break;
      default:
        return Gap::stop;
    }
  }
  return found;
}

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

class Finder {
 public:
  explicit Finder(const TokenizedText& text) : text_(text) {
    words_.reserve(text.tokens.size());
    tokens_.reserve(text.tokens.size());
    for (std::size_t i = 0; i < text.tokens.size(); ++i) {
      if (text.tokens[i].alternative) continue;
      words_.push_back(text.normal(text.tokens[i]));
      tokens_.push_back(i);
    }
  }

  std::vector<RegionCandidate> find() {
    for (std::size_t i = 0; i < words_.size();) {
      if (!capitalised(i)) {
        ++i;
        continue;
      }
      const std::size_t words = add_candidate(i);
      i += std::max<std::size_t>(words, 1);
    }
    return std::move(found_);
  }

 private:
  const Token& token(std::size_t i) const { return text_.tokens[tokens_[i]]; }
  std::uint32_t token_index(std::size_t i) const { return static_cast<std::uint32_t>(tokens_[i]); }
  // Capitals tell a name; a number may begin one ("50 Kota").
  bool capitalised(std::size_t i) const {
    return is_upper(text_.source[token(i).begin]) || token(i).kind == TokenKind::number;
  }
  Gap gap_before(std::size_t i) const {
    const std::size_t from = token(i - 1).end;
    if (token(i).begin < from) return Gap::plain;
    return classify_gap(text_.source.substr(from, token(i).begin - from));
  }
  // "Kab. X", "Kep. Seribu": the point of a short form does not end the sentence.
  bool joined(std::size_t i) const {
    const Gap gap = gap_before(i);
    return gap == Gap::plain || (gap == Gap::point && words_[i - 1].size() <= 4);
  }

  Gazetteer::Match match_at(std::size_t i) const {
    if (!gazetteer_.begins_name(words_[i])) return {};
    std::size_t end = i + 1;
    while (end < words_.size() && end - i < kLongestName && joined(end) &&
           (capitalised(end) || words_[end] == "dan")) {
      ++end;
    }
    const Gazetteer::Match match = gazetteer_.longest_match(std::span(words_).subspan(i, end - i));
    if (match.capitals && token(i).kind != TokenKind::abbreviation) return {};
    if (match.words > 1 && is_district(match) && is_city_behind_level(i)) return {};
    return match;
  }

  static bool is_district(const Gazetteer::Match& match) {
    return match.words > 0 && level_of(match.codes.front()) == RegionLevel::district;
  }

  // "Kota Padang" is the city, but for "Kecamatan Kota Padang".
  bool is_city_behind_level(std::size_t i) const {
    const Cue* self = find_cue(words_[i]);
    if (self == nullptr || self->kind != CueKind::level || !region_at(i + 1)) return false;
    const Cue* before = i > 0 ? find_cue(words_[i - 1]) : nullptr;
    return before == nullptr || before->level != CueLevel::district;
  }

  // A kecamatan's name is no sign: many are ordinary words ("Merdeka").
  bool region_at(std::size_t i) const {
    const Gazetteer::Match match = match_at(i);
    return match.words > 0 && !is_district(match);
  }

  // "Madura United", and "dari Sabang sampai Merauke", which means the whole country.
  bool is_other_name(std::size_t i, std::size_t after) const {
    if (after >= words_.size()) return false;
    const Cue* cue = find_cue(words_[after]);
    if (cue != nullptr && cue->kind == CueKind::after && gap_before(after) == Gap::plain &&
        capitalised(after)) {
      return true;
    }
    const auto leads = [&](std::size_t from, std::string_view first, std::string_view second) {
      return from + 2 < words_.size() && words_[from] == first && words_[from + 2] == second;
    };
    // "PPKM Jawa-Bali": the two islands
    const bool of_islands = i > 0 && words_[i] == "bali" && words_[i - 1] == "jawa" &&
                            text_.source[token(i).begin - 1] == '-';
    return of_islands || leads(i, "sabang", "merauke") ||
           (i >= 2 && leads(i - 2, "sabang", "merauke"));
  }

  // How many words it took; none when there is no name at word `i`.
  std::size_t add_candidate(std::size_t i) {
    const Gazetteer::Match match = match_at(i);
    if (match.words == 0) return 0;
    const std::size_t after = i + match.words;
    const bool linked_on = after < words_.size() && gap_before(after) == Gap::plain;
    const Cue* self = find_cue(words_[i]);
    if (self != nullptr && match.words == 1 && linked_on && capitalised(after) &&
        region_at(after)) {
      return 1;  // "Polres Metro Bekasi" is not of Metro
    }
    RegionCandidate candidate;
    candidate.first_token = tokens_[i];
    candidate.token_count = tokens_[after - 1] - tokens_[i] + 1;
    candidate.codes = match.codes;
    candidate.use = match.use;
    if (continues_blocked(i) || !look_back(i, candidate)) {
      blocked_end_ = after;
      return match.words;
    }
    if (is_other_name(i, after)) return match.words;
    if (linked_on && words_[after] == "kota" && capitalised(after)) {
      candidate.level = CueLevel::city;  // "Polres Sukabumi Kota"
      candidate.named_level = true;
      if (!candidate.office) candidate.cue_token = token_index(after);
    } else {
      candidate.in_name = linked_on && is_upper(text_.source[token(after).begin]) &&
                          !region_at(after) && find_cue(words_[after]) == nullptr;
    }
    candidate.dateline = is_dateline(i, after);
    candidate.venue = is_venue(i, after);
    candidate.follows_region = follows_region(i);
    candidate.bracketed = candidate.follows_region && gap_before(i) == Gap::bracket;
    found_.push_back(candidate);
    last_end_ = after;
    return match.words;
  }

  // Reads the words before `i`, nearest first. False when they make it no region: "Jalan X".
  bool look_back(std::size_t i, RegionCandidate& candidate) const {
    bool level_found = false;
    bool named = false;  // "Dinas Perhubungan X": words between
    for (std::size_t back = 1; back <= std::min(kLookBack, i); ++back) {
      const std::size_t at = i - back;
      if (at < last_end_) return true;  // "Tanah Laut Kalimantan Selatan": no sea
      const Gap gap = gap_before(at + 1);
      const bool connects =
          gap == Gap::plain || gap == Gap::bracket || (gap == Gap::point && words_[at].size() <= 4);
      if (!connects) return true;
      if (token(at).kind == TokenKind::number) continue;  // "Kodim 0403/OKU"
      const Cue* cue = find_cue(words_[at]);
      if (cue == nullptr) {
        if (!is_upper(text_.source[token(at).begin])) return true;
        named = named || !level_found;
        continue;
      }
      if (named && !heads_agency(words_[at])) return true;
      switch (cue->kind) {
        case CueKind::link:
          continue;
        case CueKind::after:
          return true;
        case CueKind::block:
          return level_found || !capitalised(at);
        case CueKind::aside:
          candidate.aside = true;
          candidate.cue_token = token_index(at);
          return true;
        case CueKind::place:
          if (level_found) return true;
          candidate.placed = true;
          candidate.cue_token = token_index(at);
          return true;
        case CueKind::level:
          if (level_found) return true;
          candidate.level = cue->level;
          candidate.named_level = level_found = true;
          candidate.cue_token = token_index(at);
          continue;
        case CueKind::office:
          if (!level_found) candidate.level = cue->level;
          candidate.office = true;
          candidate.former = is_former(at);
          candidate.cue_token = token_index(at);
          return true;
      }
    }
    return true;
  }

  // "Tol Medan-Binjai": what is no region before the hyphen is none behind it.
  bool continues_blocked(std::size_t i) const {
    return i > 0 && i == blocked_end_ && text_.source[token(i).begin - 1] == '-';
  }

  // "Dinas Perhubungan X", "Pengadilan Tipikor X": these have words of their own before the region.
  static bool heads_agency(std::string_view word) {
    static constexpr std::array<std::string_view, 6> kHeads = {"badan", "dinas",   "inspektorat",
                                                               "kadis", "kasudin", "sudin"};
    return std::ranges::find(kHeads, word) != kHeads.end();
  }

  // ", X, Senin (4/11)", "di Gedung Y, X, (4/11)"
  bool is_venue(std::size_t i, std::size_t after) const {
    if (i == 0 || after >= words_.size()) return false;
    if (gap_before(i) != Gap::comma && words_[i - 1] != "di") return false;
    const Gap gap = gap_before(after);
    if (gap == Gap::bracket) return token(after).kind == TokenKind::number;
    const std::size_t day =
        words_[after] == "pada" && after + 1 < words_.size() ? after + 1 : after;
    return (gap == Gap::comma || day > after) && weekday_named(words_[day]).has_value();
  }

  // "mantan Wakil Bupati": the office at word `i` is held no more.
  bool is_former(std::size_t i) const {
    std::size_t at = i;
    static constexpr std::array<std::string_view, 6> kHeads = {"anggota", "kepala",     "ketua",
                                                               "sebagai", "sekretaris", "wakil"};
    while (at > 0 && std::ranges::find(kHeads, words_[at - 1]) != kHeads.end()) --at;
    if (at == 0) return false;
    const std::string_view word = words_[at - 1];
    if (word == "mantan" || word == "eks" || word == "bekas") return true;
    if (word == "dan" && !found_.empty()) return found_.back().former && last_end_ + 1 == at;
    return word == "menjabat" && was_held(at - 1);
  }

  // "saat dirinya masih menjabat", "pernah menjabat": with "menjabat" at word `i`.
  bool was_held(std::size_t i) const {
    constexpr std::size_t kReach = 4;  // words
    static constexpr std::array<std::string_view, 9> kThen = {
        "dulu", "kala", "ketika", "pernah", "saat", "sebelum", "semasa", "sempat", "sewaktu"};
    for (std::size_t back = 1; back <= std::min(kReach, i); ++back) {
      const std::size_t at = i - back;
      if (gap_before(at + 1) != Gap::plain) return false;
      if (words_[at] == "ini") return false;  // "saat ini menjabat"
      if (std::ranges::find(kThen, words_[at]) != kThen.end()) return true;
    }
    return false;
  }

  bool is_dateline(std::size_t i, std::size_t after) const {
    if (i > kDatelineWords) return false;
    const std::size_t end = token(after - 1).end;
    std::string_view rest = text_.source.substr(end, kDatelineBytes);
    rest = rest.substr(0, rest.find('\n'));
    for (std::string_view dash : {" -", "- ", "\u2013", "\u2014", "--"}) {
      if (rest.find(dash) != std::string_view::npos) return true;
    }
    return false;
  }

  bool follows_region(std::size_t i) const {
    if (found_.empty() || last_end_ > i) return false;
    for (std::size_t at = last_end_; at <= i; ++at) {
      const Gap gap = gap_before(at);
      if (gap == Gap::stop) return false;
      if (at < i && find_cue(words_[at]) == nullptr) return false;  // "Kota Bima, Provinsi NTB"
    }
    return i - last_end_ <= 1;
  }

  const TokenizedText& text_;
  const Gazetteer& gazetteer_ = Gazetteer::instance();
  std::vector<std::string_view> words_;
  std::vector<std::size_t> tokens_;  // of each word
  std::vector<RegionCandidate> found_;
  std::size_t last_end_ = 0;     // word after the last candidate
  std::size_t blocked_end_ = 0;  // and after the last name that turned out to be none
};

}  // namespace

bool fits(CueLevel level, RegionCode code) {
  switch (level) {
    case CueLevel::any:
      return level_of(code) != RegionLevel::district;
    case CueLevel::province:
      return level_of(code) == RegionLevel::province;
    case CueLevel::kabupaten:
      return level_of(code) == RegionLevel::regency && !is_city(code);
    case CueLevel::city:
      return is_city(code);
    case CueLevel::regency:
      return level_of(code) == RegionLevel::regency;
    case CueLevel::district:
      return level_of(code) == RegionLevel::district;
  }
  return false;
}

std::vector<RegionCandidate> find_region_candidates(const TokenizedText& text) {
  return Finder(text).find();
}

}  // namespace warta
