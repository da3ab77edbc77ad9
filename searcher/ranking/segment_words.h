// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a query as the words of one segment: what a pass over its articles looks for.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "searcher/open_index.h"
#include "searcher/ranking/query_word.h"

namespace warta {

class SegmentWords {
 public:
  struct Entry {
    WordId id = 0;
    std::uint32_t words = 0;  // of the query, that it is a form of
    std::uint32_t exact = 0;  // that were typed so
  };

  // Both must outlive this.
  SegmentWords(const WordReader& words_of_segment, const std::vector<QueryWord>& query, Asks asks);

  // Whether it may be any of those below. Most words are none, which this tells at once.
  bool may_have(WordId id) const { return !has_roots_ || maybe_[id % kSights]; }

  // Null where it is no word of the query.
  const Entry* find(WordId id);

  // "adalah" and the like; where a definition is asked for.
  bool is_copula(WordId id) const;

  // A month or a year; where a time is asked for.
  bool is_date(WordId id) const;

 private:
  // Few words share one, and all fit into the nearest cache.
  static constexpr std::size_t kSights = 16'384;

  void mark(WordId id) { maybe_.set(id % kSights); }
  void add(const std::vector<WordId>& ids, std::vector<WordId>& list);
  void add_dates();
  const Entry* find_by_its_root(WordId id);

  const WordReader& tokens_;
  const bool has_roots_;  // of those, which is asked at every word
  const std::vector<QueryWord>& query_;
  std::bitset<kSights> maybe_;
  std::unordered_map<WordId, Entry> asked_;
  std::vector<Entry> entries_;  // in order
  std::vector<WordId> copulas_;
  std::vector<WordId> dates_;  // in order
};

}  // namespace warta
