// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/search.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "indexer/schema/fields.h"
#include "searcher/facets.h"
#include "searcher/make_hit.h"
#include "stemmer/dates/dates.h"

namespace warta {
namespace {

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
    query.filters.push_back({found->id, filter.value, 0, 0, 0, false, {}});
  }
}

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

Search::Search(const Request& request, const OpenIndex& index)
    : request_(request),
      index_(index),
      text_(request.query),
      bm25_{kK1, kB, index.average_length()} {
  if (!request.today.empty()) {
    const auto today = parse_iso_date(request.today);
    if (!today) {
      throw Error(ErrorCode::bad_request, "'" + request.today + "' is no day; write 2024-11-06");
    }
    reading_.today = *today;
  }
  if (request.deadline.count() > 0) deadline_ = Deadline(request.deadline);
}

std::vector<std::uint32_t> Search::SegmentMatches::passing(std::uint64_t left_out) const {
  std::vector<std::uint32_t> documents;
  for (std::size_t i = 0; i < failed.size(); ++i) {
    if (passes(i, left_out)) documents.push_back(words.documents[i]);
  }
  return documents;
}

std::size_t Search::match(Match match) {
  query_ = parse_query(text_, reading_);
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

Search::SegmentMatches Search::match_segment(std::size_t place) const {
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

std::vector<RankedMatch> Search::best(std::size_t wanted, Sort sort) const {
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
  matches.reserve(keys.size());
  for (const OrderKey& key : keys) {
    matches.push_back({{index_.readers()[key.segment].get(), key.document}, key.score});
  }
  return matches;
}

// The matches of the page asked for.
std::vector<RankedMatch> Search::rank() const {
  // Without words nothing tells articles apart but their day.
  const bool is_unranked = request_.sort == Sort::relevance && !built_.has_words;
  const Sort sort = is_unranked ? Sort::newest : request_.sort;
  const std::size_t end = std::min(request_.offset + request_.limit, total_);
  const bool is_reranked = sort == Sort::relevance;
  std::size_t wanted = is_reranked ? std::max(end, std::min(kReranked, total_)) : end;
  std::vector<RankedMatch> matches;
  if (end > 0) {
    std::optional<FeatureReader> reader;
    if (is_reranked) reader.emplace(built_.typed, text_, built_.asks, index_);
    for (;; wanted = std::min(2 * wanted, total_)) {
      matches = best(wanted, sort);
      if (reader) rerank(matches, *reader);
      if (!request_.collapse) break;
      fold(matches);
      // Of copies that were folded more matches are needed, unless there are none.
      if (matches.size() >= end || wanted == total_) break;
    }
  }
  matches.resize(std::min(matches.size(), end));
  matches.erase(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(
                                                       std::min(request_.offset, matches.size())));
  return matches;
}

void Search::count_stories(StoryCounter& stories) const {
  for (const SegmentMatches& found : segments_) {
    const Segment& segment = index_.readers()[found.place]->segment();
    for (std::size_t i = 0; i < found.words.documents.size(); ++i) {
      if (found.passes(i)) stories.count(segment, found.words.documents[i]);
    }
  }
}

// Facets that no filter touches are counted over the matches; a filtered one over what would match
// without its filter.
void Search::count_facets(Answer& answer) const {
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
std::uint64_t Search::filters_of(const Field& wanted) const {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < built_.filters.size(); ++i) {
    if (built_.filters[i].group == filter_group(wanted.id)) bits |= std::uint64_t{1} << i;
  }
  return bits;
}

// Null where the segment cannot tell the forms of a root.
const MarkedForms* Search::forms_of(const SegmentReader& reader) {
  const WordReader& tokens = reader.segment().tokens();
  if (!tokens.has_roots()) return nullptr;
  auto found = forms_.find(&reader);
  if (found == forms_.end()) {
    found = forms_.try_emplace(&reader, built_.marked, tokens).first;
  }
  return &found->second;
}

Hit Search::make_shown_hit(const RankedMatch& ranked, const StoryCounter& stories) {
  const TaggedArticle article =
      ranked.place.reader->segment().articles().article(ranked.place.document);
  const MarkedForms* forms = forms_of(*ranked.place.reader);
  Hit hit = make_hit(article);
  hit.score = ranked.score;
  hit.duplicates = stories.others(ranked);
  hit.title_marks = find_marks(article.title, built_.marked, forms);
  Snippet snippet = make_snippet(article.text, built_.marked, forms);
  hit.snippet = std::move(snippet.text);
  hit.marks = std::move(snippet.marks);
  return hit;
}

void Search::answer(Answer& answer) {
  Interpretation& interpretation = answer.interpretation;
  // Of a corrected query they would point into another text than the one typed.
  if (!interpretation.searched_corrected) {
    std::ranges::copy(query_.notes, std::back_inserter(interpretation.notes));
  }
  interpretation.expanded = built_.expanded;
  interpretation.resolved = built_.resolved;
  answer.total = total_;
  const std::vector<RankedMatch> page = rank();
  StoryCounter stories(page);
  count_facets(answer);
  if (request_.collapse) count_stories(stories);
  for (const RankedMatch& ranked : page) {
    deadline_.check();
    answer.hits.push_back(make_shown_hit(ranked, stories));
  }
  if (request_.explain) explain(page, answer.hits);
  answer.revision = index_.revision();
}

// What the second stage saw of each hit, the first stage's score being looked up again.
void Search::explain(const std::vector<RankedMatch>& page, std::vector<Hit>& hits) const {
  FeatureReader reader = features();
  if (!reader.has_words()) return;
  for (const RankedMatch& match : best(std::min(kReranked, total_), Sort::relevance)) {
    const auto shown = std::ranges::find_if(page, [&](const RankedMatch& ranked) {
      return ranked.place.reader == match.place.reader &&
             ranked.place.document == match.place.document;
    });
    if (shown == page.end()) continue;
    Hit& hit = hits[static_cast<std::size_t>(shown - page.begin())];
    const FeatureValues values = reader.read(match.place, match.score);
    for (std::size_t i = 0; i < kFeatureCount; ++i) {
      if (values[i] == 0) continue;
      const FeatureRow& row = kFeatures[i];
      hit.explanation.push_back(
          {std::string(row.name), std::string(row.what), values[i], row.weight});
    }
  }
}

}  // namespace warta
