// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time of an article goes: bytes of raw text a second for each step, and what share of
// the whole each takes.
//
//   analysis_bench [PATH]...   articles as warta-index reads them; corpus/ without one
//
// Figures on a shared machine differ from run to run; compare steps within one run.
#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "indexer/clean/clean.h"
#include "indexer/read/reader.h"
#include "indexer/tag.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/tokenizer.h"

namespace {

using namespace warta;

struct Corpus {
  std::vector<Article> articles;
  std::vector<CleanArticle> clean;
  std::int64_t size_bytes = 0;
};

// What all benchmarks read; set once by main().
Corpus corpus;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void read_corpus(const std::vector<std::string>& paths) {
  ReadSink sink;
  sink.article = [](Article&& article) {
    corpus.size_bytes += static_cast<std::int64_t>(article.text.size());
    corpus.clean.push_back(clean_article(article.text, article.title));
    corpus.articles.push_back(std::move(article));
  };
  sink.refused = sink.skipped = [](Refusal&&) {};
  read_articles(paths, {}, sink);
}

void count_bytes(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * corpus.size_bytes);
}

// Runs `step` on each article, as many times as the benchmark asks.
template <typename Step>
void run(benchmark::State& state, Step step) {
  for (auto ignored : state) {
    for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
      step(corpus.articles[i], corpus.clean[i]);
    }
  }
  count_bytes(state);
}

void find_roots(const TokenizedText& text) {
  for (const Token& token : text.tokens) {
    benchmark::DoNotOptimize(Analyzer::root(text.normal(token), token.kind));
  }
}

void clean(benchmark::State& state) {
  run(state, [](const Article& article, const CleanArticle&) {
    benchmark::DoNotOptimize(clean_article(article.text, article.title));
  });
}

void tokenize_body(benchmark::State& state) {
  TokenizedText tokens;
  run(state, [&](const Article&, const CleanArticle& article) { tokenize(article.body, tokens); });
}

void tokenize_and_stem(benchmark::State& state) {
  TokenizedText tokens;
  run(state, [&](const Article&, const CleanArticle& article) {
    tokenize(article.body, tokens);
    find_roots(tokens);
  });
}

void tag_region_names(benchmark::State& state) {
  TokenizedText title;
  TokenizedText body;
  run(state, [&](const Article&, const CleanArticle& article) {
    tokenize(article.title, title);
    tokenize(article.body, body);
    benchmark::DoNotOptimize(tag_regions(title, body));
  });
}

void tag_official_names(benchmark::State& state) {
  TokenizedText title;
  TokenizedText body;
  run(state, [&](const Article&, const CleanArticle& article) {
    tokenize(article.title, title);
    tokenize(article.body, body);
    benchmark::DoNotOptimize(tag_officials(title, body, tag_regions(title, body)));
  });
}

void find_event_date(benchmark::State& state) {
  run(state, [](const Article&, const CleanArticle& article) {
    benchmark::DoNotOptimize(event_date(article.title, article.body, std::nullopt));
  });
}

void tag_whole(benchmark::State& state) {
  Analysis analysis;
  std::string reason;
  run(state, [&](const Article& article, const CleanArticle&) {
    benchmark::DoNotOptimize(tag_article(article, analysis, reason));
  });
}

// All that is done to an article before it is written: the measure of the whole.
void tag_whole_and_stem(benchmark::State& state) {
  Analysis analysis;
  std::string reason;
  run(state, [&](const Article& article, const CleanArticle&) {
    benchmark::DoNotOptimize(tag_article(article, analysis, reason));
    find_roots(analysis.body);
  });
}

// The same, step by step: how many percent of the time each takes.
void shares(benchmark::State& state) {
  using Clock = std::chrono::steady_clock;
  constexpr std::array kSteps = {"clean", "tokens", "regions", "officials", "dates", "roots"};
  std::array<Clock::duration, kSteps.size()> spent{};
  TokenizedText title;
  TokenizedText body;
  std::vector<OfficialProvenance> provenances;
  std::string reason;
  run(state, [&](const Article& article, const CleanArticle&) {
    Clock::time_point begin = Clock::now();
    std::size_t step = 0;
    const auto end_step = [&] {
      const Clock::time_point end = Clock::now();
      spent.at(step++) += end - std::exchange(begin, end);
    };
    const auto tagged = prepare_article(article, reason);
    end_step();
    if (!tagged) return;
    tokenize(tagged->title, title);
    tokenize(tagged->text, body);
    end_step();
    const RegionTags regions = tag_regions(title, body);
    end_step();
    benchmark::DoNotOptimize(tag_officials(title, body, regions, &provenances));
    end_step();
    benchmark::DoNotOptimize(read_event_date(tagged->title, tagged->text, tagged->published));
    end_step();
    find_roots(body);
    end_step();
  });
  Clock::duration all{};
  for (const Clock::duration& one : spent) all += one;
  for (std::size_t i = 0; i < kSteps.size(); ++i) {
    state.counters[kSteps.at(i)] =
        100 * std::chrono::duration<double>(spent.at(i)) / std::chrono::duration<double>(all);
  }
}

BENCHMARK(clean);
BENCHMARK(tokenize_body);
BENCHMARK(tokenize_and_stem);
BENCHMARK(tag_region_names);
BENCHMARK(tag_official_names);
BENCHMARK(find_event_date);
BENCHMARK(tag_whole);
BENCHMARK(tag_whole_and_stem);
BENCHMARK(shares);

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);  // takes its own options out
  std::vector<std::string> paths(argv + 1, argv + argc);
  if (paths.empty()) paths.emplace_back(WARTA_SOURCE_DIR "/corpus");
  read_corpus(paths);
  benchmark::RunSpecifiedBenchmarks();
}
