// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/doubtful_place.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/build_sequence.h"
#include "stemmer/analyzer.h"
#include "stemmer/regions/region_cues.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

// Of the articles with all words of a query, those about the region: where fewer are, the word is
// meant. A capital tells most of it.
constexpr double kLeastShare = 0.25;
constexpr double kLeastShareOfName = 0.1;

// Articles of each segment.
using Articles = std::vector<std::vector<std::uint32_t>>;

Articles having(const std::string& term, const OpenIndex& index) {
  Articles articles;
  for (const FlatPostingsPtr& list : index.postings(term)) articles.push_back(list->documents);
  return articles;
}

Articles common(const Articles& left, const Articles& right) {
  Articles both(left.size());
  for (std::size_t i = 0; i < left.size(); ++i) {
    std::ranges::set_intersection(left[i], right[i], std::back_inserter(both[i]));
  }
  return both;
}

std::size_t count(const Articles& articles) {
  std::size_t sum = 0;
  for (const auto& segment : articles) sum += segment.size();
  return sum;
}

std::string region_term(RegionCode code) {
  const FieldId id = level_of(code) == RegionLevel::province ? FieldId::province : FieldId::regency;
  return make_term(field(id).prefix, printed_code(code));
}

Articles about(std::span<const RegionCode> codes, const OpenIndex& index) {
  Articles articles(index.readers().size());
  for (const RegionCode code : codes) {
    const Articles more = having(region_term(code), index);
    for (std::size_t i = 0; i < articles.size(); ++i) {
      std::vector<std::uint32_t> either;
      std::ranges::set_union(articles[i], more[i], std::back_inserter(either));
      articles[i] = std::move(either);
    }
  }
  return articles;
}

// Of the articles with all words how many are about the regions; nothing where there are none.
std::optional<double> share_about(std::span<const PlaceWord> words,
                                  std::span<const RegionCode> codes, const OpenIndex& index) {
  std::optional<Articles> all;
  for (const PlaceWord& word : words) {
    if (Analyzer::is_stop_word(word.normal)) continue;
    const std::string_view root = Analyzer::root(word.normal, TokenKind::word);
    Articles more = having(root_term(FieldId::text, root), index);
    all = all ? common(*all, more) : std::move(more);
  }
  const std::size_t found = all ? count(*all) : 0;
  if (found == 0) return std::nullopt;
  const std::size_t of_region = count(common(*all, about(codes, index)));
  return static_cast<double>(of_region) / static_cast<double>(found);
}

enum class Cue { none, region, other };

// What the word before a name says of it.
Cue cue_before(std::span<const PlaceWord> words, std::size_t first, NameUse use) {
  for (std::size_t i = first; i-- > 0;) {
    const RegionCue* cue = find_region_cue(words[i].normal);
    if (cue == nullptr) return Cue::none;
    switch (cue->kind) {
      case CueKind::link:
        continue;
      case CueKind::office:
      case CueKind::level:
        return Cue::region;
      case CueKind::place:
        return use == NameUse::place ? Cue::region : Cue::none;
      case CueKind::block:
        return Cue::other;
      case CueKind::aside:
      case CueKind::after:
        return Cue::none;
    }
  }
  return Cue::none;
}

// "Madura United"; "Metro" in "Polres Metro Bekasi".
bool is_other_with(const PlaceWord& name, std::span<const PlaceWord> behind) {
  if (behind.empty()) return false;
  const RegionCue* cue = find_region_cue(behind.front().normal);
  if (cue != nullptr && cue->kind == CueKind::after) return true;
  const RegionCue* link = find_region_cue(name.normal);
  return link != nullptr && link->kind == CueKind::link && place_at(behind).words > 0;
}

}  // namespace

bool is_region_meant(std::span<const PlaceWord> words, std::size_t first, const NamedPlace& place,
                     const OpenIndex& index) {
  if (place.is_official && place.words == words.size()) return true;
  const Cue cue = cue_before(words, first, place.use);
  if (cue == Cue::other || is_other_with(words[first], words.subspan(first + place.words)))
    return false;
  if (cue == Cue::region) return true;
  const bool is_name = is_ascii_upper(words[first].typed.front());
  auto share = share_about(words, place.codes, index);
  if (!share && is_name && place.is_official) return true;
  if (!share) share = share_about(words.subspan(first, place.words), place.codes, index);
  return share && *share >= (is_name ? kLeastShareOfName : kLeastShare);
}

}  // namespace warta
