// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/tagger_words.h"

#include <algorithm>

#include "stemmer/officials/capitals.h"
#include "stemmer/officials/gaps.h"
#include "stemmer/officials/glued_words.h"
#include "stemmer/officials/loud_words.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/text/bytes.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/word_hash.h"

namespace warta {
namespace {

std::vector<TaggerWord> read_words(const TokenizedText& text) {
  std::vector<TaggerWord> words;
  words.reserve(text.tokens.size());
  const std::vector<std::size_t> breaks = link_breaks(text.source);
  const OfficeOpenings openings;
  std::uint32_t end_before = 0;
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
    word.gap = is_first ? std::uint16_t{kGapNewline} : gap_of(text.source, end_before, token.begin);
    if ((word.gap & kGapNewline) != 0 && !is_first &&
        has_break_between(breaks, end_before, token.begin)) {
      word.gap &= static_cast<std::uint16_t>(~unsigned{kGapNewline});
    }
    word.is_capital = starts_with_capital(word.surface);
    word.is_all_caps = word.is_capital && is_all_caps(word.surface);
    word.may_begin_office = openings.include(word);
    end_before = token.end;
  }
  return words;
}

// Makes words[i] two.
void split(std::vector<TaggerWord>& words, std::size_t i, std::size_t seam) {
  TaggerWord& first = words[i];
  TaggerWord second = first;
  first.surface = first.surface.substr(0, seam);
  first.normal = first.normal.substr(0, seam);
  first.end = first.begin + static_cast<std::uint32_t>(seam);
  first.is_all_caps = is_all_caps(first.surface);
  first.hash = word_hash(first.normal);
  second.surface.remove_prefix(seam);
  second.normal.remove_prefix(seam);
  second.hash = word_hash(second.normal);
  second.begin = first.end;
  second.token = TaggerWord::kNoToken;
  second.gap = kGapNone;
  second.is_capital = starts_with_capital(second.surface);
  second.is_all_caps = false;
  first.may_begin_office = OfficeOpenings().include(first);
  second.may_begin_office = OfficeOpenings().include(second);
  words.insert(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, second);
}

void split_glued_words(std::string_view source, std::vector<TaggerWord>& words) {
  std::size_t capital = 0;  // the first one past the begin of a word; words come in order
  for (std::size_t i = 0; i < words.size(); ++i) {
    const TaggerWord& word = words[i];
    if (capital <= word.begin) capital = find_between(source, word.begin + 1, 'A', 'Z');
    const bool has_inner_capital = capital < word.end;
    if (!word.is_capital && !has_inner_capital) continue;
    if (const std::size_t seam = glued_at(word, has_inner_capital)) split(words, i, seam);
  }
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
  std::vector<TaggerWord> words = read_words(text);
  split_glued_words(text.source, words);
  settle_loud_words(words);
  return words;
}

}  // namespace warta
