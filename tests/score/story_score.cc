// SPDX-License-Identifier: GPL-3.0-or-later
// Scores the finding of copies over corpus/copies.jsonl: of all pairs of articles that are given
// one story, how many are one (precision), and how many of those that are one are given one
// (recall). Once with all articles in one run, once with a run for each.
//
//   story_score CORPUS_FOLDER
//
// Prints every pair that is wrong. Exits 1 when a measure is under its floor.
#include <exception>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "indexer/ingest.h"
#include "indexer/schema/snapshot.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

constexpr double kPrecisionFloor = 1.0;
constexpr double kRecallFloor = 1.0;

struct Labelled {
  std::string line;
  std::string id;
  std::string story;
};

std::vector<Labelled> read_labelled(const std::string& file) {
  std::vector<Labelled> articles;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const auto record = nlohmann::json::parse(line);
    articles.push_back({line + "\n", record["id"], record["story"]});
  }
  return articles;
}

std::map<std::string, StoryId> stories_in(const std::string& index) {
  std::map<std::string, StoryId> stories;
  const Snapshot snapshot = open_snapshot(index);
  for (const auto& segment : snapshot.segments) {
    for (std::uint32_t document = 1; document <= segment->entry().articles; ++document) {
      stories[segment->articles().head(document).id] = segment->stories().story(document);
    }
  }
  return stories;
}

// Returns whether both measures reach their floors.
bool score(const char* name, const std::vector<Labelled>& articles, const std::string& index) {
  std::map<std::string, StoryId> found = stories_in(index);
  double right = 0;
  double given = 0;
  double wanted = 0;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      const bool is_one = articles[i].story == articles[k].story;
      const bool is_given = found[articles[i].id] == found[articles[k].id];
      if (is_one != is_given) {
        std::cout << (is_given ? "joined: " : "apart: ") << articles[k].id << ' ' << articles[i].id
                  << '\n';
      }
      right += is_one && is_given ? 1 : 0;
      given += is_given ? 1 : 0;
      wanted += is_one ? 1 : 0;
    }
  }
  const double precision = given > 0 ? right / given : 0;
  const double recall = wanted > 0 ? right / wanted : 0;
  std::cout << std::fixed << std::setprecision(3) << name << ": precision " << precision
            << " (floor " << kPrecisionFloor << "), recall " << recall << " (floor " << kRecallFloor
            << ") of " << static_cast<int>(wanted) << " pairs\n";
  return precision >= kPrecisionFloor && recall >= kRecallFloor;
}

int run(const std::string& corpus) {
  const std::vector<Labelled> articles = read_labelled(corpus + "/copies.jsonl");
  const testing::TempFolder folder;
  ingest(folder.path("one.idx"), {corpus + "/copies.jsonl"});
  for (const Labelled& article : articles) {
    ingest(folder.path("many.idx"), {folder.write("article.jsonl", article.line)});
  }
  const bool one_is_good = score("in one run", articles, folder.path("one.idx"));
  const bool many_are_good = score("a run each", articles, folder.path("many.idx"));
  return one_is_good && many_are_good ? 0 : 1;
}

}  // namespace
}  // namespace warta

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: story_score CORPUS_FOLDER\n";
    return 2;
  }
  try {
    return warta::run(argv[1]);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
}
