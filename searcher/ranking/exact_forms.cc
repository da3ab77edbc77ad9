// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/exact_forms.h"

#include <algorithm>
#include <functional>

namespace warta {
namespace {

// So many articles are looked at between two looks at the clock.
constexpr std::size_t kLooksPerCheck = 256;

// What roots count is summed up in fewer digits.
constexpr double kSlack = 1.001;

}  // namespace

ExactForms::ExactForms(const FeatureReader& features, const OpenIndex& index,
                       const Deadline& deadline)
    : deadline_(deadline) {
  const double weight = weight_of(static_cast<std::size_t>(Feature::exact), features.weights());
  std::vector<const QueryWord*> words;
  for (const QueryWord& word : features.words()) words.push_back(&word);
  std::ranges::stable_sort(words, std::ranges::greater(), &QueryWord::form_weight);
  for (const QueryWord* word : words) {
    most_ += worths_.emplace_back(weight * word->form_weight);
    if (!word->counts_alone || word->weight <= 0) {
      without_roots_ += worths_.back();
    } else {
      most_of_roots_ = std::max(most_of_roots_, kSlack * worths_.back() / word->weight);
    }
  }
  by_length_ = kK1 * kB / (kK1 + 1) / index.average_length();
  for (const auto& reader : index.readers()) {
    lengths_.push_back(reader->lengths());
    std::vector<FormArticlesPtr>& articles = articles_.emplace_back();
    for (const QueryWord* word : words) {
      articles.push_back(reader->form(word->normal, word->roots.front(), word->in_title));
    }
  }
}

double ExactForms::of(std::size_t segment, std::uint32_t document, double roots, double least) {
  if (looks_++ % kLooksPerCheck == 0) deadline_.check();
  const std::vector<FormArticlesPtr>& articles = articles_[segment];
  double sum = 0;
  double rest = most_;
  for (std::size_t i = 0; i < worths_.size() && sum + rest >= least; ++i) {
    rest -= worths_[i];
    if (articles[i]->has(document)) sum += worths_[i];
  }
  return std::min(sum, most(segment, document, roots));
}

}  // namespace warta
