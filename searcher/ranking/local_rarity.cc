// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/local_rarity.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace warta {
namespace {

constexpr int kNowhere = std::numeric_limits<int>::max();

// A match that scores one less is e^2 times less likely to be wanted.
constexpr double kLikelihoodPerScore = 2;

// A word that stands first behind these is one that the match is not about.
constexpr int kBeginning = 80;

constexpr double kDecay = 60;  // words
constexpr int kWindow = 16;    // words

// What counts at `position` of what counts in the headline.
double decay_at(int position) {
  static const auto decay = [] {
    std::array<double, 512> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
      values[i] = std::exp(-static_cast<double>(i) / kDecay);
    }
    return values;
  }();
  const auto place = static_cast<std::size_t>(position);
  return place < decay.size() ? decay[place] : 0;
}

}  // namespace

void LocalRarity::add(std::span<const WordHit> hits, int body_begin) {
  Match& match = matches_.emplace_back();
  match.words.fill(kNowhere);
  match.pairs.fill(kNowhere);
  match.first_hit = hits_.size();
  match.hits = hits.size();
  hits_.insert(hits_.end(), hits.begin(), hits.end());
  std::array<int, kMostWords> last;
  last.fill(std::numeric_limits<int>::min() / 2);
  for (const WordHit& hit : hits) {
    const std::size_t word = hit.word;
    const int position = std::max(0, hit.position - body_begin);
    match.words[word] = std::min(match.words[word], position);
    last[word] = hit.position;
    if (word == 0) continue;
    const int gap = hit.position - last[word - 1];
    if (gap > 0 && gap <= gaps_[word - 1]) {
      match.pairs[word - 1] = std::min(match.pairs[word - 1], position);
    }
  }
}

void LocalRarity::weigh(std::span<const double> scores) {
  if (scores.empty()) return;
  const double top = *std::ranges::max_element(scores);
  double all = 0;
  std::array<double, kMostWords> having_word{};
  std::array<double, kMostWords> having_pair{};
  for (std::size_t i = 0; i < matches_.size(); ++i) {
    const double likelihood = std::exp(kLikelihoodPerScore * (scores[i] - top));
    all += likelihood;
    for (std::size_t word = 0; word < words(); ++word) {
      if (matches_[i].words[word] <= kBeginning) having_word[word] += likelihood;
      if (matches_[i].pairs[word] <= kBeginning) having_pair[word] += likelihood;
    }
  }
  const auto rarity = [&](double having) { return std::log((all + 1) / (having + 0.5)); };
  for (std::size_t word = 0; word < words(); ++word) {
    word_rarity_[word] = rarity(having_word[word]);
    pair_rarity_[word] = rarity(having_pair[word]);
  }
}

LocalRarity::Told LocalRarity::told(std::size_t i) const {
  const Match& match = matches_[i];
  Told told;
  for (std::size_t word = 0; word < words(); ++word) {
    if (match.words[word] != kNowhere) {
      told.words += word_rarity_[word] * decay_at(match.words[word]);
    }
    if (match.pairs[word] != kNowhere) {
      told.adjacent += pair_rarity_[word] * decay_at(match.pairs[word]);
    }
  }
  const std::span<const WordHit> hits(hits_);
  told.in_window = best_window(hits.subspan(match.first_hit, match.hits), kWindow, word_rarity_);
  const auto mean = 1 / static_cast<double>(words());
  told.words *= mean;
  told.adjacent *= mean;
  told.in_window *= mean;
  return told;
}

}  // namespace warta
