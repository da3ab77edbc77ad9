// SPDX-License-Identifier: GPL-3.0-or-later
// Tunes the weights of the second stage of ranking (searcher/ranking/weights.h).
//
//   tune_ranking (tune|check):INDEX:QUERIES:QRELS...
//
// QUERIES has lines "qid<TAB>query", QRELS is TREC's. The features of the best hundred of each
// query are read once. Then each weight of every set in turn is moved by steps to where the mean
// of MRR@10 over the query sets to tune is best, until nothing moves. Sets to check are only
// measured: what a change gains there is what it gains. Prints each set's figure before, after, and
// with each feature left out, and the weights as rows for weights.h. The same input gives the same
// output.
//
// What tells a match from the others depends on the first set of weights. It is read with those
// that the program was built with: where they moved, build and tune once more.
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
using warta::kWeightSets;
using warta::WeightSet;

using Weights = std::array<std::array<double, kFeatureCount>, kWeightSets>;

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

struct Query {
  WeightSet weights = WeightSet::question;
  std::vector<Candidate> candidates;
};

struct Set {
  std::string name;
  bool tunes = false;
  std::vector<Query> queries;
};

std::map<std::string, std::set<std::string>> read_judgements(const std::string& file) {
  std::map<std::string, std::set<std::string>> relevant;
  std::ifstream in(file);
  for (std::string qid, ignored, id, grade; in >> qid >> ignored >> id >> grade;) {
    if (grade != "0") relevant[qid].insert(id);
  }
  return relevant;
}

Query read_query(const std::string& text, const std::set<std::string>& relevant,
                 const warta::OpenIndex& index) {
  warta::Request request;
  request.query = text;
  warta::Search search(request, index);
  warta::Interpretation interpretation;
  warta::ask(search, interpretation);
  Query query;
  warta::FeatureReader features = search.features();
  query.weights = features.weights();
  if (!features.has_words()) return query;
  const auto matches = search.best(warta::kReranked, warta::Sort::relevance);
  const auto values = warta::read_features(matches, features);
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const auto& place = matches[i].place;
    const auto article = place.reader->segment().articles().head(place.document);
    query.candidates.push_back({values[i], relevant.contains(article.id)});
  }
  return query;
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
    set.queries.push_back(read_query(line.substr(tab + 1), relevant->second, index));
  }
  if (set.queries.empty()) {
    throw warta::Error(warta::ErrorCode::bad_request, argument + ": no query with a judgement");
  }
  return set;
}

// 1 / the rank of the first relevant one; 0 when it is not among the first ten.
double reciprocal_rank(const Query& query, const Weights& weights) {
  const auto& weights_of_query = weights[static_cast<std::size_t>(query.weights)];
  std::vector<double> scores;
  for (const Candidate& candidate : query.candidates) {
    double& sum = scores.emplace_back(0);
    for (std::size_t i = 0; i < kFeatureCount; ++i) {
      sum += weights_of_query[i] * candidate.values[i];
    }
  }
  std::size_t best = scores.size();
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (!query.candidates[i].relevant) continue;
    if (best == scores.size() || scores[i] > scores[best]) best = i;
  }
  if (best == scores.size()) return 0;
  int rank = 1;
  for (std::size_t i = 0; i < scores.size() && rank <= kDeepest; ++i) {
    if (scores[i] > scores[best] || (scores[i] == scores[best] && i < best)) ++rank;
  }
  return rank <= kDeepest ? 1.0 / rank : 0;
}

double mean_reciprocal_rank(const Set& set, const Weights& weights) {
  double sum = 0;
  for (const Query& query : set.queries) sum += reciprocal_rank(query, weights);
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

// Moves the weight by the step that is best; `best` is the objective before and after.
void tune_weight(const std::vector<Set>& sets, Weights& weights, double& weight, double& best) {
  const double start = weight;
  double chosen = start;
  for (double step : kSteps) {
    weight = start + step;
    const double value = objective(sets, weights);
    if (value < best + kLeastGain) continue;
    best = value;
    chosen = weight;
  }
  weight = chosen;
}

void tune(const std::vector<Set>& sets, Weights& weights) {
  double best = objective(sets, weights);
  for (int round = 0; round < kMostRounds; ++round) {
    const double before = best;
    for (auto& of_set : weights) {
      // The first is what the others are measured by.
      for (std::size_t i = 1; i < kFeatureCount; ++i) tune_weight(sets, weights, of_set[i], best);
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
  for (auto& of_set : roots_alone) of_set[0] = 1;
  report("roots alone", sets, roots_alone);
  Weights weights{};
  for (std::size_t i = 0; i < kFeatureCount; ++i) {
    for (std::size_t set = 0; set < kWeightSets; ++set) {
      weights[set][i] = kFeatures[i].weights[set];
    }
  }
  report("as it is", sets, weights);
  tune(sets, weights);
  report("tuned (* on these)", sets, weights);
  for (std::size_t i = 0; i < kFeatureCount; ++i) {
    Weights without = weights;
    for (auto& of_set : without) of_set[i] = 0;
    if (without != weights) {
      report(("  without " + std::string(kFeatures[i].name)).c_str(), sets, without);
    }
  }
  for (std::size_t i = 0; i < kFeatureCount; ++i) {
    std::printf("    {\"%s\", {", std::string(kFeatures[i].name).c_str());
    for (std::size_t set = 0; set < kWeightSets; ++set) {
      std::printf("%s%.2f", set == 0 ? "" : ", ", weights[set][i]);
    }
    std::printf("},\n");
  }
  return 0;
} catch (const std::exception& error) {
  std::cerr << "tune_ranking: " << error.what() << '\n';
  return 2;
}
