// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what stands beside an office is a person's name, by what the whole article says of its
// words.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "stemmer/officials/person_name.h"
#include "stemmer/officials/tagger_words.h"
#include "stemmer/regions/region_tags.h"

namespace warta {

class NameChecks {
 public:
  // All of them live as long.
  NameChecks(std::span<const TaggerWord> title, std::span<const TaggerWord> body,
             const RegionTags& regions)
      : title_words_(title), body_words_(body), regions_(regions) {}

  // The run, of `words`, is the name of a region.
  static bool names_region(const NameRun& run, std::span<const TaggerWord> words,
                           std::span<const RegionMention> mentions);
  // Cuts the run, of the title, to what the body prints in the same order; false when that is
  // nothing.
  bool confirm_in_body(NameRun& run) const;
  // Those below are of runs of the body, is_place() of either. `office_end`: of the office that the
  // name was found with.
  void cut_regions(NameRun& run, bool has_region) const;
  bool holds_region(const NameRun& run) const;
  bool is_organisation(const NameRun& run, std::size_t office_end) const;
  bool is_place(const NameRun& run, std::span<const TaggerWord> words) const;
  void cut_common_words(NameRun& run) const;

  // Cuts what a scraper glued to the end of a name that stands by itself elsewhere. `words`: the
  // normal forms of the words of `name`.
  void cut_glued_end(std::string& name, std::vector<std::string>& words) const;

 private:
  std::span<const TaggerWord> title_words_;
  std::span<const TaggerWord> body_words_;
  const RegionTags& regions_;
};

}  // namespace warta
