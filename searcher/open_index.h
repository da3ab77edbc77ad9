// SPDX-License-Identifier: GPL-3.0-or-later
// One or several indexes as they were at one moment, searched as one. Nothing of it changes; any
// number of threads may read it.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "indexer/schema/manifest.h"
#include "searcher/match/segment_reader.h"
#include "searcher/resolve/official_people.h"

namespace warta {

class OpenIndex {
 public:
  // Opens the indexes in these folders. What `before` has open of them is shared, and stays where a
  // program of another version has rebuilt an index. Throws Error: no_index, unreadable, damaged,
  // mismatched.
  explicit OpenIndex(const std::vector<std::string>& paths, const OpenIndex* before = nullptr);

  // None at all: to build a query that is never run.
  OpenIndex() = default;

  // False when a writer has committed since. Costs a look at each manifest's date.
  bool is_current() const;

  using Readers = std::vector<std::shared_ptr<const SegmentReader>>;
  const Readers& readers() const { return readers_; }
  const std::string& path() const { return snapshots_.front().path; }

  // Changes whenever one of the indexes does.
  const std::string& revision() const { return revision_; }

  // Articles, also the dead: what frequencies are measured by.
  std::size_t articles() const { return articles_; }

  // Words of an article on average; 1 when there is none.
  double average_length() const;

  // The day before which almost all articles are: the 99th of a hundred, as a printed day may be
  // wrong. YYYYMMDD; 0 when no day is known.
  std::uint32_t latest_day() const;

  // The lists of a term, one for each segment, and how many articles have it.
  std::vector<FlatPostingsPtr> postings(const std::string& term) const;
  std::size_t frequency(const std::string& term) const;

  // How often a word stands in the very form, a normal form.
  std::size_t uses_of_form(std::string_view normal) const;

  // The persons behind the names of officials. Made when they are first asked for.
  const OfficialPeople& people() const;

  struct Place {
    const SegmentReader* reader = nullptr;
    std::uint32_t document = 0;
  };

  // The article with this id; no reader when there is none. Throws Xapian::Error.
  Place find(const std::string& id) const;

 private:
  std::vector<Snapshot> snapshots_;  // one for each path
  std::vector<ManifestVersion> versions_;
  std::shared_ptr<SegmentCaches> caches_;
  Readers readers_;
  std::string revision_;
  std::size_t articles_ = 0;

  mutable std::once_flag average_once_;
  mutable double average_length_ = 1;
  mutable std::once_flag latest_once_;
  mutable std::uint32_t latest_day_ = 0;
  mutable std::once_flag people_once_;
  mutable std::optional<OfficialPeople> people_;
};

}  // namespace warta
