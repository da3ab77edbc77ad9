// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/searcher.h"

#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>

#include "indexer/schema/fields.h"
#include "searcher/build_query.h"
#include "searcher/facets.h"
#include "searcher/fold.h"
#include "searcher/match/evaluate.h"
#include "searcher/open_index.h"
#include "searcher/parse_query.h"
#include "searcher/ranking/question.h"
#include "searcher/ranking/rerank.h"
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

// The matches of one segment, and which filters each of them fails.
struct SegmentMatches {
  std::size_t place = 0;  // of the segment
  Matches words;          // matches of the words alone
  std::vector<std::uint64_t> failed;  // filters by their place, as bits; empty when there are none

  bool passes(std::size_t i, std::uint64_t left_out = 0) const {
    return failed.empty() || (failed[i] & ~left_out) == 0;
  }
  std::vector<std::uint32_t> passing(std::uint64_t left_out = 0) const {
    if (failed.empty()) return words.documents;
    std::vector<std::uint32_t> documents;
    for (std::size_t i = 0; i < failed.size(); ++i) {
      if (passes(i, left_out)) documents.push_back(words.documents[i]);
    }
    return documents;
  }
};

// Filters past this many are joined to the words.
constexpr std::size_t kMostFilters = 64;

// What matches are ordered by, the larger first: the day if asked for, then the score, then the
// place in the index.
struct OrderKey {
  double day = 0;
  double score = 0;
  std::size_t segment = 0;
  std::uint32_t document = 0;

  bool operator<(const OrderKey& other) const {
    if (day != other.day) return day > other.day;
    if (score != other.score) return score > other.score;
    if (segment != other.segment) return segment < other.segment;
    return document < other.document;
  }
};

double day_key(std::uint32_t day, Sort sort) {
  if (sort == Sort::relevance) return 0;
  // Articles without a day come last in either order.
  if (day == 0) return -1e9;
  return sort == Sort::newest ? day : -static_cast<double>(day);
}

}  // namespace

struct Searcher::Impl {
  explicit Impl(std::vector<std::string> index_paths)
      : paths(std::move(index_paths)), index(std::make_shared<const OpenIndex>(paths)) {}

  const std::vector<std::string> paths;
  std::mutex pointer_lock;
  std::mutex opening;  // held by the thread that opens what a writer has committed
  std::shared_ptr<const OpenIndex> index;

  std::shared_ptr<const OpenIndex> opened() {
    const std::lock_guard lock(pointer_lock);
    return index;
  }

  // The index as it is now.
  std::shared_ptr<const OpenIndex> current() {
    std::shared_ptr<const OpenIndex> now = opened();
    if (now->is_current()) return now;
    const std::lock_guard turn(opening);
    now = opened();
    if (now->is_current()) return now;
    auto next = std::make_shared<const OpenIndex>(paths, now.get());
    const std::lock_guard lock(pointer_lock);
    index = next;
    return next;
  }

  // Runs `work` on the index as it is now.
  template <typename Work>
  auto on_current_index(Work work) {
    try {
      return work(*current());
    } catch (const Xapian::Error& error) {
      throw Error(ErrorCode::damaged, paths.front() + ": " + error.get_description() +
                                          "; rebuild it with 'warta-index add' into a new folder");
    }
  }
};

namespace {

// One query on one state of the index.
class Search {
 public:
  Search(const Request& request, const OpenIndex& index)
      : request_(request), index_(index), bm25_{kK1, kB, index.average_length()} {
    if (request.deadline.count() > 0) deadline_ = Deadline(request.deadline);
  }

  // Finds the matches of every word or of any; how many there are.
  std::size_t match(Match match) {
    query_ = parse_query(request_.query);
    add_request_filters(request_, query_);
    built_ = build_query(query_, match, index_);
    while (built_.filters.size() > kMostFilters) {
      std::vector<Plan> both;
      both.push_back(std::move(built_.words));
      both.push_back(std::move(built_.filters.back().plan));
      built_.words = Plan::joined(Plan::Kind::all, std::move(both));
      built_.filters.pop_back();
    }
    segments_.clear();
    total_ = 0;
    for (std::size_t place = 0; place < index_.readers().size(); ++place) {
      segments_.push_back(match_segment(place));
      const SegmentMatches& found = segments_.back();
      for (std::size_t i = 0; i < found.words.documents.size(); ++i) total_ += found.passes(i);
    }
    return total_;
  }

  const Query& query() const { return query_; }
  const BuiltQuery& built() const { return built_; }

  void answer(Answer& answer) {
    answer.interpretation.notes = query_.notes;
    answer.interpretation.expanded = built_.expanded;
    answer.total = total_;
    const std::vector<RankedMatch> page = rank();
    StoryCounter stories(page);
    count_facets(answer);
    if (request_.collapse) count_stories(stories);
    for (const RankedMatch& ranked : page) {
      deadline_.check();
      answer.hits.push_back(make_shown_hit(ranked, stories));
    }
    answer.revision = index_.revision();
  }

 private:
  SegmentMatches match_segment(std::size_t place) const {
    Evaluator evaluator(*index_.readers()[place], place, bm25_, deadline_);
    SegmentMatches found;
    found.place = place;
    found.words = evaluator.living(built_.words);
    const std::vector<std::uint32_t>& documents = found.words.documents;
    if (!built_.filters.empty()) found.failed.resize(documents.size());
    for (std::size_t filter = 0; filter < built_.filters.size(); ++filter) {
      const std::vector<std::uint32_t> passed =
          evaluator.within(built_.filters[filter].plan, documents);
      std::size_t next = 0;
      for (std::size_t i = 0; i < documents.size(); ++i) {
        if (next < passed.size() && passed[next] == documents[i]) {
          ++next;
        } else {
          found.failed[i] |= std::uint64_t{1} << filter;
        }
      }
    }
    return found;
  }

  // The first `wanted` matches in the order of the first stage.
  std::vector<RankedMatch> best(std::size_t wanted, Sort sort) const {
    std::vector<OrderKey> keys;  // a heap: the last of them on top
    for (const SegmentMatches& found : segments_) {
      const Columns& columns = index_.readers()[found.place]->segment().columns();
      for (std::size_t i = 0; i < found.words.documents.size(); ++i) {
        if (!found.passes(i)) continue;
        const std::uint32_t document = found.words.documents[i];
        const double day = sort == Sort::relevance ? 0 : day_key(columns.day(document), sort);
        const OrderKey key{day, found.words.scores[i], found.place, document};
        if (keys.size() == wanted) {
          if (wanted == 0 || !(key < keys.front())) continue;
          std::pop_heap(keys.begin(), keys.end());
          keys.back() = key;
        } else {
          keys.push_back(key);
        }
        std::push_heap(keys.begin(), keys.end());
      }
    }
    std::sort_heap(keys.begin(), keys.end());
    std::vector<RankedMatch> matches;
    for (const OrderKey& key : keys) {
      matches.push_back({{index_.readers()[key.segment].get(), key.document}, key.score});
    }
    return matches;
  }

  // The matches of the page asked for.
  std::vector<RankedMatch> rank() const {
    // Without words nothing tells articles apart but their day.
    const bool is_unranked = request_.sort == Sort::relevance && !built_.has_words;
    const Sort sort = is_unranked ? Sort::newest : request_.sort;
    const std::size_t end = std::min(request_.offset + request_.limit, total_);
    const bool is_reranked = sort == Sort::relevance;
    std::size_t wanted = is_reranked ? std::max(end, std::min(kReranked, total_)) : end;
    std::vector<RankedMatch> matches;
    if (end > 0) {
      for (;; wanted = std::min(2 * wanted, total_)) {
        matches = best(wanted, sort);
        if (is_reranked) {
          FeatureReader features(built_.typed, request_.query, built_.asks, index_);
          rerank(matches, features);
        }
        if (!request_.collapse) break;
        fold(matches);
        // Of copies that were folded more matches are needed, unless there are none.
        if (matches.size() >= end || wanted == total_) break;
      }
    }
    matches.resize(std::min(matches.size(), end));
    matches.erase(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                         request_.offset, matches.size())));
    return matches;
  }

  void count_stories(StoryCounter& stories) const {
    for (const SegmentMatches& found : segments_) {
      const Segment& segment = index_.readers()[found.place]->segment();
      for (std::size_t i = 0; i < found.words.documents.size(); ++i) {
        if (found.passes(i)) stories.count(segment, found.words.documents[i]);
      }
    }
  }

  // Facets that no filter touches are counted over the matches; a filtered one over what would match
  // without its filter.
  void count_facets(Answer& answer) const {
    std::vector<const Field*> wanted;
    for (const std::string& name : request_.facets) {
      const Field& field = find_facet(name);
      if (std::ranges::find(wanted, &field) == wanted.end()) wanted.push_back(&field);
    }
    std::map<std::uint64_t, std::vector<const Field*>> by_left_out;
    for (const Field* field : wanted) by_left_out[filters_of(*field)].push_back(field);
    std::map<std::string, Facet> facets;
    for (const auto& [left_out, fields] : by_left_out) {
      FacetCounter counter(fields);
      for (const SegmentMatches& found : segments_) {
        deadline_.check();
        const SegmentReader& reader = *index_.readers()[found.place];
        if (found.failed.empty()) {
          counter.count(reader, found.words.documents);
        } else {
          counter.count(reader, found.passing(left_out));
        }
      }
      for (Facet& facet : counter.facets(request_.facet_limit)) {
        facets.emplace(facet.name, std::move(facet));
      }
    }
    for (const Field* field : wanted) {
      answer.facets.push_back(std::move(facets.at(std::string(field->name))));
    }
  }

  // The filters on the field itself, as bits.
  std::uint64_t filters_of(const Field& wanted) const {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < built_.filters.size(); ++i) {
      if (built_.filters[i].group == filter_group(wanted.id)) bits |= std::uint64_t{1} << i;
    }
    return bits;
  }

  const MarkedForms& forms_of(const SegmentReader& reader) {
    auto found = forms_.find(&reader);
    if (found == forms_.end()) {
      found = forms_.try_emplace(&reader, built_.marked, reader.segment().tokens()).first;
    }
    return found->second;
  }

  Hit make_shown_hit(const RankedMatch& ranked, const StoryCounter& stories) {
    const TaggedArticle article =
        ranked.place.reader->segment().articles().article(ranked.place.document);
    const MarkedForms& forms = forms_of(*ranked.place.reader);
    Hit hit = make_hit(article);
    hit.score = ranked.score;
    hit.duplicates = stories.others(ranked);
    hit.title_marks = find_marks(article.title, built_.marked, &forms);
    Snippet snippet = make_snippet(article.text, built_.marked, &forms);
    hit.snippet = std::move(snippet.text);
    hit.marks = std::move(snippet.marks);
    return hit;
  }

  const Request& request_;
  const OpenIndex& index_;
  Bm25 bm25_;
  Deadline deadline_;
  Query query_;
  BuiltQuery built_;
  std::vector<SegmentMatches> segments_;
  std::size_t total_ = 0;
  std::map<const SegmentReader*, MarkedForms> forms_;
};

// A query of this many words is a sentence: hardly an article has them all.
constexpr std::size_t kSentenceWords = 4;
constexpr std::size_t kFewMatches = 10;

// Whether to look for articles that have some of the words.
bool is_to_relax(const Search& search, std::size_t found) {
  if (search.built().parts < 2) return false;
  return found == 0 || (search.built().parts >= kSentenceWords && found < kFewMatches);
}

}  // namespace

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
  impl_->on_current_index([&](const OpenIndex& index) {
    Search search(request, index);
    // Of a question, its words may be said in others.
    const bool is_question = asks_for(request.query) != Asks::nothing;
    std::size_t found = search.match(is_question ? Match::any_word : Match::every_word);
    answer.interpretation.relaxed = is_question && search.built().parts > 1;
    if (!is_question && is_to_relax(search, found)) {
      Search relaxed(request, index);
      if (relaxed.match(Match::any_word) > found) {
        relaxed.answer(answer);
        answer.interpretation.relaxed = true;
        return;
      }
    }
    search.answer(answer);
  });
  answer.elapsed_ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  return answer;
}

std::optional<ArticleView> Searcher::article(const std::string& id) const {
  return impl_->on_current_index([&](const OpenIndex& index) -> std::optional<ArticleView> {
    const auto [reader, document] = index.find(id);
    if (reader == nullptr) return std::nullopt;
    TaggedArticle stored = reader->segment().articles().article(document);
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
