// SPDX-License-Identifier: GPL-3.0-or-later
// The matches in their last order, a page at a time.
//
//   all matches -> the best kReranked, in the order of the second stage -> those behind, in that of
//   the first -> copies of a story folded -> what the cursor or the offset leaves out -> the page
#pragma once

#include <cstddef>
#include <optional>
#include <unordered_set>
#include <vector>

#include "indexer/schema/story_store.h"
#include "searcher/match/deadline.h"
#include "searcher/match/found.h"
#include "searcher/paging/cursor.h"
#include "searcher/ranking/exact_forms.h"
#include "searcher/ranking/rerank.h"

namespace warta {

struct Page {
  std::vector<RankedMatch> matches;
  std::size_t reranked = 0;  // the first so many were ordered by the second stage
  std::size_t offset = 0;    // hits before them
  bool is_last = true;
};

// The first `wanted` matches in the order of the first stage, behind `after` unless it is null.
// `forms` are null where nothing was typed.
std::vector<RankedMatch> best_matches(const Found& found, const OpenIndex& index, Sort sort,
                                      std::size_t wanted, ExactForms* forms,
                                      const OrderKey* after = nullptr);

class Pager {
 public:
  // All must outlive this.
  Pager(const Request& request, Sort sort, const OpenIndex& index, const Found& found,
        const Deadline& deadline)
      : request_(request), sort_(sort), index_(index), found_(found), deadline_(deadline) {}

  // The page that the request asks for: behind `cursor` unless it is null. `features` are null
  // where there is no second stage. Once for each Pager. Throws Error (timed_out).
  Page page(const Cursor* cursor, FeatureReader* features);

 private:
  std::vector<RankedMatch> read_head(FeatureReader& features);
  void start_behind(const Cursor& cursor, std::vector<RankedMatch>& head);
  std::optional<OrderKey> find(const Cursor& cursor);
  ExactForms* forms() { return forms_ ? &*forms_ : nullptr; }
  void leave_out_stories();
  void read_tail(std::size_t wanted, Page& page);
  void take(const std::vector<RankedMatch>& more, Page& page);

  const Request& request_;
  Sort sort_;
  const OpenIndex& index_;
  const Found& found_;
  const Deadline& deadline_;

  std::optional<ExactForms> forms_;
  double fit_ = 1;                    // of scores of the first stage, behind the head
  bool is_whole_ = false;             // the head is all that there is
  std::optional<OrderKey> after_;     // behind which the tail goes on; nothing: at its beginning
  std::unordered_set<StoryId> seen_;  // stories that were listed
};

}  // namespace warta
