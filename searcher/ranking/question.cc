// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/question.h"

#include <algorithm>
#include <array>

#include "stemmer/analyzer.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Who, what, when, how many, where, which, how, why: alone and written together with "di", "ke",
// "dari", without their clitic -kah.
constexpr std::array<std::string_view, 17> kQuestionWords = {
    "apa",     "apabila", "bagaimana", "berapa",   "bilamana", "darimana",
    "dimana",  "gimana",  "kapan",     "kemana",   "kenapa",   "mana",
    "manakah", "mengapa", "siapa",     "siapapun", "seberapa"};

// Meaning, definition, sense, "what is meant by".
constexpr std::array<std::string_view, 8> kDefinitionWords = {
    "arti", "artinya", "definisi", "definisinya", "dimaksud", "maksud", "maksudnya", "pengertian"};

constexpr std::string_view kClitic = "kah";

}  // namespace

bool is_question_word(std::string_view normal) {
  if (normal.ends_with(kClitic)) normal.remove_suffix(kClitic.size());
  return std::ranges::find(kQuestionWords, normal) != kQuestionWords.end();
}

bool is_definition_word(std::string_view normal) {
  return std::ranges::find(kDefinitionWords, normal) != kDefinitionWords.end();
}

Asks asks_for(std::string_view query) {
  TokenizedText text;
  tokenize(query, text);
  bool asks = query.find('?') != std::string_view::npos;
  bool asks_what = false;
  bool says_that = false;  // "itu"
  bool names_definition = false;
  std::size_t others = 0;
  std::size_t words = 0;
  for (const Token& token : text.tokens) {
    if (token.alternative) continue;
    const std::string_view normal = text.normal(token);
    ++words;
    if (normal.starts_with("kapan") || normal.starts_with("bilamana")) return Asks::time;
    const bool is_what = normal == "apa" || normal == "apakah";
    if (is_question_word(normal)) {
      // "mana" and "apa" also stand inside sentences: a question has them in front.
      asks = asks || words <= 3;
      if (!is_what) return asks ? Asks::anything : Asks::nothing;
      asks_what = true;
    } else if (is_definition_word(normal)) {
      names_definition = true;
    } else if (normal == "itu") {
      says_that = true;
    } else if (!Analyzer::is_stop_word(normal)) {
      ++others;
    }
  }
  if (!asks) return Asks::nothing;
  if (names_definition || (asks_what && (says_that || others <= 1))) return Asks::definition;
  return Asks::anything;
}

}  // namespace warta
