// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a body that shows best why it matched.
#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "indexer/schema/word_reader.h"
#include "searcher/build_query.h"
#include "stemmer/text/word_hash.h"

namespace warta {

// The marked words in the normal forms that a segment has, so that no word of its articles need be
// stemmed to be marked.
class MarkedForms {
 public:
  // Views both, which must outlive this. REQUIRES: tokens.has_roots()
  MarkedForms(const MarkedWords& marked, const WordReader& tokens);

  // The word or root that `normal` is marked by; empty when it is none.
  std::string_view mark_of(std::string_view normal) const {
    if (!maybe_[sight_of(normal)]) return {};
    const auto found = marks_.find(normal);
    return found == marks_.end() ? std::string_view() : found->second;
  }

 private:
  struct Hash {
    std::size_t operator()(std::string_view word) const { return word_hash(word); }
  };
  static constexpr std::size_t kSights = 4096;

  // What of a word is seen at once. Most are told by it to be none of the few that are marked.
  static std::size_t sight_of(std::string_view word) {
    if (word.empty()) return 0;
    const auto first = static_cast<unsigned char>(word.front());
    const auto last = static_cast<unsigned char>(word.back());
    return (first * 131U + last * 17U + word.size()) % kSights;
  }

  void mark(std::string_view normal, std::string_view by);

  std::bitset<kSights> maybe_;
  std::unordered_map<std::string_view, std::string_view, Hash> marks_;
};

struct Snippet {
  std::string text;  // plain, on one line; an ellipsis where it was cut
  std::vector<std::pair<std::size_t, std::size_t>> marks;  // byte ranges of `text`
};

// At most about `size_bytes` of `body`, at word ends; from its beginning when no marked word is in
// it. `forms` are those of the body's segment; null: words are stemmed.
Snippet make_snippet(std::string_view body, const MarkedWords& marked,
                     const MarkedForms* forms = nullptr, std::size_t size_bytes = 240);

// The byte ranges of `text` that show marked words, in order.
std::vector<std::pair<std::size_t, std::size_t>> find_marks(std::string_view text,
                                                            const MarkedWords& marked,
                                                            const MarkedForms* forms = nullptr);

}  // namespace warta
