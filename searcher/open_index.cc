// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/open_index.h"

#include <algorithm>
#include <numeric>

#include "indexer/schema/error.h"
#include "indexer/schema/fields.h"

namespace warta {
namespace {

// Of posting lists, for all segments together: five bytes for each article of each term. Those of
// the words that many queries have grow with the index.
constexpr std::size_t kCacheBytes = 64U << 20;
constexpr std::size_t kCacheBytesPerArticle = 256;

// Of what is known of very forms: a quarter of a byte for each article of each form.
constexpr std::size_t kFormBytes = 16U << 20;
constexpr std::size_t kFormBytesPerArticle = 64;

std::shared_ptr<const SegmentReader> reader_of(const std::shared_ptr<const Segment>& segment,
                                               const OpenIndex* before) {
  if (before == nullptr) return nullptr;
  const auto& readers = before->readers();
  const auto found = std::ranges::find_if(
      readers, [&](const auto& reader) { return reader->shared_segment() == segment; });
  return found == readers.end() ? nullptr : *found;
}

Snapshot open_after(const std::string& path, const Snapshot* before) {
  try {
    return open_snapshot(path, before);
  } catch (const Error& error) {
    // A newer program has rebuilt the index. What is open stays readable: it serves until this
    // one is replaced, too.
    if (before == nullptr || error.code() != ErrorCode::mismatched) throw;
    return *before;
  }
}

}  // namespace

OpenIndex::OpenIndex(const std::vector<std::string>& paths, const OpenIndex* before) {
  caches_ = before != nullptr ? before->caches_
                              : std::make_shared<SegmentCaches>(kCacheBytes, kFormBytes);
  for (std::size_t i = 0; i < paths.size(); ++i) {
    versions_.push_back(manifest_version(paths[i]));
    snapshots_.push_back(
        open_after(paths[i], before != nullptr ? &before->snapshots_[i] : nullptr));
    const Snapshot& snapshot = snapshots_.back();
    if (!revision_.empty()) revision_.push_back('+');
    revision_.append(snapshot.manifest.revision());
    for (const auto& segment : snapshot.segments) {
      auto reader = reader_of(segment, before);
      if (reader == nullptr) {
        reader = std::make_shared<const SegmentReader>(segment, caches_);
      }
      articles_ += reader->articles();
      readers_.push_back(std::move(reader));
    }
  }
  caches_->postings.allow(kCacheBytesPerArticle * articles_);
  caches_->forms.allow(kFormBytesPerArticle * articles_);
}

bool OpenIndex::is_current() const {
  for (std::size_t i = 0; i < snapshots_.size(); ++i) {
    if (manifest_version(snapshots_[i].path) != versions_[i]) return false;
  }
  return true;
}

double OpenIndex::average_length() const {
  std::call_once(average_once_, [&] {
    double length = 0;
    for (const auto& reader : readers_) length += reader->total_length();
    if (length > 0) average_length_ = length / static_cast<double>(articles_);
  });
  return average_length_;
}

std::uint32_t OpenIndex::latest_day() const {
  std::call_once(latest_once_, [&] {
    std::vector<std::uint32_t> days;
    for (const auto& reader : readers_) {
      const Columns& columns = reader->segment().columns();
      for (std::uint32_t document = 1; document <= reader->articles(); ++document) {
        if (columns.day(document) != 0) days.push_back(columns.day(document));
      }
    }
    if (days.empty()) return;
    const auto latest = days.begin() + static_cast<std::ptrdiff_t>(days.size() * 99 / 100);
    std::nth_element(days.begin(), latest, days.end());
    latest_day_ = *latest;
  });
  return latest_day_;
}

const OfficialPeople& OpenIndex::people() const {
  std::call_once(people_once_, [&] { people_.emplace(readers_); });
  return *people_;
}

std::vector<FlatPostingsPtr> OpenIndex::postings(const std::string& term) const {
  std::vector<FlatPostingsPtr> lists;
  for (const auto& reader : readers_) lists.push_back(reader->postings(term));
  return lists;
}

std::size_t OpenIndex::frequency(const std::string& term) const {
  std::size_t having = 0;
  for (const auto& reader : readers_) having += reader->postings(term)->size();
  return having;
}

std::size_t OpenIndex::uses_of_form(std::string_view normal) const {
  std::size_t uses = 0;
  for (const auto& reader : readers_) {
    const WordReader& tokens = reader->segment().tokens();
    for (const WordId word : tokens.words_of_form(normal)) uses += tokens.count(word);
  }
  return uses;
}

OpenIndex::Place OpenIndex::find(const std::string& id) const {
  const std::string term = make_term(field(FieldId::id).prefix, id);
  for (const auto& reader : readers_) {
    const FlatPostingsPtr list = reader->postings(term);
    for (const std::uint32_t document : list->documents) {
      if (!reader->segment().is_dead(document)) return {reader.get(), document};
    }
  }
  return {};
}

}  // namespace warta
