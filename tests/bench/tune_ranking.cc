// SPDX-License-Identifier: GPL-3.0-or-later
// Tunes the weights of the second stage of ranking (searcher/ranking/weights.h).
//
//   tune_ranking (tune|check):INDEX:QUERIES:QRELS...
//
// QUERIES has lines "qid<TAB>query", QRELS is TREC's. The features of the best hundred of each
// query are read once. Then each weight in turn is moved by steps to where the mean of MRR@10 over
// the sets to tune is best, until nothing moves. Sets to check are only measured: what a change
// gains there is what it gains. Prints each set's figure before, after, and with each feature left
// out, and the weights as rows for weights.h. The same input gives the same output.
#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "searcher/ask.h"

namespace {

using warta::FeatureValues;
using warta::kFeatureCount;
using warta::kFeatures;
using Weights = std::array<double, kFeatureCount>;

// Multiplied by the largest of these, weights still leave the first its meaning.
constexpr std::array<double, 8> kSteps = {-0.4, -0.2, -0.1, -0.05, 0.05, 0.1, 0.2, 0.4};
constexpr int kMostRounds = 6;
// Less is noise, and would make the weights follow the sets too closely.
constexpr double kLeastGain = 0.0002;
constexpr int kDeepest = 10;

struct Candidate {
  FeatureValues values{};
  bool relevant = false;
};

struct Set {
  std::string name;
  bool tunes = false;
  std::vector<std::vector<Candidate>> queries;
};

std::map<std::string, std::set<std::string>> read_judgements(const std::string& file) {
  std::map<std::string, std::set<std::string>> relevant;
  std::ifstream in(file);
  for (std::string qid, ignored, id, grade; in >> qid >> ignored >> id >> grade;) {
    if (grade != "0") relevant[qid].insert(id);
  }
  return relevant;
}

std::vector<Candidate> read_candidates(const std::string& query,
                                       const std::set<std::string>& relevant,
                                       const warta::OpenIndex& index) {
  warta::Request request;
  request.query = query;
  warta::Search search(request, index);
  warta::Interpretation interpretation;
  warta::ask(search, interpretation);
  std::vector<Candidate> candidates;
  warta::FeatureReader features = search.features();
  if (!features.has_words()) return candidates;
  for (const auto& match : search.best(warta::kReranked, warta::Sort::relevance)) {
    const auto article = match.place.reader->segment().articles().head(match.place.document);
    candidates.push_back({features.read(match.place, match.score), relevant.contains(article.id)});
  }
  return candidates;
}

Set read_set(const std::string& argument) {
  std::vector<std::string> parts;
  std::stringstream in(argument);
  for (std::string part; std::getline(in, part, ':');) parts.push_back(part);
  if (parts.size() != 4 || (parts[0] != "tune" && parts[0] != "check")) {
    throw warta::Error(warta::ErrorCode::bad_request,
                       argument + ": write tune:INDEX:QUERIES:QRELS or check:INDEX:QUERIES:QRELS");
  }
  Set set;
  set.name = parts[2].substr(parts[2].rfind('/') + 1);
  set.tunes = parts[0] == "tune";
  const warta::OpenIndex index({parts[1]});
  const auto judgements = read_judgements(parts[3]);
  std::ifstream queries(parts[2]);
  for (std::string line; std::getline(queries, line);) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos) continue;
    const auto relevant = judgements.find(line.substr(0, tab));
    if (relevant == judgements.end()) continue;
    set.queries.push_back(read_candidates(line.substr(tab + 1), relevant->second, index));
  }
  if (set.queries.empty()) {
    throw warta::Error(warta::ErrorCode::bad_request, argument + ": no query with a judgement");
  }
  return set;
}

double score_of(const Candidate& candidate, const Weights& weights) {
  double sum = 0;
  for (std::size_t i = 0; i < kFeatureCount; ++i) sum += weights[i] * candidate.values[i];
  return sum;
}

// 1 / the rank of the first relevant one; 0 when it is not among the first ten.
double reciprocal_rank(const std::vector<Candidate>& query, const Weights& weights) {
  std::vector<double> scores;
  for (const Candidate& candidate : query) scores.push_back(score_of(candidate, weights));
  std::size_t best = query.size();
  for (std::size_t i = 0; i < query.size(); ++i) {
    if (query[i].relevant && (best == query.size() || scores[i] > scores[best])) best = i;
  }
  if (best == query.size()) return 0;
  int rank = 1;
  for (std::size_t i = 0; i < query.size() && rank <= kDeepest; ++i) {
    if (scores[i] > scores[best] || (scores[i] == scores[best] && i < best)) ++rank;
  }
  return rank <= kDeepest ? 1.0 / rank : 0;
}

double mean_reciprocal_rank(const Set& set, const Weights& weights) {
  double sum = 0;
  for (const auto& query : set.queries) sum += reciprocal_rank(query, weights);
  return sum / static_cast<double>(set.queries.size());
}

double objective(const std::vector<Set>& sets, const Weights& weights) {
  double sum = 0;
  int tuned = 0;
  for (const Set& set : sets) {
    if (!set.tunes) continue;
    sum += mean_reciprocal_rank(set, weights);
    ++tuned;
  }
  return tuned > 0 ? sum / tuned : 0;
}

void tune(const std::vector<Set>& sets, Weights& weights) {
  double best = objective(sets, weights);
  for (int round = 0; round < kMostRounds; ++round) {
    const double before = best;
    // The first is what the others are measured by.
    for (std::size_t i = 1; i < kFeatureCount; ++i) {
      const double start = weights[i];
      double chosen = start;
      for (double step : kSteps) {
        weights[i] = start + step;
        const double value = objective(sets, weights);
        if (value < best + kLeastGain) continue;
        best = value;
        chosen = weights[i];
      }
      weights[i] = chosen;
    }
    if (best - before < kLeastGain) return;
  }
}

void report(const char* what, const std::vector<Set>& sets, const Weights& weights) {
  std::printf("%-24s", what);
  for (const Set& set : sets) {
    std::printf("  %s%s %.4f", set.name.c_str(), set.tunes ? "*" : "",
                mean_reciprocal_rank(set, weights));
  }
  std::printf("\n");
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) try {
  std::vector<Set> sets;
  for (int i = 1; i < argc; ++i) sets.push_back(read_set(argv[i]));
  if (sets.empty()) {
    std::cerr << "usage: tune_ranking (tune|check):INDEX:QUERIES:QRELS...\n";
    return 2;
  }
  Weights roots_alone{};
  roots_alone[0] = 1;
  report("roots alone", sets, roots_alone);
  Weights weights{};
  for (std::size_t i = 0; i < kFeatureCount; ++i) weights[i] = kFeatures[i].weight;
  report("as it is", sets, weights);
  tune(sets, weights);
  report("tuned (* on these)", sets, weights);
  for (std::size_t i = 0; i < kFeatureCount; ++i) {
    Weights without = weights;
    without[i] = 0;
    if (weights[i] != 0)
      report(("  without " + std::string(kFeatures[i].name)).c_str(), sets, without);
  }
  for (std::size_t i = 0; i < kFeatureCount; ++i) {
    std::printf("    {\"%s\", %.2f,\n", std::string(kFeatures[i].name).c_str(), weights[i]);
  }
  return 0;
} catch (const std::exception& error) {
  std::cerr << "tune_ranking: " << error.what() << '\n';
  return 2;
}
