// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/form_articles.h"

#include <algorithm>

#include "indexer/schema/bytes.h"

namespace warta {
namespace {

// Whether the number, one or more bytes of LEB128, is one of `numbers` and no end of a longer one.
bool has_number(std::string_view numbers, std::string_view number) {
  for (std::size_t at = numbers.find(number); at != std::string_view::npos;
       at = numbers.find(number, at + 1)) {
    if (at == 0 || static_cast<unsigned char>(numbers[at - 1]) < 0x80) return true;
  }
  return false;
}

constexpr std::size_t kPerWord = 32;
constexpr std::uint64_t kKnown = 1;
constexpr std::uint64_t kHaving = 2;
constexpr std::uint64_t kAllKnown = 0x5555'5555'5555'5555;

std::size_t shift_of(std::uint32_t document) {
  return 2 * (document % kPerWord);
}

}  // namespace

FormArticles::FormArticles(const WordReader& tokens, std::string_view normal, bool in_title,
                           const FlatPostings& with_root, std::uint32_t articles)
    : tokens_(&tokens), in_title_(in_title), states_(articles / kPerWord + 1) {
  for (const WordId word : tokens.words_of_form(normal)) {
    append_varint(word, numbers_.emplace_back());
  }
  std::vector<std::uint64_t> states(states_.size(), kAllKnown);
  for (const std::uint32_t document : with_root.documents) {
    states[document / kPerWord] &= ~(kKnown << shift_of(document));
  }
  std::ranges::copy(states, states_.begin());
}

FormArticles::FormArticles(const FlatPostings& having, const FlatPostings& with_root,
                           std::uint32_t articles)
    : states_(articles / kPerWord + 1) {
  std::vector<std::uint64_t> states(states_.size(), kAllKnown);
  auto next = with_root.documents.begin();
  for (const std::uint32_t document : having.documents) {
    next = std::lower_bound(next, with_root.documents.end(), document);
    if (next == with_root.documents.end()) break;
    if (*next == document) states[document / kPerWord] |= kHaving << shift_of(document);
  }
  std::ranges::copy(states, states_.begin());
}

bool FormArticles::look(std::uint32_t document) const {
  const WordStream stream = tokens_->article(document);
  std::string_view words = stream.rest();
  if (in_title_) words = words.substr(0, words.find(static_cast<char>(kTitleEnd)));
  return std::ranges::any_of(numbers_,
                             [&](const std::string& number) { return has_number(words, number); });
}

bool FormArticles::has(std::uint32_t document) {
  std::atomic<std::uint64_t>& states = states_[document / kPerWord];
  const std::uint64_t state = states.load(std::memory_order_relaxed) >> shift_of(document);
  if ((state & kKnown) != 0) return (state & kHaving) != 0;
  const bool found = look(document);
  states.fetch_or((found ? kKnown | kHaving : kKnown) << shift_of(document),
                  std::memory_order_relaxed);
  return found;
}

}  // namespace warta
