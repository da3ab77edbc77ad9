// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/village_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "stemmer/regions/gazetteer.h"
#include "stemmer/regions/region_cues.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/one_of.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t kLongestName = 3;  // words

// "Desa", "Kelurahan"; empty for any other word.
constexpr std::string_view kDesa = "desa";
constexpr std::string_view kKelurahan = "kelurahan";
std::string_view kind_of(std::string_view normal) {
  return normal == kDesa ? "Desa"sv : normal == kKelurahan ? "Kelurahan"sv : ""sv;
}

class VillageReader {
 public:
  explicit VillageReader(const TokenizedText& text) : text_(text) {}

  // That whose word is token `i`.
  std::optional<VillageName> read(std::size_t i, std::string_view kind) const {
    if (i > 0 && is_of_office(i - 1)) return std::nullopt;
    // "Desa Wisata Penglipuran", "Desa Adat Kuta"
    static constexpr std::array kKinds = {"adat"sv, "wisata"sv};
    std::size_t at = next(i);
    while (at < text_.tokens.size() && is_one_of(normal(at), kKinds) && is_linked(i, at)) {
      i = at;
      at = next(at);
    }
    VillageName village{std::string(kind), {}};
    std::size_t words = 0;
    std::size_t last = i;
    for (; at < text_.tokens.size() && goes_on(last, at, words); at = next(at)) {
      if (++words > kLongestName) return std::nullopt;  // more than a village's name
      village.name += words > 1 && joint(last, at) == "-" ? '-' : ' ';
      village.name += printed(at);
      last = at;
    }
    if (words == 0) return std::nullopt;
    village.piece = {text_.tokens[i].begin, text_.tokens[last].end, false};
    return village;
  }

 private:
  std::string_view normal(std::size_t i) const { return text_.normal(text_.tokens[i]); }
  std::string_view joint(std::size_t from, std::size_t to) const {
    const std::size_t begin = text_.tokens[from].end;
    const std::size_t end = std::max<std::size_t>(text_.tokens[to].begin, begin);
    return text_.source.substr(begin, end - begin);
  }
  bool is_linked(std::size_t from, std::size_t to) const {
    return joint(from, to) == " " || joint(from, to) == "-";
  }
  std::size_t next(std::size_t i) const {
    do {
      ++i;
    } while (i < text_.tokens.size() && text_.tokens[i].alternative);
    return i;
  }

  bool is_of_office(std::size_t before) const {
    static constexpr std::array kBefore = {"dana"sv,    "kementerian"sv, "kepala"sv,
                                           "menteri"sv, "sekretaris"sv,  "wakil"sv};
    return is_one_of(normal(before), kBefore);
  }

  // Whether the name takes in token `at`, behind `last`.
  bool goes_on(std::size_t last, std::size_t at, std::size_t words) const {
    static constexpr std::array kNoNames = {"dan"sv,     "di"sv,    "digital"sv,    "mandiri"sv,
                                            "siaga"sv,   "tahun"sv, "tertinggal"sv, "terpencil"sv,
                                            "tangguh"sv, "binaan"sv};
    const Token& token = text_.tokens[at];
    const bool is_word = token.kind == TokenKind::word || token.kind == TokenKind::abbreviation;
    if (!is_word || !is_ascii_upper(text_.source[token.begin])) return false;
    if (!is_linked(last, at) || is_one_of(normal(at), kNoNames)) return false;
    const RegionCue* cue = find_region_cue(normal(at));
    if (cue != nullptr && (cue->kind == CueKind::level || cue->kind == CueKind::office)) {
      return false;
    }
    return words == 0 || !Gazetteer::instance().is_large_region(normal(at));
  }

  // "Bira" for "BIRA"
  std::string printed(std::size_t at) const {
    const std::string_view surface = text_.surface(text_.tokens[at]);
    const bool loud = surface.size() > 3 && std::ranges::all_of(surface, is_ascii_upper);
    std::string word(surface);
    for (std::size_t i = 1; loud && i < word.size(); ++i) word[i] = ascii_lower(word[i]);
    return word;
  }

  const TokenizedText& text_;
};

}  // namespace

std::vector<VillageName> village_names(const TokenizedText& body) {
  const VillageReader reader(body);
  std::vector<VillageName> found;
  for (const Token& token : body.tokens) {
    const std::size_t size = token.end - token.begin;
    if (size != kDesa.size() && size != kKelurahan.size()) continue;  // most words
    const std::string_view kind = kind_of(body.normal(token));
    if (kind.empty() || token.alternative) continue;
    const auto i = static_cast<std::size_t>(&token - body.tokens.data());
    auto village = reader.read(i, kind);
    const bool is_new =
        village && std::ranges::find(found, village->name, &VillageName::name) == found.end();
    if (is_new) found.push_back(std::move(*village));
  }
  return found;
}

}  // namespace warta
