// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/similar.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/fold.h"
#include "searcher/ranking/rarity.h"
#include "stemmer/analyzer.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Ten terms find 98.9 of a hundred copies of stories among the ten most alike, these 99.6, ninety
// 99.7 in three times the time (tests/bench/similar_score.cc).
constexpr std::size_t kMostTerms = 30;
constexpr double kTitleCount = 3;  // what a word of the headline counts against one of the body
constexpr double kLeadCount = 2;   // the same of the first words of the body
constexpr std::size_t kLeadWords = 60;
constexpr double kCountScale = 1.5;  // a word said so often counts half of one said all the time
constexpr double kRegionWeight = 0.5;
constexpr double kOfficialWeight = 0.5;
constexpr std::size_t kMostOfficials = 8;

// Words that are looked up for their frequency; the others are too common already here.
constexpr std::size_t kMostLookedUp = 96;

// What has less than this in common is not alike.
constexpr double kLeastShare = 0.1;

// A root of the article: how often it stands there, weighted by place, and in its segment.
struct Root {
  double count = 0;
  std::uint64_t in_segment = 0;
};
using Roots = std::unordered_map<std::string_view, Root>;

bool is_telling(std::string_view normal) {
  if (normal.size() < 3 || Analyzer::is_stop_word(normal)) return false;
  // Days and amounts are shared by whatever is printed on one day.
  return !std::ranges::all_of(normal, [](char c) { return is_ascii_digit(c) || c == '.'; });
}

Roots read_roots(const WordReader& words, std::uint32_t document) {
  Roots roots;
  double counts = kTitleCount;
  std::size_t of_body = 0;
  bool is_title = true;
  bool is_reading = false;
  for (WordStream stream = words.article(document); stream.next();) {
    if (stream.id() == kTitleEnd) is_title = false;
    if (stream.id() == kAlsoReadAs) is_reading = true;
    if (stream.id() < kFirstWord) continue;
    const bool is_other_reading = std::exchange(is_reading, false);
    if (!is_title && !is_other_reading) ++of_body;
    counts = is_title ? kTitleCount : of_body <= kLeadWords ? kLeadCount : 1;
    if (!is_telling(words.normal(stream.id()))) continue;
    Root& root = roots[words.root(stream.id())];
    if (root.count == 0) root.in_segment = words.count(stream.id());
    root.count += counts;
  }
  return roots;
}

struct Candidate {
  std::string_view root;
  double weight = 0;
};

// The `most` of them that weigh most.
void keep_heaviest(std::size_t most, std::vector<Candidate>& candidates) {
  const auto heavier = [](const Candidate& a, const Candidate& b) {
    return a.weight != b.weight ? a.weight > b.weight : a.root < b.root;
  };
  std::ranges::sort(candidates, heavier);
  if (candidates.size() > most) candidates.resize(most);
}

double weight_of_count(double count) {
  return count / (count + kCountScale);
}

// Articles that have a value, each with the same score.
Plan value_plan(const std::string& term, const OpenIndex& index, double factor) {
  Plan plan = Plan::of(Plan::Kind::term);
  std::size_t having = 0;
  for (const FlatPostingsPtr& list : index.postings(term)) {
    auto once = std::make_shared<FlatPostings>(*list);
    std::ranges::fill(once->counts, std::uint8_t{1});
    having += once->size();
    plan.postings.push_back(std::move(once));
  }
  plan.weight = factor * rarity(having, index.articles());
  return plan;
}

class LikenessBuilder {
 public:
  LikenessBuilder(const OpenIndex::Place& place, const OpenIndex& index, const Deadline& deadline)
      : place_(place), index_(index), deadline_(deadline) {}

  Likeness build() {
    add_words();
    add_values(FieldId::regency, kRegionWeight);
    add_values(FieldId::province, kRegionWeight);
    add_officials();
    likeness_.plan = parts_.empty() ? Plan::of(Plan::Kind::none)
                                    : Plan::joined(Plan::Kind::any, std::move(parts_));
    return std::move(likeness_);
  }

 private:
  void add_words() {
    const Segment& segment = place_.reader->segment();
    const Roots roots = read_roots(segment.tokens(), place_.document);
    // How often words stand in the segment tells which are worth looking up.
    std::vector<Candidate> candidates;
    for (const auto& [root, read] : roots) {
      const std::size_t about = std::min<std::size_t>(read.in_segment, segment.entry().articles);
      candidates.push_back(
          {root, weight_of_count(read.count) * rarity(about, segment.entry().articles)});
    }
    keep_heaviest(kMostLookedUp, candidates);
    std::unordered_map<std::string_view, std::vector<FlatPostingsPtr>> lists;
    for (Candidate& candidate : candidates) {
      deadline_.check();
      auto found = index_.postings(
          make_term("Z" + std::string(field(FieldId::text).prefix), candidate.root));
      std::size_t having = 0;
      for (const FlatPostingsPtr& list : found) having += list->size();
      // A word that no other article has finds none.
      const double rare = having < 2 ? 0 : rarity(having, index_.articles());
      candidate.weight = weight_of_count(roots.at(candidate.root).count) * rare;
      lists.emplace(candidate.root, std::move(found));
    }
    keep_heaviest(kMostTerms, candidates);
    for (const Candidate& candidate : candidates) {
      if (candidate.weight == 0) continue;
      Plan plan = Plan::of(Plan::Kind::term);
      plan.postings = std::move(lists.at(candidate.root));
      plan.weight = candidate.weight;
      parts_.push_back(std::move(plan));
      likeness_.roots.emplace(candidate.root);
    }
  }

  void add_values(FieldId id, double weight) {
    const Column& column = place_.reader->segment().columns().of(id);
    for (std::uint32_t value : column.values(place_.document)) {
      deadline_.check();
      parts_.push_back(value_plan(make_term(field(id).prefix, column.text(value)), index_, weight));
    }
  }

  // The words of a name together count as one.
  void add_officials() {
    const Column& column = place_.reader->segment().columns().of(FieldId::official);
    std::size_t added = 0;
    for (std::uint32_t value : column.values(place_.document)) {
      if (++added > kMostOfficials) return;
      deadline_.check();
      TokenizedText words;
      tokenize(column.text(value), words);
      std::vector<Plan> name;
      for (const Token& token : words.tokens) {
        if (token.alternative) continue;
        name.push_back(
            value_plan(make_term(field(FieldId::official).prefix, words.normal(token)), index_, 1));
      }
      const auto size = static_cast<double>(name.size());
      if (name.empty()) continue;
      parts_.push_back(
          Plan::joined(Plan::Kind::all, std::move(name)).scaled(kOfficialWeight / size));
    }
  }

  OpenIndex::Place place_;
  const OpenIndex& index_;
  const Deadline& deadline_;
  Likeness likeness_;
  std::vector<Plan> parts_;
};

std::size_t segment_of(const OpenIndex::Place& place, const OpenIndex& index) {
  const auto found = std::ranges::find_if(
      index.readers(), [&](const auto& reader) { return reader.get() == place.reader; });
  return static_cast<std::size_t>(found - index.readers().begin());
}

// Keeps the matches for which keep(document, score) holds.
template <typename Keep>
void keep_matches(SegmentMatches& matches, Keep keep) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < matches.words.documents.size(); ++i) {
    if (!keep(matches.words.documents[i], matches.words.scores[i])) continue;
    matches.words.documents[kept] = matches.words.documents[i];
    matches.words.scores[kept] = matches.words.scores[i];
    if (!matches.failed.empty()) matches.failed[kept] = matches.failed[i];
    ++kept;
  }
  matches.words.documents.resize(kept);
  matches.words.scores.resize(kept);
  if (!matches.failed.empty()) matches.failed.resize(kept);
}

}  // namespace

Likeness likeness_of(const OpenIndex::Place& place, const OpenIndex& index,
                     const Deadline& deadline) {
  return LikenessBuilder(place, index, deadline).build();
}

double likeness_to_itself(const Plan& plan, const OpenIndex::Place& place, const OpenIndex& index,
                          const Bm25& bm25, const Deadline& deadline) {
  const std::vector<std::uint32_t> itself = {place.document};
  const Matches matches =
      Evaluator(*place.reader, segment_of(place, index), bm25, deadline).scored(plan, itself);
  return matches.scores.empty() ? 0 : matches.scores.front();
}

void keep_alike(const OpenIndex::Place& place, double whole, bool with_copies,
                const OpenIndex& index, Found& found) {
  const StoryId story = story_of(place);
  for (SegmentMatches& matches : found) {
    const SegmentReader& reader = *index.readers()[matches.place];
    keep_matches(matches, [&](std::uint32_t document, float& score) {
      // One that says more of the same is no more alike than the article itself.
      score = whole > 0 ? std::min(static_cast<float>(score / whole), 1.0F) : 0;
      if (score < kLeastShare) return false;
      if (&reader == place.reader && document == place.document) return false;
      return with_copies || reader.segment().stories().story(document) != story;
    });
  }
}

}  // namespace warta
