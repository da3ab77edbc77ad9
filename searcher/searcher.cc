// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/searcher.h"

#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>

#include "indexer/schema/fields.h"
#include "searcher/build_query.h"
#include "searcher/facets.h"
#include "searcher/fold.h"
#include "searcher/open_index.h"
#include "searcher/parse_query.h"
#include "searcher/rerank.h"
#include "searcher/snippet.h"
#include "stemmer/dates/dates.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {
namespace {

constexpr std::size_t kMostHits = 10'000;

std::vector<std::string> region_names(const std::vector<RegionCode>& codes) {
  std::vector<std::string> names;
  for (RegionCode code : codes) {
    const Region* region = Gazetteer::instance().find(code);
    names.push_back(region != nullptr ? std::string(region->name) : printed_code(code));
  }
  return names;
}

std::string iso_or_empty(const std::optional<std::chrono::sys_days>& day) {
  return day ? iso_date(*day) : std::string();
}

Hit make_hit(const TaggedArticle& article) {
  Hit hit;
  hit.id = article.id;
  hit.title = article.title;
  hit.url = article.url;
  hit.source = article.source;
  hit.published = iso_or_empty(article.published);
  hit.event_date = iso_or_empty(article.event_date);
  hit.date = iso_or_empty(article.date());
  hit.provinces = region_names(article.provinces);
  hit.regencies = region_names(article.regencies);
  for (const Official& official : article.officials) {
    hit.officials.push_back(
        {official.name, official.position, official.acting, official.jurisdiction});
  }
  return hit;
}

const Field& find_facet(const std::string& name) {
  const Field* found = find_field(name);
  if (found != nullptr && found->is_facet()) return *found;
  std::string known;
  for (const Field& row : fields()) {
    if (row.is_facet()) known.append(known.empty() ? "" : ", ").append(row.name);
  }
  throw Error(ErrorCode::bad_request, "there is no facet '" + name + "'; there are " + known);
}

void add_request_filters(const Request& request, Query& query) {
  for (const Filter& filter : request.filters) {
    const Field* found = find_field(filter.field);
    if (found == nullptr || !found->is_filter()) {
      throw Error(ErrorCode::bad_request, "there is no filter '" + filter.field + "'");
    }
    query.filters.push_back({found->id, filter.value, 0, 0});
  }
}

// Ties between articles of one day go by relevance.
void set_order(Xapian::Enquire& enquire, Sort sort, Xapian::MultiValueKeyMaker& by_day) {
  const Slot slot = field(FieldId::date).slot;
  if (sort == Sort::newest) {
    enquire.set_sort_by_value_then_relevance(slot, true);
  } else if (sort == Sort::oldest) {
    // Articles without a day come last here, too.
    by_day.add_value(slot, false, "99999999");
    enquire.set_sort_by_key_then_relevance(&by_day, false);
  }
}

// Hands every match of one segment to the counters; `stories` may be null.
class CountingSpy : public Xapian::MatchSpy {
 public:
  CountingSpy(FacetCounter& counter, StoryCounter* stories, const Segment& segment)
      : counter_(counter), stories_(stories), segment_(segment) {}
  void operator()(const Xapian::Document& document, double /*weight*/) override {
    counter_.count(document.get_docid());
    if (stories_ != nullptr) stories_->count(segment_, document.get_docid());
  }

 private:
  FacetCounter& counter_;
  StoryCounter* stories_;
  const Segment& segment_;
};

}  // namespace

struct Searcher::Impl {
  explicit Impl(const std::vector<std::string>& paths) : index(paths) {}

  std::mutex turn;
  OpenIndex index;

  // Runs `work` on the index as it is now.
  template <typename Work>
  auto on_current_index(Work work) {
    const std::lock_guard lock(turn);
    try {
      index.follow();
      return work();
    } catch (const Xapian::Error& error) {
      throw Error(ErrorCode::damaged, index.path() + ": " + error.get_description() +
                                          "; rebuild it with 'warta-index add' into a new folder");
    }
  }

  void search(const Request& request, Match match, Answer& answer) const;
  void count(const Xapian::Query& query, FacetCounter& counter, StoryCounter* stories) const;
  void count_facets(const Request& request, const BuiltQuery& built, StoryCounter* stories,
                    Answer& answer) const;
  std::vector<RankedMatch> rank(const Request& request, const BuiltQuery& built) const;
};

// The trap is Xapian's: a MatchSpy sees only the matches that the ranking looks at. Counts are
// exact when get_mset() is told to check at least as many documents as there are, and only then.
void Searcher::Impl::count(const Xapian::Query& query, FacetCounter& counter,
                           StoryCounter* stories) const {
  for (const auto& segment : index.segments()) {
    counter.begin_segment(*segment);
    CountingSpy spy(counter, stories, *segment);
    Xapian::Enquire enquire(segment->postings());
    enquire.set_query(index.living(query));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.add_matchspy(&spy);
    enquire.get_mset(0, 0, segment->postings().get_doccount());
  }
}

// One pass counts every facet that no filter touches; a filtered facet has a pass without its
// filter.
void Searcher::Impl::count_facets(const Request& request, const BuiltQuery& built,
                                  StoryCounter* stories, Answer& answer) const {
  std::vector<const Field*> together;
  for (const std::string& name : request.facets) {
    const Field& wanted = find_facet(name);
    if (std::ranges::find(together, &wanted) == together.end()) together.push_back(&wanted);
  }
  FacetCounter counter(together);
  count(combine(built), counter, stories);
  answer.total = counter.matches();
  answer.facets = counter.facets(request.facet_limit);
  for (std::size_t i = 0; i < together.size(); ++i) {
    const FieldId group = filter_group(together[i]->id);
    const bool filtered = std::ranges::any_of(
        built.filters, [&](const BuiltFilter& filter) { return filter.group == group; });
    if (!filtered) continue;
    FacetCounter alone({together[i]});
    count(combine(built, &group), alone, nullptr);
    answer.facets[i] = alone.facets(request.facet_limit).front();
  }
}

// The matches of the page asked for.
std::vector<RankedMatch> Searcher::Impl::rank(const Request& request,
                                              const BuiltQuery& built) const {
  Xapian::MultiValueKeyMaker by_day;
  Xapian::Enquire enquire(index.postings());
  enquire.set_query(index.living(combine(built)));
  // Without words nothing tells articles apart but their day.
  const bool unranked = request.sort == Sort::relevance && !built.has_words;
  set_order(enquire, unranked ? Sort::newest : request.sort, by_day);
  const bool is_reranked = request.sort == Sort::relevance && !built.typed.empty();
  const std::size_t all = index.postings().get_doccount();
  const std::size_t end = std::min(request.offset + request.limit, all);
  std::size_t wanted = is_reranked ? std::max(end, std::min(kReranked, all)) : end;
  std::vector<RankedMatch> matches;
  // Xapian 1.4.22 reads freed memory where OP_MAX stands in a query of which it leaves out matches
  // that cannot come far enough up: then it has to look at all.
  const std::size_t at_least = built.has_forms ? all : 0;
  for (;; wanted = std::min(2 * wanted, all)) {
    const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(wanted),
                                                static_cast<Xapian::doccount>(at_least));
    matches.clear();
    for (auto match = found.begin(); match != found.end(); ++match) {
      matches.push_back({index.place_of(*match), match.get_weight()});
    }
    if (is_reranked) rerank(matches, built.typed, index);
    if (!request.collapse) break;
    fold(matches);
    // Of copies that were folded more matches are needed, unless there are none.
    if (matches.size() >= end || found.size() < wanted || wanted == all) break;
  }
  matches.resize(std::min(matches.size(), end));
  matches.erase(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(
                                                       std::min(request.offset, matches.size())));
  return matches;
}

void Searcher::Impl::search(const Request& request, Match match, Answer& answer) const {
  Query query = parse_query(request.query);
  add_request_filters(request, query);
  const BuiltQuery built = build_query(query, match, index);
  answer.interpretation.notes = query.notes;
  answer.interpretation.expanded = built.expanded;
  const std::vector<RankedMatch> page = rank(request, built);
  StoryCounter stories(page);
  count_facets(request, built, request.collapse ? &stories : nullptr, answer);
  answer.hits.clear();
  for (const RankedMatch& ranked : page) {
    const TaggedArticle article = ranked.place.segment->articles().article(ranked.place.document);
    Hit hit = make_hit(article);
    hit.score = ranked.score;
    hit.duplicates = stories.others(ranked);
    hit.title_marks = find_marks(article.title, built.marked);
    Snippet snippet = make_snippet(article.text, built.marked);
    hit.snippet = std::move(snippet.text);
    hit.marks = std::move(snippet.marks);
    answer.hits.push_back(std::move(hit));
  }
  answer.revision = index.revision();
}

Searcher::Searcher(const std::vector<std::string>& index_paths) {
  if (index_paths.empty()) throw Error(ErrorCode::bad_request, "no index is named");
  impl_ = std::make_unique<Impl>(index_paths);
}

Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

Answer Searcher::search(const Request& request) const {
  const auto start = std::chrono::steady_clock::now();
  if (request.limit > kMostHits) {
    throw Error(ErrorCode::bad_request,
                "limit is at most " + std::to_string(kMostHits) + "; page with offset");
  }
  Answer answer;
  answer.query = request.query;
  answer.offset = request.offset;
  answer.limit = request.limit;
  impl_->on_current_index([&] {
    impl_->search(request, Match::every_word, answer);
    if (answer.total > 0) return;
    Answer relaxed = answer;
    impl_->search(request, Match::any_word, relaxed);
    if (relaxed.total == 0) return;
    answer = std::move(relaxed);
    answer.interpretation.relaxed = true;
  });
  answer.elapsed_ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  return answer;
}

std::optional<ArticleView> Searcher::article(const std::string& id) const {
  return impl_->on_current_index([&]() -> std::optional<ArticleView> {
    const auto [segment, document] = impl_->index.find(id);
    if (segment == nullptr) return std::nullopt;
    TaggedArticle stored = segment->articles().article(document);
    ArticleView view;
    view.hit = make_hit(stored);
    view.dateline = std::move(stored.dateline);
    view.mentioned_regions = region_names(stored.mentioned);
    view.advertorial = stored.advertorial;
    view.text = std::move(stored.text);
    return view;
  });
}

}  // namespace warta
