// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/spelling/correct.h"

#include <algorithm>
#include <string_view>

#include "stemmer/text/characters.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Words of one query that are put right.
constexpr std::size_t kMostWords = 4;

bool has_text(const QueryNode& node) {
  using Kind = QueryNode::Kind;
  if (node.kind == Kind::field) return node.field == FieldId::title;
  return node.kind == Kind::words || node.kind == Kind::phrase;
}

void add_words(const QueryNode& node, std::size_t most, const OpenIndex& index,
               std::vector<MisspelledWord>& found) {
  if (node.excluded) return;
  for (const QueryNode& child : node.children) add_words(child, most, index, found);
  if (!has_text(node)) return;
  TokenizedText text;
  tokenize(node.text, text);
  for (const Token& token : text.tokens) {
    if (found.size() == kMostWords) return;
    const bool is_word = token.kind == TokenKind::word || token.kind == TokenKind::abbreviation;
    const std::string_view normal = text.normal(token);
    // A normal form of another size is of other letters than were typed.
    if (token.alternative || !is_word || normal.size() != token.end - token.begin) continue;
    if (!may_be_misspelled(normal, most, index)) continue;
    std::vector<Respelling> choices = respellings(normal, index);
    if (choices.empty()) continue;
    found.push_back(
        {node.text_begin + token.begin, node.text_begin + token.end, std::move(choices)});
  }
}

// "PILKDA" becomes "PILKADA", "Bombna" becomes "Bombana".
std::string with_capitals(std::string word, std::string_view like) {
  const bool all = like.size() > 1 && std::ranges::all_of(like, is_ascii_upper);
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool is_capital = all || (i == 0 && is_ascii_upper(like.front()));
    if (is_capital && is_ascii_lower(word[i])) word[i] = static_cast<char>(word[i] - 'a' + 'A');
  }
  return word;
}

}  // namespace

std::vector<MisspelledWord> misspelled_words(const Query& query, std::size_t most,
                                             const OpenIndex& index) {
  std::vector<MisspelledWord> found;
  add_words(query.root, most, index, found);
  std::ranges::sort(found, {}, &MisspelledWord::begin);
  return found;
}

std::string respelled(const std::string& typed, const std::vector<MisspelledWord>& words,
                      const std::vector<const Respelling*>& chosen) {
  std::string text;
  std::size_t copied = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    text.append(typed, copied, words[i].begin - copied);
    const std::string_view word =
        std::string_view(typed).substr(words[i].begin, words[i].end - words[i].begin);
    text.append(with_capitals(chosen[i]->word, word));
    copied = words[i].end;
  }
  return text.append(typed, copied);
}

}  // namespace warta
