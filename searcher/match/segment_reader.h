// SPDX-License-Identifier: GPL-3.0-or-later
// A segment as queries read it. Any thread may call; several read at once.
//
// A handle of Xapian's serves one thread at a time. There is a pool of them, from which one is
// taken for as long as a list is copied.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "indexer/schema/snapshot.h"
#include "searcher/match/form_articles.h"
#include "searcher/match/segment_cache.h"
#include "searcher/resolve/former_regions.h"
#include "searcher/resolve/official_names.h"
#include "searcher/spelling/vocabulary.h"

namespace warta {

using PostingCache = SegmentCache<const FlatPostings>;
using FormCache = SegmentCache<FormArticles>;

// What is kept of all segments together.
struct SegmentCaches {
  SegmentCaches(std::size_t posting_bytes, std::size_t form_bytes)
      : postings(posting_bytes), forms(form_bytes) {}
  PostingCache postings;
  FormCache forms;
};

class SegmentReader {
 public:
  SegmentReader(std::shared_ptr<const Segment> segment, std::shared_ptr<SegmentCaches> caches);

  const Segment& segment() const { return *segment_; }
  const std::shared_ptr<const Segment>& shared_segment() const { return segment_; }
  std::uint32_t articles() const { return segment_->entry().articles; }

  // The articles that have the term, also the dead; never null. Throws Xapian::Error.
  FlatPostingsPtr postings(const std::string& term) const;

  // The articles that have a word of this normal form and root, in their headline where `in_title`;
  // never null, and as long to be used as this. Throws Xapian::Error, Error (damaged).
  FormArticlesPtr form(const std::string& normal, const std::string& root, bool in_title) const;

  // Words of each article, the headline's as often as they count. By document, less one.
  std::span<const std::uint32_t> lengths() const;
  double total_length() const;

  // The different days of its articles in order, and which of them each article has, by document,
  // less one. The day that is not known is 0.
  struct Days {
    std::vector<std::uint32_t> different;
    std::vector<std::uint32_t> of_document;
  };
  const Days& days() const;

  // Its words as errors are looked up in them, and its officials by their names. Made when they are
  // first asked for, which takes 20 ms for 300,000 words.
  const SpellingVocabulary& spelling() const;
  const OfficialNames& official_names() const;

  // The values of FieldId::office that say an acting holder, in order.
  std::span<const std::uint32_t> acting_offices() const;

  // What articles count for besides their regions. REQUIRES: id is province or regency
  const std::vector<FormerRegion>& former_regions(FieldId id) const;

 private:
  void with_handle(const std::function<void(const Xapian::Database&)>& work) const;
  void read_lengths() const;

  std::shared_ptr<const Segment> segment_;
  std::shared_ptr<SegmentCaches> caches_;
  std::uint64_t number_;  // in the caches

  mutable std::mutex pool_lock_;
  mutable std::condition_variable handle_came_back_;
  mutable std::vector<std::unique_ptr<Xapian::Database>> opened_;
  mutable std::vector<const Xapian::Database*> idle_;
  mutable bool may_open_ = true;

  mutable std::once_flag lengths_once_;
  mutable std::vector<std::uint32_t> lengths_;
  mutable double total_length_ = 0;
  mutable std::once_flag days_once_;
  mutable Days days_;
  mutable std::once_flag spelling_once_;
  mutable std::optional<SpellingVocabulary> spelling_;
  mutable std::once_flag names_once_;
  mutable std::optional<OfficialNames> names_;
  mutable std::once_flag acting_once_;
  mutable std::vector<std::uint32_t> acting_;
  struct Former {
    std::once_flag once;
    std::vector<FormerRegion> regions;
  };
  mutable Former former_provinces_;
  mutable Former former_regencies_;
};

// Calls take(document) for each of its articles that is not dead, in order.
template <typename Take>
void each_living(const SegmentReader& reader, Take take) {
  auto dead = reader.segment().dead().begin();
  for (std::uint32_t document = 1; document <= reader.articles(); ++document) {
    if (dead != reader.segment().dead().end() && *dead == document) {
      ++dead;
    } else {
      take(document);
    }
  }
}

}  // namespace warta
