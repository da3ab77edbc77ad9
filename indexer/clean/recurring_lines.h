// SPDX-License-Identifier: GPL-3.0-or-later
// Learns which lines of a source are site furniture that no rule knows: those that recur over many
// of its articles, such as slogans, invitations and the signs of its reporters.
//
//   learn(every new article of a batch), then take_out(every article), then save()
//
// Body text goes before: 1,000 articles of a source hold many sentences twice, for reporters tell
// the story so far again. What it takes to be furniture stands on top of recurring_lines.cc.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/schema/article.h"

namespace warta {

class RecurringLines {
 public:
  // Gives what save() handed over for a source, from an earlier run; empty when there is nothing.
  using Load = std::function<std::string(const std::string& source)>;
  using Save = std::function<void(const std::string& source, const std::string& bytes)>;

  explicit RecurringLines(Load load = {});

  // Counts the lines of an article's body. A copy of one that was counted, with its headline or
  // with its longest paragraph, counts no more; one whose source is not known never does.
  void learn(const TaggedArticle& article);

  // Moves the lines of the body that are furniture to the end of the boilerplate; says which they
  // were, counted from 0.
  std::vector<std::size_t> take_out(TaggedArticle& article);

  // Hands over every source that has learned something since the last time.
  void save(const Save& save);

 private:
  // What is known of one source: its latest articles, 500 to 1,000 of them.
  struct Source {
    std::uint32_t articles = 0;
    std::vector<std::uint32_t> marks;  // of headlines and longest paragraphs, the oldest first
    std::unordered_map<std::uint64_t, std::uint32_t> lines;  // hash of a line: in how many articles
    bool changed = false;
  };

  Source& source_of(const std::string& name);
  static void forget_half(Source& source);
  static std::string encode(const Source& source);
  static Source decode(std::string_view bytes);

  Load load_;
  std::unordered_map<std::string, Source> sources_;  // by name in normal form
};

}  // namespace warta
