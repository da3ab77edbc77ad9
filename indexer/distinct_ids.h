// SPDX-License-Identifier: GPL-3.0-or-later
// Ids under which no article takes the place of another outlet's: two outlets that number their
// articles have a 123 each.
//
//   DistinctIds  (begin_batch  of*)*
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

#include "indexer/text_sketch.h"
#include "indexer/write/index_writer.h"
#include "indexer/write/outlet.h"

namespace warta {

// Of the articles of one run, in their order.
class DistinctIds {
 public:
  // `writer` must outlive this.
  explicit DistinctIds(const IndexWriter& writer) : writer_(writer) {}

  // What was made of the articles so far is in the index, or will not be.
  void begin_batch() { holders_.clear(); }

  struct Id {
    std::string id;
    std::string refusal;  // not empty: why there is none, and the way out
  };

  // The article's id, but "okes.news:123" where 123 is another outlet's: in the index, kept out of
  // it, or earlier in the run; "_:123" where nothing says whose the article is, and its text is no
  // version of what the other outlet has. Which of two is which does not change again, in whatever
  // order they come, and whether the other is there still or not. Two of which nothing says whose
  // they are have no ids of their own: the second is refused when it comes from another `file` of
  // the run and is no version of the first. The article must stay where it is until the next batch.
  Id of(const TaggedArticle& article, const std::string& file);

 private:
  // Whose a local id is, as far as was seen.
  struct Holder {
    Outlet outlet;
    const TaggedArticle* article = nullptr;  // of the batch
  };
  Holder& holder_of(const std::string& id);
  bool is_version(const TaggedArticle& article, const std::string& id, const Holder& of) const;
  Id nameless(const TaggedArticle& article, std::string id, const std::string& file);

  const IndexWriter& writer_;
  std::unordered_map<std::string, Holder> holders_;

  // Articles of the run that do not say whose they are, by id. All are forgotten when they are
  // kMostNameless.
  struct Nameless {
    std::string file;
    TextSketch text;
  };
  std::unordered_map<std::string, Nameless> nameless_;
  static constexpr std::size_t kMostNameless = 100'000;  // of 300 bytes
};

}  // namespace warta
