// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/progress.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace warta {
namespace {

// Before that an estimate says nothing.
constexpr double kFirstEstimate = 0.01;  // of the whole
constexpr std::chrono::duration<double> kFirstEstimateTime(1.0);

std::string with_commas(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string minutes(double seconds) {
  const auto whole = static_cast<long>(std::ceil(seconds));
  char text[40];
  if (whole >= 3600) {
    std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60, whole % 60);
  } else {
    std::snprintf(text, sizeof text, "%ld:%02ld", whole / 60, whole % 60);
  }
  return text;
}

}  // namespace

void Progress::begin_batch(std::size_t count) {
  batch_done = 0;
  batch_articles = count;
  batch_bytes = read_bytes - done_bytes;
}

void Progress::end_batch() {
  articles += batch_articles;
  done_bytes += batch_bytes;
  batch_articles = 0;
  batch_done = 0;
  batch_bytes = 0;
}

std::string describe(const Progress& progress, std::chrono::duration<double> elapsed) {
  const std::size_t batch = progress.batch_articles;
  const std::size_t done = std::min<std::size_t>(progress.batch_done, batch);
  const double batch_share =
      batch == 0 ? 0 : static_cast<double>(done) / static_cast<double>(batch);
  const std::uint64_t articles = progress.articles + done;
  std::string text = with_commas(articles) + " articles";
  if (elapsed < kFirstEstimateTime || articles == 0) return text;
  const double rate = static_cast<double>(articles) / elapsed.count();
  text += ", " + with_commas(static_cast<std::uint64_t>(std::lround(rate))) + " a second";
  if (progress.stage == StageId::merge) return text + ", merging";
  if (progress.total_bytes == 0) return text;
  const double bytes = static_cast<double>(progress.done_bytes) +
                       batch_share * static_cast<double>(progress.batch_bytes);
  // A file may have grown since it was measured.
  const double share = std::min(1.0, bytes / static_cast<double>(progress.total_bytes));
  text += ", " + std::to_string(static_cast<int>(share * 100)) + " %";
  if (share < kFirstEstimate) return text;
  return text + ", " + minutes(elapsed.count() * (1 - share) / share) + " left";
}

}  // namespace warta
