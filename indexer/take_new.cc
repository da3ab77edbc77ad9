// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/take_new.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "indexer/schema/canonical_url.h"
#include "indexer/write/removals.h"

namespace warta {
namespace {

std::string place_of(const Article& origin) {
  return origin.file + (origin.line > 0 ? ":" + std::to_string(origin.line) : std::string());
}

std::string line_of(const Article& origin) {
  return origin.line > 0 ? "line " + std::to_string(origin.line) + " " : std::string();
}

// Two versions of one article, or two articles that somebody has given one name.
ReadNote replacement(const std::string& before, const Piece& now) {
  return {now.origin.file, line_of(now.origin) + "takes the place of " + before +
                               ": both have the id " + now.article->id};
}

// A version of which a later one is in the run: told by itself only where it is new.
void count_superseded(const Piece& version, Taken& taken) {
  ++taken.counts.superseded;
  taken.old_versions.add(version.origin, version.article->id);
}
void count_superseded(const std::optional<Piece>& version, Taken& taken) {
  if (version) count_superseded(*version, taken);
}

// Of each id the last article of the batch, in the order of the first ones.
std::vector<Piece*> last_of_each(std::vector<Piece>& batch, const IndexWriter& writer,
                                 DistinctIds& ids, Versions& versions, Taken& taken) {
  std::vector<Piece*> last;
  std::unordered_map<std::string, std::size_t> last_at;  // by id
  ids.begin_batch();
  for (Piece& piece : batch) {
    if (!piece.article) continue;
    TaggedArticle& article = *piece.article;
    DistinctIds::Id own = ids.of(article, piece.origin.file);
    if (!own.refusal.empty()) {
      taken.refused.push_back({piece.origin.file, piece.origin.line, std::move(own.refusal)});
      continue;
    }
    article.id = std::move(own.id);
    if (const auto removal = find_removal(writer, article)) {
      ++taken.counts.withheld;
      if (removal->is_by_number) taken.by_number.add(piece.origin, article.id);
      continue;
    }
    const auto [same, is_first] = last_at.try_emplace(article.id, last.size());
    if (is_first) {
      last.push_back(&piece);
      continue;
    }
    Piece*& before = last[same->second];
    if (before->article->input_hash == article.input_hash) {
      ++taken.counts.unchanged;
      continue;
    }
    if (versions.has_given_way(article.id, before->article->input_hash)) {
      count_superseded(*before, taken);
    } else {
      ++taken.counts.superseded;
      versions.give_way(article.id, before->article->input_hash);
      taken.replaced.push_back(replacement(place_of(before->origin), piece));
    }
    before = &piece;
  }
  return last;
}

// An id that looks like no outlet's own may be one all the same.
std::optional<std::string> other_source(const IndexWriter& writer, const TaggedArticle& article) {
  if (article.source.empty()) return std::nullopt;
  const std::optional<TaggedArticle> stored = writer.find(article.id);
  if (!stored || stored->source.empty()) return std::nullopt;
  if (stored->source == article.source) return std::nullopt;
  if (canonical_url(stored->url) == canonical_url(article.url)) return std::nullopt;
  return stored->source;
}

// Of an article that says nothing of whose it is: whether all that it has of the stored one is the
// number.
bool is_unlike_stored(const IndexWriter& writer, const TaggedArticle& article) {
  if (local_number(article).empty() || outlet_of(article).is_known()) return false;
  const std::optional<TaggedArticle> stored = writer.find(article.id);
  return stored && !are_versions(text_sketch(article), text_sketch(*stored));
}

}  // namespace

Taken take_new(std::vector<Piece>& batch, RecurringLines& lines, IndexWriter& writer,
               DistinctIds& ids, Versions& versions, bool is_held) {
  Taken taken;
  for (Piece* piece : last_of_each(batch, writer, ids, versions, taken)) {
    TaggedArticle& article = *piece->article;
    const auto stored = writer.input_of(article.id);
    const bool is_seen = versions.has_seen(article.id);
    versions.see(article.id);
    if (stored && stored->hash == article.input_hash) {
      ++taken.counts.unchanged;
      count_superseded(versions.drop_held(article.id), taken);
      continue;
    }
    const bool is_unlike = stored && is_unlike_stored(writer, article);
    if (is_unlike && is_number_removed(writer, article)) {
      ++taken.counts.withheld;
      taken.by_number.add(piece->origin, article.id);
      continue;
    }
    if (stored && !is_held && versions.has_given_way(article.id, article.input_hash)) {
      count_superseded(versions.hold_back(std::move(*piece)), taken);
      piece->article.reset();
      continue;
    }
    count_superseded(versions.drop_held(article.id), taken);
    versions.come_back(article.id, article.input_hash);
    if (stored) {
      if (is_seen) versions.give_way(article.id, stored->hash);
      if (is_unlike) taken.unlike.add(piece->origin, article.id);
      if (const auto source = other_source(writer, article)) {
        taken.replaced.push_back(replacement("an article of another source, " + *source, *piece));
      } else if (is_seen && !is_held) {
        taken.replaced.push_back(replacement("an earlier one of this run", *piece));
      }
      writer.remove(article.id);
    } else {
      lines.learn(article);
      if (is_local_id(piece->origin.id) && piece->origin.id != article.id) {
        taken.renamed.add(piece->origin, article.id);
      }
    }
    // Where an earlier batch has counted the article, it was the other version that gave way.
    const bool is_counted = stored && versions.has_taken(article.id);
    versions.take(article.id);
    ++(is_counted ? taken.counts.superseded : stored ? taken.counts.updated : taken.counts.added);
    taken.articles.push_back(&article);
    taken.origins.push_back(&piece->origin);
    taken.are_added.push_back(!stored);
    taken.are_counted.push_back(is_counted);
  }
  return taken;
}

}  // namespace warta
