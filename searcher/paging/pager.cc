// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/paging/pager.h"

#include <algorithm>
#include <limits>

#include "searcher/fold.h"
#include "searcher/paging/sort_day.h"
#include "stemmer/dates/date_phrases.h"

namespace warta {
namespace {

// Sums of the same numbers in another order differ by less.
constexpr double kRounding = 1e-9;

constexpr double kNoLeast = -std::numeric_limits<double>::infinity();

// A match by its roots, whose key may be raised by its forms.
struct Candidate {
  OrderKey key;
  double roots = 0;

  bool operator<(const Candidate& other) const { return key < other.key; }
};

// Groups matches as their order wants it.
class Grouping {
 public:
  explicit Grouping(Sort sort) : by_day_(sort != Sort::relevance), day_(sort, today_in_jakarta()) {}

  // Of matches.words.documents[i].
  double of(const SegmentMatches& matches, const Segment& segment, std::size_t i) const {
    return by_day_ ? day_.of(segment, matches.words.documents[i])
                   : word_group(matches.lacks_words(i), matches.answers(i));
  }

 private:
  bool by_day_;
  SortDay day_;
};

// Whether groups tell matches apart by relevance.
bool has_groups(const SegmentMatches& matches) {
  return matches.all_parts != 0 || !matches.is_answer.empty();
}

// Calls take(candidate) for each match; where nothing but scores orders them, only for those of
// which may_do(score, segment, document). Of a common word nearly all do not.
template <typename MayDo, typename Take>
void each_candidate(const Found& found, const OpenIndex& index, Sort sort, MayDo may_do,
                    Take take) {
  const Grouping group(sort);
  const bool is_by_score = sort == Sort::relevance && std::ranges::none_of(found, has_groups);
  for (const SegmentMatches& matches : found) {
    const Segment& segment = index.readers()[matches.place]->segment();
    for (std::size_t i = 0; i < matches.words.documents.size(); ++i) {
      const double score = matches.words.scores[i];
      const std::uint32_t document = matches.words.documents[i];
      if (is_by_score && !may_do(score, matches.place, document)) continue;
      if (!matches.passes(i)) continue;
      take(Candidate{{group.of(matches, segment, i), score, matches.place, document}, score});
    }
  }
}

void add_forms(ExactForms* forms, OrderKey& key) {
  if (forms != nullptr) key.score += forms->of(key.segment, key.document, key.score);
}

// The first so many of the candidates that are offered.
class BestCandidates {
 public:
  // REQUIRES: not 0
  explicit BestCandidates(std::size_t wanted) : wanted_(wanted) {}

  void offer(const Candidate& candidate) {
    if (!would_take(candidate)) return;
    if (is_full()) {
      std::pop_heap(heap_.begin(), heap_.end());
      heap_.back() = candidate;
    } else {
      heap_.push_back(candidate);
    }
    std::push_heap(heap_.begin(), heap_.end());
    if (is_full()) least_ = heap_.front().key.score;
  }

  bool would_take(const Candidate& candidate) const {
    return !is_full() || candidate < heap_.front();
  }

  // Of one group, none that scores less is taken.
  double least() const { return least_; }

  // What a candidate must score to go before the last of as many as are wanted.
  double least_score(const OrderKey& key) const {
    return is_full() && key.group == heap_.front().key.group ? least_ : 0;
  }

  std::vector<Candidate> take() && {
    std::sort_heap(heap_.begin(), heap_.end());
    return std::move(heap_);
  }

 private:
  bool is_full() const { return heap_.size() == wanted_; }

  std::size_t wanted_;
  std::vector<Candidate> heap_;  // the last of them on top
  double least_ = kNoLeast;
};

std::vector<Candidate> best_candidates(const Found& found, const OpenIndex& index, Sort sort,
                                       std::size_t wanted, const OrderKey* after) {
  BestCandidates best(wanted);
  const auto may_do = [&](double score, std::size_t /*segment*/, std::uint32_t /*document*/) {
    return score >= best.least();
  };
  each_candidate(found, index, sort, may_do, [&](const Candidate& candidate) {
    if (after == nullptr || *after < candidate.key) best.offer(candidate);
  });
  return std::move(best).take();
}

// By roots and forms. Those best by their roots go first: of the others only those are looked into
// whose forms may lift them past the last.
std::vector<Candidate> best_by_forms(const Found& found, const OpenIndex& index, std::size_t wanted,
                                     ExactForms& forms, const OrderKey* after) {
  BestCandidates best(wanted);
  const auto offer = [&](const Candidate& candidate) {
    if (after == nullptr || *after < candidate.key) best.offer(candidate);
  };
  const std::vector<Candidate> by_roots =
      best_candidates(found, index, Sort::relevance, wanted, nullptr);
  for (Candidate candidate : by_roots) {
    add_forms(&forms, candidate.key);
    offer(candidate);
  }
  const auto may_do = [&](double score, std::size_t segment, std::uint32_t document) {
    const double lacking = best.least() - kRounding - score;
    return lacking <= 0 ||
           (lacking <= forms.most() && lacking <= forms.most(segment, document, score));
  };
  each_candidate(found, index, Sort::relevance, may_do, [&](const Candidate& candidate) {
    if (!(by_roots.back() < candidate)) return;  // it is one of those
    Candidate raised = candidate;
    raised.key.score +=
        forms.most(candidate.key.segment, candidate.key.document, candidate.key.score);
    if (!best.would_take(raised)) return;
    raised.key.score = candidate.key.score +
                       forms.of(candidate.key.segment, candidate.key.document, candidate.key.score,
                                best.least_score(candidate.key) - candidate.key.score - kRounding);
    offer(raised);
  });
  return std::move(best).take();
}

}  // namespace

std::vector<RankedMatch> best_matches(const Found& found, const OpenIndex& index, Sort sort,
                                      std::size_t wanted, ExactForms* forms,
                                      const OrderKey* after) {
  std::vector<RankedMatch> matches;
  if (wanted == 0) return matches;
  const std::vector<Candidate> best = forms != nullptr && sort == Sort::relevance
                                          ? best_by_forms(found, index, wanted, *forms, after)
                                          : best_candidates(found, index, sort, wanted, after);
  matches.reserve(best.size());
  for (const Candidate& candidate : best) {
    const OrderKey& key = candidate.key;
    matches.push_back(
        {{index.readers()[key.segment].get(), key.document}, key.score, key, candidate.roots});
  }
  return matches;
}

std::vector<RankedMatch> Pager::read_head(FeatureReader& features) {
  std::vector<RankedMatch> head = best_matches(found_, index_, sort_, kReranked, forms());
  is_whole_ = head.size() < kReranked;
  if (!head.empty()) after_ = head.back().key;
  fit_ = rerank(head, features);
  return head;
}

// Where the last hit of the page before stands now; nothing when it is no match any more.
std::optional<OrderKey> Pager::find(const Cursor& cursor) {
  const OpenIndex::Place place = index_.find(cursor.id);
  if (place.reader == nullptr) return std::nullopt;
  for (const SegmentMatches& matches : found_) {
    if (index_.readers()[matches.place].get() != place.reader) continue;
    const std::vector<std::uint32_t>& documents = matches.words.documents;
    const auto at = std::ranges::lower_bound(documents, place.document);
    if (at == documents.end() || *at != place.document) return std::nullopt;
    const auto i = static_cast<std::size_t>(at - documents.begin());
    if (!matches.passes(i)) return std::nullopt;
    OrderKey key{Grouping(sort_).of(matches, place.reader->segment(), i), matches.words.scores[i],
                 matches.place, place.document};
    add_forms(forms(), key);
    return key;
  }
  return std::nullopt;
}

// Of a story that was listed no other copy is.
void Pager::leave_out_stories() {
  const auto all = [](double, std::size_t, std::uint32_t) { return true; };
  each_candidate(found_, index_, sort_, all, [&](const Candidate& candidate) {
    OrderKey key = candidate.key;
    add_forms(forms(), key);
    if (*after_ < key) return;
    seen_.insert(story_of({index_.readers()[key.segment].get(), key.document}));
  });
}

void Pager::start_behind(const Cursor& cursor, std::vector<RankedMatch>& head) {
  const std::optional<OrderKey> last = find(cursor);
  auto rest = head.end();
  if (last) {
    rest = std::ranges::find_if(head, [&](const RankedMatch& match) {
      return match.key.segment == last->segment && match.key.document == last->document;
    });
  } else if (cursor.was_reranked) {
    rest = std::ranges::find_if(head, [&](const RankedMatch& match) {
      if (match.key.group != cursor.group) return match.key.group < cursor.group;
      return match.score <= cursor.score;
    });
  }
  if (rest != head.end()) {
    if (last) ++rest;
    for (auto match = head.begin(); match != rest; ++match) seen_.insert(story_of(match->place));
    head.erase(head.begin(), rest);
    return;
  }
  // All of the head was listed. What is gone is gone on from before all that are its equals: one of
  // them may come again, but none is left out.
  head.clear();
  std::optional<OrderKey> key = last;
  if (!last && !cursor.was_reranked) key = OrderKey{cursor.group, cursor.score, 0, 0};
  if (key && (!after_ || *after_ < *key)) after_ = key;
  if (after_ && request_.collapse) leave_out_stories();
}

void Pager::take(const std::vector<RankedMatch>& more, Page& page) {
  for (const RankedMatch& match : more) {
    if (request_.collapse && !seen_.insert(story_of(match.place)).second) continue;
    page.matches.push_back(match);
  }
}

// Of copies that are folded more matches are needed, so it goes on until there are enough.
void Pager::read_tail(std::size_t wanted, Page& page) {
  for (std::size_t step = wanted; page.matches.size() < wanted && !is_whole_; step *= 2) {
    std::vector<RankedMatch> more =
        best_matches(found_, index_, sort_, step, forms(), after_ ? &*after_ : nullptr);
    is_whole_ = more.size() < step;
    if (!more.empty()) after_ = more.back().key;
    for (RankedMatch& match : more) match.score *= fit_;
    take(more, page);
  }
}

Page Pager::page(const Cursor* cursor, FeatureReader* features) {
  Page page;
  page.offset = cursor != nullptr ? cursor->offset : request_.offset;
  if (request_.limit == 0) return page;
  std::size_t matches = 0;
  for (const SegmentMatches& segment : found_) matches += segment.words.documents.size();
  const std::size_t skipped = cursor != nullptr ? 0 : std::min(request_.offset, matches);
  // One more tells whether there is a page behind.
  const std::size_t wanted = skipped + request_.limit + 1;
  std::vector<RankedMatch> head;
  if (features != nullptr && features->has_words()) {
    forms_.emplace(*features, index_, deadline_);
    head = read_head(*features);
  }
  if (cursor != nullptr) start_behind(*cursor, head);
  take(head, page);
  page.reranked = page.matches.size();
  read_tail(wanted, page);
  page.matches.erase(
      page.matches.begin(),
      page.matches.begin() + static_cast<std::ptrdiff_t>(std::min(skipped, page.matches.size())));
  page.reranked -= std::min(skipped, page.reranked);
  page.is_last = page.matches.size() <= request_.limit;
  if (!page.is_last) page.matches.resize(request_.limit);
  page.reranked = std::min(page.reranked, page.matches.size());
  return page;
}

}  // namespace warta
