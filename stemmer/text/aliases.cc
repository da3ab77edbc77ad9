// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/aliases.h"

#include <algorithm>

#include "stemmer/tables/table.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Through the tokenizer, as queries and articles go: "undang-undang" is one word, "ktp-el" is two.
Aliases::Words words_of(std::string_view form) {
  TokenizedText tokens;
  tokenize(form, tokens);
  Aliases::Words words;
  for (const Token& token : tokens.tokens) {
    if (!token.alternative) words.emplace_back(tokens.normal(token));
  }
  return words;
}

template <typename Words>
std::string joined(const Words& words) {
  std::string text;
  for (const auto& word : words) {
    if (!text.empty()) text.push_back(' ');
    text.append(word);
  }
  return text;
}

}  // namespace

const Aliases& Aliases::instance() {
  static const Aliases aliases;
  return aliases;
}

Aliases::Aliases() {
  const Table& rows = table("aliases");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    add(rows.row(i)[0], rows.row(i)[1]);
    add(rows.row(i)[1], rows.row(i)[0]);
  }
}

void Aliases::add(std::string_view form, std::string_view also) {
  const Words words = words_of(form);
  longest_ = std::max(longest_, words.size());
  also_[joined(words)].push_back(words_of(also));
}

Aliases::Match Aliases::longest_match(std::span<const std::string_view> words) const {
  for (std::size_t size = std::min(words.size(), longest_); size > 0; --size) {
    const auto found = also_.find(joined(words.first(size)));
    if (found != also_.end()) return {size, found->second};
  }
  return {};
}

}  // namespace warta
