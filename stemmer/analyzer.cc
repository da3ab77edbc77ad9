// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/analyzer.h"

#include <cstdio>

#include "stemmer/language_guard.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/stemmer.h"
#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Raised with every change to the code of tokenizer, normaliser or stemmer that changes a term; the
// tables count by themselves. tests/golden holds the digest of the terms and fails when this was
// forgotten.
constexpr int kRulesVersion = 4;

// Taggers read this much of a body, more than any article that was seen has: their time may grow
// with the square of what a text names.
constexpr std::size_t kTaggedBytes = 128U << 10;

// The head of `text` that taggers read, ending with a line where there is one.
std::string_view tagged_part(std::string_view text) {
  if (text.size() <= kTaggedBytes) return text;
  const std::size_t line = text.rfind('\n', kTaggedBytes);
  const std::size_t space = text.rfind(' ', kTaggedBytes);
  const std::size_t end = line != std::string_view::npos ? line : space;
  return text.substr(0, end != std::string_view::npos ? end : 0);
}

}  // namespace

void Analyzer::analyze(std::string_view title, std::string_view body,
                       std::optional<std::chrono::sys_days> published, Analysis& out) {
  tokenize(title, out.title);
  tokenize(body, out.body);
  const std::string_view tagged = tagged_part(body);
  TokenizedText head;
  if (tagged.size() < body.size()) tokenize(tagged, head);
  const TokenizedText& tagged_body = tagged.size() < body.size() ? head : out.body;
  out.foreign = is_foreign(tagged_body);
  if (out.foreign) {
    out.regions = {};
    out.officials.clear();
    out.official_provenances.clear();
    out.event_date = {};
    return;
  }
  out.regions = tag_regions(out.title, tagged_body);
  out.officials = tag_officials(out.title, tagged_body, out.regions, &out.official_provenances);
  out.event_date = read_event_date(title, tagged, published);
}

std::string_view Analyzer::root(std::string_view normal, TokenKind kind) {
  static const Stemmer stemmer;
  return kind == TokenKind::word || kind == TokenKind::abbreviation ? stemmer.stem(normal) : normal;
}

bool Analyzer::is_stop_word(std::string_view normal) {
  static const WordMap<bool> words = [] {
    const Table& rows = table("stop_words");
    WordMap<bool> found;
    for (std::size_t i = 0; i < rows.size(); ++i) found.try_add(rows.row(i)[0], true);
    return found;
  }();
  return words.find(normal) != nullptr;
}

std::string Analyzer::fingerprint() {
  char text[48];
  std::snprintf(text, sizeof text, "%d-%016llx-%016llx", kRulesVersion,
                static_cast<unsigned long long>(tables_digest()),
                static_cast<unsigned long long>(Lexicon::digest()));
  return text;
}

}  // namespace warta
