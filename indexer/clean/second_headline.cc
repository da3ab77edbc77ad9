// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/second_headline.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "indexer/clean/dateline.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/word_overlap.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr std::size_t kMostHeadLines = 24;
constexpr std::size_t kFewestTextWords = 60;
constexpr std::size_t kTextWords = 2000;

// The words of the sentences of a text, the first of them where there are many.
WordSet words_of(std::span<const Line> body, std::size_t most) {
  WordSet told;
  std::size_t words = 0;
  for (const Line& line : body) {
    if (words == most) break;
    if (is_long_sentence(line.text)) words += told.add(without_dateline(line.text), most - words);
  }
  return told;
}

// Past an arrow, a small picture, what belongs to one, or a mark of ornaments at the begin of
// `text`.
std::size_t skip_ornament(std::string_view text) {
  constexpr std::string_view kMarks = " *_~=>";
  constexpr UChar32 kFirstArrow = 0x2190;  // from there on only letters of Asia are none
  constexpr UChar32 kJoiner = 0x200D;
  if (text.empty()) return 0;
  if (kMarks.find(text.front()) != std::string_view::npos) return 1;
  UChar32 c = 0;
  const std::size_t end = decode_utf8(text, 0, c);
  const bool ornament =
      c == kJoiner || (c >= kFirstArrow && class_at(text, 0) != CharClass::letter);
  return ornament ? end : 0;
}

std::size_t last_character(std::string_view text) {
  std::size_t at = text.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

// With capitals: a line of small letters may be a piece of a sentence.
bool looks_like_headline(std::string_view line) {
  constexpr std::size_t kFewestCapitals = 3;
  const bool loud = std::ranges::none_of(line, is_ascii_lower);
  return is_headline(line) && (loud || is_title_case(line, kFewestCapitals));
}

}  // namespace

std::optional<std::size_t> find_second_headline(std::span<const Line> page,
                                                std::span<const Line> body,
                                                std::string_view title) {
  constexpr std::size_t kLeadWords = 150;
  constexpr std::size_t kFewestWords = 4;
  constexpr std::size_t kFewestKnown = 3;
  constexpr double kShare = 0.5;
  const auto first =
      std::ranges::find_if(body, [](const Line& line) { return is_long_sentence(line.text); });
  if (first == body.end()) return std::nullopt;
  std::vector<std::pair<std::size_t, std::string>> others;  // lines that may be it
  for (std::size_t i = 0; i < std::min(page.size(), kMostHeadLines); ++i) {
    if (page[i].raw_line >= first->raw_line) break;
    std::string headline = without_site(without_ornaments(page[i].text));
    const bool may_be = count_words(headline) >= kFewestWords && looks_like_headline(headline);
    if (may_be && headline != title) others.emplace_back(i, std::move(headline));
  }
  if (others.empty()) return std::nullopt;  // of most articles
  const WordSet lead = words_of(body, kLeadWords);
  const WordSet::Overlap own = lead.overlap(title);
  if (own.known > 0 && own.share() >= kShare) return std::nullopt;
  std::optional<std::size_t> best;
  std::size_t best_known = std::max(own.known, kFewestKnown - 1);
  for (const auto& [line, headline] : others) {
    const WordSet::Overlap shared = lead.overlap(headline);
    if (shared.known <= best_known || shared.share() < std::max(kShare, 2 * own.share())) continue;
    best = line;
    best_known = shared.known;
  }
  return best;
}

bool is_unsaid(std::string_view title, std::span<const Line> body) {
  constexpr std::size_t kFewestWords = 2;
  WordSet told;
  std::size_t words = 0;
  for (const Line& line : body) {
    if (words >= kTextWords) break;
    words += told.add(line.text, kTextWords - words);
  }
  const WordSet::Overlap said = told.overlap(title);
  return words >= kFewestTextWords && said.words >= kFewestWords && said.known == 0;
}

std::string_view without_ornaments(std::string_view title) {
  while (const std::size_t size = skip_ornament(title)) title.remove_prefix(size);
  while (!title.empty() && skip_ornament(title.substr(last_character(title))) > 0) {
    title = title.substr(0, last_character(title));
  }
  return title;
}

std::string_view without_unsaid_site(std::string_view title, std::span<const Line> body) {
  static constexpr std::array<std::string_view, 6> kMarks = {
      " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " ~ ", " : ", " | "};
  constexpr std::size_t kMostWords = 4;
  constexpr std::size_t kFewestLeft = 4;
  std::size_t at = std::string_view::npos;
  std::size_t behind = 0;
  for (const std::string_view mark : kMarks) {
    const std::size_t found = title.rfind(mark);
    if (found == std::string_view::npos || (at != std::string_view::npos && found < at)) continue;
    at = found;
    behind = found + mark.size();
  }
  if (at == std::string_view::npos) return title;
  const std::string_view site = title.substr(behind);
  const std::string_view headline = title.substr(0, at);
  const bool named = count_words(site) <= kMostWords && is_title_case(site, 1) &&
                     std::ranges::none_of(site, is_ascii_digit);
  if (!named || count_words(headline) < kFewestLeft) return title;
  const WordSet::Overlap said = words_of(body, kTextWords).overlap(site);
  return said.words > 0 && said.known == 0 ? headline : title;
}

}  // namespace warta
