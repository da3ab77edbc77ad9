// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/unknown_places.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "stemmer/analyzer.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr std::size_t kLongestName = 3;    // words
constexpr std::size_t kLongestRegion = 6;  // words of a name that the gazetteer knows

enum class Level : std::uint8_t { province, regency, district, village };

struct PlaceCue {
  std::string_view word;
  Level level;
  std::string_view printed;
};

// Sorted by nothing: a dozen, told apart by their first letters.
constexpr std::array kCues = {
    PlaceCue{"desa", Level::village, "Desa"},
    PlaceCue{"kecamatan", Level::district, "Kecamatan"},
    PlaceCue{"kabupaten", Level::regency, "Kabupaten"},
    PlaceCue{"kelurahan", Level::village, "Kelurahan"},
    PlaceCue{"provinsi", Level::province, "Provinsi"},
    PlaceCue{"propinsi", Level::province, "Provinsi"},
    PlaceCue{"distrik", Level::district, "Distrik"},
    PlaceCue{"kec", Level::district, "Kecamatan"},
    PlaceCue{"kab", Level::regency, "Kabupaten"},
    PlaceCue{"nagari", Level::village, "Nagari"},
    PlaceCue{"gampong", Level::village, "Gampong"},
    PlaceCue{"pekon", Level::village, "Pekon"},
    PlaceCue{"kalurahan", Level::village, "Kalurahan"},
    PlaceCue{"kapanewon", Level::district, "Kapanewon"},
    PlaceCue{"tiyuh", Level::village, "Tiyuh"},
};

// Behind "Kepala Desa" stands a person.
constexpr std::array<std::string_view, 6> kOffices = {"kepala",    "sekretaris", "bendahara",
                                                      "perangkat", "ketua",      "kaur"};

const PlaceCue* find_cue(std::string_view normal) {
  const auto* const found =
      std::ranges::find_if(kCues, [&](const PlaceCue& cue) { return cue.word == normal; });
  return found == kCues.end() ? nullptr : found;
}

bool may_be_cue(std::string_view normal) {
  constexpr std::string_view kFirstLetters = "dkpngt";
  return normal.size() >= 3 && normal.size() <= 9 &&
         kFirstLetters.find(normal.front()) != std::string_view::npos;
}

bool has_level(RegionCode code, Level level) {
  switch (level) {
    case Level::province:
      return level_of(code) == RegionLevel::province;
    case Level::regency:
      return level_of(code) == RegionLevel::regency;
    case Level::district:
      return level_of(code) == RegionLevel::district;
    case Level::village:
      return false;
  }
  return false;
}

class Finder {
 public:
  explicit Finder(const TokenizedText& text) : text_(text) {}

  std::vector<std::string> find() {
    for (std::size_t i = 0; i + 1 < text_.tokens.size(); ++i) {
      const std::string_view normal = text_.normal(text_.tokens[i]);
      if (!may_be_cue(normal)) continue;
      const PlaceCue* cue = find_cue(normal);
      if (cue == nullptr || is_office(i)) continue;
      if (const auto name = name_behind(i, *cue)) take(std::string(cue->printed) + " " + *name);
    }
    return std::move(found_);
  }

 private:
  bool is_office(std::size_t i) const {
    return i > 0 &&
           std::ranges::find(kOffices, text_.normal(text_.tokens[i - 1])) != kOffices.end();
  }

  // Nothing but a space stands before token `i`; behind a short form, a point and a space.
  bool follows(std::size_t i) const {
    const Token& before = text_.tokens[i - 1];
    const Token& token = text_.tokens[i];
    if (token.begin < before.end) return false;
    std::string_view gap = text_.source.substr(before.end, token.begin - before.end);
    if (gap.starts_with('.') && before.end - before.begin <= 3) gap.remove_prefix(1);
    return gap == " ";
  }

  // "Suradita", but neither "RT" nor "ini".
  bool is_name_word(const Token& token) const {
    const std::string_view surface = text_.surface(token);
    return token.kind == TokenKind::word && !token.alternative && surface.size() > 1 &&
           is_ascii_upper(surface.front()) && is_ascii_lower(surface.back());
  }

  bool is_known(std::size_t first, const PlaceCue& cue) const {
    std::vector<std::string_view> words;
    for (std::size_t i = first; i < text_.tokens.size() && words.size() < kLongestRegion; ++i) {
      if (text_.tokens[i].alternative) continue;
      words.push_back(text_.normal(text_.tokens[i]));
    }
    const Gazetteer::Match match = Gazetteer::instance().longest_match(words);
    return std::ranges::any_of(match.codes,
                               [&](RegionCode code) { return has_level(code, cue.level); });
  }

  std::optional<std::string> name_behind(std::size_t cue_token, const PlaceCue& cue) const {
    const std::size_t first = cue_token + 1;
    std::size_t end = first;
    while (end < text_.tokens.size() && end - first < kLongestName && follows(end) &&
           is_name_word(text_.tokens[end])) {
      const std::string_view normal = text_.normal(text_.tokens[end]);
      if (find_cue(normal) != nullptr || normal == "kota") break;
      ++end;
    }
    if (end == first || Analyzer::is_stop_word(text_.normal(text_.tokens[first])) ||
        is_known(first, cue)) {
      return std::nullopt;
    }
    const std::uint32_t begin = text_.tokens[first].begin;
    return std::string(text_.source.substr(begin, text_.tokens[end - 1].end - begin));
  }

  void take(std::string name) {
    if (std::ranges::find(found_, name) == found_.end()) found_.push_back(std::move(name));
  }

  const TokenizedText& text_;
  std::vector<std::string> found_;
};

}  // namespace

std::vector<std::string> unknown_places(const TokenizedText& body) {
  return Finder(body).find();
}

bool is_village(std::string_view place) {
  const std::string_view kind = place.substr(0, place.find(' '));
  return std::ranges::any_of(kCues, [&](const PlaceCue& cue) {
    return cue.level == Level::village && cue.printed == kind;
  });
}

}  // namespace warta
