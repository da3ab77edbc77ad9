// SPDX-License-Identifier: GPL-3.0-or-later
// Words as typed, one behind the other: phrases, and single words that must have their very form.
//
// Xapian's postings know roots alone; which forms an article has and where is read from its words
// in their order. So a sequence stands beside the roots that it needs: Xapian proposes the articles
// that have them all, and the sequence is checked in those.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/segment_source.h"

namespace warta {

// What may stand at one place: words of these normal forms, or words that begin so.
struct WordChoice {
  std::vector<std::string> forms;
  bool are_prefixes = false;
};
using WordSequence = std::vector<WordChoice>;

// A sequence as the words of one segment: whether an article has it.
class SequenceMatcher {
 public:
  // REQUIRES: 1 to 64 places
  SequenceMatcher(const WordReader& tokens, const WordSequence& sequence);

  // How often the article has the sequence, counting up to `most`; in the headline alone where
  // `in_title`. REQUIRES: a document of the segment
  std::size_t count(Xapian::docid document, bool in_title, std::size_t most) const;

  // Whether some place has no word of the segment.
  bool is_impossible() const { return impossible_; }

 private:
  void number_words(const WordSequence& sequence);
  std::uint64_t places_of(WordId word) const;
  std::size_t count_in_stream(Xapian::docid document, bool in_title, std::size_t most) const;
  std::size_t count_places(Xapian::docid document, bool in_title, std::size_t most) const;

  const WordReader& tokens_;
  std::size_t places_;
  WordSequence few_;  // whose places are asked for; empty: the words of an article are gone through
  bool impossible_ = false;
  // Words with the places that they may stand at, as bits: in order; many also as a table.
  std::vector<std::pair<WordId, std::uint64_t>> words_;
  std::vector<std::uint64_t> table_;
};

// The articles that have a sequence, as a part of a query, without weight. Looking at one takes a
// microsecond: set beside roots that are rarer.
class SequenceSource : public SegmentSource {
 public:
  SequenceSource(Segments segments, WordSequence sequence, bool in_title)
      : SegmentSource(std::move(segments)), sequence_(std::move(sequence)), in_title_(in_title) {}

  // Xapian's interface. What is least likely to be asked first says it is the most frequent.
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return documents(); }
  Xapian::doccount get_termfreq_max() const override { return documents(); }
  void next(double least_weight) override;
  void skip_to(Xapian::docid document, double least_weight) override;
  bool check(Xapian::docid document, double least_weight) override;
  bool at_end() const override { return at_ > documents(); }
  Xapian::docid get_docid() const override { return at_; }
  Xapian::PostingSource* clone() const override {
    return new SequenceSource(segments(), sequence_, in_title_);
  }
  std::string get_description() const override { return "SequenceSource"; }

 private:
  void begin() override;
  Xapian::docid documents() const { return segment() == nullptr ? 0 : segment()->entry().articles; }
  bool has_sequence() const { return matcher_->count(at_, in_title_, 1) > 0; }

  WordSequence sequence_;
  bool in_title_;
  std::optional<SequenceMatcher> matcher_;
  Xapian::docid at_ = 0;
};

}  // namespace warta
