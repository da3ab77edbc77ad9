// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/text_begin.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/caption.h"
#include "indexer/clean/dateline.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/line_spaces.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/told_words.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr std::size_t kLongestQuestion = 16;  // words, of a headline

// Whether a sentence goes on from lines[i], of a broken text, to the next.
bool is_torn(std::span<const PageLine> lines, std::size_t i) {
  constexpr std::size_t kFewestWords = 6;
  const std::string_view line = lines[i].text;
  return i + 1 < lines.size() && lines[i].role == LineRole::text &&
         lines[i + 1].role == LineRole::text && count_words(line) >= kFewestWords &&
         std::ranges::any_of(line, is_ascii_lower) && !is_title_case(line) && !is_sentence(line) &&
         goes_on_in(lines[i + 1].text);
}

// "Ini adalah versi singgahan halaman kabar.", "Dibaca sebelum khatib naik mimbar.": a sentence of
// the page, when a headline follows of which the text below it tells and of lines[i] it does not.
bool stands_over_story(std::span<const PageLine> lines, std::size_t i) {
  constexpr std::size_t kReach = 8;           // lines below
  constexpr std::size_t kFewestWords = 4;     // of the headline, with a capital
  constexpr std::size_t kLongestLabel = 16;   // bytes: "Lokasi: ..."
  constexpr std::size_t kMostParagraphs = 6;  // of the text below
  constexpr std::size_t kFewestShared = 3;
  constexpr std::size_t kMostPairs = 1;
  for (std::size_t k = i + 1; k + 1 < lines.size() && k <= i + kReach; ++k) {
    const std::string_view headline = lines[k].text;
    if (is_paragraph(lines[k])) return false;  // two of them are the text
    if (!is_title_case(headline, kFewestWords) || headline.find(": ") < kLongestLabel) continue;
    ToldWords said;
    std::size_t paragraphs = 0;
    for (std::size_t m = k + 1; m < lines.size() && paragraphs < kMostParagraphs; ++m) {
      if (!is_paragraph(lines[m])) continue;
      said.add(lines[m].text);
      ++paragraphs;
    }
    const ToldPart own = said.read(headline);
    const ToldPart note = said.read(lines[i].text);
    const bool told = own.in_lead >= kFewestShared && 2 * own.in_lead >= own.words;
    const bool by_chance =
        3 * note.in_all <= note.words && note.names == 0 && note.pairs <= kMostPairs;
    if (told && by_chance) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool ends_with_remark(std::string_view line) {
  const char open = line.ends_with(')') ? '(' : line.ends_with(']') ? '[' : '\0';
  const std::size_t at = open == '\0' ? std::string_view::npos : line.rfind(open);
  if (at == std::string_view::npos) return false;
  const std::string_view before = without_end_spaces(line.substr(0, at));
  const bool day = open == '(' && std::ranges::any_of(line.substr(at), is_ascii_digit) &&
                   line.find('/', at) != std::string_view::npos;
  return !before.empty() && !is_sentence(before) && !day;
}

bool is_paragraph(const PageLine& line) {
  constexpr std::size_t kLong = 300;           // bytes
  constexpr std::size_t kLongestCaption = 25;  // words
  constexpr std::size_t kFewestWords = 8;      // behind a dateline
  if (line.role != LineRole::text) return false;
  const std::size_t words = count_words(line.text);
  if (words >= kFewestWords && opens_text(line.text)) return true;
  if (!is_long_sentence(line.text)) return line.text.size() > kLong;
  if (words > kLongestCaption) return true;
  const bool loud = std::ranges::none_of(line.text, is_ascii_lower);
  return !ends_with_remark(line.text) && !loud && !is_title_case(line.text) &&
         !is_caption(line.text);
}

std::size_t find_text_begin(std::span<const PageLine> lines, bool broken) {
  bool is_first = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i].text;
    const bool asks =
        (line.ends_with('?') || line.ends_with('!')) && count_words(line) <= kLongestQuestion;
    const bool opens = std::exchange(is_first, is_first && lines[i].role == LineRole::furniture) &&
                       is_headline(line);
    const bool begins = is_paragraph(lines[i]) && !asks && !opens && !stands_over_story(lines, i);
    if (begins || (broken && is_torn(lines, i))) return i;
  }
  return lines.size();
}

}  // namespace warta
