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

// Makes the last word two.
void split(std::vector<TaggerWord>& words, std::size_t seam, const OfficeOpenings& openings) {
  words.push_back(words.back());
  TaggerWord& first = words[words.size() - 2];
  TaggerWord& second = words.back();
  first.surface = first.surface.substr(0, seam);
  first.normal = first.normal.substr(0, seam);
  first.end = first.begin + static_cast<std::uint32_t>(seam);
  first.is_all_caps = is_all_caps(first.surface);
  second.surface.remove_prefix(seam);
  second.normal.remove_prefix(seam);
  second.begin = first.end;
  second.token = TaggerWord::kNoToken;
  second.gap = kGapNone;
  second.is_capital = starts_with_capital(second.surface);
  second.is_all_caps = false;
  for (TaggerWord* const part : {&first, &second}) {
    part->hash = word_hash(part->normal);
    part->may_begin_office = openings.include(*part);
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
  std::vector<TaggerWord> words;
  words.reserve(text.tokens.size());
  const std::vector<std::size_t> breaks = link_breaks(text.source);
  const OfficeOpenings openings;
  std::size_t capital = 0;  // the first one past the begin of a word; words come in order
  const auto seam_of = [&](const TaggerWord& word) {
    if (capital <= word.begin) capital = find_between(text.source, word.begin + 1, 'A', 'Z');
    const bool has_inner_capital = capital < word.end;
    return word.is_capital || has_inner_capital ? glued_at(word, has_inner_capital) : 0;
  };
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
    while (const std::size_t seam = seam_of(words.back())) split(words, seam, openings);
  }
  settle_loud_words(words);
  return words;
}

}  // namespace warta
