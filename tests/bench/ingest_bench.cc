// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time of an ingest goes: what each of its steps takes, with one thread.
//
//   ingest_bench [PATH]...   articles as warta-index reads them; corpus/ without one
//
// An index is made in a folder of its own below $TMPDIR, in the steps of indexer/ingest.cc. CPU
// time is that of the thread, also in the system; on a shared machine it says more than the clock.
#include <ctime>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "indexer/clean/recurring_lines.h"
#include "indexer/read/reader.h"
#include "indexer/story/story_file.h"
#include "indexer/story/story_finder.h"
#include "indexer/tag.h"
#include "indexer/write/article_packer.h"
#include "indexer/write/durable.h"
#include "indexer/write/index_writer.h"
#include "indexer/write/segment_builder.h"

namespace {

using namespace warta;
namespace fs = std::filesystem;

enum Step : std::size_t {
  kRead,
  kClean,
  kRecurring,
  kDictionary,
  kTag,
  kSketch,
  kWords,
  kFinish,
  kFindCopies,
  kStories,
  kSync,
  kCommit,
  kMerge,
  kSteps
};
constexpr std::array<const char*, kSteps> kNames = {
    "read",           "clean",         "recurring lines", "train dictionary", "tag",  "sketch",
    "add to segment", "write segment", "find copies",     "stories",          "sync", "commit",
    "merge"};

// As in a run: articles of a batch, and those that are tagged together.
constexpr std::size_t kBatch = 5000;
constexpr std::size_t kTogether = 64;

struct Times {
  std::array<double, kSteps> clock{};
  std::array<double, kSteps> cpu{};
};

double cpu_seconds() {
  timespec now = {};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double clock_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Runs `work` as a part of a step.
template <typename Work>
auto timed(Times& times, Step step, const Work& work) {
  struct Adds {
    Times& times;
    Step step;
    double clock = clock_seconds();
    double cpu = cpu_seconds();
    ~Adds() {
      times.cpu.at(step) += cpu_seconds() - cpu;
      times.clock.at(step) += clock_seconds() - clock;
    }
  } const adds{times, step};
  return work();
}

std::vector<Article> read_all(const std::vector<std::string>& paths, Times& times) {
  std::vector<Article> articles;
  ReadSink sink;
  sink.article = [&](Article&& article) { articles.push_back(std::move(article)); };
  sink.refused = sink.skipped = [](Refusal&&) {};
  timed(times, kRead, [&] { read_articles(paths, {}, sink); });
  return articles;
}

std::vector<TaggedArticle> clean(std::span<const Article> articles, Times& times) {
  std::vector<TaggedArticle> cleaned;
  std::string reason;
  timed(times, kClean, [&] {
    for (const Article& article : articles) {
      if (auto tagged = prepare_article(article, reason)) cleaned.push_back(std::move(*tagged));
    }
  });
  return cleaned;
}

std::vector<Incoming> write_segment(std::span<TaggedArticle> articles, const fs::path& folder,
                                    const ArticleDictionary* dictionary, Times& times) {
  std::vector<Incoming> incoming;
  SegmentBuilder segment(folder, dictionary);
  std::vector<Analysis> analyses(kTogether);
  for (std::size_t first = 0; first < articles.size(); first += kTogether) {
    const auto some = articles.subspan(first, std::min(kTogether, articles.size() - first));
    timed(times, kTag, [&] {
      for (std::size_t i = 0; i < some.size(); ++i) add_tags(some[i], analyses[i]);
    });
    timed(times, kWords, [&] {
      for (std::size_t i = 0; i < some.size(); ++i) segment.add(some[i], analyses[i]);
    });
    timed(times, kSketch, [&] {
      for (std::size_t i = 0; i < some.size(); ++i) {
        incoming.push_back(make_incoming(some[i], analyses[i]));
      }
    });
  }
  timed(times, kFinish, [&] { segment.finish(); });
  return incoming;
}

void write_batch(std::vector<TaggedArticle>& batch, RecurringLines& lines, StoryFinder& finder,
                 IndexWriter& writer, Times& times) {
  timed(times, kRecurring, [&] {
    for (const TaggedArticle& article : batch) lines.learn(article);
    for (TaggedArticle& article : batch) lines.take_out(article);
  });
  if (writer.dictionary() == nullptr) {
    timed(times, kDictionary, [&] {
      std::vector<const TaggedArticle*> samples;
      for (const TaggedArticle& article : batch) samples.push_back(&article);
      const std::string bytes = train_dictionary(samples);
      if (!bytes.empty()) writer.set_dictionary(bytes);
    });
  }
  std::vector<Incoming> incoming;
  std::vector<std::pair<fs::path, std::size_t>> segments;  // and its end
  for (std::size_t first = 0; first < batch.size(); first += kSegmentArticles) {
    const std::size_t size = std::min(kSegmentArticles, batch.size() - first);
    const fs::path folder = writer.begin_segment();
    std::ranges::move(write_segment(std::span(batch).subspan(first, size), folder,
                                    writer.dictionary().get(), times),
                      std::back_inserter(incoming));
    segments.emplace_back(folder, first + size);
  }
  const auto found = timed(times, kFindCopies, [&] {
    finder.follow(writer);
    return finder.find(incoming, 1);
  });
  std::size_t i = 0;
  for (const auto& [folder, end] : segments) {
    std::vector<Sketch> sketches;
    std::vector<StoryId> stories;
    std::vector<IndexWriter::NewArticle> written;
    for (; i < end; ++i) {
      sketches.push_back(incoming[i].sketch);
      stories.push_back(found[i].story);
      written.push_back({batch[i].id, {batch[i].input_hash, outlet_of(batch[i])}});
    }
    timed(times, kStories, [&] { write_stories(folder, Layout::flat, sketches, stories); });
    timed(times, kSync, [&] { sync_files(folder); });
    writer.add_segment(folder, written);
  }
  timed(times, kCommit, [&] {
    lines.save([&](const std::string& source, const std::string& bytes) {
      writer.set_notes("lines/" + source, bytes);
    });
    writer.commit();
  });
}

void print(const Times& times, std::size_t articles, double megabytes) {
  double clock = 0;
  double cpu = 0;
  for (std::size_t i = 0; i < kSteps; ++i) {
    clock += times.clock.at(i);
    cpu += times.cpu.at(i);
  }
  const auto line = [&](const char* name, double on_clock, double of_cpu) {
    std::printf("%-18s %8.3f %8.3f %9.1f %6.1f %%\n", name, on_clock, of_cpu, megabytes / of_cpu,
                100 * of_cpu / cpu);
  };
  std::printf("%zu articles, %.1f MB of text\n\n", articles, megabytes);
  std::printf("%-18s %8s %8s %9s %8s\n", "step", "clock s", "CPU s", "MB/CPU s", "share");
  for (std::size_t i = 0; i < kSteps; ++i) line(kNames.at(i), times.clock.at(i), times.cpu.at(i));
  line("all", clock, cpu);
}

void run(const std::vector<std::string>& paths, const fs::path& index) {
  Times times;
  const std::vector<Article> articles = read_all(paths, times);
  double bytes = 0;
  for (const Article& article : articles) bytes += static_cast<double>(article.text.size());
  IndexWriter writer(index);
  RecurringLines lines;
  StoryFinder finder;
  for (std::size_t first = 0; first < articles.size(); first += kBatch) {
    const std::size_t size = std::min(kBatch, articles.size() - first);
    std::vector<TaggedArticle> batch = clean(std::span(articles).subspan(first, size), times);
    write_batch(batch, lines, finder, writer, times);
  }
  timed(times, kMerge, [&] { writer.settle(1); });
  print(times, articles.size(), bytes / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths(argv + 1, argv + argc);
  if (paths.empty()) paths.emplace_back(WARTA_SOURCE_DIR "/corpus");
  std::string pattern = (fs::temp_directory_path() / "ingest_bench-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) return 1;
  const fs::path folder = pattern;
  int status = 0;
  try {
    run(paths, folder / "index");
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    status = 1;
  }
  fs::remove_all(folder);
  return status;
}
