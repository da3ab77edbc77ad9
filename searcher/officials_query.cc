// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/officials_query.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>

#include "indexer/schema/error.h"
#include "indexer/schema/fields.h"
#include "searcher/resolve/agency_office.h"
#include "searcher/resolve/name_spacing.h"
#include "searcher/resolve/name_words.h"
#include "searcher/resolve/official_names.h"
#include "searcher/resolve/official_values.h"
#include "searcher/resolve/region_slip.h"
#include "searcher/spelling/edit_distance.h"
#include "stemmer/officials/nicknames.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/officials/titles.h"
#include "stemmer/regions/region_areas.h"
#include "stemmer/tables/table.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// An office has at most so many words as it is typed: "kepala dinas", "ketua tp pkk".
constexpr std::size_t kLongestOffice = 4;

// Letters of a word in which one may be wrong (kSlipSize) beside other words, which say who is
// meant; and of the shorter of two that differ by one more.
constexpr std::size_t kSlipSizeBeside = 3;
constexpr std::size_t kLeastSize = 2;

// What stands before the office of one who holds it for the time being.
constexpr std::string_view kActing = "pj pjs plt plh penjabat pelaksana tugas harian sementara";

// Whether `inner` is `outer` or lies in it.
bool lies_in(RegionCode inner, RegionCode outer) {
  switch (level_of(outer)) {
    case RegionLevel::province:
      return province_of(inner) == outer;
    case RegionLevel::regency:
      return regency_of(inner) == outer;
    case RegionLevel::district:
      break;
  }
  return inner == outer;
}

// Throws Error (bad_request) where a word is "provinsi:Jambi": people are no articles, and it would
// be taken for part of a name.
void refuse_fields(std::string_view text) {
  for (std::size_t colon = text.find(':'); colon != std::string_view::npos;
       colon = text.find(':', colon + 1)) {
    std::size_t begin = colon;
    while (begin > 0 && is_ascii_letter(text[begin - 1])) --begin;
    const std::string_view name = text.substr(begin, colon - begin);
    const Field* found = name.empty() ? nullptr : find_field(name);
    if (found == nullptr || !found->is_filter()) continue;
    throw Error(ErrorCode::bad_request,
                "officials are not searched by fields, as '" + std::string(name) +
                    ":'; write name, office and region as words: bupati bombana");
  }
}

bool has_word(const std::vector<std::string>& words, const std::string& wanted, bool as_head) {
  return std::ranges::any_of(words, [&](const std::string& word) {
    return as_head ? word.starts_with(wanted) : word == wanted;
  });
}

// Whether `text` has the ASCII word in whatever case.
bool contains(std::string_view text, std::string_view word) {
  const auto same = [](char a, char b) { return ascii_lower(a) == b; };
  return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

// That normal forms leave out: "Mas'ud" is "masud", "E.P." is "ep".
constexpr std::array kMarks = {'.', '\'', '`'};

bool has_marks(std::string_view text) {
  return std::ranges::any_of(kMarks,
                             [&](char mark) { return text.find(mark) != std::string_view::npos; });
}

// Also with initials together, "ep" for "E. P.".
std::string without_marks(std::string_view text) {
  std::string bare(text);
  for (const char mark : kMarks) std::erase(bare, mark);
  std::erase(bare, ' ');
  return bare;
}

// The initials of a name one by one, and those that stand together as one word.
void add_initials(std::string_view name, std::vector<std::string>& words) {
  std::string together;
  NameWords parts = name_words(name);
  parts.emplace_back();  // none stands behind the last
  for (std::string& part : parts) {
    if (part.size() == 1) {
      together += part;
      words.push_back(std::move(part));
    } else if (!together.empty()) {
      words.push_back(std::exchange(together, {}));
    }
  }
}

}  // namespace

OfficialsQuery::OfficialsQuery(std::string_view text) {
  refuse_fields(text);
  const std::vector<std::string> words = normal_words(text);
  const std::vector<std::string_view> views(words.begin(), words.end());
  for (std::size_t i = 0; i < words.size();) {
    Piece piece;
    std::size_t size = 1;
    const auto region = Gazetteer::instance().longest_match(std::span(views).subspan(i));
    if (region.words > 0) {
      size = region.words;
      piece.regions = regencies_of_area(joined(std::span(views).subspan(i, size)));
      if (piece.regions.empty()) piece.regions.assign(region.codes.begin(), region.codes.end());
    }
    for (std::size_t longer = std::min(kLongestOffice, words.size() - i); longer >= size;
         --longer) {
      const std::string typed = joined(std::span(words).subspan(i, longer));
      if (auto office = agency_office(typed)) {
        size = longer;
        piece.choices.push_back(normal_words(office->position));
        agencies_.push_back(std::move(*office));
        break;
      }
      const std::string_view full = name_behind(typed);
      const std::string usual =
          full.empty() ? normalized(canonical_position(typed)) : std::string(full);
      if (usual == typed) continue;
      if (!read_office(typed).regions.empty()) continue;  // of "Kapolda Metro Jaya" the region, too
      size = longer;
      piece.choices.push_back(normal_words(usual));
      break;
    }
    const auto first = words.begin() + static_cast<std::ptrdiff_t>(i);
    piece.choices.emplace_back(first, first + static_cast<std::ptrdiff_t>(size));
    i += size;
    piece.is_unfinished = i == words.size();
    pieces_.push_back(std::move(piece));
  }
}

bool OfficialsQuery::drop_titles() {
  const auto is_title = [](const Piece& piece) {
    const std::vector<std::string>& typed = piece.choices.back();
    return typed.size() == 1 && (is_title_before(typed[0]) || is_title_behind(typed[0]));
  };
  if (std::ranges::all_of(pieces_, is_title)) return false;
  if (std::erase_if(pieces_, is_title) == 0) return false;
  pieces_.back().is_unfinished = true;
  return true;
}

void OfficialsQuery::add_alike(const OpenIndex& index) {
  const std::size_t least = pieces_.size() > 1 ? kSlipSizeBeside : kSlipSize;
  for (Piece& piece : pieces_) {
    const std::vector<std::string> typed = piece.choices.back();
    if (typed.size() > 1) continue;
    const std::string& word = typed.front();
    if (RespacedName respaced = respaced_name({word}, index); !respaced.words.empty()) {
      piece.choices.push_back(std::move(respaced.words));
    }
    std::set<std::string> alike;
    std::set<std::string> slips;
    std::size_t articles = 0;  // of those that the slips are of
    for (std::size_t i = 0; i < index.readers().size(); ++i) {
      const OfficialNames& names = index.readers()[i]->official_names();
      for (const std::string_view like : names.words_like(word)) alike.emplace(like);
      for (const std::string_view near : names.words_near(word)) {
        const auto [shorter, longer] = std::minmax({word.size(), near.size()});
        const bool is_enough =
            least == kSlipSize ? shorter >= least : shorter >= kLeastSize && longer >= least;
        if (!is_enough) continue;
        slips.emplace(near);
        for (const std::uint32_t name : names.with_word(near)) {
          articles += index.people().articles(i)[name];
        }
      }
    }
    if (pieces_.size() > 1 || !is_other_word(word, articles, index)) alike.merge(slips);
    if (word.size() >= kSlipSize && word.size() <= EditDistance::kLongest) {
      const EditDistance edits(word);
      const Table& offices = table("positions");
      for (std::size_t i = 0; i < offices.size(); ++i) {
        for (const std::string_view part : words_at_spaces(offices.row(i)[0])) {
          if (part.size() >= kSlipSize && edits.to(part) == 1) alike.emplace(part);
        }
      }
    }
    for (const std::string& other : alike) {
      piece.choices.push_back({other});
      const std::string usual = normalized(canonical_position(other));
      if (usual != other) piece.choices.push_back(normal_words(usual));
    }
    if (piece.regions.empty()) piece.regions = regions_almost_called(word);
  }
}

bool OfficialsQuery::may_match(std::string_view office_value) const {
  if (!is_ascii(office_value)) return true;
  const std::string bare = has_marks(office_value) ? without_marks(office_value) : std::string();
  const std::string_view text = bare.empty() ? office_value : bare;
  const auto may_be_there = [&](const std::string& word) {
    return kActing.find(word) != std::string_view::npos || !is_ascii(word) || contains(text, word);
  };
  return std::ranges::all_of(pieces_, [&](const Piece& piece) {
    return !piece.regions.empty() || std::ranges::any_of(piece.choices, [&](const auto& choice) {
      return std::ranges::all_of(choice, may_be_there);
    });
  });
}

bool OfficialsQuery::matches(const Official& official) const {
  std::string text = official.name + ' ' + official.position + ' ' + official.jurisdiction;
  if (official.acting) text.append(" ").append(kActing);
  std::vector<std::string> words = normal_words(text);
  if (has_all_pieces(words, official.jurisdiction)) return true;
  const std::size_t plain = words.size();
  add_initials(official.name, words);
  return words.size() > plain && has_all_pieces(words, official.jurisdiction);
}

bool OfficialsQuery::has_all_pieces(const std::vector<std::string>& words,
                                    const std::string& jurisdiction) const {
  return std::ranges::all_of(pieces_, [&](const Piece& piece) {
    const bool has_words =
        std::ranges::any_of(piece.choices, [&](const std::vector<std::string>& choice) {
          return std::ranges::all_of(choice, [&](const std::string& word) {
            return has_word(words, word, piece.is_unfinished && &word == &choice.back());
          });
        });
    if (has_words || piece.regions.empty()) return has_words;
    const std::vector<RegionCode> own = Gazetteer::instance().lookup(jurisdiction);
    return !own.empty() && std::ranges::any_of(piece.regions, [&](RegionCode region) {
      return lies_in(own.front(), region);
    });
  });
}

}  // namespace warta
