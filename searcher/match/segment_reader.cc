// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/segment_reader.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <utility>

#include "indexer/schema/portable.h"

namespace warta {
namespace {

// More threads than this wait for one another when all read lists that are not in the cache.
constexpr std::size_t kMostHandles = 4;

std::uint64_t next_number() {
  static std::atomic<std::uint64_t> last = 0;
  return ++last;
}

}  // namespace

SegmentReader::SegmentReader(std::shared_ptr<const Segment> segment,
                             std::shared_ptr<SegmentCaches> caches)
    : segment_(std::move(segment)), caches_(std::move(caches)), number_(next_number()) {
  idle_.push_back(&segment_->postings());
}

void SegmentReader::with_handle(const std::function<void(const Xapian::Database&)>& work) const {
  const Xapian::Database* handle = nullptr;
  {
    std::unique_lock lock(pool_lock_);
    if (idle_.empty() && may_open_) {
      // A merged segment's folder may be gone: then there will be no more handles than there are.
      try {
        opened_.push_back(std::make_unique<Xapian::Database>(segment_->folder().string()));
        idle_.push_back(opened_.back().get());
        may_open_ = opened_.size() + 1 < kMostHandles;
      } catch (const Xapian::DatabaseOpeningError&) {
        may_open_ = false;
      }
    }
    handle_came_back_.wait(lock, [&] { return !idle_.empty(); });
    handle = idle_.back();
    idle_.pop_back();
  }
  const auto give_back = [&] {
    {
      const std::lock_guard lock(pool_lock_);
      idle_.push_back(handle);
    }
    handle_came_back_.notify_one();
  };
  try {
    work(*handle);
  } catch (...) {
    give_back();
    throw;
  }
  give_back();
}

FlatPostingsPtr SegmentReader::postings(const std::string& term) const {
  if (FlatPostingsPtr known = caches_->postings.find(number_, term)) return known;
  auto list = std::make_shared<FlatPostings>();
  with_handle([&](const Xapian::Database& database) {
    const std::size_t size = database.get_termfreq(term);
    list->documents.reserve(size);
    list->counts.reserve(size);
    const auto end = database.postlist_end(term);
    for (auto at = database.postlist_begin(term); at != end; ++at) {
      list->documents.push_back(*at);
      list->counts.push_back(static_cast<std::uint8_t>(
          std::min<Xapian::termcount>(at.get_wdf(), std::numeric_limits<std::uint8_t>::max())));
    }
  });
  return caches_->postings.add(number_, term, list);
}

FormArticlesPtr SegmentReader::form(const std::string& normal, const std::string& root,
                                    bool in_title) const {
  const FieldId id = in_title ? FieldId::title : FieldId::text;
  const std::string form_term = word_term(id, normal);
  const std::string root_term = make_term("Z" + std::string(field(id).prefix), root);
  const std::string name = form_term + ' ' + root_term;
  if (FormArticlesPtr known = caches_->forms.find(number_, name)) return known;
  const WordReader& tokens = segment_->tokens();
  const FlatPostingsPtr with_root = postings(root_term);
  auto articles =
      tokens.has_places()  // and lists
          ? std::make_shared<FormArticles>(*postings(form_term), *with_root, this->articles())
          : std::make_shared<FormArticles>(tokens, normal, in_title, *with_root, this->articles());
  return caches_->forms.add(number_, name, std::move(articles));
}

void SegmentReader::read_lengths() const {
  lengths_.assign(articles(), 0);
  with_handle([&](const Xapian::Database& database) {
    const auto end = database.postlist_end(std::string());
    for (auto at = database.postlist_begin(std::string()); at != end; ++at) {
      const Xapian::termcount length = at.get_doclength();
      lengths_[*at - 1] = length;
      total_length_ += length;
    }
  });
}

std::span<const std::uint32_t> SegmentReader::lengths() const {
  std::call_once(lengths_once_, [&] { read_lengths(); });
  return lengths_;
}

double SegmentReader::total_length() const {
  lengths();
  return total_length_;
}

const SegmentReader::Days& SegmentReader::days() const {
  std::call_once(days_once_, [&] {
    const Columns& columns = segment_->columns();
    std::vector<std::uint32_t>& different = days_.different;
    for (std::uint32_t document = 1; document <= articles(); ++document) {
      different.push_back(columns.day(document));
    }
    days_.of_document = different;
    std::ranges::sort(different);
    different.erase(std::unique(different.begin(), different.end()), different.end());
    for (std::uint32_t& day : days_.of_document) {
      day =
          static_cast<std::uint32_t>(std::ranges::lower_bound(different, day) - different.begin());
    }
  });
  return days_;
}

const SpellingVocabulary& SegmentReader::spelling() const {
  std::call_once(spelling_once_, [&] { spelling_.emplace(segment_->tokens()); });
  return *spelling_;
}

const OfficialNames& SegmentReader::official_names() const {
  std::call_once(names_once_, [&] { names_.emplace(segment_->columns().of(FieldId::official)); });
  return *names_;
}

std::span<const std::uint32_t> SegmentReader::acting_offices() const {
  std::call_once(acting_once_, [&] {
    const Column& offices = segment_->columns().of(FieldId::office);
    for (std::uint32_t value = 0; value < offices.size(); ++value) {
      if (view_office_value(offices.text(value)).acting) acting_.push_back(value);
    }
  });
  return acting_;
}

const std::vector<FormerRegion>& SegmentReader::former_regions(FieldId id) const {
  Former& former = id == FieldId::province ? former_provinces_ : former_regencies_;
  std::call_once(former.once, [&] {
    former.regions = find_former_regions(segment_->columns(), id, articles());
  });
  return former.regions;
}

}  // namespace warta
