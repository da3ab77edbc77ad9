// SPDX-License-Identifier: GPL-3.0-or-later
// How many of the copies of a story are among the ten articles most like one of them, and how long
// it takes to find those.
//
//   similar_score INDEX [ARTICLES]
//
// Over every article of a story that has copies, or ARTICLES of them spread over the index.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <map>
#include <string>
#include <vector>

#include "searcher/fold.h"
#include "searcher/open_index.h"
#include "searcher/searcher.h"

namespace {

constexpr std::size_t kLooked = 10;

using Stories = std::map<warta::StoryId, std::vector<std::string>>;  // ids of their articles

Stories read_stories(const std::string& path) {
  const warta::OpenIndex index({path});
  Stories stories;
  for (const auto& reader : index.readers()) {
    const warta::Segment& segment = reader->segment();
    for (std::uint32_t document = 1; document <= reader->articles(); ++document) {
      if (segment.is_dead(document)) continue;
      stories[segment.stories().story(document)].push_back(segment.articles().head(document).id);
    }
  }
  std::erase_if(stories, [](const auto& story) { return story.second.size() < 2; });
  return stories;
}

// The share of the others of `story` that are found from one of them.
double recall(const std::vector<std::string>& story, const warta::Answer& answer) {
  std::size_t found = 0;
  for (const warta::Hit& hit : answer.hits) {
    found += std::ranges::find(story, hit.id) != story.end() ? 1 : 0;
  }
  return static_cast<double>(found) / static_cast<double>(std::min(kLooked, story.size() - 1));
}

void score(const std::string& path, std::size_t most) {
  const Stories stories = read_stories(path);
  std::vector<std::pair<const std::vector<std::string>*, std::string>> asked;
  for (const auto& [number, ids] : stories) {
    for (const std::string& id : ids) asked.emplace_back(&ids, id);
  }
  const std::size_t step = std::max<std::size_t>(1, asked.size() / std::max<std::size_t>(1, most));
  const warta::Searcher searcher({path});
  warta::Request request;
  request.limit = kLooked;
  request.collapse = false;
  double sum = 0;
  std::vector<double> took;
  for (std::size_t i = 0; i < asked.size(); i += step) {
    const auto& [story, id] = asked[i];
    const auto answer = searcher.similar(id, request);
    sum += recall(*story, answer.value());
    took.push_back(answer->elapsed_ms);
  }
  if (took.empty()) {
    std::puts("no story has copies");
    return;
  }
  std::ranges::sort(took);
  std::printf("articles %zu  recall@%zu %.4f  ms: median %.2f, 95th of a hundred %.2f\n",
              took.size(), kLooked, sum / static_cast<double>(took.size()), took[took.size() / 2],
              took[took.size() * 95 / 100]);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("usage: similar_score INDEX [ARTICLES]\n", stderr);
    return 2;
  }
  try {
    score(argv[1], argc > 2 ? std::strtoul(argv[2], nullptr, 10) : SIZE_MAX);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "similar_score: %s\n", error.what());
    return 1;
  }
  return 0;
}
