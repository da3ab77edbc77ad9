// SPDX-License-Identifier: GPL-3.0-or-later
// One Searcher, many threads, and a writer that commits meanwhile: run under the tsan preset.
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "searcher/searcher.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

constexpr int kThreads = 4;
constexpr int kCommits = 6;

std::vector<std::string> batch(int number) {
  std::vector<std::string> articles;
  for (int i = 0; i < 20; ++i) {
    const std::string id = std::to_string(number) + "-" + std::to_string(i);
    articles.push_back(id);
    articles.push_back("Rapat Kerja " + id +
                       "\nWali kota membuka rapat kerja di Kota Kendari, Rabu (6/11/2024). "
                       "Warga membahas pilkada nomor " +
                       id + ".");
  }
  return articles;
}

TEST(SearcherThreads, SearchAtOnceWhileAWriterCommits) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  testing::add_articles(writer, batch(0));
  writer.commit();
  const Searcher searcher({folder.path("idx")});
  std::atomic<bool> is_written = false;
  std::atomic<int> wrong = 0;
  const auto ask = [&](int thread) {
    std::size_t before = 0;
    bool is_last = false;
    for (int round = 0; !is_last; ++round) {
      is_last = is_written;
      Request request;
      request.query = (thread + round) % 2 == 0 ? "rapat kerja" : "\"rapat kerja\" kendari";
      request.facets = {"province", "month", "source"};
      request.collapse = false;
      const Answer answer = searcher.search(request);
      // A whole number of batches, never fewer than before.
      if (answer.total % 20 != 0 || answer.total < before || answer.hits.size() != 10) ++wrong;
      before = answer.total;
      if (!searcher.article("0-3")) ++wrong;
    }
    if (before != std::size_t{20} * (kCommits + 1)) ++wrong;
  };
  std::vector<std::thread> threads;
  for (int thread = 0; thread < kThreads; ++thread) threads.emplace_back(ask, thread);
  for (int number = 1; number <= kCommits; ++number) {
    testing::add_articles(writer, batch(number));
    writer.commit();
  }
  is_written = true;
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

}  // namespace
}  // namespace warta
