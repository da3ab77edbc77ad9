// SPDX-License-Identifier: GPL-3.0-or-later
// The stemmer and the tokenizer beside Xapian's Indonesian stemmer and ICU's word breaker, on the
// same text in one run.
//
//   stemmer_bench [TEXT]...   plain text; corpus/ without one
//
// Words: a second, in the order of the text ("running") or each once ("distinct"). Text: bytes a
// second. Figures on a shared machine differ from run to run; compare within one.
#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>
#include <xapian.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/stem_adapter.h"
#include "stemmer/analyzer.h"
#include "stemmer/roots/stemmer.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace {

using namespace warta;

// What all benchmarks read; set once by main().
std::string text;                   // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
std::vector<std::string> running;   // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
std::vector<std::string> distinct;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path.string() + ": cannot be read");
  text.append(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()).append("\n");
}

void split_words() {
  TokenizedText tokens;
  tokenize(text, tokens);
  for (const Token& token : tokens.tokens) {
    if (token.kind == TokenKind::word && !token.alternative) {
      running.emplace_back(tokens.normal(token));
    }
  }
  const std::set<std::string> once(running.begin(), running.end());
  distinct.assign(once.begin(), once.end());
}

void count_words(benchmark::State& state, const std::vector<std::string>& words) {
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * words.size()));
}

void count_bytes(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

void xapian_stem(benchmark::State& state, const std::vector<std::string>& words) {
  const Xapian::Stem stem("indonesian");
  for (auto ignored : state) {
    for (const std::string& word : words) benchmark::DoNotOptimize(stem(word));
  }
  count_words(state, words);
}

void warta_stem(benchmark::State& state, const std::vector<std::string>& words) {
  const Stemmer stemmer;
  for (auto ignored : state) {
    for (const std::string& word : words) benchmark::DoNotOptimize(stemmer.stem(word));
  }
  count_words(state, words);
}

// Through the same interface as Xapian's own, at the cost of a string for each word.
void warta_stem_in_xapian(benchmark::State& state, const std::vector<std::string>& words) {
  const Xapian::Stem stem = indonesian_stem();
  for (auto ignored : state) {
    for (const std::string& word : words) benchmark::DoNotOptimize(stem(word));
  }
  count_words(state, words);
}

void icu_word_breaks(benchmark::State& state) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createWordInstance(icu::Locale("id"), status));
  UText* source =
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  if (U_FAILURE(status)) return state.SkipWithError(u_errorName(status));
  for (auto ignored : state) {
    breaks->setText(source, status);
    while (breaks->next() != icu::BreakIterator::DONE) {
      benchmark::DoNotOptimize(breaks->getRuleStatus());
    }
  }
  utext_close(source);
  count_bytes(state);
}

void normalize_whole(benchmark::State& state) {
  std::string normal;
  for (auto ignored : state) {
    normal.clear();
    append_normalized(text, normal);
    benchmark::DoNotOptimize(normal.data());
  }
  count_bytes(state);
}

void tokenize_text(benchmark::State& state) {
  TokenizedText tokens;
  for (auto ignored : state) tokenize(text, tokens);
  count_bytes(state);
}

void tokenize_and_stem(benchmark::State& state) {
  TokenizedText tokens;
  for (auto ignored : state) {
    tokenize(text, tokens);
    for (const Token& token : tokens.tokens) {
      benchmark::DoNotOptimize(Analyzer::root(tokens.normal(token), token.kind));
    }
  }
  count_bytes(state);
}

BENCHMARK_CAPTURE(xapian_stem, running, running);
BENCHMARK_CAPTURE(warta_stem, running, running);
BENCHMARK_CAPTURE(warta_stem_in_xapian, running, running);
BENCHMARK_CAPTURE(xapian_stem, distinct, distinct);
BENCHMARK_CAPTURE(warta_stem, distinct, distinct);
BENCHMARK_CAPTURE(warta_stem_in_xapian, distinct, distinct);
BENCHMARK(icu_word_breaks);
BENCHMARK(normalize_whole);
BENCHMARK(tokenize_text);
BENCHMARK(tokenize_and_stem);

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);  // takes its own options out
  for (int i = 1; i < argc; ++i) read_file(argv[i]);
  if (argc == 1) {
    const std::filesystem::path corpus = WARTA_SOURCE_DIR "/corpus";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus)) {
      if (entry.path().extension() == ".txt") read_file(entry.path());
    }
  }
  split_words();
  benchmark::RunSpecifiedBenchmarks();
}
