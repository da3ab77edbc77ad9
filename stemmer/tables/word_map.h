// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a table to what it says of them, for taggers that ask about every word of a text.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace warta {

// Keys are views of a table, which lives as long as the program. Most words of a text are in no
// table: a set of 4 kB, by first, second and last letter, answers for them.
template <typename Value>
class WordMap {
 public:
  // Null when the word is not there; the value lives as long as the map.
  const Value* find(std::string_view word) const {
    if (word.empty() || !seen_[slot(word)]) return nullptr;
    const auto found = values_.find(word);
    return found == values_.end() ? nullptr : &found->second;
  }

  // The value of `word`, which is added when it is not there.
  Value& operator[](std::string_view word) {
    seen_.set(slot(word));
    return values_[word];
  }

  // Keeps what is there.
  void try_add(std::string_view word, Value value) {
    seen_.set(slot(word));
    values_.try_emplace(word, std::move(value));
  }

  auto begin() { return values_.begin(); }
  auto end() { return values_.end(); }

 private:
  static constexpr std::size_t kLetterBits = 5;  // enough to tell small letters

  static std::size_t slot(std::string_view word) {
    const auto letter = [](char c) { return static_cast<std::size_t>(c) & 31U; };
    return letter(word.front()) << (2 * kLetterBits) |
           letter(word[word.size() > 1 ? 1 : 0]) << kLetterBits | letter(word.back());
  }

  std::bitset<1U << (3 * kLetterBits)> seen_;
  std::unordered_map<std::string_view, Value> values_;
};

}  // namespace warta
