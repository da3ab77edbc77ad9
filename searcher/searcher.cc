// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/searcher.h"

#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>

#include "indexer/schema/fields.h"
#include "indexer/schema/snapshot.h"
#include "indexer/schema/stored.h"
#include "searcher/build_query.h"
#include "searcher/dead_documents.h"
#include "searcher/facets.h"
#include "searcher/parse_query.h"
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

}  // namespace

struct Searcher::Impl {
  std::mutex turn;
  std::vector<Snapshot> snapshots;  // one for each path
  std::vector<ManifestVersion> versions;
  Xapian::Database index;               // all segments as one
  std::unique_ptr<DeadDocuments> dead;  // nothing when no document is dead
  std::string revision;

  explicit Impl(const std::vector<std::string>& paths);

  void follow();
  void combine_segments();

  // Runs `work` on the index as it is now.
  template <typename Work>
  auto on_current_index(Work work) {
    const std::lock_guard lock(turn);
    try {
      follow();
      return work();
    } catch (const Xapian::Error& error) {
      throw Error(ErrorCode::damaged, snapshots.front().path + ": " + error.get_description() +
                                          "; rebuild it with 'warta-index add' into a new folder");
    }
  }

  std::pair<const Segment*, Xapian::docid> find(const std::string& id) const;
  Xapian::Query living(const Xapian::Query& query) const;
  void search(const Request& request, Match match, Answer& answer) const;
  void count_facets(const Request& request, const BuiltQuery& built, Answer& answer) const;
};

Searcher::Impl::Impl(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    versions.push_back(manifest_version(path));
    snapshots.push_back(open_snapshot(path));
  }
  combine_segments();
}

// Opens what writers have committed since; what was open stays so.
void Searcher::Impl::follow() {
  bool moved_on = false;
  for (std::size_t i = 0; i < snapshots.size(); ++i) {
    const ManifestVersion now = manifest_version(snapshots[i].path);
    if (now == versions[i]) continue;
    snapshots[i] = open_snapshot(snapshots[i].path, &snapshots[i]);
    versions[i] = now;
    moved_on = true;
  }
  if (moved_on) combine_segments();
}

void Searcher::Impl::combine_segments() {
  index = Xapian::Database();
  revision.clear();
  std::vector<const Segment*> with_dead;
  for (const Snapshot& snapshot : snapshots) {
    if (!revision.empty()) revision.push_back('+');
    revision.append(snapshot.manifest.revision());
    for (const auto& segment : snapshot.segments) {
      index.add_database(segment->postings);
      if (!segment->dead.empty()) with_dead.push_back(segment.get());
    }
  }
  dead = with_dead.empty() ? nullptr : std::make_unique<DeadDocuments>(std::move(with_dead));
}

// The newest first; nothing when no article has the id.
std::pair<const Segment*, Xapian::docid> Searcher::Impl::find(const std::string& id) const {
  for (const Snapshot& snapshot : snapshots) {
    for (auto at = snapshot.segments.rbegin(); at != snapshot.segments.rend(); ++at) {
      if (const Xapian::docid document = (*at)->find(id)) return {at->get(), document};
    }
  }
  return {nullptr, 0};
}

Xapian::Query Searcher::Impl::living(const Xapian::Query& query) const {
  return dead ? Xapian::Query(Xapian::Query::OP_AND_NOT, query, Xapian::Query(dead.get())) : query;
}

// One pass counts every facet that no filter touches; a filtered facet has a pass without its
// filter.
void Searcher::Impl::count_facets(const Request& request, const BuiltQuery& built,
                                  Answer& answer) const {
  for (const std::string& name : request.facets) {
    const Field& wanted = find_facet(name);
    const FieldId group = filter_group(wanted.id);
    const bool filtered = std::ranges::any_of(
        built.filters, [&](const BuiltFilter& filter) { return filter.group == group; });
    if (!filtered) continue;
    FacetSpy spy({&wanted});
    Xapian::Enquire enquire(index);
    enquire.set_query(living(combine(built, &group)));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.add_matchspy(&spy);
    enquire.get_mset(0, 0, index.get_doccount());
    const auto same_name = [&](const Facet& facet) { return facet.name == wanted.name; };
    *std::ranges::find_if(answer.facets, same_name) = spy.facets(request.facet_limit).front();
  }
}

void Searcher::Impl::search(const Request& request, Match match, Answer& answer) const {
  Query query = parse_query(request.query);
  add_request_filters(request, query);
  const BuiltQuery built = build_query(query, match, index);
  answer.interpretation.notes = query.notes;
  answer.interpretation.expanded = built.expanded;

  std::vector<const Field*> wanted;
  for (const std::string& name : request.facets) {
    const Field* facet = &find_facet(name);
    if (std::ranges::find(wanted, facet) == wanted.end()) wanted.push_back(facet);
  }
  FacetSpy spy(wanted);
  Xapian::MultiValueKeyMaker by_day;
  Xapian::Enquire enquire(index);
  enquire.set_query(living(combine(built)));
  enquire.add_matchspy(&spy);
  // Without words nothing tells articles apart but their day.
  const bool unranked = request.sort == Sort::relevance && !built.has_words;
  set_order(enquire, unranked ? Sort::newest : request.sort, by_day);
  const auto offset =
      static_cast<Xapian::doccount>(std::min<std::size_t>(request.offset, index.get_doccount()));
  const Xapian::MSet found =
      enquire.get_mset(offset, static_cast<Xapian::doccount>(request.limit), index.get_doccount());

  answer.total = found.get_matches_estimated();  // exact: every match was looked at
  answer.facets = spy.facets(request.facet_limit);
  count_facets(request, built, answer);
  answer.hits.clear();
  for (auto match_it = found.begin(); match_it != found.end(); ++match_it) {
    const TaggedArticle article = decode_article(match_it.get_document().get_data());
    Hit hit = make_hit(article);
    hit.score = match_it.get_weight();
    hit.title_marks = find_marks(article.title, built.marked);
    Snippet snippet = make_snippet(article.text, built.marked);
    hit.snippet = std::move(snippet.text);
    hit.marks = std::move(snippet.marks);
    answer.hits.push_back(std::move(hit));
  }
  answer.revision = revision;
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
    const auto [segment, document] = impl_->find(id);
    if (segment == nullptr) return std::nullopt;
    TaggedArticle stored = stored_article(*segment, document);
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
