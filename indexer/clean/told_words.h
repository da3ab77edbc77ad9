// SPDX-License-Identifier: GPL-3.0-or-later
// What a text says, to ask how much of a line it repeats: its telling words by their stems, its
// names, and which words stand side by side in it. The headline of another story shares a word or
// two by chance, seldom a name and hardly ever two words in a row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "stemmer/text/hash_set.h"

namespace warta {

// How much of a line the text says.
struct ToldPart {
  std::size_t words = 0;       // telling ones
  std::size_t in_opening = 0;  // in the first words of the text
  std::size_t in_lead = 0;
  std::size_t in_all = 0;
  std::size_t names = 0;  // how many words are names of the text
  std::size_t pairs = 0;  // how many stand beside each other there as they do in the line
};

class ToldWords {
 public:
  // Takes in the next paragraph, until there are words enough.
  void add(std::string_view paragraph);
  bool is_full() const;

  ToldPart read(std::string_view line) const;

 private:
  std::size_t count_names(std::string_view line) const;

  std::unordered_map<std::uint64_t, std::size_t> words_;  // by hash: how many stand before it
  HashSet names_;
  HashSet pairs_;
  std::size_t count_ = 0;  // of words
};

}  // namespace warta
