// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/bare_headline.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/clean/dateline.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/line_spaces.h"
#include "indexer/clean/sentences.h"
#include "indexer/clean/word_overlap.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

constexpr std::size_t kLongestPageLine = 120;  // bytes
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

// The last mark of `title` that parts a site's name from it.
struct SiteMark {
  std::size_t at = std::string_view::npos;
  std::size_t end = 0;
};

SiteMark find_site_mark(std::string_view title) {
  static constexpr std::array<std::string_view, 12> kMarks = {
      "-", "\xE2\x80\x93", "\xE2\x80\x94", "~",           ":", "::", "|", "||",
      ">", "\xC2\xBB",     "\xC2\xB7",     "\xE2\x80\xA2"};
  std::size_t end = title.rfind(' ');
  while (end != std::string_view::npos && end > 0) {
    const std::size_t begin = title.rfind(' ', end - 1);
    if (begin == std::string_view::npos) break;
    const std::string_view word = title.substr(begin + 1, end - begin - 1);
    if (word.size() <= kMarks[1].size() && std::ranges::find(kMarks, word) != kMarks.end()) {
      return {begin, end + 1};
    }
    end = begin;
  }
  return {};
}

// Whether a line of the page, which is none of the text's, begins or ends with the name, or says it
// beside its sign of copyright.
bool is_on_page(std::string_view site, std::span<const std::string> furniture) {
  const std::string name = normalized(site);
  const auto says = [&](const std::string& line) {
    if (line.size() > kLongestPageLine) return false;
    const std::string normal = normalized(line);
    if (normal.find("\xC2\xA9") != std::string::npos) return normal.find(name) != std::string::npos;
    return normal.starts_with(name) || normal.ends_with(name);
  };
  return std::ranges::any_of(furniture, says);
}

}  // namespace

std::string_view without_ornaments(std::string_view title) {
  while (const std::size_t size = skip_ornament(title)) title.remove_prefix(size);
  while (!title.empty() && skip_ornament(title.substr(last_character(title))) > 0) {
    title = title.substr(0, last_character(title));
  }
  return title;
}

std::string_view without_kicker(std::string_view title) {
  constexpr std::size_t kMostWords = 2;
  constexpr std::size_t kFewestLeft = 4;
  std::size_t end = 0;
  if (title.starts_with('[')) {
    end = title.find(']');
  } else if (const std::size_t colon = title.find(": "); colon != std::string_view::npos) {
    const std::string_view rest = title.substr(colon + 2);
    if (normalized(rest.substr(0, colon)) == normalized(title.substr(0, colon))) end = colon;
  }
  if (end == 0 || end == std::string_view::npos) return title;
  const std::string_view rest = title.substr(skip_spaces(title, end + 1));
  const bool short_one = count_words(title.substr(0, end)) <= kMostWords;
  return short_one && count_words(rest) >= kFewestLeft ? rest : title;
}

std::string_view without_own_site(std::string_view title, std::span<const Line> body,
                                  std::span<const std::string> furniture) {
  constexpr std::size_t kMostWords = 4;
  constexpr std::size_t kFewestLeft = 4;
  const SiteMark mark = find_site_mark(title);
  if (mark.at == std::string_view::npos) return title;
  const std::string_view site = title.substr(mark.end);
  const std::string_view headline = title.substr(0, mark.at);
  const std::size_t words = count_words(site);
  if (words > kMostWords || count_words(headline) < kFewestLeft) return title;
  if (is_site_name(site) || is_on_page(site, furniture)) return headline;
  const bool loud = std::ranges::none_of(site, is_ascii_lower);
  const bool named = (loud || is_title_case(site, 1)) && std::ranges::none_of(site, is_ascii_digit);
  if (!named) return title;
  const WordSet::Overlap said = words_of(body, kTextWords).overlap(site);
  return said.words > 0 && said.known == 0 ? headline : title;
}

}  // namespace warta
