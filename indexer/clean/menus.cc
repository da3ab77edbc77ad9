// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/menus.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "indexer/clean/furniture_patterns.h"
#include "indexer/clean/line_spaces.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/substring_searcher.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

constexpr std::size_t kMostBreadcrumbWords = 9;
constexpr std::size_t kLongestShareBar = 80;  // bytes
constexpr std::size_t kLongestMenu = 250;     // bytes

std::size_t occurrences(std::string_view text, std::string_view wanted) {
  std::size_t count = 0;
  for (std::size_t i = text.find(wanted); i != std::string_view::npos; i = text.find(wanted, i + 1))
    ++count;
  return count;
}

// "Cuaca Palu | Jadwal Salat Palu | Harga Emas": a few words between each two bars, and two bars or
// more. A single bar or slash may stand in a headline.
bool is_barred_menu(std::string_view normal) {
  constexpr std::size_t kMostItemWords = 4;
  for (std::string_view bar : {" | ", " / ", " \xC2\xB7 ", " \xE2\x80\xA2 ", " \xE2\x96\xBE "}) {
    std::size_t items = 0;
    bool short_items = true;
    for (std::size_t i = 0; i <= normal.size() && short_items; ++items) {
      const std::size_t end = std::min(normal.find(bar, i), normal.size());
      short_items = count_words(normal.substr(i, end - i)) <= kMostItemWords;
      i = end + bar.size();
    }
    if (short_items && items > 2) return true;
  }
  return false;
}

// "Sulawesi Tenggara / Bombana", "Kendari Konawe Bombana Kolaka": regions and nothing else.
bool names_only_regions(std::string_view line, std::string_view normal) {
  constexpr std::size_t kMostWords = 12;
  constexpr std::size_t kFewestInRow = 3;
  constexpr std::size_t kFewestApart = 2;
  if (!is_ascii_upper(line.front()) || !has_few_words(line, kMostWords)) return false;
  const Gazetteer& gazetteer = Gazetteer::instance();
  std::size_t apart = 0;
  for (std::string_view bar : {" / ", " \xC2\xBB ", " > "}) {
    for (std::size_t i = 0; i <= normal.size() && normal.find(bar) != std::string_view::npos;) {
      const std::size_t end = std::min(normal.find(bar, i), normal.size());
      if (!gazetteer.is_region_name(without_marks(normal.substr(i, end - i)))) return false;
      ++apart;
      i = end + bar.size();
    }
  }
  if (apart >= kFewestApart) return true;
  std::vector<std::string_view> words = words_at_spaces(normal);
  std::erase(words, "");
  std::size_t regions = 0;
  for (std::size_t i = 0; i < words.size(); ++regions) {
    const std::size_t size = gazetteer.longest_match(std::span(words).subspan(i)).words;
    if (size == 0) return false;
    i += size;
  }
  return regions >= kFewestInRow;
}

// "Motor | Rp2.000": a row of the article's table.
bool has_price(std::string_view line) {
  for (std::size_t i = line.find("Rp"); i != std::string_view::npos; i = line.find("Rp", i + 1)) {
    const std::size_t digit = line.find_first_not_of(". ", i + 2);
    if (digit != std::string_view::npos && is_ascii_digit(line[digit])) return true;
  }
  return false;
}

}  // namespace

bool is_breadcrumb(std::string_view line, std::string_view normal) {
  static const SubstringSearcher home(" - home - ");
  if (line.size() > kLongestMenu) return false;
  const bool opens_at_home = normal.starts_with("home ") || normal.starts_with("beranda ");
  const bool at_home =
      normal.starts_with("home") || normal.starts_with("beranda") || home.is_in(normal);
  if (!at_home && is_sentence(line)) return false;
  if (opens_at_home && !is_sentence(line)) return true;
  const bool is_short = at_home || has_few_words(line, kMostBreadcrumbWords);
  for (const std::string_view arrow : kPathArrows) {
    if (is_short && occurrences(normal, arrow) > 0) return true;
  }
  const std::size_t bars = occurrences(normal, " | ") + occurrences(normal, " / ");
  if (bars > 0 && !at_home && has_price(line)) return false;
  if (is_short && bars > (at_home || count_words(line) <= 3 ? 0U : 1U)) return true;
  if (names_only_regions(line, normal)) return true;
  return is_barred_menu(normal) || (at_home && occurrences(normal, " - ") > 1);
}

bool is_share_bar(std::string_view bare) {
  if (bare.size() > kLongestShareBar) return false;
  // A line in letters begins with a word that begins so.
  if (is_ascii_letter(bare.front()) && furniture_patterns().share.beginning_like(bare).empty())
    return false;
  TokenizedText words;
  tokenize(bare, words);
  std::size_t shares = 0;
  for (const Token& token : words.tokens) {
    if (furniture_patterns().share.contains(words.normal(token))) {
      ++shares;
    } else if (token.kind != TokenKind::number) {
      return false;
    }
  }
  return shares > 0;
}

bool is_section_bar(std::string_view line, std::string_view bare) {
  constexpr std::size_t kFewestSections = 4;
  if (line.size() > kLongestMenu || is_sentence(line)) return false;
  TokenizedText words;
  tokenize(bare, words);
  if (words.tokens.empty()) return false;
  const auto sections =
      static_cast<std::size_t>(std::ranges::count_if(words.tokens, [&](const Token& token) {
        return furniture_patterns().section.contains(words.normal(token));
      }));
  return (sections >= kFewestSections && 2 * sections >= words.tokens.size()) ||
         (sections + 1 >= kFewestSections && sections == words.tokens.size());
}

}  // namespace warta
