// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/tagger_words.h"

#include <algorithm>

#include "stemmer/officials/capitals.h"
#include "stemmer/officials/glued_words.h"
#include "stemmer/officials/loud_words.h"
#include "stemmer/text/bytes.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/word_hash.h"

namespace warta {
namespace {

std::uint16_t gap_of(std::string_view between) {
  if (between.empty()) return kGapJoined;
  if (between.size() == 1 && between.front() == ' ') return kGapNone;
  if (between.size() == 1 && between.front() == '-') return kGapHyphen;
  unsigned gap = kGapNone;
  for (std::size_t i = 0; i < between.size(); ++i) {
    // "Badan Intelijen Negara ( ,) Budi": of what a scraper lost, the brackets are left.
    if (between[i] == '(') {
      const std::size_t end = between.find_first_not_of(" ,", i + 1);
      if (end != std::string_view::npos && between[end] == ')') {
        i = end;
        continue;
      }
    }
    switch (between[i]) {
      case ' ':
      case '\t':
        break;
      case '.':
        gap |= kGapPoint;
        break;
      case ',':
        gap |= kGapComma;
        break;
      case '(':
        gap |= kGapOpen;
        break;
      case ')':
        gap |= kGapClose;
        break;
      case '\n':
      case '\r':
        gap |= kGapNewline;
        break;
      case ':':
        gap |= kGapColon | kGapOther;
        break;
      case '/':
        gap |= kGapSlash;
        break;
      case '"':
      case '\'':
        gap |= kGapQuote;
        break;
      case '\xC2':  // a no-break space
        if (i + 1 < between.size() && between[i + 1] == '\xA0') {
          ++i;
          break;
        }
        gap |= kGapOther;
        break;
      case '\xE2':  // curly quotes: U+2018, U+2019, U+201C, U+201D
        if (i + 2 < between.size() && between[i + 1] == '\x80' &&
            (between[i + 2] == '\x98' || between[i + 2] == '\x99' || between[i + 2] == '\x9C' ||
             between[i + 2] == '\x9D')) {
          i += 2;
          gap |= kGapQuote;
          break;
        }
        [[fallthrough]];
      default:
        gap |= kGapOther;
    }
  }
  return static_cast<std::uint16_t>(gap);
}

// Newlines that a link left within a sentence, "Anggota\nKomisi VI DPR RI\nMufti Anam
// mengapresiasi": their positions. Only where a line goes on in small letters or with a comma is a
// text taken to have such.
std::vector<std::size_t> link_breaks(std::string_view source) {
  constexpr std::size_t kLongestLink = 60;  // bytes
  struct Line {
    std::size_t begin;
    std::size_t end;
  };
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < source.size();) {
    const std::size_t end = std::min(source.find('\n', begin), source.size());
    std::size_t from = begin;
    std::size_t to = end;
    while (from < to && source[from] == ' ') ++from;
    while (to > from && source[to - 1] == ' ') --to;
    if (from < to) lines.push_back({from, to});
    begin = end + 1;
  }
  const auto is_closed = [&](const Line& line) {
    constexpr std::string_view kEnds = ".!?:;\"')";
    return kEnds.find(source[line.end - 1]) != std::string_view::npos ||
           static_cast<unsigned char>(source[line.end - 1]) >= 0x80;
  };
  const auto goes_on = [&](const Line& line) {
    const char c = source[line.begin];
    return (c >= 'a' && c <= 'z') || c == ',' || c == '.' || c == ';';
  };
  bool has_links = false;
  for (std::size_t i = 1; i < lines.size() && !has_links; ++i) {
    has_links = goes_on(lines[i]) && !is_closed(lines[i - 1]);
  }
  std::vector<std::size_t> breaks;
  if (!has_links) return breaks;
  bool in_link = false;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const bool opens = !is_closed(lines[i - 1]) && !is_closed(lines[i]) &&
                       lines[i].end - lines[i].begin <= kLongestLink;
    if (in_link || opens || (goes_on(lines[i]) && !is_closed(lines[i - 1])))
      breaks.push_back(source.find('\n', lines[i - 1].end));
    in_link = opens;
  }
  return breaks;
}

// Makes the last word two.
void split(std::vector<TaggerWord>& words, std::size_t seam) {
  words.push_back(words.back());
  TaggerWord& first = words[words.size() - 2];
  TaggerWord& second = words.back();
  first.surface = first.surface.substr(0, seam);
  first.normal = first.normal.substr(0, seam);
  first.end = first.begin + static_cast<std::uint32_t>(seam);
  second.surface.remove_prefix(seam);
  second.normal.remove_prefix(seam);
  second.begin = first.end;
  second.token = TaggerWord::kNoToken;
  second.gap = kGapNone;
  second.is_capital = starts_with_capital(second.surface);
  second.is_all_caps = false;
  first.is_all_caps = is_all_caps(first.surface);
  first.hash = word_hash(first.normal);
  second.hash = word_hash(second.normal);
}

}  // namespace

std::string ordinary_print(const TaggerWord& word) {
  std::string print(word.surface);
  if (!word.is_loud || word.is_all_caps) return print;
  for (std::size_t i = word.is_capital ? 1 : 0; i < print.size(); ++i) {
    print[i] = ascii_lower(print[i]);
  }
  return print;
}

int printed_year(const TaggerWord& word) {
  const std::string_view digits = word.normal;
  if (word.kind != TokenKind::number || digits.size() != 4) return 0;
  if (!digits.starts_with("19") && !digits.starts_with("20")) return 0;
  return (digits[0] - '0') * 1000 + (digits[1] - '0') * 100 + (digits[2] - '0') * 10 +
         (digits[3] - '0');
}

std::size_t letter_count(std::string_view word) {
  return static_cast<std::size_t>(std::ranges::count_if(
      word, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80 && c != '.'; }));
}

std::vector<TaggerWord> tagger_words(const TokenizedText& text) {
  std::vector<TaggerWord> words;
  words.reserve(text.tokens.size());
  std::uint32_t end_before = 0;
  std::size_t capital = 0;  // the first one past the begin of a word; words come in order
  const std::vector<std::size_t> breaks = link_breaks(text.source);
  const auto is_link_break = [&](std::size_t begin, std::size_t end) {
    const auto found = std::ranges::lower_bound(breaks, begin);
    return found != breaks.end() && *found < end;
  };
  const auto seam_of = [&](const TaggerWord& word) {
    if (capital <= word.begin) capital = find_between(text.source, word.begin + 1, 'A', 'Z');
    const bool has_inner_capital = capital < word.end;
    return word.is_capital || has_inner_capital ? glued_at(word, has_inner_capital) : 0;
  };
  std::uint32_t next = 0;  // index of a token
  for (const Token& token : text.tokens) {
    const std::uint32_t index = next++;
    if (token.alternative || token.begin < end_before) continue;
    const bool is_first = words.empty();
    TaggerWord& word = words.emplace_back();
    word.surface = text.surface(token);
    word.normal = text.normal(token);
    word.hash = word_hash(word.normal);
    word.begin = token.begin;
    word.end = token.end;
    word.token = index;
    word.kind = token.kind;
    word.gap = is_first ? std::uint16_t{kGapNewline}
                        : gap_of(text.source.substr(end_before, token.begin - end_before));
    if ((word.gap & kGapNewline) != 0 && !is_first && is_link_break(end_before, token.begin)) {
      word.gap &= static_cast<std::uint16_t>(~unsigned{kGapNewline});
    }
    word.is_capital = starts_with_capital(word.surface);
    word.is_all_caps = word.is_capital && is_all_caps(word.surface);
    end_before = token.end;
    while (const std::size_t seam = seam_of(words.back())) split(words, seam);
  }
  settle_loud_words(words);
  return words;
}

}  // namespace warta
