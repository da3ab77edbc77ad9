// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a body that shows best why it matched.
#pragma once

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

// The normal forms of the marked roots that a segment has, so that no word of its articles need be
// stemmed to be marked.
class MarkedForms {
 public:
  // Views both, which must outlive this. REQUIRES: tokens.has_roots()
  MarkedForms(const MarkedWords& marked, const WordReader& tokens);

  // The root that `normal` is marked by; empty when it is not.
  std::string_view root_of(std::string_view normal) const {
    const auto found = roots_.find(normal);
    return found == roots_.end() ? std::string_view() : found->second;
  }

 private:
  struct Hash {
    std::size_t operator()(std::string_view word) const { return word_hash(word); }
  };
  std::unordered_map<std::string_view, std::string_view, Hash> roots_;
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
