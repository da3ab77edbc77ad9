// SPDX-License-Identifier: GPL-3.0-or-later
// The patterns of stemmer/data/furniture.tsv by kind; the table says what each kind means.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace warta {

// The first three letters of patterns, whatever their case. Most words of a text begin as none of
// them does.
class OpeningSet {
 public:
  static constexpr std::size_t kSize = 3;  // bytes

  // The number of the letters at byte `i`. REQUIRES: kSize bytes there
  static std::size_t number_of(std::string_view text, std::size_t i) {
    constexpr unsigned kMask = (1U << kBits) - 1;
    std::size_t number = 0;
    for (std::size_t k = i; k < i + kSize; ++k) {
      number = number << kBits | (static_cast<unsigned char>(text[k]) & kMask);
    }
    return number;
  }

  // REQUIRES: `pattern` has kSize bytes or more
  void add(std::string_view pattern) { openings_.set(number_of(pattern, 0)); }
  bool contains(std::size_t number) const { return openings_[number]; }

 private:
  static constexpr unsigned kBits = 5;  // tell the letters of ASCII apart
  std::bitset<1U << (kSize * kBits)> openings_;
};

// Patterns by their first letters: most text begins as none of them does.
class PatternSet {
 public:
  PatternSet() = default;
  PatternSet(std::initializer_list<std::string_view> patterns) {
    for (const std::string_view pattern : patterns) add(pattern);
  }
  void add(std::string_view pattern);

  // Those that begin with `first`, in the table's order.
  std::span<const std::string_view> beginning_with(char first) const {
    return by_first_[static_cast<unsigned char>(first)];
  }

  // Of those that begin with the first byte of `text`, none where none goes on as it does.
  std::span<const std::string_view> beginning_like(std::string_view text) const {
    if (text.empty()) return {};
    const bool may_be = text.size() < OpeningSet::kSize ||
                        openings_.contains(OpeningSet::number_of(text, 0)) ||
                        short_ones_[static_cast<unsigned char>(text.front())];
    return may_be ? beginning_with(text.front()) : std::span<const std::string_view>();
  }
  bool contains(std::string_view text) const { return !find(text).empty(); }

  // The pattern that `text` is, or that it begins with; empty when there is none.
  std::string_view find(std::string_view text) const;
  std::string_view find_beginning_of(std::string_view text) const;

 private:
  std::array<std::vector<std::string_view>, 256> by_first_;
  OpeningSet openings_;
  std::bitset<256> short_ones_;  // first bytes of patterns of fewer letters
};

struct FurniturePatterns {
  PatternSet line, head, label, block, tail, link, share, section, inside, credit, notice, embed;
  // Of what may be glued to text: `inside`, `notice`, `link` and `embed` anywhere, `credit` and
  // those of `head` with a colon behind the last sentence.
  OpeningSet glued;
  OpeningSet glued_behind;
};

// Read once from the table, on first use; any thread may call.
const FurniturePatterns& furniture_patterns();

// A headline is seldom longer; past it a link to another story is taken to end where its sentence
// does.
inline constexpr std::size_t kLongestHeadlineWords = 22;

}  // namespace warta
