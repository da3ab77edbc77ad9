// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/official_names.h"

#include <algorithm>
#include <map>

#include "searcher/resolve/name_sound.h"
#include "searcher/spelling/edit_distance.h"
#include "stemmer/text/tokenizer.h"

namespace warta {

OfficialNames::OfficialNames(const Column& column) : column_(column) {
  std::map<std::string, std::uint32_t, std::less<>> numbers;
  std::vector<const std::string*> names_words;
  TokenizedText tokens;
  for (std::uint32_t name = 0; name < column.size(); ++name) {
    tokenize(column.text(name), tokens);
    for (const Token& token : tokens.tokens) {
      if (token.alternative) continue;
      names_words.push_back(&numbers.try_emplace(std::string(tokens.normal(token))).first->first);
    }
    name_ends_.push_back(static_cast<std::uint32_t>(names_words.size()));
  }
  for (auto& [text, number] : numbers) {
    number = static_cast<std::uint32_t>(words_.size());
    words_.push_back(text);
    sounds_.emplace_back(name_sound(text), number);
  }
  std::ranges::sort(sounds_);
  for (const std::string* text : names_words) name_words_.push_back(numbers.find(*text)->second);
  std::vector<std::vector<std::uint32_t>> names(words_.size());
  std::uint32_t name = 0;
  for (std::uint32_t i = 0; i < name_words_.size(); ++i) {
    while (i == name_ends_[name]) ++name;
    std::vector<std::uint32_t>& having = names[name_words_[i]];
    if (having.empty() || having.back() != name) having.push_back(name);
  }
  for (const auto& having : names) {
    word_names_.insert(word_names_.end(), having.begin(), having.end());
    word_ends_.push_back(static_cast<std::uint32_t>(word_names_.size()));
  }
}

std::string_view OfficialNames::word(std::uint32_t number) const {
  return words_[number];
}

std::vector<std::string_view> OfficialNames::words_of(std::uint32_t number) const {
  std::vector<std::string_view> words;
  for (std::uint32_t i = number == 0 ? 0 : name_ends_[number - 1]; i < name_ends_[number]; ++i) {
    words.push_back(word(name_words_[i]));
  }
  return words;
}

std::span<const std::uint32_t> OfficialNames::with_word(std::string_view wanted) const {
  const auto found = std::ranges::lower_bound(words_, wanted);
  if (found == words_.end() || *found != wanted) return {};
  const auto number = static_cast<std::size_t>(found - words_.begin());
  const std::uint32_t begin = number == 0 ? 0 : word_ends_[number - 1];
  return std::span(word_names_).subspan(begin, word_ends_[number] - begin);
}

std::vector<std::string_view> OfficialNames::words_like(std::string_view wanted) const {
  const std::string sound = name_sound(wanted);
  std::vector<std::string_view> alike;
  for (auto at = std::ranges::lower_bound(sounds_, std::pair(sound, std::uint32_t{0}));
       at != sounds_.end() && at->first == sound; ++at) {
    if (word(at->second) != wanted) alike.push_back(word(at->second));
  }
  return alike;
}

std::vector<std::string_view> OfficialNames::words_near(std::string_view wanted) const {
  std::vector<std::string_view> near;
  if (wanted.empty() || wanted.size() > EditDistance::kLongest) return near;
  const EditDistance edits(wanted);
  for (const std::string& word : words_) {
    if (word.size() + 1 < wanted.size() || word.size() > wanted.size() + 1) continue;
    if (edits.to(word) == 1) near.push_back(word);
  }
  return near;
}

}  // namespace warta
