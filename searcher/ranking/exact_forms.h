// SPDX-License-Identifier: GPL-3.0-or-later
// What the very forms typed count in the first stage, which else knows roots alone: "menjalankan"
// is in 1,577 articles, and none of them among the first hundred of the root's 20,000.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "searcher/match/deadline.h"
#include "searcher/match/form_articles.h"
#include "searcher/open_index.h"
#include "searcher/ranking/features.h"
#include "searcher/ranking/weights.h"

namespace warta {

class ExactForms {
 public:
  // Of the words of `features`, by the weight that Feature::exact has there. All must outlive this.
  ExactForms(const FeatureReader& features, const OpenIndex& index, const Deadline& deadline);

  // What an article's forms count, no more than most(); less, where that is less than `least`.
  // Throws Error (timed_out).
  double of(std::size_t segment, std::uint32_t document, double roots, double least = 0);

  // What they may count at most, of any article.
  double most() const { return most_; }

  // The same, of an article whose roots count `roots`. Most articles have a few
  // common words of a sentence, and need not be looked into. A form whose root counts nothing
  // there, as of "korupsi OR suap bupati" the second word's where "suap" is missing, counts nothing
  // either.
  double most(std::size_t segment, std::uint32_t document, double roots) const {
    const double least_of_root = kFixed + by_length_ * lengths_[segment][document - 1];
    return std::min(most_, without_roots_ + most_of_roots_ * roots * least_of_root);
  }

 private:
  // What a root weighs against what it counts where it stands once, as BM25 has it: an article
  // cannot have the form without the root, but for words that count together alone.
  static constexpr double kFixed = (1 + kK1 * (1 - kB)) / (kK1 + 1);

  std::vector<double> worths_;                           // of each form, the largest first
  std::vector<std::vector<FormArticlesPtr>> articles_;   // the same by segment
  std::vector<std::span<const std::uint32_t>> lengths_;  // the same, see SegmentReader
  double most_ = 0;
  double without_roots_ = 0;  // of that, the forms whose roots may count nothing
  double most_of_roots_ = 0;  // that a form is worth of what its root weighs
  double by_length_ = 0;
  const Deadline& deadline_;
  std::size_t looks_ = 0;
};

}  // namespace warta
