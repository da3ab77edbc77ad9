// SPDX-License-Identifier: GPL-3.0-or-later
// What the very forms typed count in the first stage, which else knows roots alone: "menjalankan"
// is in 1,577 articles, and none of them among the first hundred of the root's 20,000.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "searcher/match/deadline.h"
#include "searcher/match/form_articles.h"
#include "searcher/open_index.h"
#include "searcher/ranking/features.h"

namespace warta {

class ExactForms {
 public:
  // Of the words of `features`, by the weight that Feature::exact has there. All must outlive this.
  ExactForms(const FeatureReader& features, const OpenIndex& index, const Deadline& deadline);

  // What an article's forms count; less, where that is less than `least`. Throws Error (timed_out).
  double of(std::size_t segment, std::uint32_t document, double least = 0);

  // What those of an article count that has all.
  double most() const { return most_; }

 private:
  std::vector<double> worths_;                          // of each form, the largest first
  std::vector<std::vector<FormArticlesPtr>> articles_;  // the same by segment
  double most_ = 0;
  const Deadline& deadline_;
  std::size_t looks_ = 0;
};

}  // namespace warta
