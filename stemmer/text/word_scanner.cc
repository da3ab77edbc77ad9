// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/word_scanner.h"

#include <algorithm>
#include <string>

#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/reduplication.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/word_run.h"

namespace warta {

std::size_t WordScanner::scan(std::size_t begin, std::size_t run_end) {
  const std::string_view text = out_.text();
  std::size_t end = run_end;
  parts_.assign(1, {begin, end});
  while (class_at(text, end) == CharClass::hyphen && is_alnum_at(text, next_character(text, end))) {
    const std::size_t part = next_character(text, end);
    end = word_run_end(text, part);
    parts_.push_back({part, end});
  }
  if (parts_.size() == 1) {
    add_single({begin, end});
  } else {
    add_hyphenated({begin, end});
  }
  return end;
}

// A word with accents is found without them, too: "Beyonc\u00E9" by "beyonce".
void WordScanner::add_single(TextRange word) {
  out_.begin_readings();
  const std::string_view normal = out_.word_normal(word);
  const TokenKind kind = out_.word_kind(word);
  out_.add(kind, word, normal);
  if (is_ascii(normal)) return;
  const std::string plain = without_accents(normal);
  if (plain != normal) out_.add_reading(kind, word, plain);
}

void WordScanner::add_hyphenated(TextRange whole) {
  out_.begin_readings();
  std::string joined;
  std::string hyphenated;
  for (const TextRange& part : parts_) {
    const std::string_view normal = out_.word_normal(part);
    joined.append(normal);
    if (!hyphenated.empty()) hyphenated.push_back('-');
    hyphenated.append(normal);
  }
  if (is_doubled(hyphenated)) {
    out_.add(TokenKind::word, whole, hyphenated);
    // "Toli-Toli" is Tolitoli.
    LexiconEntry entry;
    if (Lexicon::find(joined, entry) && entry.is_name) {
      out_.add_reading(TokenKind::word, whole, joined);
    }
    return;
  }
  for (const TextRange& part : parts_) {
    const bool is_number = std::ranges::all_of(part.of(out_.text()), is_ascii_digit);
    out_.add(is_number ? TokenKind::number : out_.word_kind(part), part, out_.word_normal(part));
  }
  out_.add_reading(TokenKind::abbreviation, whole, hyphenated);
  out_.add_reading(TokenKind::abbreviation, whole, joined);
}

}  // namespace warta
