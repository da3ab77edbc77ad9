// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time of an article goes: bytes of raw text a second for each step, over corpus/.
//
// Figures on a shared machine differ from run to run; compare steps within one run.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "indexer/clean.h"
#include "indexer/tag.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/tokenizer.h"

namespace {

using namespace warta;

struct Corpus {
  std::vector<std::string> raw;
  std::vector<CleanArticle> clean;
  std::int64_t size_bytes = 0;
};

const Corpus& corpus() {
  static const Corpus all = [] {
    Corpus found;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(WARTA_SOURCE_DIR "/corpus")) {
      if (entry.path().extension() != ".txt") continue;
      std::ifstream in(entry.path(), std::ios::binary);
      found.raw.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
      found.size_bytes += static_cast<std::int64_t>(found.raw.back().size());
      found.clean.push_back(clean_article(found.raw.back()));
    }
    return found;
  }();
  return all;
}

// Runs `step` on each article, as many times as the benchmark asks.
template <typename Step>
void run(benchmark::State& state, Step step) {
  const Corpus& all = corpus();
  for (auto ignored : state) {
    for (std::size_t i = 0; i < all.raw.size(); ++i) step(all.raw[i], all.clean[i]);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * all.size_bytes);
}

void clean(benchmark::State& state) {
  run(state, [](const std::string& raw, const CleanArticle&) {
    benchmark::DoNotOptimize(clean_article(raw));
  });
}

void tokenize_body(benchmark::State& state) {
  TokenizedText tokens;
  run(state,
      [&](const std::string&, const CleanArticle& article) { tokenize(article.body, tokens); });
}

void tokenize_and_stem(benchmark::State& state) {
  TokenizedText tokens;
  run(state, [&](const std::string&, const CleanArticle& article) {
    tokenize(article.body, tokens);
    for (const Token& token : tokens.tokens) {
      benchmark::DoNotOptimize(Analyzer::root(tokens.normal(token), token.kind));
    }
  });
}

void tag_region_names(benchmark::State& state) {
  TokenizedText title;
  TokenizedText body;
  run(state, [&](const std::string&, const CleanArticle& article) {
    tokenize(article.title, title);
    tokenize(article.body, body);
    benchmark::DoNotOptimize(tag_regions(title, body));
  });
}

void tag_official_names(benchmark::State& state) {
  TokenizedText title;
  TokenizedText body;
  run(state, [&](const std::string&, const CleanArticle& article) {
    tokenize(article.title, title);
    tokenize(article.body, body);
    benchmark::DoNotOptimize(tag_officials(title, body, tag_regions(title, body)));
  });
}

void find_event_date(benchmark::State& state) {
  run(state, [](const std::string&, const CleanArticle& article) {
    benchmark::DoNotOptimize(event_date(article.title, article.body, std::nullopt));
  });
}

void tag_whole(benchmark::State& state) {
  Analysis analysis;
  std::string reason;
  run(state, [&](const std::string& raw, const CleanArticle&) {
    Article article;
    article.text = raw;
    benchmark::DoNotOptimize(tag_article(article, analysis, reason));
  });
}

// All that is done to an article before it is written: the measure of the whole.
void tag_whole_and_stem(benchmark::State& state) {
  Analysis analysis;
  std::string reason;
  run(state, [&](const std::string& raw, const CleanArticle&) {
    Article article;
    article.text = raw;
    benchmark::DoNotOptimize(tag_article(article, analysis, reason));
    for (const Token& token : analysis.body.tokens) {
      benchmark::DoNotOptimize(Analyzer::root(analysis.body.normal(token), token.kind));
    }
  });
}

BENCHMARK(clean);
BENCHMARK(tokenize_body);
BENCHMARK(tokenize_and_stem);
BENCHMARK(tag_region_names);
BENCHMARK(tag_official_names);
BENCHMARK(find_event_date);
BENCHMARK(tag_whole);
BENCHMARK(tag_whole_and_stem);

}  // namespace

BENCHMARK_MAIN();
