// SPDX-License-Identifier: GPL-3.0-or-later
// Scores the answers to corpus/queries.tsv: one line a kind of query, with its floors.
//
//   query_score CORPUS_FOLDER [--errors]
//
// "found" is the share of the articles wanted that are among the hits, "right" the share of the
// hits that are wanted, "first" the mean of 1 / rank of the first that is. Of spelling and free
// queries other hits may follow, so that "right" counts for nothing. Exits 1 when a figure is under
// its floor. Floors are what has been reached.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "searcher/searcher.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

constexpr const char* kToday = "2024-11-20";
constexpr std::size_t kMostHits = 100;  // more than there are articles

struct Measures {
  double found = 0;
  double right = 0;
  double first = 0;
};

struct Kind {
  const char* name;
  Measures floor;
  Measures sum = {};
  double queries = 0;
};

struct Judged {
  std::string kind;
  std::string query;
  std::set<std::string> wanted;
};

std::vector<Judged> read_queries(const fs::path& file) {
  std::vector<Judged> queries;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream cells(line);
    Judged judged;
    std::string articles;
    std::getline(cells, judged.kind, '\t');
    std::getline(cells, judged.query, '\t');
    std::getline(cells, articles, '\t');
    std::istringstream ids(articles);
    for (std::string id; ids >> id;) judged.wanted.insert(id);
    queries.push_back(std::move(judged));
  }
  return queries;
}

// The articles of the labelled sets under the names of their files.
void index_corpus(const fs::path& corpus, const std::string& index) {
  std::vector<std::string> ids_and_texts;
  for (const char* set : {"province", "election", "traps"}) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(corpus / set)) files.push_back(entry.path());
    std::ranges::sort(files);
    for (const fs::path& file : files) {
      if (file.filename() == "t15.txt") continue;  // a page of headlines, which is refused
      std::ifstream in(file, std::ios::binary);
      ids_and_texts.push_back(file.stem().string());
      ids_and_texts.emplace_back(std::istreambuf_iterator<char>(in),
                                 std::istreambuf_iterator<char>());
    }
  }
  IndexWriter writer(index, {});
  testing::add_articles(writer, ids_and_texts);
  writer.commit();
}

Measures measure(const std::set<std::string>& wanted, const std::vector<Hit>& hits) {
  if (wanted.empty()) {
    const double none = hits.empty() ? 1 : 0;
    return {none, none, none};
  }
  Measures measures;
  double relevant = 0;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    if (!wanted.contains(hits[i].id)) continue;
    if (relevant == 0) measures.first = 1 / static_cast<double>(i + 1);
    ++relevant;
  }
  measures.found = relevant / static_cast<double>(wanted.size());
  if (!hits.empty()) measures.right = relevant / static_cast<double>(hits.size());
  return measures;
}

void print_error(const Judged& judged, const std::vector<Hit>& hits) {
  std::cout << judged.kind << ": " << judged.query << "\n  wanted";
  for (const std::string& id : judged.wanted) std::cout << ' ' << id;
  std::cout << "\n  found ";
  for (const Hit& hit : hits) std::cout << ' ' << hit.id;
  std::cout << '\n';
}

bool report(const Kind& kind) {
  std::cout << std::left << std::setw(10) << kind.name << std::right << std::setw(4) << kind.queries
            << " queries" << std::fixed << std::setprecision(3);
  bool is_good = kind.queries > 0;
  const auto show = [&](const char* name, double sum, double floor) {
    const double value = kind.queries > 0 ? sum / kind.queries : 0;
    // Floors are written with three digits.
    const bool reached = value >= floor - 0.0005;
    std::cout << "  " << name << ' ' << value << " (" << floor << (reached ? ")" : ") UNDER");
    is_good = is_good && reached;
  };
  show("found", kind.sum.found, kind.floor.found);
  show("right", kind.sum.right, kind.floor.right);
  show("first", kind.sum.first, kind.floor.first);
  std::cout << std::defaultfloat << '\n';
  return is_good;
}

int run(const fs::path& corpus, bool print_errors) {
  std::vector<Kind> kinds = {{"region", {1, 1, 1}}, {"official", {1, 1, 1}}, {"date", {1, 1, 1}},
                             {"field", {1, 1, 1}},  {"spelling", {1, 0, 1}}, {"free", {1, 0, 1}}};
  const testing::TempFolder folder;
  index_corpus(corpus, folder.path("idx"));
  const Searcher searcher({folder.path("idx")});
  for (const Judged& judged : read_queries(corpus / "queries.tsv")) {
    const auto kind = std::ranges::find(kinds, judged.kind, &Kind::name);
    if (kind == kinds.end()) {
      std::cerr << "queries.tsv: there is no kind '" << judged.kind << "'\n";
      return 2;
    }
    Request request;
    request.query = judged.query;
    request.today = kToday;
    request.limit = kMostHits;
    request.collapse = false;
    const std::vector<Hit> hits = searcher.search(request).hits;
    const Measures measures = measure(judged.wanted, hits);
    kind->sum.found += measures.found;
    kind->sum.right += measures.right;
    kind->sum.first += measures.first;
    ++kind->queries;
    const bool is_exact = kind->floor.right > 0;
    const bool is_right =
        measures.found == 1 && measures.first == 1 && (!is_exact || measures.right == 1);
    if (print_errors && !is_right) print_error(judged, hits);
  }
  bool is_good = true;
  for (const Kind& kind : kinds) is_good = report(kind) && is_good;
  return is_good ? 0 : 1;
}

}  // namespace
}  // namespace warta

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.empty()) {
    std::cerr << "query_score CORPUS_FOLDER [--errors]\n";
    return 2;
  }
  try {
    return warta::run(arguments.front(), std::ranges::count(arguments, "--errors") > 0);
  } catch (const std::exception& error) {
    std::cerr << "query_score: " << error.what() << '\n';
    return 2;
  }
}
