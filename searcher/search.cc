// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/search.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "indexer/schema/fields.h"
#include "searcher/counts/facets.h"
#include "searcher/counts/timeline.h"
#include "searcher/make_hit.h"
#include "searcher/paging/cursor.h"
#include "searcher/parse_query.h"
#include "searcher/ranking/question.h"
#include "searcher/resolve/region_values.h"
#include "searcher/similar.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/normalize.h"

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
    FieldClause clause;
    clause.field = found->id;
    clause.value = normalized(filter.field) == kCityField ? as_city(filter.value) : filter.value;
    query.filters.push_back(std::move(clause));
  }
}

// Filters past this many are joined to the words.
constexpr std::size_t kMostFilters = 64;

}  // namespace

Search::Search(const Request& request, const OpenIndex& index)
    : request_(request),
      index_(index),
      text_(request.query),
      bm25_{kK1, kB, index.average_length()},
      deadline_(Deadline::after(request.deadline)) {
  if (request.today.empty()) return;
  const auto today = parse_iso_date(request.today);
  if (!today) {
    throw Error(ErrorCode::bad_request, "'" + request.today + "' is no day; write 2024-11-06");
  }
  reading_.today = *today;
}

void Search::build(Match match) {
  query_ = parse_query(text_, reading_);
  query_.regions_of_offices = regions_of_offices_;
  add_request_filters(request_, query_);
  built_ = build_query(query_, match, index_, deadline_);
  while (built_.filters.size() > kMostFilters) {
    std::vector<Plan> both;
    both.push_back(std::move(built_.words));
    both.push_back(std::move(built_.filters.back().plan));
    built_.words = Plan::joined(Plan::Kind::all, std::move(both));
    built_.filters.pop_back();
  }
}

void Search::find() {
  found_.clear();
  for (std::size_t place = 0; place < index_.readers().size(); ++place) {
    found_.push_back(match_segment(place));
  }
  count_total();
}

void Search::count_total() {
  total_ = 0;
  for (const SegmentMatches& matches : found_) {
    for (std::size_t i = 0; i < matches.words.documents.size(); ++i) total_ += matches.passes(i);
  }
}

std::size_t Search::total_of_words() const {
  std::size_t total = 0;
  for (const SegmentMatches& matches : found_) total += matches.words.documents.size();
  return total;
}

std::size_t Search::match(Match match, std::size_t least_words) {
  build(match);
  find();
  least_words_ = 1;
  whole_ = 0;
  if (match == Match::most_words) {
    least_words_ = keep_most_words(found_, built_.parts, least_words);
    count_total();
  } else if (match == Match::question) {
    keep_answers();
  }
  return total_;
}

bool Search::has_rarest_word() {
  build(Match::most_words);
  find();
  return total_ > 0 && some_pass_with_rarest(found_, built_.parts.size());
}

// Ranking sees the best of them, and what is behind those no answer. Which they are does not hang
// on filters, so that a filter finds as many as its facet has counted, unless nothing is left.
void Search::keep_answers() {
  if (built_.parts.size() < 2) return;
  const bool may_be_none = !built_.filters.empty();
  Found all = may_be_none ? found_ : Found();
  std::vector<RankedMatch> answers = best_whatever_filters();
  KeptAnswers kept = keep_best_answers(found_, built_, answers);
  count_total();
  if (total_ == 0 && may_be_none) {
    found_ = std::move(all);
    answers = best(kReranked, Sort::relevance);
    kept = keep_best_answers(found_, built_, answers);
    count_total();
  }
  whole_ = kept.whole;
  least_words_ = kept.least_parts;
}

std::vector<RankedMatch> Search::best_whatever_filters() {
  std::vector<std::vector<std::uint64_t>> failed;
  for (SegmentMatches& matches : found_) failed.push_back(std::exchange(matches.failed, {}));
  std::vector<RankedMatch> found = best(kReranked, Sort::relevance);
  for (std::size_t i = 0; i < found_.size(); ++i) found_[i].failed = std::move(failed[i]);
  return found;
}

void Search::match_like(const OpenIndex::Place& place, const std::string& id) {
  like_ = id;
  build(Match::every_word);
  Likeness likeness = likeness_of(place, index_, deadline_);
  built_.marked.roots.merge(likeness.roots);
  built_.typed.clear();  // the second stage looks at words in their order, and there is none
  std::vector<Plan> both;
  both.push_back(std::move(likeness.plan));
  if (built_.has_words) both.push_back(std::move(built_.words).scaled(0));
  const double whole = likeness_to_itself(both.front(), place, index_, bm25_, deadline_);
  built_.words = Plan::joined(Plan::Kind::all, std::move(both));
  built_.has_words = true;
  find();
  keep_alike(place, whole, !request_.collapse, index_, found_);
  count_total();
}

SegmentMatches Search::match_segment(std::size_t place) const {
  Evaluator evaluator(*index_.readers()[place], place, bm25_, deadline_);
  SegmentMatches found;
  found.place = place;
  found.words = evaluator.living(built_.words);
  const std::vector<std::uint32_t>& documents = found.words.documents;
  if (!built_.answers.empty()) {
    found.is_answer.resize(documents.size());
    const std::vector<std::uint32_t> answers = evaluator.within(built_.answers, documents);
    std::size_t at = 0;
    for (const std::uint32_t answer : answers) {
      while (documents[at] != answer) ++at;
      found.is_answer[at] = true;
    }
  }
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

Sort Search::sort() const {
  // Where no word is wanted, nothing tells articles apart but their day.
  const bool is_unranked = request_.sort == Sort::relevance && !built_.words.has_weight();
  return is_unranked ? Sort::newest : request_.sort;
}

Page Search::page() const {
  std::optional<Cursor> cursor;
  if (!request_.cursor.empty()) {
    cursor = decode_cursor(request_.cursor);
    if (cursor->asked != asked_of(request_, like_)) {
      throw Error(ErrorCode::bad_request,
                  "the cursor is another query's; give it with the query that it came from");
    }
    if (request_.offset > 0) {
      throw Error(ErrorCode::bad_request, "give a cursor or an offset, not both");
    }
  }
  std::optional<FeatureReader> reader;
  if (sort() == Sort::relevance && request_.limit > 0 && total_ > 0) {
    reader.emplace(built_.typed, built_.regions, built_.asks, index_);
  }
  return Pager(request_, sort(), index_, found_, deadline_)
      .page(cursor ? &*cursor : nullptr, reader ? &*reader : nullptr);
}

std::vector<RankedMatch> Search::best(std::size_t wanted, Sort sort) const {
  const FeatureReader reader = features();
  ExactForms forms(reader, index_, deadline_);
  return best_matches(found_, index_, sort, wanted, &forms);
}

void Search::count_stories(StoryCounter& stories) const {
  for (const SegmentMatches& matches : found_) {
    deadline_.check();
    const Segment& segment = index_.readers()[matches.place]->segment();
    matches.each_passing(
        0, [&](std::uint32_t document, float /*score*/) { stories.count(segment, document); });
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
    FacetCounter counter(fields, request_.counted, index_);
    for (const SegmentMatches& matches : found_) {
      if (matches.failed.empty()) {
        counter.count(matches.place, matches.words.documents, deadline_);
      } else {
        std::vector<std::uint32_t> passing;
        matches.each_passing(left_out, [&](std::uint32_t document, float /*score*/) {
          passing.push_back(document);
        });
        counter.count(matches.place, passing, deadline_);
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

// The filters on the field itself, as bits. Of days those of other fields stay: a year that since
// and until leave nothing of would find nothing.
std::uint64_t Search::filters_of(const Field& wanted) const {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < built_.filters.size(); ++i) {
    if (built_.filters[i].field == wanted.id) bits |= std::uint64_t{1} << i;
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

Hit Search::make_shown_hit(const RankedMatch& ranked, const StoryCounter& stories,
                           const MissingWords& missing) {
  const TaggedArticle article =
      ranked.place.reader->segment().articles().article(ranked.place.document);
  const MarkedForms* forms = forms_of(*ranked.place.reader);
  Hit hit = make_hit(article);
  hit.score = ranked.score;
  hit.duplicates = stories.others(ranked);
  hit.missing = missing.of(ranked.key.segment, ranked.key.document);
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
  const Page shown = page();
  answer.offset = shown.offset;
  StoryCounter stories(shown.matches);
  answer.counted = request_.counted;
  count_facets(answer);
  if (request_.timeline != Period::none) {
    answer.timeline = count_timeline(request_, index_, found_, deadline_);
  }
  if (request_.collapse) count_stories(stories);
  const MissingWords missing(built_, found_);
  interpretation.left_out = missing.of_all();
  for (const RankedMatch& ranked : shown.matches) {
    deadline_.check();
    answer.hits.push_back(make_shown_hit(ranked, stories, missing));
  }
  if (!shown.is_last) answer.cursor = cursor_behind(shown, answer.hits.back());
  if (request_.explain) explain(shown, answer.hits);
  answer.revision = index_.revision();
}

std::string Search::cursor_behind(const Page& page, const Hit& last) const {
  const RankedMatch& match = page.matches.back();
  const bool was_reranked = page.reranked == page.matches.size();
  return encode_cursor({asked_of(request_, like_), page.offset + page.matches.size(), was_reranked,
                        match.key.group, was_reranked ? match.score : match.key.score, last.id});
}

// What orders articles where no word does, and those that are like one.
constexpr const char* kByDay = "no word tells the articles apart, but their days";
constexpr const char* kLikeness =
    "what it shares with the article of its rarest roots, its regions and officials";

// What the second stage saw of each hit that it has ordered; of the others, what the first did.
void Search::explain(const Page& page, std::vector<Hit>& hits) const {
  FeatureReader reader = features();
  std::vector<RankedMatch> head;
  if (page.reranked > 0) head = best(kReranked, sort());
  deadline_.check();
  const std::vector<FeatureValues> values = read_features(head, reader);
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const RankedMatch& match = page.matches[i];
    if (i >= page.reranked) {
      if (match.key.score == 0) {
        const std::uint32_t day = match.place.reader->segment().columns().day(match.key.document);
        hits[i].explanation.push_back({"day", kByDay, static_cast<double>(day), 0});
        continue;
      }
      if (!like_.empty()) {
        hits[i].explanation.push_back({"likeness", kLikeness, match.key.score, 1});
        continue;
      }
      const double weight = match.score / match.key.score;
      const auto add = [&](Feature feature, double value) {
        const FeatureRow& row = kFeatures[static_cast<std::size_t>(feature)];
        if (value == 0) return;
        hits[i].explanation.push_back(
            {std::string(row.name), std::string(row.what), value, weight});
      };
      add(Feature::roots, match.roots);
      add(Feature::exact, match.key.score - match.roots);
      continue;
    }
    const auto in_head = std::ranges::find_if(head, [&](const RankedMatch& other) {
      return other.key.segment == match.key.segment && other.key.document == match.key.document;
    });
    const FeatureValues& seen = values[static_cast<std::size_t>(in_head - head.begin())];
    for (std::size_t feature = 0; feature < kFeatureCount; ++feature) {
      const double weight = weight_of(feature, reader.weights());
      if (seen[feature] == 0 || weight == 0) continue;
      const FeatureRow& row = kFeatures[feature];
      hits[i].explanation.push_back(
          {std::string(row.name), std::string(row.what), seen[feature], weight});
    }
  }
}

}  // namespace warta
