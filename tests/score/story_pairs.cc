// SPDX-License-Identifier: GPL-3.0-or-later
// Scores the finding of copies over real articles, with the exact Jaccard coefficient of all pairs
// as truth: words, shingles and the join are of its own making, not those of the indexer.
//
//   story_pairs FILE...   articles as warta-index reads them; 47,771 take a minute
//
// Of the pairs that have at least so much in common: how many there are, how many have one story
// (recall), and how many of all pairs with one story reach it (precision).
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <iterator>
#include <map>
#include <numeric>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "indexer/ingest.h"
#include "indexer/parallel.h"
#include "indexer/schema/snapshot.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

constexpr std::size_t kShingleWords = 5;
constexpr std::size_t kLongShingles = 20;  // of shorter texts the rule asks all words to be equal
constexpr double kLeast = 0.4;             // pairs below it are not looked at

using Shingles = std::vector<std::uint32_t>;  // distinct, the rarest first

struct Document {
  std::string id;
  StoryId story = 0;
  Shingles shingles;
};

struct Pair {
  double jaccard = 0;
  double contained = 0;  // the share of the shorter text
  bool is_found = false;
};

// Runs of ASCII letters and digits, in lower case; a byte beyond them parts words.
std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words(1);
  for (const char byte : text) {
    const char lower = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
      words.back() += lower;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  words.pop_back();
  return words;
}

// Numbers shingles in the order in which they come.
class ShingleNumbers {
 public:
  Shingles of(const std::string& text) {
    const std::vector<std::string> words = words_of(text);
    Shingles shingles;
    for (std::size_t i = 0; i + kShingleWords <= words.size(); ++i) {
      std::string shingle;
      for (std::size_t k = 0; k < kShingleWords; ++k) shingle += words[i + k] + ' ';
      shingles.push_back(
          numbers_.try_emplace(shingle, static_cast<std::uint32_t>(numbers_.size())).first->second);
    }
    std::ranges::sort(shingles);
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
  }
  std::size_t size() const { return numbers_.size(); }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

std::vector<Document> documents_in(const std::string& index) {
  std::vector<Document> documents;
  ShingleNumbers numbers;
  const Snapshot snapshot = open_snapshot(index);
  for (const auto& segment : snapshot.segments) {
    for (std::uint32_t i = 1; i <= segment->entry().articles; ++i) {
      const TaggedArticle article = segment->articles().article(i);
      Shingles shingles = numbers.of(article.text);
      if (shingles.size() < kLongShingles) continue;
      documents.push_back({article.id, segment->stories().story(i), std::move(shingles)});
    }
  }
  // Numbers by frequency, so that a text begins with what it shares with the fewest.
  std::vector<std::uint32_t> uses(numbers.size());
  for (const Document& document : documents) {
    for (const std::uint32_t shingle : document.shingles) ++uses[shingle];
  }
  std::vector<std::uint32_t> order(numbers.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, {}, [&](std::uint32_t shingle) { return uses[shingle]; });
  std::vector<std::uint32_t> rank(numbers.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
  for (Document& document : documents) {
    for (std::uint32_t& shingle : document.shingles) shingle = rank[shingle];
    std::ranges::sort(document.shingles);
  }
  return documents;
}

Pair compared(const Document& a, const Document& b) {
  std::vector<std::uint32_t> common;
  std::ranges::set_intersection(a.shingles, b.shingles, std::back_inserter(common));
  const auto shared = static_cast<double>(common.size());
  const auto sizes = static_cast<double>(a.shingles.size() + b.shingles.size());
  const auto shorter = static_cast<double>(std::min(a.shingles.size(), b.shingles.size()));
  return {shared / (sizes - shared), shared / shorter, a.story == b.story};
}

// All pairs of at least kLeast, and all that were found. Two texts that have the share t of their
// shingles in common have one of the rarest 1 - t of each in common, and one more.
std::vector<Pair> pairs_of(const std::vector<Document>& documents) {
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> by_shingle;
  std::map<StoryId, std::vector<std::uint32_t>> by_story;
  std::vector<Pair> pairs;
  std::vector<std::uint32_t> candidates;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const Document& document = documents[i];
    candidates = by_story[document.story];
    const auto rare =
        static_cast<std::size_t>((1 - kLeast) * static_cast<double>(document.shingles.size())) + 1;
    for (std::size_t k = 0; k < std::min(rare, document.shingles.size()); ++k) {
      std::vector<std::uint32_t>& sharing = by_shingle[document.shingles[k]];
      candidates.insert(candidates.end(), sharing.begin(), sharing.end());
      sharing.push_back(i);
    }
    by_story[document.story].push_back(i);
    std::ranges::sort(candidates);
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (const std::uint32_t other : candidates) {
      const Pair pair = compared(document, documents[other]);
      if (pair.jaccard >= kLeast || pair.is_found) pairs.push_back(pair);
    }
  }
  return pairs;
}

template <typename IsTrue>
void print(const char* name, const std::vector<Pair>& pairs, IsTrue is_true) {
  const auto found = std::ranges::count_if(pairs, &Pair::is_found);
  const auto there = std::ranges::count_if(pairs, is_true);
  const auto both = std::ranges::count_if(
      pairs, [&](const Pair& pair) { return pair.is_found && is_true(pair); });
  const auto share = [](auto part, auto all) {
    return all == 0 ? 100.0 : 100.0 * static_cast<double>(part) / static_cast<double>(all);
  };
  std::printf("%-8s %8td %8.1f %% %8.1f %%\n", name, there, share(both, there), share(both, found));
}

void run(const std::vector<std::string>& files) {
  const testing::TempFolder folder;
  IngestOptions options;
  options.threads = hardware_threads();
  ingest(folder.path("idx"), files, options);
  const std::vector<Document> documents = documents_in(folder.path("idx"));
  const std::vector<Pair> pairs = pairs_of(documents);
  std::printf("%zu texts of %zu shingles or more\n", documents.size(), kLongShingles);
  std::printf("%-8s %8s %10s %10s\n", "jaccard", "pairs", "recall", "precision");
  for (const auto& [name, least] :
       {std::pair("0.9", 0.9), std::pair("0.8", 0.8), std::pair("0.6", 0.6), std::pair("0.5", 0.5),
        std::pair("0.4", 0.4)}) {
    print(name, pairs, [least = least](const Pair& pair) { return pair.jaccard >= least; });
  }
  print("rule", pairs, [](const Pair& pair) {
    return pair.jaccard >= 0.6 || (pair.jaccard >= kLeast && pair.contained >= 0.85);
  });
}

}  // namespace
}  // namespace warta

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: story_pairs FILE...\n");
    return 2;
  }
  try {
    warta::run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
  }
}
