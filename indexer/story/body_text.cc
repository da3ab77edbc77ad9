// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story/body_text.h"

#include <xxhash.h>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace warta {
namespace {

std::uint32_t hash_of_word(std::string_view normal) {
  const bool is_number = !normal.empty() && normal.front() >= '0' && normal.front() <= '9';
  const auto hash = static_cast<std::uint32_t>(XXH3_64bits(normal.data(), normal.size()));
  return (hash & ~1U) | (is_number ? 1U : 0U);
}

void add_shingles(BodyText& text) {
  const std::vector<std::uint32_t>& words = text.words;
  if (words.size() < kShingleWords) return;
  text.shingles.reserve(words.size());
  for (std::size_t i = 0; i + kShingleWords <= words.size(); ++i) {
    text.shingles.push_back(
        static_cast<std::uint32_t>(XXH3_64bits(&words[i], kShingleWords * sizeof(std::uint32_t))));
  }
  std::ranges::sort(text.shingles);
  text.shingles.erase(std::unique(text.shingles.begin(), text.shingles.end()), text.shingles.end());
}

}  // namespace

BodyText body_text(const TokenizedText& body) {
  BodyText text;
  text.words.reserve(body.tokens.size());
  for (const Token& token : body.tokens) {
    if (!token.alternative) text.words.push_back(hash_of_word(body.normal(token)));
  }
  add_shingles(text);
  return text;
}

BodyText body_text(const WordReader& tokens, std::uint32_t document) {
  BodyText text;
  WordStream stream = tokens.article(document);
  while (stream.next() && stream.id() != kTitleEnd) {
  }
  bool is_alternative = false;
  while (stream.next()) {
    if (stream.id() == kAlsoReadAs) {
      is_alternative = true;
    } else if (!is_alternative) {
      text.words.push_back(hash_of_word(tokens.normal(stream.id())));
    } else {
      is_alternative = false;
    }
  }
  add_shingles(text);
  return text;
}

std::uint32_t hash_of_words(const TokenizedText& text) {
  std::vector<std::uint32_t> words;
  for (const Token& token : text.tokens) {
    if (!token.alternative) words.push_back(hash_of_word(text.normal(token)));
  }
  return static_cast<std::uint32_t>(
      XXH3_64bits(words.data(), words.size() * sizeof(std::uint32_t)));
}

double Overlap::jaccard() const {
  const std::size_t all = first + second - common;
  return all == 0 ? 0 : static_cast<double>(common) / static_cast<double>(all);
}

double Overlap::containment() const {
  const std::size_t shorter = std::min(first, second);
  return shorter == 0 ? 0 : static_cast<double>(common) / static_cast<double>(shorter);
}

Overlap overlap(const BodyText& first, const BodyText& second) {
  Overlap found{0, first.shingles.size(), second.shingles.size()};
  auto a = first.shingles.begin();
  auto b = second.shingles.begin();
  while (a != first.shingles.end() && b != second.shingles.end()) {
    const bool steps_a = *a <= *b;
    const bool steps_b = *b <= *a;
    if (steps_a && steps_b) ++found.common;
    if (steps_a) ++a;
    if (steps_b) ++b;
  }
  return found;
}

std::vector<std::uint32_t> only_in(std::span<const std::uint32_t> numbers,
                                   std::span<const std::uint32_t> others) {
  std::vector<std::uint32_t> rest;
  std::ranges::set_difference(numbers, others, std::back_inserter(rest));
  return rest;
}

}  // namespace warta
