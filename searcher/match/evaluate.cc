// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/evaluate.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <span>
#include <utility>

#include "searcher/match/accumulator.h"

namespace warta {
namespace {

// A list this many times as long as the other is searched, not walked.
constexpr std::size_t kSearchFactor = 16;

// So many articles are looked at for a sequence between two looks at the clock.
constexpr std::size_t kLooksPerCheck = 256;

// Calls take(i, j) for every a[i] == b[j].
template <typename Take>
void intersect(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b,
               Take take) {
  const bool search = a.size() * kSearchFactor < b.size();
  std::size_t j = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (search) {
      // Doubling steps, then halving: the next one is near.
      std::size_t step = 1;
      while (j + step < b.size() && b[j + step] < a[i]) step *= 2;
      const auto from = b.begin() + static_cast<std::ptrdiff_t>(j + step / 2);
      const auto to = b.begin() + static_cast<std::ptrdiff_t>(std::min(j + step + 1, b.size()));
      j = static_cast<std::size_t>(std::lower_bound(from, to, a[i]) - b.begin());
    } else {
      while (j < b.size() && b[j] < a[i]) ++j;
    }
    if (j == b.size()) return;
    if (b[j] == a[i]) take(i, j);
  }
}

// BM25 of one term.
class TermScore {
 public:
  // `lengths` by document, less one.
  TermScore(double weight, const Bm25& bm25, std::span<const std::uint32_t> lengths)
      : top_(static_cast<float>(weight * (bm25.k1 + 1))),
        flat_(static_cast<float>(bm25.k1 * (1 - bm25.b))),
        by_length_(static_cast<float>(bm25.k1 * bm25.b / bm25.average_length)),
        lengths_(lengths) {}

  // Of its posting at `i`.
  float of(const FlatPostings& list, std::size_t i) const {
    const auto count = static_cast<float>(list.counts[i]);
    const auto length = static_cast<float>(lengths_[list.documents[i] - 1]);
    return top_ * count / (count + flat_ + by_length_ * length);
  }

 private:
  float top_;
  float flat_;
  float by_length_;
  std::span<const std::uint32_t> lengths_;
};

}  // namespace

// Calls take(document, score) for each posting of a term.
template <typename Take>
void Evaluator::each_posting(const Plan& plan, Take take) const {
  const FlatPostings& list = *plan.postings[place_];
  if (plan.weight == 0) {
    for (const std::uint32_t document : list.documents) take(document, 0.0F);
    return;
  }
  const TermScore score(plan.weight, bm25_, reader_.lengths());
  for (std::size_t i = 0; i < list.size(); ++i) take(list.documents[i], score.of(list, i));
}

std::size_t Evaluator::estimate(const Plan& plan) const {
  switch (plan.kind) {
    case Plan::Kind::term:
      return plan.postings[place_]->size();
    case Plan::Kind::all: {
      std::size_t least = reader_.articles();
      for (const Plan& child : plan.children) least = std::min(least, estimate(child));
      return least;
    }
    case Plan::Kind::any:
    case Plan::Kind::some:
    case Plan::Kind::best: {
      std::size_t sum = 0;
      for (const Plan& child : plan.children) sum += estimate(child);
      return std::min<std::size_t>(sum, reader_.articles());
    }
    case Plan::Kind::without:
      return estimate(plan.children.front());
    case Plan::Kind::nothing:
    case Plan::Kind::none:
      return 0;
    // Sequences look at each article: let all others thin them out first.
    case Plan::Kind::sequence:
    case Plan::Kind::near:
    case Plan::Kind::everything:
    case Plan::Kind::days:
    case Plan::Kind::values:
      return reader_.articles();
  }
  return 0;
}

Matches Evaluator::living(const Plan& plan) {
  Matches matches = evaluate(plan, nullptr);
  const auto& dead = reader_.segment().dead();
  if (dead.empty()) return matches;
  std::size_t kept = 0;
  auto next_dead = dead.begin();
  for (std::size_t i = 0; i < matches.documents.size(); ++i) {
    next_dead = std::lower_bound(next_dead, dead.end(), matches.documents[i]);
    if (next_dead != dead.end() && *next_dead == matches.documents[i]) continue;
    matches.documents[kept] = matches.documents[i];
    if (!matches.parts.empty()) matches.parts[kept] = matches.parts[i];
    matches.scores[kept++] = matches.scores[i];
  }
  matches.documents.resize(kept);
  matches.scores.resize(kept);
  if (!matches.parts.empty()) matches.parts.resize(kept);
  return matches;
}

Matches Evaluator::evaluate(const Plan& plan, const Documents* within) {
  deadline_.check();
  switch (plan.kind) {
    case Plan::Kind::nothing:
    case Plan::Kind::none:
      return {};
    case Plan::Kind::everything:
      return everything(within);
    case Plan::Kind::term:
      return term(plan, within);
    case Plan::Kind::all:
      return all(plan, within);
    case Plan::Kind::any:
    case Plan::Kind::best:
      return any(plan, within);
    case Plan::Kind::some:
      return some(plan, within);
    case Plan::Kind::without:
      return without(plan, within);
    case Plan::Kind::sequence:
      return sequence(plan, within);
    case Plan::Kind::near:
      return near(plan, within);
    case Plan::Kind::days:
      return days(plan, within);
    case Plan::Kind::values:
      return values(plan, within);
  }
  return {};
}

Matches Evaluator::everything(const Documents* within) const {
  Matches matches;
  if (within != nullptr) {
    matches.documents = *within;
  } else {
    matches.documents.resize(reader_.articles());
    std::iota(matches.documents.begin(), matches.documents.end(), 1U);
  }
  matches.scores.resize(matches.documents.size());
  return matches;
}

Matches Evaluator::term(const Plan& plan, const Documents* within) const {
  Matches matches;
  const FlatPostings& list = *plan.postings[place_];
  if (within == nullptr) {
    matches.documents.reserve(list.size());
    matches.scores.reserve(list.size());
    each_posting(plan, [&](std::uint32_t document, float score) {
      matches.documents.push_back(document);
      matches.scores.push_back(score);
    });
    return matches;
  }
  const TermScore score(plan.weight, bm25_, reader_.lengths());
  intersect(*within, list.documents, [&](std::size_t /*i*/, std::size_t j) {
    matches.documents.push_back(list.documents[j]);
    matches.scores.push_back(score.of(list, j));
  });
  return matches;
}

// The rarest first: the others are asked for its articles alone.
Matches Evaluator::all(const Plan& plan, const Documents* within) {
  std::vector<std::pair<std::size_t, const Plan*>> order;
  for (const Plan& child : plan.children) order.emplace_back(estimate(child), &child);
  std::ranges::stable_sort(order, {}, &std::pair<std::size_t, const Plan*>::first);
  Matches matches = evaluate(*order.front().second, within);
  for (std::size_t i = 1; i < order.size() && !matches.documents.empty(); ++i) {
    Matches more = evaluate(*order[i].second, &matches.documents);
    intersect(more.documents, matches.documents,
              [&](std::size_t a, std::size_t b) { more.scores[a] += matches.scores[b]; });
    matches = std::move(more);
  }
  return matches;
}

Matches Evaluator::any(const Plan& plan, const Documents* within) {
  // Children that are no terms use the accumulator, too: they go first.
  std::vector<Matches> parts;
  for (const Plan& child : plan.children) {
    if (within != nullptr || child.kind != Plan::Kind::term) {
      parts.push_back(evaluate(child, within));
    }
  }
  Accumulator& sums = accumulator_of_thread();
  sums.begin(reader_.articles());
  const bool is_best = plan.kind == Plan::Kind::best;
  const auto add = [&](std::uint32_t document, float score) {
    is_best ? sums.best(document, score) : sums.add(document, score);
  };
  for (const Matches& part : parts) {
    for (std::size_t i = 0; i < part.documents.size(); ++i) add(part.documents[i], part.scores[i]);
  }
  for (const Plan& child : plan.children) {
    if (within == nullptr && child.kind == Plan::Kind::term) each_posting(child, add);
  }
  return sums.take();
}

Matches Evaluator::some(const Plan& plan, const Documents* within) {
  // All children first: they use the accumulator, too.
  std::vector<Matches> children;
  for (const Plan& child : plan.children) children.push_back(evaluate(child, within));
  Accumulator& sums = accumulator_of_thread();
  sums.begin_parts(reader_.articles());
  for (std::size_t part = 0; part < children.size(); ++part) {
    const Matches& child = children[part];
    const auto bit = static_cast<PartBits>(1U << part);
    for (std::size_t i = 0; i < child.documents.size(); ++i) {
      sums.add_part(child.documents[i], child.scores[i], bit);
    }
  }
  return sums.take_parts();
}

Matches Evaluator::without(const Plan& plan, const Documents* within) {
  const Matches wanted = evaluate(plan.children[0], within);
  const Matches unwanted = evaluate(plan.children[1], &wanted.documents);
  Matches matches;
  std::size_t j = 0;
  for (std::size_t i = 0; i < wanted.documents.size(); ++i) {
    const std::uint32_t document = wanted.documents[i];
    while (j < unwanted.documents.size() && unwanted.documents[j] < document) ++j;
    if (j < unwanted.documents.size() && unwanted.documents[j] == document) continue;
    matches.documents.push_back(document);
    matches.scores.push_back(wanted.scores[i]);
    if (!wanted.parts.empty()) matches.parts.push_back(wanted.parts[i]);
  }
  return matches;
}

// Those of `proposed` for whose documents fits(document), which has to look into each article.
template <typename Fits>
Matches Evaluator::keeping(const Matches& proposed, Fits fits) const {
  Matches matches;
  for (std::size_t i = 0; i < proposed.documents.size(); ++i) {
    if (i % kLooksPerCheck == 0) deadline_.check();
    if (!fits(proposed.documents[i])) continue;
    matches.documents.push_back(proposed.documents[i]);
    matches.scores.push_back(proposed.scores[i]);
  }
  return matches;
}

Matches Evaluator::sequence(const Plan& plan, const Documents* within) {
  const SequenceMatcher matcher(reader_.segment().tokens(), *plan.sequence);
  const bool has_others = plan.children.size() > 1;
  if (matcher.is_impossible() && !has_others) return {};
  const Matches proposed = evaluate(plan.children.front(), within);
  std::vector<std::uint32_t> others;
  if (has_others) others = evaluate(plan.children[1], &proposed.documents).documents;
  auto other = others.begin();
  return keeping(proposed, [&](std::uint32_t document) {
    while (other != others.end() && *other < document) ++other;
    if (other != others.end() && *other == document) return true;
    return !matcher.is_impossible() && matcher.count(document, plan.in_title, 1) > 0;
  });
}

Matches Evaluator::near(const Plan& plan, const Documents* within) {
  NearMatcher matcher(reader_.segment().tokens(), *plan.near);
  return keeping(evaluate(plan.children.front(), within),
                 [&](std::uint32_t document) { return matcher.has(document); });
}

// The documents for which fits(document), without score.
template <typename Fits>
Matches Evaluator::fitting(const Documents* within, Fits fits) const {
  Matches matches;
  if (within != nullptr) {
    std::ranges::copy_if(*within, std::back_inserter(matches.documents), fits);
  } else {
    for (std::uint32_t document = 1; document <= reader_.articles(); ++document) {
      if (fits(document)) matches.documents.push_back(document);
    }
  }
  matches.scores.resize(matches.documents.size());
  return matches;
}

Matches Evaluator::days(const Plan& plan, const Documents* within) const {
  const Columns& columns = reader_.segment().columns();
  return fitting(within, [&](std::uint32_t document) {
    const std::uint32_t day = columns.day(document);
    return day != 0 && day >= plan.first_day && day <= plan.last_day &&
           (plan.month == 0 || day / 100 % 100 == plan.month) &&
           (!plan.weekday || std::chrono::weekday(day_of_number(day)) == *plan.weekday);
  });
}

Matches Evaluator::values(const Plan& plan, const Documents* within) const {
  const Column& column = reader_.segment().columns().of(plan.field);
  std::vector<bool> wanted(column.size());
  for (const std::uint32_t value : plan.values[place_]) wanted[value] = true;
  return fitting(within, [&](std::uint32_t document) {
    return std::ranges::any_of(column.values(document),
                               [&](std::uint32_t value) { return wanted[value]; });
  });
}

}  // namespace warta
